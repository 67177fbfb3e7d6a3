import { day } from '../../lambda/household';
import type { Consent } from '../../lambda/household';
import { marysHouse, type House } from './marys-house';
import { play } from './script';

const profile = { promise: null };

function house(days: number, basis: Consent['basis'] = 'own'): House {
  const mary = marysHouse({ profile });
  const { consents, startedAt } = mary.home().state;
  const routine = { at: startedAt, basis, words: 'yes' };
  Object.assign(consents, { routine });
  mary.wait(days * day);
  return mary;
}

describe('her own agreement', () => {
  test('is asked again after half a year, and her yes is on record', async () => {
    const mary = house(185);
    await play(
      mary,
      `
      U: open
      A: half a year
      A: Is that still all right with you?
      R: If I hear nothing, I won't change anything.
      U: AMAZON.FallbackIntent
      A: still all right
      U: AMAZON.YesIntent
      A: I go on looking out for you
      U: NothingIntent
      `.replace('U: NothingIntent', ''),
    );
    expect(mary.home().state.consents.routine).toEqual({
      at: mary.now(),
      basis: 'own',
      words: 'yes, to: Is that still all right with you?',
    });
  });

  test('ends with her no, at once and silently', async () => {
    const mary = house(185);
    await play(mary, 'U: open\nU: AMAZON.NoIntent\nA: I no longer look out for you.\nno texts');
    expect(mary.home().state.consents.routine).toBeNull();
  });

  test('is left as it is where she says nothing, and asked the next time', async () => {
    const mary = house(185);
    await play(mary, 'U: open\nU: (silence)\nU: open\nA: still all right');
    expect(mary.home().state.consents.routine).toMatchObject({ words: 'yes' });
  });

  test.each(['attorney', 'best-interests'] as const)(
    'is never asked by voice where it is not hers: %s',
    async (basis) => {
      const mary = house(185, basis);
      await play(mary, 'U: open');
      await expect(play(mary, 'U: open\nA: still all right')).rejects.toThrow('came instead');
    },
  );

  test('is not asked over an open call', async () => {
    const mary = house(185);
    await play(mary, 'U: ask AskForHelpIntent\nU: open\nA: I told Anne\nU: AMAZON.YesIntent');
    expect(mary.home().state.consents.routine).toMatchObject({ words: 'yes' });
  });
});

describe('a test of her call', () => {
  test('is offered each month, and a yes sends it', async () => {
    const mary = house(29);
    await play(
      mary,
      `
      U: open
      A: while since we tried your call
      U: AMAZON.YesIntent
      A: only a test
      Anne gets: only a test
      U: open
      U: AMAZON.NoIntent
      session: closed
      `,
    );
    expect(mary.home().state.test?.result).toBe('arrived');
  });

  test('that is put off is offered again after a week, and a silence changes nothing', async () => {
    const mary = house(29);
    await play(mary, 'U: open\nU: AMAZON.NoIntent\nA: another day\nno texts');
    await expect(play(mary, 'U: open\nA: tried your call')).rejects.toThrow('came instead');
    mary.wait(8 * day);
    await play(mary, 'U: open\nA: tried your call\nU: (silence)\nno texts\nU: open\nA: tried your call');
  });
});

test('where nothing of her day is noticed, she hears that when she asks what is known', async () => {
  const mary = house(8);
  await play(
    mary,
    `
    later: 1
    Anne gets: no sign
    Bob gets: look in on her
    U: ask TodayIntent
    Anne gets: put right
    `,
  );
  await play(mary, 'U: ask WhatDoYouKnowIntent\nA: I notice when you use your kettle');
});
