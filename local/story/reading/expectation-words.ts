import { DateTime } from 'luxon';
import * as z from 'zod';
import { words } from '../../street/moving-in/vocabulary';
import { toPattern } from '../pattern';

/** Wall date and time of the household, without zone. */
export const wallMoment = z
  .string({ error: 'must be a date and time such as 2026-03-02T10:00' })
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, 'must be a date and time such as 2026-03-02T10:00')
  .refine((text) => DateTime.fromISO(text).isValid, 'is no such day');

/** Text to look for, or `/…/`. */
export const pattern = words.transform((text, context) => {
  const made = toPattern(text);
  if ('fault' in made) {
    context.addIssue({ code: 'custom', message: made.fault });
    return z.NEVER;
  }
  return made;
});

export const reasons = [
  'help',
  'silence',
  'missed-check-in',
  'missed-reminder',
  'missed-visit',
  'unusual-night',
  'low-mood',
  'decline',
] as const;
export const outcomes = [
  'fine',
  'seen-at-home',
  'community-service',
  'gp',
  'ambulance',
  'hospital',
  'false-alarm',
] as const;
