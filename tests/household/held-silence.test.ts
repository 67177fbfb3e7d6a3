import { aProfile, at, type Life } from './a-home';
import { livedIn as lived } from './lived-in';

/** Her kettle has been on at seven, as on six weeks of mornings. */
const livedIn = (): Life => lived().uses();

/** So many minutes after the moment from which her silence is abnormal. */
function untilSilence(life: Life, minutes: number): Life {
  const { deadline } = life.home.state.silence;
  return life.waits(Math.ceil(((deadline?.at ?? 0) - life.now) / 60_000) + minutes);
}

/** A worker that finds silence held, so long from now. */
const held = (life: Life, minutes: number): Life =>
  life.does({ kind: 'time-passed', silenceHeldUntil: life.now + minutes * 60_000 });

const asks = (life: Life): number => life.performed.filter(({ effect }) => effect.kind === 'ask').length;

describe('while silence is held', () => {
  test('nobody is asked or told, and she is asked first when it is over', () => {
    const life = livedIn();
    untilSilence(life, -1);
    held(life, 60);
    expect(life.waits(59).home.state.episode).toBeNull();
    life.waits(2);
    expect(asks(life)).toBe(1);
    expect(life.texts).toEqual([]);
    expect(life.waits(20).texts).toEqual(['anne alert']);
  });

  test('a sign of life in the meantime ends it', () => {
    const life = livedIn();
    untilSilence(life, -1);
    held(life, 60);
    life.waits(30).uses().waits(60);
    expect(life.home.state.episode).toBeNull();
    expect(asks(life)).toBe(0);
  });

  test('an asking that had begun goes no further, and is made anew afterwards', () => {
    const life = livedIn();
    untilSilence(life, 15);
    expect(asks(life)).toBe(2);
    held(life, 60);
    expect(life.waits(59).texts).toEqual([]);
    expect(asks(life)).toBe(2);
    life.waits(2);
    expect(asks(life)).toBe(3);
    expect(life.waits(20).texts).toEqual(['anne alert']);
  });

  test('whoever was told stays told, and nobody else is, whatever the first one answers', () => {
    const life = livedIn();
    untilSilence(life, 21);
    expect(life.texts).toEqual(['anne alert']);
    held(life, 60);
    life.replies('anne', 'cannot').waits(59);
    expect(life.texts).not.toContain('bob alert');
    expect(life.waits(2).texts).toContain('bob alert');
  });

  test('a carer who is going is not overtaken by the ladder', () => {
    const life = livedIn();
    untilSilence(life, 21).replies('anne', 'going');
    held(life.waits(70), 60);
    expect(life.waits(59).texts).not.toContain('bob alert');
    expect(life.waits(2).texts).toContain('bob alert');
  });

  test('a call for help goes at once, alone and out of a silence', () => {
    const alone = held(livedIn(), 60).asksForHelp();
    expect(alone.texts).toEqual(['anne alert']);
    const asked = held(untilSilence(livedIn(), 5), 60).asksForHelp('fall');
    expect(asked.texts).toEqual(['anne alert', 'bob alert']);
    expect(asked.waits(4).texts).toContain('duty alert');
  });

  test('the morning promise and a dark home wait as well', () => {
    const promised = lived({ profile: aProfile({ promise: '08:00' }), now: at('05:00') });
    held(promised.waits(179), 60).waits(59);
    expect(promised.home.state.episode).toBeNull();
    expect(promised.waits(2).home.state.episode?.concerns).toMatchObject([{ facts: { kind: 'promise' } }]);

    const dark = livedIn();
    const plug = 'shellyplusplugs-a1';
    const off = { kind: 'plug-read', plug, memory: {}, use: false, reachable: false } as const;
    dark.does({ ...off, id: 'gone', at: dark.now });
    held(dark, 90);
    expect(dark.waits(80).texts).toEqual([]);
    expect(dark.waits(11).texts).toEqual(['anne dark']);
  });

  test('it is written down once, not with every look', () => {
    const life = livedIn();
    const before = life.home.state.journalNext;
    for (let look = 0; look < 6; look++) held(life, 10).waits(9);
    const written = life.home.state.journal.filter(({ kind }) => kind === 'silence-held');
    expect(written).toHaveLength(1);
    expect(life.home.state.journalNext).toBe(before + 1);
  });
});
