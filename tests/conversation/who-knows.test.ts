import { marysHouse } from './marys-house';
import { play } from './script';

describe('"is anyone coming?"', () => {
  test('is answered with nobody where nobody has been told', async () => {
    await play(marysHouse(), 'U: ask WhoKnowsIntent\nA: nobody has been told anything\nsession: closed');
  });

  test('is answered with who was told, and when, while nobody has answered', async () => {
    await play(
      marysHouse(),
      `
      U: ask AskForHelpIntent
      later: 3
      U: ask WhoKnowsIntent
      A: I told Anne at ten o'clock, with no answer yet.
      `,
    );
  });

  test('is answered with each answer, who is coming first', async () => {
    await play(
      marysHouse(),
      `
      U: ask AskForHelpIntent need=fall
      Anne: cannot
      Bob: going
      U: ask WhoKnowsIntent
      A: Bob says he's on his way. Anne says she can't come.
      `,
    );
  });

  test('never promises more than was said: ringing is not coming', async () => {
    await play(
      marysHouse(),
      `
      U: ask AskForHelpIntent
      Anne: ringing
      U: ask WhoKnowsIntent
      A: Anne is going to ring you.
      `,
    );
  });

  test('is answered with how it ended', async () => {
    await play(
      marysHouse(),
      `
      U: ask AskForHelpIntent
      Anne: fine
      later: 30
      U: ask WhoKnowsIntent
      A: Anne let me know at ten o'clock that all is well.
      A: I had told Anne.
      `,
    );
  });

  test('says that nobody else was told where she ended it herself', async () => {
    await play(
      marysHouse(),
      `
      U: ask AskForHelpIntent
      U: ask FalseAlarmIntent
      later: 5
      U: ask WhoKnowsIntent
      A: You told me at ten o'clock that it was a false alarm.
      `,
    );
  });

  test('does not know anybody who is not to be told', async () => {
    const house = marysHouse();
    await play(house, 'U: ask AskForHelpIntent need=fall');
    const { carers } = house.home().profile;
    for (const carer of carers) carer.notToBeTold = carer.id === 'bob';
    await play(house, 'U: ask WhoKnowsIntent\nA: Anne\nA: /^(?!.*Bob)/');
  });
});

describe('a false alarm', () => {
  test('calls it off, says who hears of it, and asks one carer to ring all the same', async () => {
    await play(
      marysHouse(),
      `
      U: ask AskForHelpIntent
      Anne gets: Reply 1
      U: ask FalseAlarmIntent
      A: /called (it )?off/
      A: I'm letting Anne know.
      A: just to be sure
      Anne gets: Mary says it was a false alarm. Please ring her all the same
      `,
    );
  });

  test('where nothing is open says so', async () => {
    await play(marysHouse(), 'U: ask FalseAlarmIntent\nA: /nothing to call off|no call to call off/');
  });
});

describe('"I\'m okay"', () => {
  test('is taken gladly where nothing is open', async () => {
    await play(marysHouse(), 'U: ask ImOkayIntent\nA: Mary\nsession: closed\nno texts');
  });

  test('ends a call, and says who hears of that', async () => {
    await play(
      marysHouse(),
      `
      U: ask AskForHelpIntent
      Anne gets: Reply 1
      U: ask ImOkayIntent
      A: I'm letting Anne know.
      Anne gets: Mary says she is all right.
      `,
    );
  });
});
