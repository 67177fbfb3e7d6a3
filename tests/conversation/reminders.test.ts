import { marysHouse } from './marys-house';
import { daily, drink, proposed, statesOf } from './reminders-proposed';
import { play } from './script';

describe('what staff propose', () => {
  test('is heard with its time and days, and set only by her yes', async () => {
    const house = marysHouse();
    await proposed(house, {});
    await play(
      house,
      `
      U: open
      A: have a drink. It would come at half past ten in the morning, every day. Shall I set it?
      R: Say yes, and I remind you.
      U: AMAZON.YesIntent
      A: I'll remind you at half past ten in the morning, every day.
      session: open
      `,
    );
    expect(house.alexa.alerts).toMatchObject([{ text: 'have a drink', when: { at: '10:30', days: daily } }]);
    expect(statesOf(house)).toEqual(['have a drink: set']);
  });

  test('is offered one by one, each once in a talk', async () => {
    const house = marysHouse();
    await proposed(
      house,
      {},
      { text: 'open the curtains', at: '09:00' },
      { text: 'put the bins out', days: ['thu'] },
    );
    await play(
      house,
      `
      U: open
      A: have a drink
      U: AMAZON.NoIntent
      A: /I won't set it. .*open the curtains/
      U: AMAZON.YesIntent
      A: /I'll remind you at nine o'clock in the morning, every day. .*put the bins out.*on Thursdays. Shall I set it/
      U: WhoKnowsIntent
      U: TodayIntent
      A: /^(?!.*bins)/
      `,
    );
    expect(statesOf(house)).toEqual([
      'have a drink: declined',
      'open the curtains: set',
      'put the bins out: proposed',
    ]);
  });

  test('and was declined is not offered again for seven days', async () => {
    const house = marysHouse();
    await proposed(house, {});
    await play(
      house,
      `
      U: open
      U: AMAZON.NoIntent
      A: I won't set it.
      later: 10000
      U: open
      A: /^(?!.*drink)/
      later: 81
      U: open
      A: have a drink
      U: AMAZON.NoIntent
      later: 20000
      U: open
      A: /^(?!.*drink)/
      `,
    );
    expect(house.alexa.alerts).toEqual([]);
  });

  test('comes up after an answer in one breath, too', async () => {
    const house = marysHouse();
    await proposed(house, {});
    await play(
      house,
      `
      U: ask TodayIntent
      A: /Monday the second of March.*have a drink.*Shall I set it\\?$/
      session: open
      U: AMAZON.YesIntent
      A: I'll remind you
      `,
    );
  });

  test('waits while a call is open', async () => {
    const house = marysHouse();
    await proposed(house, {});
    await play(house, `U: ask AskForHelpIntent need=fall\nU: open\nA: /^(?!.*drink)/`);
  });

  test('is said again when she asks', async () => {
    const house = marysHouse();
    await proposed(house, {});
    await play(
      house,
      `U: open\nU: AMAZON.RepeatIntent\nA: have a drink\nU: AMAZON.YesIntent\nA: I'll remind you`,
    );
  });

  test('in the hour that the clocks skip is said with what becomes of it', async () => {
    const house = marysHouse();
    await proposed(house, { text: 'turn over', at: '01:30' });
    await play(house, `U: open\nA: When the clocks go forward that night, it comes at half past two.`);
  });
});

describe('where Alexa does not take it, she hears why', () => {
  test.each([
    ['device', "this Echo doesn't take reminders. The council is being told."],
    ['maximum', 'this Echo has no room for another reminder. You can stop one first.'],
    ['busy', "I couldn't set it just now, Alexa is too busy. I'll try again when we next talk."],
    ['unreachable', "I couldn't set it just now. I'll try again when we next talk."],
    ['unknown', "I couldn't set it just now. I'll try again when we next talk."],
    ['invalid', "Alexa doesn't take that reminder. The council is being told."],
  ] as const)('%s', async (refusal, expected) => {
    const house = marysHouse();
    await proposed(house, {});
    house.alexa.answers = [refusal];
    await play(house, `U: open\nU: AMAZON.YesIntent\nA: ${expected}`);
    expect(statesOf(house)).toEqual(['have a drink: agreed']);
    const forStaff = ['device', 'maximum', 'invalid'].includes(refusal);
    expect(house.operations).toEqual(forStaff ? ['reminder-refused'] : []);
    await play(house, `U: ask ImOkayIntent`);
    expect(statesOf(house)).toEqual(['have a drink: set']);
    expect(house.alexa.alerts).toHaveLength(1);
  });

  test('one that was made without an answer is found again, not made twice', async () => {
    const house = marysHouse();
    await proposed(house, {});
    house.alexa.answers = ['unknown'];
    await play(house, `U: open\nU: AMAZON.YesIntent`);
    house.alexa.alerts.push({ token: 'made', text: 'have a drink', when: { ...drink }, over: false });
    await play(house, `U: ask ImOkayIntent`);
    expect(house.alexa.alerts).toHaveLength(1);
    expect(house.home().state.reminders.list).toMatchObject([{ state: 'set', alexa: { token: 'made' } }]);
  });
});

describe('what is done', () => {
  test('is noted, and said of nothing else', async () => {
    const house = marysHouse();
    await proposed(house, {});
    await play(
      house,
      `
      U: open
      U: AMAZON.YesIntent
      later: 35
      U: ask ReminderDoneIntent what=my_drink
      A: /Mary/
      U: ask ReminderDoneIntent what=my_drink
      A: nothing else is open just now
      `,
    );
    expect(house.home().state.reminders.list[0]?.doneFor).not.toBeNull();
  });

  test('after it was missed she is asked whether it is done, and yes ends the worry', async () => {
    const house = marysHouse();
    await proposed(house, { text: 'take your tablets', important: true });
    await play(
      house,
      `
      U: open
      U: AMAZON.YesIntent
      later: 91
      U: open
      A: /You had a reminder at half past ten: take your tablets. Is that done\\?$/
      U: AMAZON.NoIntent
      A: I'll leave it open.
      later: 20
      Anne gets: Mary has not said that her 10:30 reminder is done.
      U: open
      U: AMAZON.YesIntent
      A: /Mary.* I'm letting Anne know./
      Anne gets: Mary says that the reminder is done.
      no texts
      `,
    );
    expect(house.home().state.episode).toBeNull();
    expect(house.home().state.lastEpisode).toMatchObject({ outcome: 'fine', by: 'resident' });
  });
});
