import { minute } from '../../lambda/household';
import { monday } from '../store/example-home';
import { marysHouse } from './marys-house';
import { play } from './script';

describe('a session', () => {
  test('opens with a greeting and keeps the microphone open', async () => {
    await play(
      marysHouse(),
      `
      U: open
      A: /Mary/
      R: I need help
      session: open
      U: AMAZON.StopIntent
      A: Mary
      session: closed
      `,
    );
  });

  test('tells her first how it stands where a call is open', async () => {
    await play(
      marysHouse(),
      `
      U: ask AskForHelpIntent need=fall
      Anne: going
      U: open
      A: Anne says she's on her way.
      session: open
      `,
    );
  });

  test('goes on after an answer, and ends after one in one breath', async () => {
    await play(
      marysHouse(),
      `
      U: open
      U: TodayIntent
      A: It's Monday the second of March, ten o'clock in the morning.
      A: /anything else/
      session: open
      U: AMAZON.YesIntent
      session: open
      U: AMAZON.NoIntent
      session: closed
      U: ask TodayIntent
      A: Monday the second of March
      session: closed
      `,
    );
  });

  test('keeps its place when she is not understood', async () => {
    await play(
      marysHouse(),
      `
      U: open
      U: AskForHelpIntent
      U: AMAZON.FallbackIntent
      A: sorry
      A: Shall I ask somebody to call you?
      U: AMAZON.YesIntent
      A: I've told Anne.
      `,
    );
  });

  test('asks back where the very first words were not understood, for they may have been a call', async () => {
    await play(
      marysHouse(),
      `
      U: ask AMAZON.FallbackIntent
      A: Do you want me to ask someone to call you
      session: open
      `,
    );
  });

  test('tells what it can do to who wants to hear it', async () => {
    await play(
      marysHouse(),
      `
      U: open
      U: AMAZON.HelpIntent
      U: AMAZON.NoIntent
      A: the day and the time
      session: open
      `,
    );
  });
});

describe('"say that again"', () => {
  test('gives the same answer in the same words', async () => {
    await play(
      marysHouse(),
      `
      U: open
      U: TodayIntent
      A: Monday the second of March
      U: AMAZON.RepeatIntent
      A: Monday the second of March, ten o'clock in the morning.
      U: AMAZON.RepeatIntent
      A: Monday the second of March
      session: open
      `,
    );
  });

  test('gives what is true by now where that has changed', async () => {
    await play(
      marysHouse(),
      `
      U: ask AskForHelpIntent
      later: 1
      U: open
      U: WhoKnowsIntent
      A: I told Anne at ten o'clock, with no answer yet.
      Anne: going
      U: AMAZON.RepeatIntent
      A: Anne says she's on her way.
      `,
    );
  });

  test('asks the open question again', async () => {
    await play(
      marysHouse(),
      `
      U: open
      U: AskForHelpIntent
      U: AMAZON.RepeatIntent
      A: Shall I ask somebody to call you?
      U: AMAZON.YesIntent
      Anne gets: asked for help
      `,
    );
  });

  test('says so where nothing was said before', async () => {
    await play(
      marysHouse(),
      `
      U: ask AMAZON.RepeatIntent
      A: haven't said anything yet
      session: open
      `,
    );
  });
});

test('every turn of a linked Echo is one sign of life', async () => {
  const house = marysHouse();
  await play(
    house,
    'U: open\nlater: 1\nU: TodayIntent\nlater: 1\nU: AMAZON.FallbackIntent\nlater: 1\nU: AMAZON.StopIntent',
  );
  const { signs } = house.home().state;
  expect(signs.map(({ at, kind }) => [at - monday, kind])).toEqual(
    [0, 1, 2, 3].map((minutes) => [minutes * minute, 'speech']),
  );
});

test('a session that runs out is no sign of life', async () => {
  const house = marysHouse();
  await play(house, 'U: open\nlater: 1\nU: (silence)');
  expect(house.home().state.signs).toHaveLength(1);
});

describe('what only staff may do', () => {
  test.each(['StaffAddReminderIntent', 'StaffListRemindersIntent', 'StaffStopReminderIntent'])(
    "%s is not done at a resident's, and tells nothing of anybody",
    async (intent) => {
      const house = marysHouse();
      await play(house, `U: ask ${intent} resident=john_smith\nA: /council.s own people/\nsession: closed`);
      expect(house.home().state.reminders.list).toEqual([]);
    },
  );
});
