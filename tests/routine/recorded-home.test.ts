import { readRecordedHome } from '../../local/replay/recorded-home';
import { replayHome } from '../../local/replay/replay-home';
import { parseWallTime, instantOfWall, wallTimeOf } from '../../local/replay/wall-time';
import { ZONE } from './made-up-home';

const HEADER = 'timestamp_iso_local,signal_id,kind';
const read = (...rows: string[]) =>
  readRecordedHome({ name: 'f.csv', text: [HEADER, ...rows].join('\n') }, null, ZONE);

test('A malformed row is named by file and line and skipped; the rest is read', () => {
  const home = read(
    '2026-01-05T08:00:00,kettle,kettle',
    'yesterday,kettle,kettle',
    '2026-01-05T07:00:00,kettle,kettle',
    '2026-01-05T09:00:00,kettle',
    '2026-02-30T09:00:00,kettle,kettle',
    '2026-01-05T10:00:00,tv,tv',
    '2026-01-06T00:00:00,__end__,__end__',
    '2026-01-06T01:00:00,tv,tv',
  );
  expect(home.signs.map((sign) => sign.wall)).toEqual(['2026-01-05T08:00:00', '2026-01-05T10:00:00']);
  expect(home.malformed.map((line) => line.split(': ')[0])).toEqual([
    'f.csv:3',
    'f.csv:4',
    'f.csv:5',
    'f.csv:6',
    'f.csv:9',
  ]);
});

test('Coverage rows that are no dates, no shares or come twice are named too', () => {
  const coverage = {
    name: 'c.csv',
    text: 'date,covered_fraction\n2026-01-05,1.000\n2026-01-05,0.5\nMonday,1\n2026-01-06,1.5\n',
  };
  const home = readRecordedHome({ name: 'f.csv', text: HEADER }, coverage, ZONE);
  expect(home.coverage).toEqual(new Map([['2026-01-05', 1]]));
  expect(home.malformed.map((line) => line.split(': ')[0])).toEqual(['c.csv:3', 'c.csv:4', 'c.csv:5']);
});

test('Wall times go to instants and back; the skipped hour of spring is read as after the change', () => {
  const there = (text: string): string => wallTimeOf(instantOfWall(parseWallTime(text)!, ZONE), ZONE);
  for (const text of [
    '2026-01-05T08:00:07',
    '2026-03-29T03:30:00',
    '2026-07-05T23:59:59',
    '2026-10-25T01:30:00',
  ]) {
    expect(there(text)).toBe(text);
  }
  expect(there('2026-03-29T01:30:00')).toBe('2026-03-29T02:30:00');
});

test('Each sign gets a line, null while learning, and signs of one moment get one', () => {
  const home = read(
    '2026-01-05T08:00:00,kettle,kettle',
    '2026-01-05T08:00:00,tv,tv',
    '2026-01-05T10:00:00,tv,tv',
  );
  expect([...replayHome(home, { zone: ZONE, alertsPerMonth: 1 })]).toEqual([
    { event: '2026-01-05T08:00:00', deadline: null },
    { event: '2026-01-05T10:00:00', deadline: null },
  ]);
});
