import { VirtualAlexa } from 'virtual-alexa';
import type { RequestEnvelope } from 'ask-sdk-model';
import model from '../../interaction-models/en-GB.json';
import { assertValid } from './alexas-limits';
import { applicationId, marysHouse, type House } from './marys-house';
import { speechOf } from './script';

/** virtual-alexa puts its own in place of Node's HTTP clients as it loads, for every test of the same process. */
jest.mock('nock', () => ({ cleanAll: () => undefined }));

/** An outside driver: it reads the interaction model, finds the intent of what is said, and keeps the session. */
function driverOf(house: House) {
  const handler = (
    request: RequestEnvelope,
    _context: unknown,
    done: (fault: unknown, answer?: unknown) => void,
  ): void => {
    house.skill(request).then(
      (answer) => {
        assertValid(request, answer);
        done(null, answer);
      },
      (fault: unknown) => {
        done(fault);
      },
    );
  };
  const driver = VirtualAlexa.Builder()
    .handler(handler)
    .interactionModel(model)
    .applicationID(applicationId)
    .create();
  return {
    open: async () => speechOf(await driver.launch()),
    say: async (words: string) => speechOf(await driver.utter(words)),
    intend: async (intent: string, slots: Record<string, string>) =>
      speechOf(await driver.intend(intent, slots)),
    leave: () => driver.endSession(),
  };
}

/** One of the model's own ways of saying something, without slots. */
function wordsFor(intent: string): string {
  const samples: string[] =
    model.interactionModel.languageModel.intents.find(({ name }) => name === intent)?.samples ?? [];
  const words = samples.find((sample) => !sample.includes('{'));
  if (words === undefined) throw new Error(`no sample without slots: ${intent}`);
  return words;
}

describe('driven from outside by virtual-alexa', () => {
  test('the skill opens, asks before it calls, and Anne gets a text', async () => {
    const house = marysHouse();
    const alexa = driverOf(house);
    expect(await alexa.open()).toMatch(/Mary/);
    expect(await alexa.say('for help')).toMatch(/Shall I ask somebody to call you\?$/);
    expect(house.texts).toEqual([]);
    expect(await alexa.say(wordsFor('AMAZON.YesIntent'))).toMatch(/I've told Anne\./);
    expect(house.texts).toHaveLength(1);
    expect(house.texts[0]?.text).toMatch(/^Mary asked for help/);
  });

  test('a call in one breath is made at once', async () => {
    const house = marysHouse();
    expect(await driverOf(house).say('for help')).toMatch(
      /I've told Anne\. If it's an emergency, phone 999\.$/,
    );
    expect(house.texts).toHaveLength(1);
  });

  test('a fall named within a session is told to the first two', async () => {
    const house = marysHouse();
    const alexa = driverOf(house);
    await alexa.open();
    expect(await alexa.say("i've had a fall")).toMatch(/I've told Anne and Bob\./);
  });

  test('a false alarm is called off', async () => {
    const house = marysHouse();
    const alexa = driverOf(house);
    await alexa.say('for help');
    expect(await alexa.say(wordsFor('FalseAlarmIntent'))).toMatch(/I'm letting Anne know\./);
    expect(house.home().state.lastEpisode).toMatchObject({ outcome: 'false-alarm' });
  });

  test('an Echo of no home links by its three words', async () => {
    const house = marysHouse({ linked: false });
    const alexa = driverOf(house);
    expect(await alexa.open()).toMatch(/What are your three words\?$/);
    expect(
      await alexa.intend('LinkHomeIntent', { wordOne: 'apple', wordTwo: 'river', wordThree: 'candle' }),
    ).toMatch(/Mary/);
    expect(await alexa.say(wordsFor('WhoKnowsIntent'))).toMatch(/nobody has been told anything/i);
  });

  test.each([
    ['ImOkayIntent', /Mary/],
    ['TodayIntent', /Monday the second of March/],
    ['WhoKnowsIntent', /nobody has been told/i],
    ['AMAZON.RepeatIntent', /./],
    ['AMAZON.StopIntent', /Mary/],
    ['PauseIntent', /won't ask after you until/],
  ])('%s is answered', async (intent, expected) => {
    const alexa = driverOf(marysHouse());
    await alexa.open();
    expect(await alexa.say(wordsFor(intent))).toMatch(expected);
  });

  test('leaving a session says and changes nothing', async () => {
    const house = marysHouse();
    const alexa = driverOf(house);
    await alexa.open();
    const before = house.home();
    await alexa.leave();
    expect(house.home()).toBe(before);
  });
});
