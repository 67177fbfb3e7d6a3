import type { ReminderTried, TriedResult } from '../../lambda/household';
import { Life, aProfile, at } from './a-home';

const wanted = {
  text: 'have a drink', at: '15:00', days: ['mon', 'tue'], date: null, important: false, doneBy: [],
} as const; // prettier-ignore

/** Her own, on an Echo that can be set from outside; nothing has come of telling Alexa yet. */
function agreed(): Life {
  const life = new Life(aProfile(), at('06:00'));
  life.home.state.speakers = life.home.state.speakers.map((each) => ({
    ...each,
    kind: 'smart-properties',
    sealedEndpointId: 'sealed',
  }));
  life.outcome = ({ id, effect }) =>
    effect.kind === 'reminder' ? { id, kind: 'unknown' } : { id, kind: 'done' };
  return life.does({ kind: 'reminder-wanted', id: 'r', at: life.now, speaker: 'echo', wanted });
}

const reminderOf = (life: Life) => life.home.state.reminders.list[0]!;
const stops = (life: Life): Life =>
  life.does({
    kind: 'reminder-stopped',
    id: 'stop',
    at: life.now,
    speaker: 'echo',
    reminder: reminderOf(life).id,
  });
const becomes = (life: Life, did: ReminderTried['did'], result: TriedResult): Life =>
  life.does({
    kind: 'reminders-tried',
    id: `tried ${did} ${result.kind}`,
    tried: [{ reminder: reminderOf(life).id, did, result }],
    inSession: false,
  });
const set = { kind: 'done', token: 't', property: true, speaker: 'echo' } as const;

test('a reminder that was stopped while Alexa was being told of it is taken from her again', () => {
  const life = stops(agreed());
  const before = life.performed.length;
  becomes(life, 'create', set);
  expect(life.performed.slice(before).map(({ effect }) => effect.kind)).toEqual(['reminder']);
  expect(reminderOf(life)).toMatchObject({ state: 'removed', alexa: { token: 't' } });
});

test.each([
  ['gone', { kind: 'gone' }],
  ['not allowed', { kind: 'no-permission' }],
] as const)(
  'a reminder that was stopped stays stopped when changing it turns out to be %s',
  (_what, result) => {
    const life = stops(becomes(agreed(), 'create', set));
    expect(reminderOf(becomes(life, 'change', result)).state).toBe('removed');
  },
);
