import { IANAZone } from 'luxon';
import * as z from 'zod';

const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Words that YAML may have read as a number ("1", a house number); a story means the words. */
export const words = z
  .union([z.string(), z.number()], { error: 'must be words' })
  .transform(String)
  .refine((text) => text.trim() !== '', 'must not be empty');

/** `30s`, `5m`, `2h`, `3d` as milliseconds. */
export const duration = z
  .string({ error: 'must be a duration such as 30s, 5m, 2h or 3d' })
  .regex(/^\d+[smhd]$/, 'must be a duration such as 30s, 5m, 2h or 3d')
  .transform((text) => Number(text.slice(0, -1)) * units[text.slice(-1) as keyof typeof units]);

export const wallTime = z
  .string({ error: 'must be a time of day such as "08:30"' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as "08:30"');

export const hours = z
  .string({ error: 'must be hours such as "08:00-20:00"' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, 'must be hours such as "08:00-20:00"');

export const phone = z
  .string({ error: 'must be a number such as "+447700900101", in quotes' })
  .regex(/^\+\d{8,15}$/, 'must be a number such as "+447700900101", in quotes');

export const zone = z
  .string()
  .refine((name) => IANAZone.isValidZone(name), 'is no time zone that this machine knows');

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

const daysOfWeek = [
  'daily',
  'weekdays',
  'weekends',
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
  'sun',
] as const;
const someDays = z.enum(daysOfWeek, { error: `must be one of ${daysOfWeek.join(', ')}` });
export const days = z.union([someDays, z.array(someDays).nonempty()], {
  error: `must be one of ${daysOfWeek.join(', ')}, or a list of them`,
});
