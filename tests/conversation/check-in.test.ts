import { house } from './check-in-house';
import { marysHouse, type House } from './marys-house';
import { play } from './script';

const answersOf = (at: House) => at.home().state.checkIns?.talk?.answers;

describe('a check-in', () => {
  test('asks one question a turn, with a kind word for a poor answer', async () => {
    const mary = house();
    await play(
      mary,
      `
      U: ask StartCheckInIntent
      A: /sleep|night/
      R: next question
      U: AMAZON.NoIntent
      A: /poor night|better one/
      A: /eat/
      U: AMAZON.YesIntent
      A: pain
      U: AMAZON.NoIntent
      A: yourself
      R: not so well
      U: MoodIntent mood=good
      A: pass
      U: AMAZON.NoIntent
      A: /that's (all|everything)/
      session: closed
      no texts
      `,
    );
    expect(answersOf(mary)?.map(({ answer }) => answer)).toEqual(['no', 'yes', 'no', 'good', 'no']);
  });

  test('leaves out what she does not want to say', async () => {
    const mary = house({ questions: ['pain', 'message'] });
    await play(mary, 'U: ask StartCheckInIntent\nU: AMAZON.NextIntent\nA: /that one|all right/\nA: pass');
    expect(answersOf(mary)).toEqual([{ question: 'pain', answer: 'skipped' }]);
  });

  test('keeps its place when misheard, when silent, and when something else is asked in between', async () => {
    const mary = house({ questions: ['sleep', 'mood'] });
    await play(
      mary,
      `
      U: ask StartCheckInIntent
      U: AMAZON.FallbackIntent
      A: /sorry.*(sleep|night)/
      U: TodayIntent
      A: Monday
      A: /sleep|night/
      U: AMAZON.RepeatIntent
      A: Monday
      A: /sleep|night/
      U: AMAZON.YesIntent
      A: yourself
      U: AMAZON.NoIntent
      A: You can say: good, all right, low
      A: yourself
      U: (silence)
      later: 30
      U: ask StartCheckInIntent
      A: /go on|not quite through/
      A: yourself
      U: ImOkayIntent
      A: /that's (all|everything)/
      later: 200
      no texts
      `,
    );
    expect(mary.home().state.checkIns?.doneOn).toBe('2026-03-02');
  });

  test('takes "all right" for how she is, though to Alexa it is a yes', async () => {
    const mary = house({ questions: ['mood'] });
    await play(
      mary,
      "U: ask StartCheckInIntent\nA: yourself\nU: AMAZON.YesIntent\nA: /that's (all|everything)/",
    );
    expect(answersOf(mary)).toEqual([{ question: 'mood', answer: 'all-right' }]);
  });

  test('says again what it said, word for word', async () => {
    const mary = house({ questions: ['sleep', 'pain'] });
    await play(
      mary,
      'U: ask StartCheckInIntent\nU: AMAZON.NoIntent\nA: pain\nU: AMAZON.RepeatIntent\nA: /poor night|better one/\nA: pain',
    );
    expect(answersOf(mary)).toHaveLength(1);
  });

  test('ends where she says stop, and nobody hears of it', async () => {
    await play(
      house(),
      'U: ask StartCheckInIntent\nU: AMAZON.StopIntent\nsession: closed\nlater: 200\nno texts',
    );
  });

  test('is offered when she comes while it is due', async () => {
    await play(
      house(),
      `
      later: 1
      U: open
      A: check-in
      U: AMAZON.NoIntent
      A: start my check-in
      session: closed
      later: 120
      no texts
      U: open
      U: AMAZON.YesIntent
      A: /sleep|night/
      `,
    );
  });

  test('asks nothing about health where that is not allowed', async () => {
    await play(house({}, false), "U: ask StartCheckInIntent\nA: pass\nU: AMAZON.NoIntent\nA: /that's/");
    await play(
      house({ questions: ['pain'] }, false),
      'U: ask StartCheckInIntent\nA: no questions for you\nsession: closed',
    );
  });

  test('in which nothing is asked of her is said so, and one done is not begun twice', async () => {
    await play(marysHouse(), 'U: ask StartCheckInIntent\nA: no questions for you');
    await play(
      house({ questions: ['message'] }),
      'U: ask StartCheckInIntent\nU: AMAZON.NoIntent\nU: ask StartCheckInIntent\nA: already',
    );
  });

  test('is not pretended to be taken in where the database fails', async () => {
    const mary = house();
    await play(mary, 'U: ask StartCheckInIntent');
    mary.broken.add('database');
    await play(mary, "U: ask StartCheckInIntent\nA: I'm sorry, something went wrong");
  });
});

test('the questions about loneliness keep their words and are never answered by a kind of guess', async () => {
  const mary = house({ questions: [], loneliness: true });
  await play(
    mary,
    `
    U: ask StartCheckInIntent
    A: How often do you feel that you lack companionship: hardly ever, some of the time, or often?
    U: AMAZON.YesIntent
    A: lack companionship
    U: HowOftenIntent often=often
    A: left out
    U: HowOftenIntent often=some-of-the-time
    A: isolated from others
    U: HowOftenIntent often=hardly-ever
    A: /that's/
    `,
  );
  expect(answersOf(mary)?.map(({ answer }) => answer)).toEqual(['often', 'some-of-the-time', 'hardly-ever']);
});
