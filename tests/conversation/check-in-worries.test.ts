import { house } from './check-in-house';
import { play } from './script';

describe('pain', () => {
  const toPain = 'U: ask StartCheckInIntent\nA: pain';

  test('as ever is taken in kindly, and that is all', async () => {
    const mary = house({ questions: ['pain'] });
    await play(
      mary,
      `${toPain}\nU: AMAZON.YesIntent\nA: sorry\nA: worse\nU: AMAZON.NoIntent\nA: /that's/\nno texts`,
    );
  });

  test('worse than usual brings somebody when she says yes', async () => {
    await play(
      house({ questions: ['pain', 'mood'] }),
      `
      ${toPain}
      U: AMAZON.YesIntent
      U: AMAZON.YesIntent
      A: Shall I ask somebody to call you?
      R: If I hear nothing
      U: AMAZON.YesIntent
      A: I've told Anne.
      Anne gets: Mary
      session: closed
      U: ask StartCheckInIntent
      A: yourself
      `,
    );
  });

  test('named with force is asked about at once, and her silence then is a call', async () => {
    const mary = house({ questions: ['pain'] });
    await play(
      mary,
      `${toPain}\nU: AskForHelpIntent need=pain\nA: Shall I ask somebody to call you?\nU: (silence)\nAnne gets: Mary`,
    );
    expect(mary.home().state.episode?.concerns).toMatchObject([{ kind: 'help', need: 'pain' }]);
  });

  test('is left alone when she says no', async () => {
    await play(
      house({ questions: ['pain', 'mood'] }),
      `${toPain}\nU: AskForHelpIntent need=pain\nU: AMAZON.NoIntent\nA: yourself\nno texts`,
    );
  });

  test('does not keep a fall from being a call at once', async () => {
    await play(
      house({ questions: ['pain'] }),
      `${toPain}\nU: AskForHelpIntent need=fall\nA: I've told Anne and Bob.`,
    );
  });
});

describe('how she is in herself', () => {
  test('low is passed on to one, who is named', async () => {
    await play(
      house({ questions: ['mood'] }),
      `
      U: ask StartCheckInIntent
      U: MoodIntent mood=low
      A: sorry
      A: I've let Anne know
      A: Samaritans
      Anne gets: feeling low
      later: 300
      no texts
      `,
    );
  });

  test('can be said at any time, and is asked for where it was not caught', async () => {
    await play(
      house(),
      `
      U: ask MoodIntent mood=low
      A: I've let Anne know
      session: closed
      Anne gets: low
      U: ask MoodIntent
      A: How are you feeling
      R: all right
      U: AMAZON.NoIntent
      `,
    );
    await play(house(), 'U: ask MoodIntent mood=good\nA: Mary\nno texts');
    await play(
      house(),
      "U: ask MoodIntent mood=unwell\nA: Shall I ask somebody to call you?\nU: AMAZON.YesIntent\nA: I've told Anne",
    );
  });

  test('is not kept where health may not be asked about: a call is offered', async () => {
    const mary = house({}, false);
    await play(mary, 'U: ask MoodIntent mood=low\nA: Shall I ask somebody to call you?\nno texts');
    expect(JSON.stringify(mary.home().state)).not.toContain('low');
  });
});

describe('what she wants to pass on', () => {
  test('is asked for in her own words', async () => {
    await play(
      house({ questions: ['message'] }),
      `
      U: ask StartCheckInIntent
      U: AMAZON.YesIntent
      A: What shall I pass on?
      U: LeaveMessageIntent message=no_milk
      A: passed that on to Anne
      Anne gets: no milk
      `,
    );
  });

  test('can be said at once', async () => {
    const mary = house({ questions: ['message'] });
    await play(
      mary,
      'U: ask StartCheckInIntent\nU: LeaveMessageIntent person=Bob message=no_milk\nA: passed that on to Bob\nBob gets: no milk',
    );
    expect(mary.home().state.checkIns?.doneOn).toBe('2026-03-02');
  });
});
