import { emptyRoutine, foldDay } from '../../lambda/routine';
import { localDate, type Instant } from '../../lambda/household';
import { textFor } from '../../lambda/words';
import { Life, aProfile, allAgreed, at, carer } from './a-home';

const kettle = 'shellyplusplugs-a1';
const day = 86_400_000;

/** A home that has been seen for six weeks: kettle at 7:10, 10:30, 15:00 and 19:30. */
function livedIn(profile = aProfile(), now = at('07:00')): Life {
  const life = new Life(profile, now);
  let routine = emptyRoutine();
  for (let back = 42; back >= 1; back--) {
    const date = localDate(now - back * day, 'Europe/London');
    const signs = ['07:10', '10:30', '15:00', '19:30'].map((time) => ({
      at: at(`${date}T${time}`),
      source: kettle,
      kind: 'kettle',
    }));
    routine = foldDay(routine, { date, signs, covered: 1 }, 'Europe/London', profile.alertsPerMonth);
  }
  life.home = {
    ...life.home,
    routine,
    state: { ...life.home.state, lastSign: { at: at('2026-03-01T19:30'), source: kettle, kind: 'kettle' } },
  };
  return life.does({ kind: 'resumed', id: 'wake' }).uses();
}

const deadlineOf = (life: Life): Instant => life.home.state.silence.deadline?.at ?? Infinity;

describe('silence', () => {
  test('asks her first, again after ten minutes, and tells the first carer after twenty', () => {
    const life = livedIn();
    const minutes = (deadlineOf(life) - life.now) / 60_000;
    life.waits(Math.ceil(minutes) + 1);
    expect(life.home.state.episode?.asking).not.toBeNull();
    expect(life.texts).toEqual([]);
    const asks = () => life.performed.filter(({ effect }) => effect.kind === 'ask').length;
    expect(asks()).toBe(1);
    expect(life.waits(10).texts).toEqual([]);
    expect(asks()).toBe(2);
    expect(life.waits(10).texts).toEqual(['anne alert']);
    expect(life.waits(15).texts.at(-1)).toBe('bob alert');
  });

  test.each(['spoke', 'okay'] as const)('ends, and nobody else is bothered, when she speaks: %s', (kind) => {
    const life = livedIn();
    life
      .waits(Math.ceil((deadlineOf(life) - life.now) / 60_000) + 5)
      .says(kind)
      .waits(30);
    expect(life.texts).toEqual([]);
    expect(life.home.state.lastEpisode).toMatchObject({ outcome: 'fine' });
    expect(life.home.state.asking.answered).toBe(1);
  });

  test('keeps which plugs could be seen as it began', () => {
    const plugs = [
      ...aProfile().plugs,
      { id: 'shellyplusplugs-b2', name: 'lamp', vendor: 'shelly' } as const,
    ];
    const life = livedIn(aProfile({ plugs }));
    const seen = { memory: {}, use: false, at: life.now } as const;
    life.does({ kind: 'plug-read', id: 'gone', plug: 'shellyplusplugs-b2', reachable: false, ...seen });
    life.waits(Math.ceil((deadlineOf(life) - life.now) / 60_000) + 1);
    expect(life.home.state.episode?.concerns).toMatchObject([
      { kind: 'silence', plugs: { online: [kettle], offline: ['shellyplusplugs-b2'] } },
    ]);
  });

  test('that reached somebody ends with a word to them when the kettle is used', () => {
    const life = livedIn();
    life.waits(Math.ceil((deadlineOf(life) - life.now) / 60_000) + 22).uses();
    expect(life.texts).toEqual(['anne alert', 'anne ended']);
  });

  test('is one worry only: once a carer has seen her, it is counted from then and not raised again at once', () => {
    const life = livedIn();
    life.waits(Math.ceil((deadlineOf(life) - life.now) / 60_000) + 25).replies('anne', 'fine');
    const seenAt = life.now;
    expect(life.home.state.episode).toBeNull();
    expect(deadlineOf(life)).toBeGreaterThan(seenAt + 3_600_000);
    expect(life.waits(60).home.state.episode).toBeNull();
    // A new silence is worth a new worry.
    life.waits(2 * 24 * 60);
    expect(life.home.state.lastEpisode?.openedAt).toBeLessThan(seenAt);
    expect(life.home.state.episode?.openedAt).toBeGreaterThan(seenAt + 3_600_000);
  });

  test('becomes one worry with a call for help: carers are told at once', () => {
    const life = livedIn();
    life.waits(Math.ceil((deadlineOf(life) - life.now) / 60_000) + 1).asksForHelp();
    expect(life.texts).toEqual(['anne alert']);
    expect(life.home.state.episode?.concerns.map(({ kind }) => kind)).toEqual(['silence', 'help']);
  });

  test('is not judged without her agreement, nor while she is away', () => {
    const away = livedIn();
    away
      .does({ kind: 'paused', id: 'p', pause: { reason: 'away', from: away.now, until: null } })
      .waits(3 * 24 * 60);
    expect(away.performed).toEqual([]);
    const never = new Life(aProfile({ promise: '10:30' }), at('07:00'), {
      ...allAgreed,
      routine: null,
    }).waits(3 * 24 * 60);
    expect(never.performed).toEqual([]);
  });

  test('is not judged while all plugs are out of sight, and counts anew when they are back', () => {
    const life = livedIn();
    const reachable = (value: boolean, id: string) =>
      life.does({
        kind: 'plug-read',
        id,
        at: life.now,
        plug: kettle,
        memory: {},
        use: false,
        reachable: value,
      });
    reachable(false, 'off').waits(24 * 60);
    reachable(true, 'on').waits(59);
    expect(life.home.state.episode).toBeNull();
    expect(life.texts).toEqual(['anne dark']);
    life.waits(2);
    expect(life.home.state.episode?.asking).not.toBeNull();
  });

  test('that is over by the time a late tick comes is no worry', () => {
    const life = livedIn();
    life.now = deadlineOf(life) + 3_600_000;
    life.uses().waits(10);
    expect(life.performed).toEqual([]);
  });
});

describe('the morning promise', () => {
  const promised = aProfile({ promise: '10:30' });

  test('asks from the first day where there was no sign of life by then', () => {
    const life = new Life(promised, at('2026-03-01T12:00'));
    life.waits(22 * 60 + 29);
    expect(life.performed).toEqual([]);
    expect(life.waits(2).home.state.episode?.concerns[0]).toMatchObject({
      kind: 'silence',
      facts: { by: '10:30' },
    });
    expect(life.waits(20).texts).toEqual(['anne alert']);
  });

  test('is kept by any sign since four in the morning, and looked after each day anew', () => {
    const life = new Life(promised, at('06:00')).uses().waits(24 * 60);
    expect(life.performed).toEqual([]);
    expect(life.waits(5 * 60).home.state.episode).not.toBeNull();
  });

  test('does not look back: a home that begins at noon is first asked the next morning', () => {
    expect(new Life(promised, at('12:00')).waits(12 * 60).performed).toEqual([]);
  });

  test('holds by the clock on the wall on the days the clocks change', () => {
    const spring = new Life(promised, at('2026-03-28T20:00')).waits(13 * 60 + 31);
    expect(spring.now).toBe(at('2026-03-29T10:31'));
    expect(spring.home.state.episode).not.toBeNull();
    const autumn = new Life(promised, at('2026-10-24T20:00')).waits(14 * 60 + 31 + 59);
    expect(autumn.home.state.episode).not.toBeNull();
  });
});

test('nobody but the duty team hears of a silence where she has not agreed that carers are told', () => {
  const life = new Life(aProfile({ promise: '10:30' }), at('06:00'), { ...allAgreed, carers: null });
  expect(life.waits(4 * 60 + 52).texts).toEqual(['duty alert']);
});

test('a call in the night that is the hour of nobody and has no duty team still reaches somebody', () => {
  const day = carer('Anne', 1, { hours: [{ from: '08:00', to: '20:00' }] });
  const life = new Life(aProfile({ carers: [day], duty: null }), at('02:00')).asksForHelp();
  expect(life.texts).toEqual(['anne alert']);
});

test.each(['refused', 'refused-for-good'] as const)(
  'an Echo that cannot be reached (%s) is no asking: who is told of the silence hears that, too',
  (kind) => {
    const life = new Life(aProfile({ promise: '10:30' }), at('06:00'));
    life.outcome = ({ id, effect }) =>
      effect.kind === 'ask' ? { id, kind, code: 'http-404' } : { id, kind: 'done' };
    life.waits(5 * 60);
    expect(life.home.state.episode?.tried[0]).toMatchObject({ how: 'failed' });
    const alert = life.performed.find(({ effect }) => effect.kind === 'text')!;
    expect(textFor(life.home, alert, life.now, null)).toContain('Echo could not be reached');
  },
);
