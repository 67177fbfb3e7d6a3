import { emptyRoutine, foldDay } from '../../lambda/routine';
import { localDate } from '../../lambda/household';
import { daysToFold } from '../../lambda/household/fold';
import { Life, aProfile, at } from './a-home';

const zone = 'Europe/London';
const day = 86_400_000;
const [kettle, lamp] = ['shellyplusplugs-a1', 'shellyplusplugs-b2'];

/** Six weeks of kettles, and of a lamp that comes on at five to the second. */
function withLamp(now = at('16:30')): Life {
  const plugs = [
    { id: kettle, name: 'kettle', vendor: 'shelly' },
    { id: lamp, name: 'hall lamp', vendor: 'shelly' },
  ] as const;
  const profile = aProfile({ plugs: [...plugs] });
  const life = new Life(profile, now);
  let routine = emptyRoutine();
  for (let back = 42; back >= 1; back--) {
    const date = localDate(now - back * day, zone);
    const kettles = ['07:10:20', '10:30:41', '15:00:03', '19:30:55'].map((time) => ({
      at: at(`${date}T${time}`),
      source: kettle,
      kind: 'kettle',
    }));
    const lit = { at: at(`${date}T17:00:02`), source: lamp, kind: 'hall lamp' };
    const signs = [...kettles, lit].sort((one, other) => one.at - other.at);
    routine = foldDay(routine, { date, signs, covered: 1 }, zone, profile.alertsPerMonth);
  }
  life.home = { ...life.home, routine };
  return life.does({ kind: 'resumed', id: 'wake' });
}

const on = (life: Life, plug: string): Life =>
  life.does({
    kind: 'plug-read',
    id: `on-${life.now}`,
    at: life.now,
    plug,
    memory: {},
    use: true,
    reachable: null,
  });

test('What comes on by a time switch is no sign of life: it moves no deadline and ends no worry', () => {
  const life = on(withLamp(), kettle);
  const { lastSign, silence } = life.home.state;
  on(life.waits(30), lamp);
  expect(life.home.state.lastSign).toEqual(lastSign);
  expect(life.home.state.silence.deadline).toEqual(silence.deadline);
  life.waits(24 * 60 - 60);
  expect(life.home.state.episode?.concerns.map(({ kind }) => kind)).toEqual(['silence']);
  on(life.waits(60), lamp);
  expect(life.home.state.episode).not.toBeNull();
});

test('It is kept for the day to be learned, so that a timer goes on being known; switched by hand the lamp is life', () => {
  const life = on(withLamp().waits(30), lamp);
  expect(life.home.state.signs).toMatchObject([{ source: lamp, byClock: true }]);
  on(life.waits(60), lamp);
  expect(life.home.state.lastSign).toMatchObject({ source: lamp, at: life.now });
  const [today] = daysToFold(life.home, life.now + day);
  expect(today?.signs.map(({ byClock }) => byClock === true)).toEqual([true, false]);
});
