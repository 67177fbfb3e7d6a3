import { DateTime } from 'luxon';
import * as fc from 'fast-check';
import {
  atWallTime,
  localDate,
  monthsLater,
  startOfNextDay,
  wallMinutes,
  nextDate,
} from '../../lambda/household/local-time';
import { offsetAt } from '../../lambda/routine/zone-offsets';

const zones = [
  'Europe/London',
  'Europe/Dublin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'UTC',
];
const instants = fc.integer({ min: Date.parse('2015-01-01'), max: Date.parse('2035-12-31') });

test('dates and wall times are those of the zone, at any moment and in any order of asking', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (at, zone) => {
      const wall = DateTime.fromMillis(at, { zone });
      expect(offsetAt(at, zone)).toBe(wall.offset);
      expect(localDate(at, zone)).toBe(wall.toFormat('yyyy-MM-dd'));
      expect(wallMinutes(at, zone)).toBe(wall.hour * 60 + wall.minute);
      expect(startOfNextDay(at, zone)).toBe(wall.plus({ days: 1 }).startOf('day').toMillis());
      expect(nextDate(localDate(at, zone))).toBe(wall.plus({ days: 1 }).toFormat('yyyy-MM-dd'));
    }),
    { numRuns: 2_000 },
  );
});

test('months later it is the same time of day, on the last day where a month has no such day', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 30 }), fc.constantFrom(...zones), (at, months, zone) => {
      const then = DateTime.fromMillis(at, { zone }).plus({ months });
      const ours = monthsLater(at, months, zone);
      // Of a time that comes twice it is the first, whichever it was before.
      expect([
        then.toMillis(),
        then.minus({ hours: 1 }).toMillis(),
        then.minus({ minutes: 30 }).toMillis(),
      ]).toContain(ours);
      const wall = DateTime.fromMillis(ours, { zone });
      expect(wall.toFormat('yyyy-MM-dd HH:mm')).toBe(then.toFormat('yyyy-MM-dd HH:mm'));
    }),
    { numRuns: 2_000 },
  );
  expect(localDate(monthsLater(Date.parse('2026-08-31T12:00Z'), 6, 'Europe/London'), 'Europe/London')).toBe(
    '2027-02-28',
  );
});

test('a wall time leads back to itself wherever the clock shows it', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (at, zone) => {
      const wall = DateTime.fromMillis(Math.floor(at / 60_000) * 60_000, { zone });
      const again = DateTime.fromMillis(
        atWallTime(wall.toFormat('yyyy-MM-dd'), wall.toFormat('HH:mm'), zone),
        { zone },
      );
      expect(again.toFormat("yyyy-MM-dd'T'HH:mm")).toBe(wall.toFormat("yyyy-MM-dd'T'HH:mm"));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['a minute before the clocks go forward', '2026-03-29', '00:59', '2026-03-29T00:59:00Z'],
  [
    'a time that the spring change skips is the same time after it',
    '2026-03-29',
    '01:30',
    '2026-03-29T01:30:00Z',
  ],
  ['the minute of the change', '2026-03-29', '02:00', '2026-03-29T01:00:00Z'],
  ['a time that comes twice is the first', '2026-10-25', '01:30', '2026-10-25T00:30:00Z'],
  ['after it has come twice', '2026-10-25', '02:00', '2026-10-25T02:00:00Z'],
])('%s', (_name, date, time, utc) => {
  expect(new Date(atWallTime(date, time, 'Europe/London')).toISOString()).toBe(new Date(utc).toISOString());
});

test('the days on which the clocks change have 23 and 25 hours', () => {
  const hours = (date: string) =>
    (startOfNextDay(atWallTime(date, '12:00', 'Europe/London'), 'Europe/London') -
      atWallTime(date, '00:00', 'Europe/London')) /
    3_600_000;
  expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-06-01')]).toEqual([23, 25, 24]);
});

test('what is no zone counts as London, so that no call for help fails on it', () => {
  expect(wallMinutes(Date.parse('2026-07-01T10:00:00Z'), 'Mars/Olympus')).toBe(11 * 60);
});
