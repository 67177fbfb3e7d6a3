import { evenly } from '../../local/simulate/random';
import { type Home, handle, newHome } from '../../lambda/household';
import { daysToFold, learn } from '../../lambda/household/fold';
import { dateOf, dayNumber } from '../../lambda/routine/calendar';
import { readRecordedHome } from '../../local/replay/recorded-home';
import { replayHome } from '../../local/replay/replay-home';
import { parseWallTime, wallTimeOf, instantOfWall } from '../../local/replay/wall-time';
import { aProfile, allAgreed, at } from '../household/a-home';
import { dayLived, pensioner, ZONE } from './made-up-home';

const kettle = 'shellyplusplugs-a1';
const first = dayNumber('2026-03-02');

test('A home that has lived 42 days and one that was replayed have the same alert deadline, to the minute', () => {
  const random = evenly(11);
  const signs = Array.from({ length: 42 }, (_, i) => dayLived(dateOf(first + i), pensioner, random)).flat();
  const profile = aProfile();
  // The day on which a home begins is only partly lived, and not learned from.
  let home: Home = newHome(profile, allAgreed, at('2026-03-01T12:00'));
  for (const [index, sign] of signs.entries()) {
    const days = daysToFold(home, sign.at);
    if (days.length > 0) home = { ...home, routine: learn(home, days) };
    const read = { plug: kettle, memory: {}, use: true, reachable: null };
    home = handle(home, { kind: 'plug-read', id: `use-${index}`, at: sign.at, ...read }, sign.at).home;
  }
  const rows = signs.map(({ at: moment }) => `${wallTimeOf(moment, ZONE)},${kettle},kettle`);
  const text = ['timestamp_iso_local,signal_id,kind', ...rows].join('\n');
  const recorded = readRecordedHome({ name: 'lived.csv', text }, null, ZONE);
  const said = [...replayHome(recorded, { zone: ZONE, alertsPerMonth: profile.alertsPerMonth })].filter(
    (line) => 'event' in line,
  );
  const replayed = instantOfWall(parseWallTime(said.at(-1)?.deadline ?? '') ?? NaN, ZONE);
  expect(Math.abs((home.state.silence.alertAt ?? 0) - replayed)).toBeLessThanOrEqual(60_000);
});
