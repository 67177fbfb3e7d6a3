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
    for (const person of ['', ' person=Zed', ' person=council'])
      await play(mary, `U: ask AllowHowIntent${person}\nA: don't know who that is\nno texts`);
    expect(mary.home().state.howAllowed).toBeUndefined();
  });
});
