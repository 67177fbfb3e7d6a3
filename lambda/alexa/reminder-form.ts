import { DateTime } from 'luxon';
import * as z from 'zod/mini';
import type { Instant } from '../household/clock';
import { nextAfter, weekdays, type Alert, type WantedReminder } from '../household/reminders';
import { ssmlOf } from '../words/ssml';

/** What has to be known to put a reminder into Alexa's form. */
export interface Around {
  now: Instant;
  zone: string;
  locale: string;
  /** She likes to be spoken to slowly. */
  slow?: boolean;
}

/** Alexa's wall times carry neither zone nor offset. */
const wall = "yyyy-MM-dd'T'HH:mm:ss.SSS";
const byDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The request of both interfaces but for its recipient. Text and SSML both, for a device may refuse text alone. */
export function orderOf(reminder: WantedReminder, { now, zone, locale, slow = false }: Around) {
  const local = (at: Instant): string => DateTime.fromMillis(at, { zone }).toFormat(wall);
  const text = reminder.text.charAt(0).toUpperCase() + reminder.text.slice(1);
  const first = nextAfter(reminder, now, zone) ?? now;
  const once = { type: 'SCHEDULED_ABSOLUTE', scheduledTime: local(first), timeZoneId: zone } as const;
  const startDateTime = DateTime.fromMillis(now, { zone }).startOf('day').toFormat(wall);
  return {
    requestTime: local(now),
    trigger:
      reminder.date === null
        ? { ...once, recurrence: { startDateTime, recurrenceRules: [ruleOf(reminder)] } }
        : once,
    alertInfo: {
      spokenInfo: { content: [{ locale, text, ssml: `<speak>${ssmlOf([text], slow)}</speak>` }] },
    },
  };
}

/** One rule for its one time of day. */
function ruleOf({ at, days }: WantedReminder): string {
  const [hour, minute] = at.split(':').map(Number);
  const time = `BYHOUR=${hour ?? 0};BYMINUTE=${minute ?? 0};BYSECOND=0;INTERVAL=1;`;
  if (days.length === weekdays.length) return `FREQ=DAILY;${time}`;
  const on = days.map((day) => byDay[weekdays.indexOf(day)]).join(',');
  return `FREQ=WEEKLY;BYDAY=${on};${time}`;
}

const trigger = z.object({
  scheduledTime: z.optional(z.string()),
  recurrence: z.optional(z.object({ recurrenceRules: z.optional(z.array(z.string())) })),
});
const named = z.object({
  alertToken: z.optional(z.string()),
  id: z.optional(z.string()),
  status: z.optional(z.string()),
});
const told = z.object({
  trigger,
  alertInfo: z.object({
    spokenInfo: z.object({ content: z.array(z.object({ text: z.optional(z.string()) })) }),
  }),
});

/** One reminder as Alexa lists it. What cannot be read of it is left out: that it is there counts. Null where it has no name. */
export function alertFrom(listed: unknown): Alert | null {
  const { alertToken, id, status } = named.safeParse(listed).data ?? {};
  const token = alertToken ?? id;
  if (token === undefined) return null;
  const read = told.safeParse(listed).data;
  const said = read?.alertInfo.spokenInfo.content[0]?.text ?? '';
  const text = said.charAt(0).toLowerCase() + said.slice(1);
  const when = read && said !== '' ? whenOf(read.trigger) : null;
  return { token, text, when, over: status === 'COMPLETED' };
}

function whenOf({ scheduledTime, recurrence }: z.infer<typeof trigger>): Alert['when'] {
  if (recurrence === undefined) {
    const [date, time] = (scheduledTime ?? '').split('T');
    return date && time ? { at: time.slice(0, 5), days: [], date } : null;
  }
  const rules = recurrence.recurrenceRules ?? [];
  const parts = new Map((rules[0] ?? '').split(';').map((part) => part.split('=', 2) as [string, string]));
  const days = daysOf(parts.get('FREQ'), parts.get('BYDAY'));
  const [hour, minute] = [parts.get('BYHOUR'), parts.get('BYMINUTE')];
  const weekly = (parts.get('INTERVAL') ?? '1') === '1';
  if (rules.length !== 1 || !weekly || days.length === 0 || hour === undefined || minute === undefined)
    return null;
  return { at: `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`, days, date: null };
}

function daysOf(frequency: string | undefined, on: string | undefined): (typeof weekdays)[number][] {
  if (frequency !== 'DAILY' && frequency !== 'WEEKLY') return [];
  if (on === undefined) return frequency === 'DAILY' ? [...weekdays] : [];
  const given = on.split(',');
  return weekdays.filter((_, index) => given.includes(byDay[index] ?? ''));
}
