import { DateTime, IANAZone } from 'luxon';
import * as z from 'zod';
import type { Instant } from '../../../lambda/household/clock';
import { AmazonRefusal } from '../refusal';
import { nextOccurrence, parseRule } from './recurrence';
import type { Recurrence, RecurrenceRule } from './recurrence';

/** Wall time without zone or offset. */
const wallTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?$/);
const weekday = z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']);

const trigger = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('SCHEDULED_RELATIVE'),
    offsetInSeconds: z.int().min(1),
    timeZoneId: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('SCHEDULED_ABSOLUTE'),
    scheduledTime: wallTime.optional(),
    timeZoneId: z.string().optional(),
    recurrence: z
      .strictObject({
        startDateTime: wallTime.optional(),
        endDateTime: wallTime.optional(),
        recurrenceRules: z.array(z.string()).min(1).optional(),
        freq: z.enum(['DAILY', 'WEEKLY']).optional(),
        byDay: z.array(weekday).optional(),
        interval: z.int().min(1).optional(),
      })
      .optional(),
  }),
]);

/** Both forms are asked for: with `text` alone a device has been reported to refuse the reminder. */
const alertInfo = z.strictObject({
  spokenInfo: z.strictObject({
    content: z
      .array(
        z.strictObject({
          locale: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/),
          text: z.string().min(1),
          ssml: z.string().regex(/^<speak>.*<\/speak>$/s),
        }),
      )
      .min(1),
  }),
});

const pushNotification = z
  .strictObject({ status: z.enum(['ENABLED', 'DISABLED']) })
  .default({ status: 'ENABLED' });

export type Schedule = { kind: 'once'; at: Instant } | { kind: 'recurring'; recurrence: Recurrence };

/** What somebody wants to be reminded of, checked. */
export interface ReminderOrder {
  trigger: z.infer<typeof trigger>;
  alertInfo: z.infer<typeof alertInfo>;
  pushNotification: z.infer<typeof pushNotification>;
  schedule: Schedule;
  firstAt: Instant;
}

/** Throws a refusal (400) with Amazon's code for what is wrong. `zone` is the device's own. */
export function readOrder(given: unknown, zone: string, now: Instant): ReminderOrder {
  const body = part(z.looseObject({}), given, 'INVALID_REQUEST');
  part(wallTime, body['requestTime'], 'INVALID_REQUEST_TIME_FORMAT');
  const wanted = part(trigger, body['trigger'], 'INVALID_TRIGGER');
  const checked = {
    trigger: wanted,
    alertInfo: part(alertInfo, body['alertInfo'], 'INVALID_ALERT_INFO'),
    pushNotification: part(pushNotification, body['pushNotification'], 'INVALID_PUSH_NOTIFICATION'),
  };
  if (wanted.timeZoneId !== undefined && !IANAZone.isValidZone(wanted.timeZoneId))
    throw refused('INVALID_TRIGGER_TIME_ZONE_ID', `${wanted.timeZoneId} is no time zone`);

  const schedule = scheduleOf(wanted, wanted.timeZoneId ?? zone, now);
  const firstAt = nextOf(schedule, now);
  if (firstAt === null) throw refused('TRIGGER_SCHEDULED_TIME_IN_PAST', 'The reminder would never be heard');
  return { ...checked, schedule, firstAt };
}

export function nextOf(schedule: Schedule, after: Instant): Instant | null {
  if (schedule.kind === 'recurring') return nextOccurrence(schedule.recurrence, after);
  return schedule.at > after ? schedule.at : null;
}

function scheduleOf(wanted: z.infer<typeof trigger>, zone: string, now: Instant): Schedule {
  if (wanted.type === 'SCHEDULED_RELATIVE') return { kind: 'once', at: now + wanted.offsetInSeconds * 1_000 };
  const { scheduledTime, recurrence } = wanted;
  if (recurrence === undefined) {
    if (scheduledTime === undefined) throw refused('INVALID_TRIGGER', 'scheduledTime is missing');
    return { kind: 'once', at: DateTime.fromISO(scheduledTime, { zone }).toMillis() };
  }
  const start =
    recurrence.startDateTime ??
    scheduledTime ??
    DateTime.fromMillis(now, { zone }).toISO({ includeOffset: false }) ??
    '';
  const lines = recurrence.recurrenceRules ?? [inRuleForm(recurrence, scheduledTime)];
  return {
    kind: 'recurring',
    recurrence: { rules: lines.map(ruleOf), start, end: recurrence.endDateTime ?? null, zone },
  };
}

function ruleOf(line: string): RecurrenceRule {
  const rule = parseRule(line);
  if (!('kind' in rule)) return rule;
  if (rule.kind === 'too-often')
    throw refused('UNSUPPORTED_TRIGGER_RECURRENCE_INTERVAL', `${line} comes too often`);
  throw refused('INVALID_TRIGGER_RECURRENCE', `${rule.what} in ${line} cannot be understood`);
}

/** The older way to say the same, still taken. */
function inRuleForm(
  {
    freq,
    byDay = [],
    interval = 1,
  }: { freq?: string | undefined; byDay?: string[] | undefined; interval?: number | undefined },
  scheduledTime: string | undefined,
): string {
  if (freq === undefined || scheduledTime === undefined)
    throw refused('INVALID_TRIGGER_RECURRENCE', 'recurrenceRules are missing');
  const { hour, minute, second } = DateTime.fromISO(scheduledTime);
  const days = byDay.length === 0 ? '' : `BYDAY=${byDay.join(',')};`;
  return `FREQ=${freq};${days}BYHOUR=${hour};BYMINUTE=${minute};BYSECOND=${second};INTERVAL=${interval};`;
}

function part<Schema extends z.ZodType>(schema: Schema, given: unknown, code: string): z.infer<Schema> {
  const read = schema.safeParse(given);
  if (!read.success) throw refused(code, z.prettifyError(read.error));
  return read.data;
}

function refused(code: string, message: string): AmazonRefusal {
  return new AmazonRefusal(400, { code, message });
}
