import { mayAskAboutHealth, type CheckInPlan, type Profile, type QuestionId } from '../../lambda/household';
import { Life, aProfile, allAgreed, at } from './a-home';

const daily: CheckInPlan = { at: '09:00', questions: ['sleep', 'mood', 'message'], loneliness: false };
const allowed = { council: 'care plan of 2 February', amazon: true };
const withPlan = (plan: Partial<CheckInPlan> = {}, more: Partial<Profile> = {}): Profile =>
  aProfile({ checkIn: { ...daily, ...plan }, health: allowed, ...more });

const begun = (profile = withPlan(), start = at('08:00')): Life => new Life(profile, start);
const prompts = (life: Life): number =>
  life.performed.filter(({ effect }) => effect.kind === 'prompt').length;
const kept = (life: Life) =>
  life.performed.flatMap(({ effect }) => (effect.kind === 'keep-check-in' ? [effect.checkIn] : []));
const open = (life: Life): QuestionId | null | undefined => life.home.state.checkIns?.talk?.open;

describe('a check-in that is due', () => {
  test('is asked for once, and not while nobody may ask after her', () => {
    expect(prompts(begun().waits(59))).toBe(0);
    expect(prompts(begun().waits(61))).toBe(1);
    const away = begun().does({
      kind: 'paused',
      id: 'p',
      pause: { reason: 'away', from: at('08:00'), until: null },
    });
    expect(prompts(away.waits(24 * 60))).toBe(0);
    const unwatched = new Life(withPlan(), at('08:00'), { ...allAgreed, routine: null });
    expect(prompts(unwatched.waits(24 * 60))).toBe(0);
  });

  test('is asked about first when it is missed, and told after that', () => {
    const life = begun().waits(119);
    expect(life.home.state.episode).toBeNull();
    life.waits(2);
    expect(life.home.state.episode).toMatchObject({
      concerns: [{ kind: 'missed-check-in', dueAt: at('09:00') }],
    });
    expect(life.home.state.episode?.asking).not.toBeNull();
    expect(life.texts).toEqual([]);
    expect(life.waits(20).texts).toEqual(['anne alert']);
  });

  test.each(['spoke', 'okay'] as const)('is not missed once she has said a word: %s', (kind) => {
    const life = begun()
      .waits(90)
      .says(kind)
      .waits(8 * 60);
    expect(life.texts).toEqual([]);
    expect(life.home.state.lastEpisode).toBeNull();
  });

  test('that was missed ends with the kettle, and nobody else is bothered', () => {
    const life = begun().waits(125).uses().waits(60);
    expect(life.texts).toEqual([]);
    expect(life.home.state.lastEpisode).toMatchObject({ outcome: 'fine', by: 'signal' });
  });

  test('is one worry with a silence: one text for both', () => {
    const life = begun(withPlan({}, { promise: '10:10' })).waits(2 * 60 + 30);
    expect(life.texts).toEqual(['anne alert']);
    expect(life.home.state.episode?.concerns.map(({ kind }) => kind)).toEqual(['missed-check-in', 'silence']);
  });

  test('comes back the next day at its own wall time, also when the clocks have changed', () => {
    const life = begun(withPlan(), at('2026-03-28T08:00')).waits(61).says('spoke');
    const before = prompts(life);
    life.waits(23 * 60 - 2);
    expect(life.now).toBe(at('2026-03-29T08:59'));
    expect(prompts(life)).toBe(before);
    expect(prompts(life.waits(2))).toBe(before + 1);
  });

  test('is let go where the service was down for hours, or she is just back', () => {
    const down = begun();
    down.now = at('12:30');
    expect(prompts(down.waits(60))).toBe(0);
    const back = begun()
      .does({ kind: 'paused', id: 'p', pause: { reason: 'away', from: at('08:00'), until: at('10:00') } })
      .waits(4 * 60);
    expect(prompts(back)).toBe(0);
    expect(prompts(back.waits(24 * 60))).toBe(1);
  });
});

describe('answers', () => {
  test('are taken one by one, kept as facts, and the whole is kept for staff', () => {
    const life = begun().starts().answers('sleep', 'no').answers('mood', 'good').answers('message', 'no');
    expect(open(life)).toBeNull();
    expect(kept(life)).toMatchObject([
      {
        date: '2026-03-02',
        finished: true,
        loneliness: null,
        answers: [{ question: 'sleep', answer: 'no' }, {}, {}],
      },
    ]);
    expect(life.home.state.journal.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['check-in-begun', 'check-in-answered', 'mood', 'check-in-over']),
    );
    expect(life.texts).toEqual([]);
  });

  test('count only for the question that is open, and only what it can be answered with', () => {
    const life = begun().starts().answers('mood', 'low').answers('sleep', 'often');
    expect(open(life)).toBe('sleep');
    expect(life.texts).toEqual([]);
    expect(life.answers('sleep', 'skipped').home.state.checkIns?.talk?.open).toBe('mood');
  });

  test('lead to further questions, and a yes to an offer is a request like any other', () => {
    const life = begun(withPlan({ questions: ['eaten', 'pain'] }))
      .starts()
      .answers('eaten', 'no');
    expect(open(life)).toBe('eaten-offer');
    life.answers('eaten-offer', 'yes');
    expect(life.home.state.episode?.concerns).toMatchObject([{ kind: 'help', need: 'food' }]);
    life.answers('pain', 'yes').answers('pain-worse', 'yes');
    expect(open(life)).toBe('pain-call');
    life.asksForHelp('pain');
    expect(open(life)).toBeNull();
    expect(life.home.state.episode?.concerns).toHaveLength(2);
    expect(kept(life)[0]?.answers.at(-1)).toEqual({ question: 'pain-call', answer: 'yes' });
  });

  test('taken up again within the hour go on; after it what was said is kept, and a new one begins', () => {
    const life = begun().starts().answers('sleep', 'yes').waits(58).starts();
    expect(open(life)).toBe('mood');
    life.waits(62);
    expect(kept(life)).toMatchObject([{ finished: false, answers: [{ question: 'sleep' }] }]);
    expect(open(life.starts())).toBe('sleep');
  });

  test('about health are asked for only where the council and Amazon both allow it', () => {
    for (const health of [null, { council: '', amazon: true }, { council: 'care plan', amazon: false }]) {
      const profile = withPlan({ loneliness: true }, { health });
      expect(mayAskAboutHealth(profile)).toBe(false);
      expect(open(begun(profile).starts())).toBe('message');
    }
    expect(open(begun(withPlan({ questions: ['sleep'] }, { health: null })).starts())).toBeUndefined();
  });

  test('about loneliness come once in four weeks, and are scored as the scale says', () => {
    const life = begun(withPlan({ questions: ['message'], loneliness: true })).starts();
    life
      .answers('companionship', 'often')
      .answers('left-out', 'some-of-the-time')
      .answers('isolated', 'hardly-ever');
    expect(life.answers('message', 'no').home.state.checkIns?.lonelinessOn).toBe('2026-03-02');
    expect(kept(life)[0]?.loneliness).toBe(6);
    life.now = at('2026-03-29T08:00');
    expect(open(life.starts())).toBe('message');
    life.now = at('2026-03-30T08:00');
    expect(open(life.starts())).toBe('companionship');
  });
});

describe('a low mood', () => {
  const saysSo = (life: Life): Life =>
    life.does({ kind: 'mood-told', id: `m-${life.now}`, at: life.now, speaker: 'echo', mood: 'low' });
  const low = (more: Partial<Profile> = {}, start = at('08:00')): Life =>
    saysSo(new Life(aProfile({ health: allowed, ...more }), start));
  const promised = () => low({ promise: '10:30' }, at('2026-03-01T12:00'));

  test('is told to one, plainly, and never climbs', () => {
    const life = low().waits(20 * 60);
    expect(life.texts).toEqual(['anne alert']);
    expect(life.home.state.episode?.concerns).toMatchObject([{ kind: 'low-mood' }]);
    expect(life.waits(10 * 60).operations).toEqual(['still-open']);
  });

  test('said again the same day troubles nobody twice, and the next day it does', () => {
    const life = saysSo(low().says('spoke'));
    expect(life.texts).toEqual(['anne alert']);
    expect(saysSo(life.waits(24 * 60)).texts).toEqual(['anne alert', 'anne alert']);
  });

  test('is not kept or told where health may not be asked about', () => {
    const life = low({ health: null });
    expect(life.texts).toEqual([]);
    expect(life.home.state.journal.map(({ kind }) => kind)).not.toContain('mood');
  });

  test('that is open does not keep her from being asked when she falls silent, nor the ladder from being climbed', () => {
    const life = promised().waits(22 * 60 + 31);
    expect(life.texts).toEqual(['anne alert']);
    expect(life.home.state.episode?.asking).not.toBeNull();
    expect(life.waits(20).texts).toEqual(['anne alert', 'anne alert']);
    expect(life.waits(15).texts.at(-1)).toBe('bob alert');
  });

  test('goes on after a silence about which she was asked and answered', () => {
    const life = promised()
      .waits(22 * 60 + 32)
      .uses();
    expect(life.home.state.episode).toMatchObject({ concerns: [{ kind: 'low-mood' }], asking: null });
    expect(life.waits(60).texts).toEqual(['anne alert']);
  });
});

test('an errand that somebody sees to does not keep a silence from being asked about and told', () => {
  const life = new Life(aProfile({ promise: '10:30' }), at('09:00'))
    .asksForHelp('drink')
    .replies('Anne', 'going');
  life.now = at('2026-03-03T04:01');
  life.waits(6 * 60 + 30);
  expect(life.home.state.episode?.asking).not.toBeNull();
  expect(life.waits(21).texts.filter((text) => text === 'anne alert')).toHaveLength(2);
});

describe('the reminder of a check-in', () => {
  const standing = (life: Life) => life.home.state.reminders.list[0];
  const withStanding = (): Life =>
    begun().does({
      kind: 'reminder-proposed',
      id: 'standing',
      wanted: {
        text: "I'd like to ask how you are",
        at: '09:00',
        days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
        date: null,
        important: false,
        doneBy: [],
        standsFor: 'check-in',
      },
    });

  test('goes with the time that staff choose for it', () => {
    const life = withStanding();
    life.home = { ...life.home, profile: withPlan({ at: '10:30' }, { version: 2 }) };
    life.does({ kind: 'time-passed' });
    expect(standing(life)).toMatchObject({ at: '10:30', state: 'proposed', standsFor: 'check-in' });
  });

  test('ends with the check-ins', () => {
    const life = withStanding().waits(2);
    life.home = { ...life.home, profile: aProfile({ checkIn: null, version: 2 }) };
    life.does({ kind: 'time-passed' });
    expect(standing(life)).toMatchObject({ state: 'removed' });
  });
});
