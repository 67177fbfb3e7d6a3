import { mayNeedUs, rememberMood } from '../../lambda/household';
import type { Mood } from '../../lambda/household/check-ins/questions';
import { at } from './a-home';
import { livedIn } from './lived-in';

const day = 86_400_000;
const often = ['07:10', '09:00', '10:30', '13:00', '15:00', '17:00', '19:30', '21:00'];
const seldom = ['07:10', '13:00', '19:30'];
const restless = [...often, '00:40', '01:50', '03:20'];

test('a day with fewer signs, over weeks, is something to look at', () => {
  const life = livedIn({ days: 90, now: at('00:10') }, (back) => (back > 28 ? often : seldom)).uses();
  life.waits(7 * 60);
  expect(life.home.state.mayNeedUs?.reasons).toMatchObject([{ kind: 'decline', what: 'less' }]);
  expect(life.home.state.mayNeedUs?.weight).toBeGreaterThan(0);
});

test('so are nights with more going on, and a steady home is none', () => {
  const life = livedIn({ days: 90, now: at('00:10') }, (back) => (back > 14 ? often : restless)).uses();
  life.waits(7 * 60);
  expect(life.home.state.mayNeedUs?.reasons).toMatchObject([{ kind: 'nights', before: 0 }]);
  const steady = livedIn({ days: 90, now: at('00:10') }, () => often).uses();
  steady.waits(7 * 60);
  expect(steady.home.state.mayNeedUs ?? null).toBeNull();
});

describe('moods', () => {
  const now = at('12:00');
  const told = (lately: readonly Mood[], before: readonly Mood[]) => {
    const { home } = livedIn({ days: 10, now }, () => often);
    const state = structuredClone(home.state);
    before.forEach((mood, back) => {
      rememberMood(state, now - (27 - back) * day, mood);
    });
    lately.forEach((mood, back) => {
      rememberMood(state, now - (13 - back) * day, mood);
    });
    return mayNeedUs(state, home.routine, now);
  };

  test('that have become worse are something to look at', () => {
    expect(told(['low', 'good', 'unwell', 'low'], ['good', 'good', 'all-right', 'good'])).toMatchObject({
      reasons: [{ kind: 'moods', low: 3, of: 4, lowBefore: 0, ofBefore: 4 }],
    });
  });

  test('that are as they were, or were told once, are none', () => {
    expect(told(['low', 'good', 'low', 'good'], ['low', 'good', 'low', 'good'])).toBeNull();
    expect(told(['low'], ['good', 'good'])).toBeNull();
  });

  test('weigh nothing where nobody may watch', () => {
    const { home } = livedIn({ days: 10, now }, () => often);
    const moods = [3, 2, 1].map((back) => ({ at: now - back * day, mood: 'low' as const }));
    const state = { ...home.state, moods };
    expect(mayNeedUs(state, home.routine, now)).not.toBeNull();
    const consents = { ...state.consents, routine: null };
    expect(mayNeedUs({ ...state, consents }, home.routine, now)).toBeNull();
  });
});
