import type { Event } from '../../lambda/household';
import { Life, aProfile, at } from './a-home';

type Undelivered = Extract<Event, { kind: 'text-undelivered' }>;

const undelivered = (life: Life, more: Partial<Undelivered> = {}): Life =>
  life.does({
    kind: 'text-undelivered',
    id: `delivery:${life.now}`,
    who: 'carer:anne',
    episode: life.home.state.episode?.id ?? 'none',
    about: 'alert',
    code: 'unreachable',
    alarm: null,
    forGood: false,
    ...more,
  });

const rung = (life: Life): string[] =>
  life.performed.flatMap(({ effect }) => (effect.kind === 'call' ? [effect.to] : []));
const mailed = (life: Life): number =>
  life.performed.filter(({ effect }) => effect.kind === 'duty-mail').length;

describe('a text that was accepted and not delivered', () => {
  test('to a number that never gets one passes that person over at once and is told to staff', () => {
    const life = new Life().asksForHelp();
    expect(life.texts).toEqual(['anne alert']);
    undelivered(life, { code: 'opted-out', forGood: true });
    expect(life.texts).toEqual(['anne alert', 'bob alert']);
    expect(life.operations).toEqual(['number-refused']);
    expect(life.home.state.unreachable['carer:anne']).toMatchObject({ why: 'opted-out' });
    expect(life.home.state.episode?.told[0]?.status).toBe('failed');
  });

  test('and was a gentle word passes it on to the next, for it is for one who hears it', () => {
    const health = { council: 'care plan of 3 March', amazon: true };
    const life = new Life(aProfile({ health }));
    life.does({ kind: 'mood-told', id: 'mood', at: life.now, speaker: 'echo', mood: 'low' });
    undelivered(life, { code: 'opted-out', forGood: true });
    expect(life.texts).toEqual(['anne alert', 'bob alert']);
    expect(life.waits(24 * 60).texts).toHaveLength(2);
  });

  test('for the moment is sent again after a minute, three times at most, while the ladder goes on', () => {
    const life = new Life(aProfile({ duty: null })).asksForHelp();
    for (let count = 0; count < 6; count++) undelivered(life.waits(2));
    expect(life.texts.filter((text) => text === 'anne alert').length).toBeLessThanOrEqual(5);
    expect(life.home.state.episode?.told[0]?.resent).toBe(3);
    expect(life.texts).toContain('bob alert');
  });

  test('is not sent again to somebody who has answered, nor once it is over', () => {
    const answered = new Life().asksForHelp().replies('anne', 'going');
    expect(undelivered(answered).waits(5).texts).toEqual(['anne alert', 'anne thanks']);
    const over = new Life().asksForHelp();
    const episode = over.home.state.episode!.id;
    over.says('false-alarm');
    const before = over.texts;
    expect(undelivered(over, { episode }).waits(5).texts).toEqual(before);
  });

  test('and is not the call for help itself changes nothing about the ladder', () => {
    const life = new Life().asksForHelp();
    undelivered(life, { about: 'thanks', code: 'unreachable' });
    expect(life.waits(1).texts).toEqual(['anne alert']);
  });
});

describe('texts that only operators can mend', () => {
  test.each(['throttled', 'spend-limit', 'sandbox', 'not-allowed'])(
    '%s: an alarm of its own, and an e-mail to whoever is on duty',
    (alarm) => {
      const life = new Life();
      life.outcome = ({ id, effect }) =>
        effect.kind === 'text' ? { id, kind: 'refused', code: 'Throttled', alarm } : { id, kind: 'done' };
      life.asksForHelp().waits(3);
      expect(life.operations).toEqual(['texts-failing']);
      expect(mailed(life)).toBe(1);
      life.waits(62);
      expect(life.operations.filter((kind) => kind === 'texts-failing')).toHaveLength(2);
      expect(mailed(life)).toBe(1);
    },
  );

  test('is told by the delivery log too', () => {
    const life = new Life().asksForHelp();
    undelivered(life, { code: 'spend-limit', alarm: 'spend-limit' });
    expect(life.operations).toEqual(['texts-failing']);
    expect(mailed(life)).toBe(1);
  });
});

describe('the phone rings too', () => {
  test.each(['fall', 'unwell', 'pain'] as const)('for a need that is pressing: %s', (need) => {
    const life = new Life().asksForHelp(need);
    expect(rung(life)).toEqual(life.home.state.episode?.told.map(({ who }) => who));
  });

  test.each([
    ['21:59', 0],
    ['22:00', 1],
    ['03:00', 1],
    ['06:59', 1],
    ['07:00', 0],
  ])('at night, from ten to seven by the clock on the wall: %s', (time, count) => {
    expect(rung(new Life(aProfile(), at(time)).asksForHelp('drink'))).toHaveLength(count);
  });

  test('for the duty team at any hour, and for nobody else by day', () => {
    const life = new Life().asksForHelp('other').waits(12);
    expect(life.texts).toEqual(['anne alert', 'bob alert', 'duty alert']);
    expect(rung(life)).toEqual(['duty']);
  });

  test('no more once somebody is going; a call that was refused before is dropped', () => {
    const life = new Life();
    life.outcome = ({ id, effect }) =>
      effect.kind === 'call' ? { id, kind: 'refused', code: 'Throttled' } : { id, kind: 'done' };
    life.asksForHelp('fall').replies('anne', 'going');
    expect(life.home.state.outbox.filter(({ effect }) => effect.kind === 'call')).toEqual([]);
    const before = rung(life).length;
    expect(rung(life.waits(15))).toHaveLength(before);
  });

  test('a number that cannot be called is not called again; its text stays what it was', () => {
    const life = new Life();
    life.outcome = ({ id, effect }) =>
      effect.kind === 'call'
        ? { id, kind: 'refused-for-good', code: 'invalid-number' }
        : { id, kind: 'done' };
    life.asksForHelp('fall').waits(2);
    expect(rung(life)).toEqual(['carer:anne', 'carer:bob']);
    expect(life.home.state.unreachable).toEqual({});
  });
});
