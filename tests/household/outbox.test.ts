import { handle, type Home, type Pending } from '../../lambda/household';
import { Life, aProfile } from './a-home';

const textTo = (home: Home, who: string): Pending | undefined =>
  home.state.outbox.find(({ effect }) => effect.kind === 'text' && effect.to === who);

describe('a text that was refused', () => {
  test('of a call for help is tried again after 15 seconds, and goes once', () => {
    const life = new Life();
    life.outcome = ({ id }) => ({ id, kind: 'refused', code: 'Throttled' });
    life.asksForHelp();
    expect(life.home.state.dueAt).toBe(life.now + 15_000);
    life.outcome = ({ id }) => ({ id, kind: 'done' });
    life.waits(1);
    expect(life.performed).toHaveLength(2);
    expect(life.home.state.episode?.told[0]?.status).toBe('sent');
    expect(life.waits(2).performed).toHaveLength(2);
  });

  test('is dropped when it is no longer true by the time it could go', () => {
    const life = new Life();
    life.outcome = ({ id }) => ({ id, kind: 'refused', code: 'Throttled' });
    life.asksForHelp().says('false-alarm');
    life.outcome = ({ id }) => ({ id, kind: 'done' });
    const before = life.performed.length;
    life.waits(10);
    // Nobody was ever reached, so nobody needs to hear that it is over.
    expect(life.performed.slice(before).filter(({ effect }) => effect.kind === 'text')).toEqual([]);
  });

  test('for good is told to operations, passes that person over, and the next is told at once', () => {
    const life = new Life();
    life.outcome = ({ id, effect }) =>
      effect.kind === 'text' && effect.to === 'carer:anne'
        ? { id, kind: 'refused-for-good', code: 'opted-out' }
        : { id, kind: 'done' };
    life.asksForHelp();
    expect(life.texts).toEqual(['anne alert', 'bob alert']);
    expect(life.operations).toEqual(['number-refused']);
    expect(life.waits(60).texts.filter((text) => text === 'anne alert')).toHaveLength(1);
  });
});

describe('a holder', () => {
  test('alone performs what it holds: nobody touches it for 45 seconds, then somebody else may', () => {
    const life = new Life();
    const asked = { kind: 'help-asked', id: 'call', at: life.now, speaker: 'echo', need: 'other' } as const;
    const first = handle(life.home, asked, life.now);
    expect(first.perform).toHaveLength(1);
    const soon = handle(first.home, { kind: 'time-passed' }, life.now + 44_000);
    expect(soon.perform).toEqual([]);
    const later = handle(soon.home, { kind: 'time-passed' }, life.now + 45_000);
    expect(later.perform.map(({ id }) => id)).toEqual(first.perform.map(({ id }) => id));
    expect(later.home.state.episode?.told[0]).toMatchObject({ mayHaveGone: true, status: 'pending' });
  });

  test('that died leaves doubt: who may have had the text hears how it ended', () => {
    const life = new Life();
    life.outcome = ({ id }) => ({ id, kind: 'unknown' });
    life.asksForHelp();
    life.outcome = ({ id }) => ({ id, kind: 'done' });
    life.says('false-alarm');
    expect(life.texts.at(-1)).toBe('anne ended');
  });

  test('keeps the line of its recipient: the end is not told before it is known whether the call went', () => {
    const life = new Life();
    const call = { kind: 'help-asked', id: 'call', at: life.now, speaker: 'echo', need: 'other' } as const;
    const asked = handle(life.home, call, life.now);
    const off = handle(
      asked.home,
      { kind: 'false-alarm', id: 'off', at: life.now, speaker: 'echo' },
      life.now + 1_000,
    );
    expect(off.perform.filter(({ effect }) => effect.kind === 'text')).toEqual([]);
    const done = { kind: 'attempted', attempts: [{ id: asked.perform[0]!.id, kind: 'done' }] } as const;
    const told = handle(off.home, done, life.now + 2_000);
    expect(told.perform[0]?.effect).toMatchObject({ to: 'carer:anne', about: { kind: 'ended' } });
  });
});

test('a person who could not be reached gets the newest word, not a pile of them', () => {
  const life = new Life(aProfile({ duty: null }));
  life.outcome = ({ id, effect }) =>
    effect.kind === 'text' ? { id, kind: 'refused', code: 'down' } : { id, kind: 'done' };
  life.asksForHelp().waits(4 * 60);
  expect(life.home.state.outbox.filter(({ effect }) => effect.kind === 'text')).toHaveLength(2);
  expect(textTo(life.home, 'carer:anne')).toBeDefined();
});
