import fc from 'fast-check';
import { DateTime } from 'luxon';
import { nextOccurrence, parseRule } from '../../local/amazon/reminders/recurrence';
import type { RecurrenceRule } from '../../local/amazon/reminders/recurrence';

const zone = 'Europe/London';
const at = (wall: string) => DateTime.fromISO(wall, { zone }).toMillis();
const rule = (text: string) => parseRule(text) as RecurrenceRule;
const next = (text: string, after: string, start = '2026-01-01T00:00', end: string | null = null) => {
  const moment = nextOccurrence({ rules: [rule(text)], start, end, zone }, at(after));
  return moment === null ? null : DateTime.fromMillis(moment, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");
};

test.each([
  ['FREQ=DAILY;BYHOUR=9;', '2026-03-02T08:59', '2026-03-02T09:00'],
  ['FREQ=DAILY;BYHOUR=9;', '2026-03-02T09:00', '2026-03-03T09:00'],
  ['FREQ=DAILY;BYHOUR=9;INTERVAL=3;', '2026-01-01T10:00', '2026-01-04T09:00'],
  ['FREQ=WEEKLY;BYDAY=SA,SU;BYHOUR=11;BYMINUTE=30;', '2026-03-02T10:00', '2026-03-07T11:30'],
  ['FREQ=WEEKLY;BYHOUR=11;', '2026-03-02T10:00', '2026-03-05T11:00'],
  ['FREQ=MONTHLY;BYMONTHDAY=31;BYHOUR=8;', '2026-02-01T00:00', '2026-03-31T08:00'],
  ['FREQ=MONTHLY;BYHOUR=8;INTERVAL=2;', '2026-01-02T00:00', '2026-03-01T08:00'],
  ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25;BYHOUR=10;', '2026-03-02T00:00', '2026-12-25T10:00'],
  ['FREQ=YEARLY;BYHOUR=10;', '2026-03-02T00:00', '2027-01-01T10:00'],
])('%s after %s comes at %s', (text, after, expected) => {
  expect(next(text, after)).toBe(expected);
});

test('after its end nothing comes, and a date that never is never comes', () => {
  expect(next('FREQ=DAILY;BYHOUR=9;', '2026-03-02T10:00', '2026-01-01T00:00', '2026-03-03T08:00')).toBeNull();
  expect(next('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;BYHOUR=9;', '2026-03-02T10:00')).toBeNull();
});

test('whatever the rule, the next occurrence lies ahead, on its weekday and at its wall time', () => {
  fc.assert(
    fc.property(
      fc.record({
        hour: fc.integer({ min: 3, max: 23 }),
        minute: fc.integer({ min: 0, max: 59 }),
        weekday: fc.integer({ min: 1, max: 7 }),
        after: fc.integer({ min: at('2026-01-01'), max: at('2027-12-31') }),
      }),
      ({ hour, minute, weekday, after }) => {
        const day = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][weekday - 1] ?? '';
        const moment = nextOccurrence(
          {
            rules: [rule(`FREQ=WEEKLY;BYDAY=${day};BYHOUR=${hour};BYMINUTE=${minute};`)],
            start: '2025-12-01T00:00',
            end: null,
            zone,
          },
          after,
        );
        expect(moment).toBeGreaterThan(after);
        expect(DateTime.fromMillis(moment ?? 0, { zone })).toMatchObject({ hour, minute, weekday });
        expect((moment ?? 0) - after).toBeLessThanOrEqual((7 * 24 + 1) * 3_600_000);
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  ['FREQ=HOURLY;', { kind: 'too-often' }],
  ['FREQ=MINUTELY;', { kind: 'too-often' }],
  ['BYHOUR=9;', { kind: 'unreadable', what: 'FREQ' }],
  ['FREQ=DAILY;BYHOUR=nine;', { kind: 'unreadable', what: 'BYHOUR' }],
  ['FREQ=DAILY;BYMINUTE=60;', { kind: 'unreadable', what: 'BYMINUTE' }],
  ['FREQ=WEEKLY;BYDAY=MON;', { kind: 'unreadable', what: 'BYDAY' }],
  ['FREQ=DAILY;UNTIL=20260301;', { kind: 'unreadable', what: 'UNTIL' }],
])('%s is refused for what it is', (text, problem) => {
  expect(parseRule(text)).toEqual(problem);
});
