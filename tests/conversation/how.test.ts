import { marysHouse } from './marys-house';
import { play } from './script';

describe('who may ask from afar how she is', () => {
  test('is hers to say, and she can hear who asked', async () => {
    const mary = marysHouse();
    await play(
      mary,
      `
      U: ask AllowHowIntent person=Anne
      A: Anne may ask by text how you are
      Anne gets: text HOW
      session: closed
      `,
    );
    await mary.happen({ kind: 'how-asked', id: 'sms-1', who: 'carer:anne' });
    await play(
      mary,
      `
      Anne gets: up and about this morning
      U: ask WhatDoYouKnowIntent
      A: Anne asked at ten o'clock whether you're up and about.
      U: ask ForbidHowIntent person=Anne
      A: Anne gets no answer from me about you
      no texts
      `,
    );
    expect(mary.home().state.howAllowed).toEqual({ 'carer:anne': false });
  });

  test('is nobody whom she did not name', async () => {
    const mary = marysHouse();
    for (const person of ['Zed', 'council'])
      await play(
        mary,
        `U: ask AllowHowIntent person=${person}\nA: don't know who that is. Who do you mean?\nno texts`,
      );
    expect(mary.home().state.howAllowed).toBeUndefined();
  });

  test.each(['AllowHowIntent', 'ForbidHowIntent'])(
    '%s without a name asks for it, and again when asked',
    async (intent) => {
      const mary = marysHouse();
      await play(
        mary,
        `
      U: ask ${intent}
      A: Who do you mean?
      session: open
      U: AMAZON.RepeatIntent
      A: Who do you mean?
      U: ${intent} person=Zed
      A: don't know who that is
      U: ${intent} person=Bob
      A: Bob
      `,
      );
      expect(mary.home().state.howAllowed).toEqual({ 'carer:bob': intent === 'AllowHowIntent' });
    },
  );
});
