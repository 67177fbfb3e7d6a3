import { marysHouse } from './marys-house';
import { play } from './script';

describe('a call for help', () => {
  test('in one breath is passed on before it is answered, and the answer ends the session', async () => {
    await play(
      marysHouse(),
      `
      U: ask AskForHelpIntent
      A: I've told Anne.
      A: If it's an emergency, phone 999.
      session: closed
      Anne gets: Mary asked for help at 10:00
      no texts
      `,
    );
  });

  test('said as "help" in one breath is one too', async () => {
    await play(
      marysHouse(),
      `
      U: ask AMAZON.HelpIntent
      A: I've told Anne.
      Anne gets: Reply 1
      `,
    );
  });

  test('tells the first two at once of a fall', async () => {
    await play(
      marysHouse(),
      `
      U: ask AskForHelpIntent need=fall
      A: I've told Anne and Bob.
      Anne gets: she says she has had a fall
      Bob gets: she says she has had a fall
      `,
    );
  });

  test('within a session is made at once where a need is named', async () => {
    await play(
      marysHouse(),
      `
      U: open
      A: What can I do|How can I help
      U: AskForHelpIntent need=drink
      A: I've told Anne that you'd like something to drink.
      Anne gets: something to drink
      `.replace('What can I do|How can I help', '/Mary/'),
    );
  });

  test('within a session is first asked about where no need is named', async () => {
    await play(
      marysHouse(),
      `
      U: open
      U: AskForHelpIntent
      A: Shall I ask somebody to call you?
      R: I'll try to let somebody know
      no texts
      U: AMAZON.YesIntent
      A: I've told Anne.
      session: closed
      Anne gets: asked for help
      `,
    );
  });

  test('that she falls silent over is made all the same, as was said', async () => {
    await play(
      marysHouse(),
      `
      U: open
      U: AskForHelpIntent
      U: (silence)
      Anne gets: Mary asked for help
      `,
    );
  });

  test('whose answer cannot be understood twice is made', async () => {
    await play(
      marysHouse(),
      `
      U: open
      U: AskForHelpIntent
      U: AMAZON.FallbackIntent
      A: Shall I ask somebody to call you?
      no texts
      U: AMAZON.FallbackIntent
      A: I've told Anne.
      Anne gets: Reply 1
      `,
    );
  });

  test('that she leaves by herself is not made', async () => {
    await play(
      marysHouse(),
      `
      U: open
      U: AskForHelpIntent
      U: (leaves)
      no texts
      `,
    );
  });

  test('is not made where she says no', async () => {
    await play(
      marysHouse(),
      `
      U: open
      U: AskForHelpIntent
      U: AMAZON.NoIntent
      A: /nobody has been told|haven't told anybody/
      session: open
      no texts
      `,
    );
  });

  test('that is insisted upon is made', async () => {
    await play(
      marysHouse(),
      `
      U: open
      U: AskForHelpIntent
      U: AskForHelpIntent
      A: I've told Anne.
      Anne gets: Reply 1
      `,
    );
  });

  test('comes first when the skill is asked for help', async () => {
    await play(
      marysHouse(),
      `
      U: open
      U: AMAZON.HelpIntent
      A: Do you want me to ask someone to call you, or hear what I can do?
      no texts
      U: AMAZON.YesIntent
      A: I've told Anne.
      Anne gets: asked for help
      `,
    );
  });

  test('is offered once more with what the skill can do', async () => {
    await play(
      marysHouse(),
      `
      U: open
      U: AMAZON.HelpIntent
      U: AMAZON.HelpIntent
      A: let your people know
      A: Shall I ask somebody to call you?
      U: AMAZON.NoIntent
      session: open
      no texts
      `,
    );
  });

  test('made again soon changes nothing but the answer', async () => {
    await play(
      marysHouse(),
      `
      U: ask AskForHelpIntent
      Anne gets: asked for help
      later: 2
      U: ask AskForHelpIntent
      A: I've told Anne.
      no texts
      `,
    );
  });

  test("is answered with who is coming, in that person's words, once somebody is", async () => {
    await play(
      marysHouse(),
      `
      U: ask AskForHelpIntent need=fall
      Anne: going
      U: ask AskForHelpIntent need=fall
      A: Anne says she's on her way.
      `,
    );
  });
});
