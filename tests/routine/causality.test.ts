import { evenly } from '../../local/simulate/random';
import fc from 'fast-check';
import { dateOf } from '../../lambda/routine/calendar';
import { readRecordedHome } from '../../local/replay/recorded-home';
import { replayHome, type ReplayLine } from '../../local/replay/replay-home';
import { dayLived, pensioner, ZONE } from './made-up-home';
import { wallTimeOf } from '../../local/replay/wall-time';

const START = 20_500;
const settings = { zone: ZONE, alertsPerMonth: 1 };

const rowsOf = (seed: number, days: number): string[] => {
  const random = evenly(seed);
  return Array.from({ length: days }, (_, i) => dayLived(dateOf(START + i), pensioner, random))
    .flat()
    .map((sign) => `${wallTimeOf(sign.at, ZONE)},${sign.source},${sign.kind}`);
};

const deadlines = (rows: readonly string[]): ReplayLine[] => {
  const text = ['timestamp_iso_local,signal_id,kind', ...rows].join('\n');
  return [...replayHome(readRecordedHome({ name: 'home.csv', text }, null, ZONE), settings)].filter(
    (line) => 'event' in line,
  );
};

test('A file cut at any moment gives the deadlines of the whole file up to there', () => {
  const rows = rowsOf(1, 45);
  const whole = deadlines(rows);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: rows.length }), (cut) => {
      expect(deadlines(rows.slice(0, cut))).toEqual(whole.slice(0, cut));
    }),
    { numRuns: 12 },
  );
});

test('What comes after the moment spoken of changes nothing said before it', () => {
  const [past, one, other] = [rowsOf(1, 30), rowsOf(2, 40), rowsOf(3, 40)];
  const from = past.at(-1) ?? '';
  const later = (rows: readonly string[]): string[] =>
    rows.filter((row) => row.slice(0, 19) > from.slice(0, 19));
  const count = past.length;
  expect(deadlines([...past, ...later(one)]).slice(0, count)).toEqual(
    deadlines([...past, ...later(other)]).slice(0, count),
  );
});
