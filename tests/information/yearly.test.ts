import { DateTime } from 'luxon';
import { readBins, readVisits } from '../../lambda/information';
import { evenly } from '../../local/simulate/random';
import { at, calendar, event, itemsOf } from './frame';

const zone = 'Europe/London';
const random = evenly(11);
const some = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
const compact = (date: string, time: string): string =>
  `${date.replace(/-/g, '')}T${time.replace(':', '')}00`;
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

interface Call {
  name: string;
  time: string;
  weekdays: number[];
  /** Dates on which it does not come. */
  out: Set<string>;
  /** Another time, or another carer, on some dates. */
  moved: Map<string, { time: string; name: string }>;
  /** Dates besides. */
  further: string[];
}

const year = Array.from({ length: 365 }, (_, index) => DateTime.utc(2026, 1, 1).plus({ days: index }));
const iso = (date: DateTime): string => date.toFormat('yyyy-MM-dd');

/** Four calls a day of a made-up year, with its exceptions. */
const calls: Call[] = ['07:30', '12:15', '17:00', '21:45'].map((time, index) => {
  const weekdays = codes.map((_, day) => day + 1).filter(() => random() < 0.7);
  const on = year.filter((date) => weekdays.includes(date.weekday)).map(iso);
  const off = year.filter((date) => !weekdays.includes(date.weekday)).map(iso);
  const out = new Set(on.filter(() => random() < 0.05));
  const moved = on.filter((date) => !out.has(date) && random() < 0.05);
  return {
    name: some(['Grace', 'Tom', 'Ayesha']),
    time,
    weekdays,
    out,
    moved: new Map(moved.map((date) => [date, { time: `${10 + index}:0${index}`, name: 'Wendy' }])),
    further: off.filter(() => random() < 0.05),
  };
});

const written = calendar(
  ...calls.flatMap((call, index) => {
    const first = year.find((date) => call.weekdays.includes(date.weekday)) ?? DateTime.utc(2026, 1, 1);
    const listed = (name: string, dates: Iterable<string>): string[] => {
      const values = [...dates].map((date) => compact(date, call.time));
      return values.length === 0 ? [] : [`${name};TZID=${zone}:${values.join(',')}`];
    };
    return [
      event(
        `UID:call-${index}`,
        `DTSTART;TZID=${zone}:${compact(iso(first), call.time)}`,
        'DURATION:PT30M',
        `SUMMARY:${call.name}`,
        `RRULE:FREQ=WEEKLY;BYDAY=${call.weekdays.map((day) => codes[day - 1]).join(',')};UNTIL=20261231T235959Z`,
        ...listed('EXDATE', call.out),
        ...listed('RDATE', call.further),
      ),
      ...[...call.moved].map(([date, { time, name }]) =>
        event(
          `UID:call-${index}`,
          `RECURRENCE-ID;TZID=${zone}:${compact(date, call.time)}`,
          `DTSTART;TZID=${zone}:${compact(date, time)}`,
          'DURATION:PT30M',
          `SUMMARY:${name}`,
        ),
      ),
    ];
  }),
);

/** What happens on a date, worked out without any calendar's rules. */
function expectedOn(date: string): string[] {
  const { weekday } = DateTime.fromISO(date);
  return calls.flatMap(({ name, time, weekdays, out, moved, further }) => {
    const besides = further.includes(date);
    if (!besides && (!weekdays.includes(weekday) || out.has(date))) return [];
    const instead = moved.get(date) ?? { name, time };
    return [`${DateTime.fromISO(`${date}T${instead.time}`, { zone }).toMillis()} ${instead.name}`];
  });
}

test.each(['2026-01-20', '2026-03-10', '2026-03-28', '2026-06-15', '2026-10-20', '2026-11-25'])(
  "a year's roster with its exceptions is what it should be in the five weeks from %s",
  (today) => {
    const frame = at(`${today}T06:00:00Z`);
    const { known } = itemsOf(readVisits(written, frame));
    const days = Array.from({ length: 36 }, (_, index) => iso(DateTime.fromISO(today).plus({ days: index - 1 })));
    expect(known.map((visit) => `${visit.at} ${visit.who ?? ''}`).sort()).toEqual(days.flatMap(expectedOn).sort());
    expect(known.every((visit) => visit.until - visit.at === 1_800_000)).toBe(true);
  },
); // prettier-ignore

test("a year's rounds, whole days moved by bank holidays, are what they should be", () => {
  const moved = new Map([['2026-04-06', '2026-04-07'], ['2026-05-04', '2026-05-05']]);
  const dates = year.filter((date) => date.weekday === 1).map(iso);
  const text = calendar(
    event('UID:r', 'DTSTART;VALUE=DATE:20260105', 'SUMMARY:Blue bin', 'RRULE:FREQ=WEEKLY;BYDAY=MO',
      'EXDATE;VALUE=DATE:20260525', 'RDATE;VALUE=DATE:20260526'),
    ...[...moved].map(([from, to]) =>
      event('UID:r', `RECURRENCE-ID;VALUE=DATE:${from.replace(/-/g, '')}`,
        `DTSTART;VALUE=DATE:${to.replace(/-/g, '')}`, 'SUMMARY:Blue bin')),
  );
  const frame = at('2026-04-01T10:00:00Z');
  const expected = dates
    .map((date) => moved.get(date) ?? (date === '2026-05-25' ? '2026-05-26' : date))
    .filter((date) => date >= '2026-04-01' && date < '2026-05-27');
  expect(itemsOf(readBins(text, frame)).known.map(({ date }) => date)).toEqual(expected);
}); // prettier-ignore
