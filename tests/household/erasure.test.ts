import { erasedAgainAfter, mayBeErased, type StaffAct } from '../../lambda/household';
import { Life, at, aProfile } from './a-home';

const sam = { id: 'staff-1', name: 'Sam Carter' };
let count = 0;
const acts = (life: Life, act: StaffAct): Life =>
  life.does({ kind: 'staff-acted', id: `form-${count++}`, staff: sam, note: 'as asked', act });
const passes = (life: Life): string[] =>
  life.performed.flatMap(({ effect }) => (effect.kind === 'erase' ? [effect.pass] : []));
const ended = (): Life => acts(new Life(), { do: 'end', why: 'died', outcome: 'fine' });

test('a home that is served is not deleted, whoever asks', () => {
  const life = acts(new Life(), { do: 'erase' });
  expect(mayBeErased(life.home.state)).toBe(false);
  expect(passes(life.waits(60))).toEqual([]);
});

test('what is kept is deleted at once, and once more a quarter of an hour later', () => {
  const life = acts(ended(), { do: 'erase' });
  expect(passes(life)).toEqual(['first']);
  expect(passes(life.waits(erasedAgainAfter / 60_000 - 1))).toEqual(['first']);
  expect(passes(life.waits(1))).toEqual(['first', 'last']);
});

test('who asked by voice to be forgotten can be deleted by staff', () => {
  const life = new Life().does({ kind: 'forget-me', id: 'forget' });
  expect(passes(acts(life, { do: 'erase' }).waits(20))).toEqual(['first', 'last']);
});

test('asked for twice, it is deleted as often as once', () => {
  const life = acts(acts(ended(), { do: 'erase' }), { do: 'erase' });
  expect(passes(life.waits(20))).toEqual(['first', 'last']);
});

test('a deletion that fails is tried until it is done, and only then counts its quarter of an hour', () => {
  const life = ended();
  let fails = 3;
  life.outcome = ({ id, effect }) =>
    effect.kind === 'erase' && fails-- > 0 ? { id, kind: 'refused', code: 'fault' } : { id, kind: 'done' };
  acts(life, { do: 'erase' });
  expect(life.home.state.erasure?.firstAt).toBeNull();
  life.waits(60);
  expect(passes(life)).toEqual(['first', 'first', 'first', 'first', 'last']);
});

test('an Echo cannot be linked to a home that is being deleted', () => {
  const life = acts(ended(), { do: 'erase' });
  const speaker = { id: 'echo-2', kind: 'consumer', sealedId: 'y', linkedAt: life.now } as const;
  life.does({ kind: 'linked', id: 'again', speaker });
  expect(life.home.state.speakers).toEqual([]);
  expect(passes(life.waits(20))).toEqual(['first', 'last']);
});

describe('reminders that her Echo says by itself', () => {
  const wanted = {
    text: 'have a drink', at: '10:30', days: ['mon', 'tue'], date: null, important: false, doneBy: [],
  } as const; // prettier-ignore
  const withReminder = (): Life => {
    const life = new Life(aProfile(), at('06:00')).does({
      kind: 'reminder-wanted',
      id: 'r',
      at: at('06:00'),
      speaker: 'echo',
      wanted,
    });
    const { id } = life.home.state.reminders.list[0]!;
    const result = { kind: 'done', token: 't', property: false, speaker: 'echo' } as const;
    return life.does({
      kind: 'reminders-tried',
      id: 'tried',
      tried: [{ reminder: id, did: 'create', result }],
      inSession: true,
    });
  };
  const removed = (life: Life): Life => {
    const { id } = life.home.state.reminders.list[0]!;
    const result = { kind: 'done', token: 't', property: false, speaker: 'echo' } as const;
    const tried = [{ reminder: id, did: 'remove', result }] as const;
    return life.does({ kind: 'reminders-tried', id: 'gone', tried, inSession: false });
  };

  test('are taken away through that Echo when she has died, and only then it leads nowhere', () => {
    const life = acts(withReminder(), { do: 'end', why: 'died', outcome: 'fine' });
    expect(life.performed.at(-1)?.effect).toMatchObject({ kind: 'reminder', speaker: 'echo' });
    expect(life.home.state.speakers).toHaveLength(1);
    expect(removed(life).home.state.speakers).toEqual([]);
  });

  test('are waited for a day at most, where her Echo is switched off', () => {
    const life = acts(withReminder(), { do: 'end', why: 'died', outcome: 'fine' });
    expect(life.waits(23 * 60).home.state.speakers).toHaveLength(1);
    expect(life.waits(61).home.state.speakers).toEqual([]);
    expect(life.texts).toEqual([]);
  });

  test('hold back the last deletion, for afterwards nobody could take them away', () => {
    const life = acts(acts(withReminder(), { do: 'end', why: 'died', outcome: 'fine' }), { do: 'erase' });
    expect(passes(life.waits(60))).toEqual(['first']);
    expect(passes(removed(life).waits(1))).toEqual(['first', 'last']);
  });
});
