import { exampleProfile } from '../store/example-home';
import { marysHouse } from './marys-house';
import { play } from './script';

const [anne, bob] = exampleProfile('home-1').carers;
if (!anne || !bob) throw new Error('Mary has two carers');
const withoutAnne = { carers: [{ ...anne, notToBeTold: true }, bob] };
const alone = { carers: [], duty: null };

describe('a test of the way from Echo to phone', () => {
  test('says that it was only a test, and to whom it went', async () => {
    const house = marysHouse();
    await play(
      house,
      `
      U: ask TestIntent
      A: This was only a test. A text that says so has gone to Anne.
      session: closed
      Anne gets: only a test
      no texts
      U: ask WhoKnowsIntent
      A: nobody has been told
      `,
    );
    expect(house.home().state.episode).toBeNull();
  });

  test('claims nothing that the text service has not taken', async () => {
    const house = marysHouse();
    house.broken.add('texts');
    await play(house, 'U: ask TestIntent\nA: only a test\nA: on its way out to Anne');
  });

  test('says so where there is nobody', async () => {
    await play(marysHouse({ profile: alone }), 'U: ask TestIntent\nA: nobody on your list that I can tell');
  });
});

describe('a message', () => {
  test('goes to whom she named, in her words', async () => {
    await play(
      marysHouse(),
      `
      U: ask LeaveMessageIntent person=bob message=I'm_out_of_milk
      A: I've passed that on to Bob.
      session: closed
      Bob gets: Mary asks us to tell you: I'm out of milk
      no texts
      `,
    );
  });

  test('without a name goes to the first who may be told', async () => {
    await play(
      marysHouse(),
      'U: ask LeaveMessageIntent message=ring_me\nA: passed that on to Anne\nAnne gets: ring me\nno texts',
    );
  });

  test('without words asks for them', async () => {
    await play(
      marysHouse(),
      `
      U: ask LeaveMessageIntent person=bob
      A: What shall I pass on?
      R: never mind
      session: open
      no texts
      U: AMAZON.FallbackIntent
      A: What shall I pass on?
      U: AMAZON.YesIntent
      A: What shall I pass on?
      U: LeaveMessageIntent person=bob message=come_on_Sunday
      A: I've passed that on to Bob.
      `,
    );
  });

  test.each(['AMAZON.NoIntent', 'AMAZON.CancelIntent', '(silence)'])('is not sent by %s', async (said) => {
    await play(marysHouse(), `U: ask LeaveMessageIntent person=bob\nU: ${said}\nno texts`);
  });

  test('to somebody unknown goes nowhere, and the first of her people is offered', async () => {
    await play(
      marysHouse(),
      `
      U: ask LeaveMessageIntent person=tom message=ring_me
      A: I don't know who that is. I can pass it on to Anne. Who is it for?
      session: open
      no texts
      U: LeaveMessageIntent person=anne message=ring_me
      A: I've passed that on to Anne.
      `,
    );
  });

  test('to somebody who is not to be told goes nowhere: there is no such person', async () => {
    await play(
      marysHouse({ profile: withoutAnne }),
      "U: ask LeaveMessageIntent person=anne message=ring_me\nA: I don't know who that is. I can pass it on to Bob.\nno texts",
    );
  });

  test('says when it has not gone yet, and when there is nobody', async () => {
    const house = marysHouse();
    house.broken.add('texts');
    await play(house, "U: ask LeaveMessageIntent message=ring_me\nA: I'm passing that on to Anne.");
    await play(
      marysHouse({ profile: alone }),
      'U: ask LeaveMessageIntent message=ring_me\nA: nobody on your list',
    );
  });
});

describe('"forget me"', () => {
  test('is asked about once; from the yes on the Echo is a stranger', async () => {
    const house = marysHouse();
    await play(
      house,
      `
      U: ask ForgetMeIntent
      A: /is deleted.*Shall I\\?$/
      R: If I hear nothing, I won't change anything.
      U: AMAZON.YesIntent
      A: no longer linked to your home
      session: closed
      no texts
      U: ask WhoKnowsIntent
      A: This Echo isn't linked to a home yet.
      `,
    );
    expect(house.operations).toEqual(['forget-me']);
    expect(house.home().state).toMatchObject({ speakers: [], signs: [], lastSign: null });
  });

  test('makes a stranger of the Echo even while its look-up still leads to her home', async () => {
    const house = marysHouse({
      ports: { find: () => Promise.resolve({ household: 'home-1', speaker: 's' }) },
    });
    await play(
      house,
      "U: ask ForgetMeIntent\nU: AMAZON.YesIntent\nU: ask MyPeopleIntent\nA: /isn't linked to a home yet/",
    );
  });

  test.each(['AMAZON.NoIntent', '(silence)', 'AMAZON.FallbackIntent', 'TodayIntent'])(
    'changes nothing by %s',
    async (said) => {
      const house = marysHouse();
      await play(house, `U: ask ForgetMeIntent\nU: ${said}\nU: open\nA: Mary`);
      expect(house.home().state.forgottenAt).toBeNull();
      expect(house.operations).toEqual([]);
    },
  );

  test('is undone by new words from the council', async () => {
    const house = marysHouse();
    await play(
      house,
      `
      U: ask ForgetMeIntent
      U: AMAZON.YesIntent
      U: ask LinkHomeIntent wordOne=apple wordTwo=river wordThree=candle
      A: linked to your home now
      U: open
      A: Mary
      `,
    );
  });
});

describe('what is known of her', () => {
  test('is said in short, and more where she wants it', async () => {
    await play(
      marysHouse(),
      `
      U: ask WhatDoYouKnowIntent
      A: I notice when you use your kettle, and when you speak to me.
      A: Would you like to hear more?
      U: AMAZON.YesIntent
      A: Anne, Bob and the duty team hear of it when you need help
      A: forget me
      U: AMAZON.NoIntent
      session: closed
      U: ask StopWatchingIntent
      U: ask WhatDoYouKnowIntent
      A: I keep nothing about your day
      `,
    );
  });

  test.each([
    ['MyPeopleIntent', 'I tell Anne and Bob when you need help. After that I tell the duty team.'],
    ['MyPeopleIntent role=carers', 'I tell Anne and Bob when you need help.'],
    ['MyPeopleIntent role=duty', 'I tell the duty team when you need help.'],
    ['MyPeopleIntent role=gp', "I don't know who that is for you. I tell Anne and Bob"],
  ])('%s', async (asked, said) => {
    await play(marysHouse(), `U: ask ${asked}\nA: ${said}\nsession: closed`);
  });

  test('knows nobody who is not to be told', async () => {
    for (const asked of ['MyPeopleIntent', 'WhatDoYouKnowIntent'])
      await play(
        marysHouse({ profile: withoutAnne }),
        `U: ask ${asked}\nA: /^(?!.*Anne)/\n${asked.startsWith('What') ? 'U: AMAZON.YesIntent\nA: /^(?!.*Anne).*Bob/' : ''}`,
      );
  });
});
