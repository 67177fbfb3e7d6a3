import type { Profile } from '../../lambda/household';
import { aProfile, at, carer, type Life } from './a-home';
import { kettle, livedIn } from './lived-in';

let count = 0;
const plug = (life: Life, reachable: boolean): Life =>
  life.does({
    kind: 'plug-read',
    id: `reach-${count++}`,
    at: life.now,
    plug: kettle,
    memory: {},
    use: false,
    reachable,
  });
const lived = () => livedIn({ now: at('12:00') }).uses();

test('A home that cannot be reached for half an hour: the first carer is asked to ring, once, and no ladder is climbed', () => {
  const life = plug(lived(), false);
  expect(life.waits(29).texts).toEqual([]);
  expect(life.waits(2).texts).toEqual(['anne dark']);
  expect(life.waits(8 * 60).texts).toEqual(['anne dark']);
  expect(life.home.state.episode).toBeNull();
});

test('Half an hour out of sight and back says nothing to anybody', () => {
  expect(plug(plug(lived(), false).waits(25), true).waits(60).texts).toEqual([]);
});

test('Outside her hours a carer is not asked to ring about a dark home', () => {
  const anne = carer('Anne', 1, { hours: [{ from: '18:00', to: '20:00' }] });
  const life = livedIn({ profile: aProfile({ carers: [anne], duty: null }), now: at('12:00') });
  expect(plug(life.uses(), false).waits(60).texts).toEqual([]);
});

test('A Smart Properties Echo of which nobody can know whether it is silent keeps the home from being dark', () => {
  const life = lived();
  life.home.state.speakers = life.home.state.speakers.map((each) => ({ ...each, kind: 'smart-properties' }));
  expect(plug(life, false).waits(60).texts).toEqual([]);
  expect(life.performed.some(({ effect }) => effect.kind === 'look-for')).toBe(false);
});

/** A home with a Smart Properties Echo, of which Alexa says each time what `reachable` says then. */
function withProperty(reachable: { now: boolean }): Life {
  const life = lived();
  life.home.state.speakers = life.home.state.speakers.map((each) => ({
    ...each,
    kind: 'smart-properties',
    sealedEndpointId: 'sealed',
  }));
  life.outcome = ({ id, effect }) => ({
    id,
    kind: 'done',
    ...(effect.kind === 'look-for' ? { reachable: reachable.now } : {}),
  });
  return life;
}
const looks = (life: Life): number =>
  life.performed.filter(({ effect }) => effect.kind === 'look-for').length;

test('When the plugs go out of sight, a Smart Properties Echo is looked for; both gone for half an hour is dark', () => {
  const life = plug(withProperty({ now: false }), false);
  expect(life.waits(29).texts).toEqual([]);
  expect(life.waits(3).texts).toEqual(['anne dark']);
  expect(life.home.state.speakers).toMatchObject([{ reachable: false }]);
  const before = looks(life);
  expect(before).toBeGreaterThanOrEqual(3);
  // Once somebody was told, it is no question any more.
  life.waits(8 * 60);
  expect(looks(life)).toBe(before);
});

test('An Echo that can be reached keeps the home from being dark; half an hour after it has gone too, it is', () => {
  const echo = { now: true };
  const life = plug(withProperty(echo), false).waits(60);
  expect(life.texts).toEqual([]);
  expect(life.home.state.speakers).toMatchObject([{ reachable: true }]);
  echo.now = false;
  expect(life.waits(29).texts).toEqual([]);
  expect(life.waits(15).texts).toEqual(['anne dark']);
});

test('A word to the Echo shows that it can be reached, and a plug in sight ends the looking', () => {
  const life = plug(withProperty({ now: false }), false).waits(15);
  life.says('spoke');
  expect(life.home.state.speakers).toMatchObject([{ reachable: true }]);
  plug(life, true);
  expect(life.home.state.speakers[0]).not.toHaveProperty('reachable');
  const before = looks(life);
  life.waits(120);
  expect(looks(life)).toBe(before);
});

test('An Echo that Alexa no longer knows is not asked for again and again, and proves nothing', () => {
  const life = withProperty({ now: true });
  life.outcome = ({ id, effect }) =>
    effect.kind === 'look-for' ? { id, kind: 'refused-for-good', code: 'http-404' } : { id, kind: 'done' };
  expect(plug(life, false).waits(24 * 60).texts).toEqual([]);
  expect(looks(life)).toBeLessThan(45);
});

test('A plug switched off at the wall each night is not offline: nobody is told, the day counts, and silence is judged', () => {
  const life = livedIn({ now: at('19:30') }).uses();
  for (let night = 0; night < 6; night++) {
    life.waits(180);
    plug(life, false).waits(9 * 60);
    plug(life, true)
      .uses()
      .waits(12 * 60)
      .uses();
  }
  life.waits(180);
  const told = life.texts.filter((text) => text === 'anne dark').length;
  plug(life, false);
  expect(life.home.state.dark.now).toMatchObject({ habit: true });
  const before = life.home.state.dark.byDate;
  life.waits(4 * 60);
  expect(life.home.state.dark.byDate).toEqual(before);
  expect(life.texts.filter((text) => text === 'anne dark')).toHaveLength(told);
  life.waits(36 * 60);
  expect(life.home.state.episode?.concerns.map(({ kind }) => kind)).toContain('silence');
});

describe('plugs that staff change', () => {
  const lamp = { id: 'shellyplusplugs-b2', name: 'lamp', vendor: 'shelly' } as const;
  const withPlugs = (life: Life, plugs: Profile['plugs']): Life => {
    const { profile } = life.home;
    life.home = { ...life.home, profile: { ...profile, version: profile.version + 1, plugs } };
    return life.does({ kind: 'time-passed' });
  };
  const isDark = (life: Life): boolean => life.home.state.dark.since !== null;

  test('A dark home whose broken plugs are taken out is not dark for ever', () => {
    const life = withPlugs(plug(lived(), false).waits(60), []);
    expect(isDark(life)).toBe(false);
    expect(life.home.state.plugs).toEqual({});
  });

  test('A new plug that speaks is light in a dark home', () => {
    const life = withPlugs(plug(lived(), false), [...aProfile().plugs, lamp]);
    expect(isDark(life)).toBe(true);
    expect(isDark(life.uses(lamp.id))).toBe(false);
  });

  test('A plug that was taken out while it could be seen does not hide that the rest cannot be', () => {
    const life = withPlugs(lived(), [...aProfile().plugs, lamp]).uses(lamp.id);
    expect(isDark(plug(withPlugs(life, aProfile().plugs), false))).toBe(true);
  });
});
