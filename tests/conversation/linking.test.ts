import { marysHouse } from './marys-house';
import { play } from './script';

const right = 'LinkHomeIntent wordOne=apple wordTwo=river wordThree=candle';
const wrong = 'LinkHomeIntent wordOne=apple wordTwo=river wordThree=spoon';

describe('an Echo of no home', () => {
  test('learns how to link, and links by the three words', async () => {
    await play(
      marysHouse({ linked: false }),
      `
      U: open
      A: isn't linked to a home
      A: What are your three words?
      R: my words are
      U: ${right}
      A: Thank you, Mary, this Echo is linked to your home now.
      session: closed
      U: ask AskForHelpIntent
      A: I've told Anne.
      `,
    );
  });

  test('links in one breath', async () => {
    await play(marysHouse({ linked: false }), `U: ask ${right}\nA: linked to your home now`);
  });

  test('asks again after wrong words, and names nobody', async () => {
    await play(
      marysHouse({ linked: false }),
      `
      U: ask ${wrong}
      A: /words/
      A: /^(?!.*(Mary|Anne|Bob))/
      A: What are your three words?
      session: open
      U: ${right}
      A: Mary
      `,
    );
  });

  test('is locked for an hour after too many wrong words', async () => {
    await play(
      marysHouse({ linked: false, link: () => 'locked' }),
      `U: ask ${right}\nA: can't try any more words for an hour\nsession: closed`,
    );
  });

  test('of a home that has one already is added by the council', async () => {
    await play(
      marysHouse({ linked: false, link: () => 'needs-staff' }),
      `U: ask ${right}\nA: the council has to add this one\nsession: closed`,
    );
  });

  test.each([
    'WhoKnowsIntent', 'FalseAlarmIntent', 'ImOkayIntent', 'TodayIntent', 'MyPeopleIntent', 'WhatDoYouKnowIntent',
    'AMAZON.FallbackIntent', 'AMAZON.RepeatIntent', 'AMAZON.HelpIntent', 'AMAZON.YesIntent',
  ])('hears nothing private when it asks %s', async (intent) => {
    await play(
      marysHouse({ linked: false }),
      `
      U: open
      U: ${intent}
      A: isn't linked to a home
      A: /^(?!.*(Mary|Anne|Bob))/
      `,
    );
  }); // prettier-ignore

  test('cannot pass on a call for help, and says so', async () => {
    await play(
      marysHouse({ linked: false }),
      `
      U: ask AskForHelpIntent need=fall
      A: I can't tell anybody
      A: If it's an emergency, phone 999.
      session: closed
      no texts
      `,
    );
  });

  test('says goodbye when told to stop', async () => {
    await play(marysHouse({ linked: false }), 'U: open\nU: AMAZON.StopIntent\nA: bye\nsession: closed');
  });
});

test('an Echo that is linked stays so, whatever words are said', async () => {
  const house = marysHouse();
  await play(house, `U: ask ${wrong}\nA: linked to your home already, Mary`);
  expect(house.home().state.signs).toHaveLength(1);
});
