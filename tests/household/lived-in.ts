import { emptyRoutine, foldDay } from '../../lambda/routine';
import { localDate, type Profile } from '../../lambda/household';
import { Life, aProfile, at } from './a-home';

export const kettle = 'shellyplusplugs-a1';
const zone = 'Europe/London';
const day = 86_400_000;

/** A home that has been seen for some weeks up to yesterday: by default the kettle at 7:10, 10:30, 15:00 and 19:30. */
export function livedIn(
  {
    profile = aProfile(),
    now = at('07:00'),
    days = 42,
  }: { profile?: Profile; now?: number; days?: number } = {},
  timesOf: (back: number) => readonly string[] = () => ['07:10', '10:30', '15:00', '19:30'],
): Life {
  const life = new Life(profile, now);
  let routine = emptyRoutine();
  let last = null;
  for (let back = days; back >= 1; back--) {
    const date = localDate(now - back * day, zone);
    const signs = timesOf(back).map((time) => ({
      at: at(`${date}T${time}`),
      source: kettle,
      kind: 'kettle',
    }));
    last = signs.at(-1) ?? last;
    routine = foldDay(routine, { date, signs, covered: 1 }, zone, profile.alertsPerMonth);
  }
  life.home = { ...life.home, routine, state: { ...life.home.state, lastSign: last } };
  return life.does({ kind: 'resumed', id: 'wake' });
}
