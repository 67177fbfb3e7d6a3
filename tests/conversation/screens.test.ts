import type { interfaces, RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { screenOf, touchablesOf } from '../../local/street/echo/screen';
import { assertValid } from './alexas-limits';
import { wrongInApl } from './apl-subset';
import { marysHouse, type House } from './marys-house';
import { requestFor, type Spoken } from './requests';
import { speechOf } from './script';

type UserEvent = interfaces.alexa.presentation.apl.UserEvent;

/** Mary's Echo Show: it draws, and what is drawn can be touched. */
class Show {
  private answer: ResponseEnvelope = { version: '1.0', response: {} };
  private turns = 0;

  constructor(
    private readonly house: House,
    private readonly draws = true,
  ) {}

  async say(spoken: Spoken, newSession = false): Promise<this> {
    return this.ask(this.requestFor(spoken, newSession));
  }

  async touch(label: string): Promise<this> {
    const touched = touchablesOf(this.answer.response)?.find((each) => each.label === label);
    if (!touched) throw new Error(`nothing says ${label} on: ${this.screen() ?? 'no screen'}`);
    return this.press(touched.parts);
  }

  async press(parts: unknown[]): Promise<this> {
    const over = this.answer.response.shouldEndSession !== false;
    const request = this.requestFor({ kind: 'launch' }, over);
    const event: UserEvent = {
      type: 'Alexa.Presentation.APL.UserEvent',
      requestId: request.request.requestId,
      timestamp: request.request.timestamp,
      locale: 'en-GB',
      token: 'good-neighbour',
      arguments: parts,
      source: { type: 'TouchWrapper', handler: 'Press' },
    };
    return this.ask({ ...request, request: event });
  }

  screen = (): string | null => screenOf(this.answer.response);
  speech = (): string => speechOf(this.answer);
  response = () => this.answer.response;

  private requestFor(spoken: Spoken, newSession: boolean): RequestEnvelope {
    const attributes = newSession ? {} : (this.answer.sessionAttributes ?? {});
    const id = `show-${(this.turns += 1)}`;
    const request = requestFor(spoken, { id, now: this.house.now(), newSession, attributes });
    const apl = { 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.8' } } };
    if (this.draws && request.context.System.device) request.context.System.device.supportedInterfaces = apl;
    return request;
  }

  private async ask(request: RequestEnvelope): Promise<this> {
    this.answer = await this.house.skill(request);
    assertValid(request, this.answer);
    return this;
  }
}

const open: Spoken = { kind: 'launch' };
const intent = (name: string): Spoken => ({ kind: 'intent', intent: name });

describe('an Echo Show', () => {
  test('shows what it says, with a heading, in a document that APL 1.8 knows', async () => {
    const show = await new Show(marysHouse()).say(intent('WhoKnowsIntent'), true);
    const drawn = show.response().directives?.find(({ type }) => type.startsWith('Alexa.Presentation'));
    if (drawn?.type !== 'Alexa.Presentation.APL.RenderDocument') throw new Error('nothing was drawn');
    expect(wrongInApl(drawn.document)).toEqual([]);
    expect(show.screen()).toMatch(/^Who is coming\n/);
    for (const sentence of show.speech().split(/(?<=[.?]) /)) expect(show.screen()).toContain(sentence);
  });

  test('is told of help, and the call can be made by touch', async () => {
    const house = marysHouse();
    const show = await new Show(house).say(open, true);
    await show.touch('I need help');
    expect(show.speech()).toContain('Shall I ask somebody to call you?');
    expect(house.texts).toEqual([]);
    await show.touch('Yes');
    expect(show.screen()).toMatch(/^Help\n/);
    expect(show.screen()).toContain("I've told Anne");
    expect(house.texts[0]?.to).toBe('carer:anne');
  });

  test('a touch when the session is over is a call in one breath', async () => {
    const house = marysHouse();
    const show = await new Show(house).say(intent('TodayIntent'), true);
    expect(show.screen()).toMatch(/^Today\n/);
    expect(show.response().shouldEndSession).toBe(true);
    await show.touch('I need help');
    expect(house.texts[0]?.to).toBe('carer:anne');
  });

  test('no is an answer too', async () => {
    const house = marysHouse();
    const show = await (await new Show(house).say(open, true)).touch('I need help');
    await show.touch('No');
    expect(show.speech()).toMatch(/nobody has been told|haven't told anybody/);
    expect(house.texts).toEqual([]);
  });

  test('the other buttons of the menu do what they say', async () => {
    const show = await new Show(marysHouse()).say(open, true);
    await show.touch('Who is coming');
    expect(show.screen()).toMatch(/^Who is coming\n/);
    await show.say(open, true);
    await show.touch('Today');
    expect(show.screen()).toMatch(/^Today\n/);
  });

  test.each([[[]], [['touch']], [['touch', 'forget-me']], [['other', 'help']], [[{}, null]]])(
    'a press of something that no screen of ours has, %j, changes nothing',
    async (parts) => {
      const house = marysHouse();
      const show = await new Show(house).say(open, true);
      await show.press(parts);
      expect(show.response()).toEqual({});
      expect(house.texts).toEqual([]);
    },
  );
});

test('an Echo without a screen is sent none', async () => {
  const show = await new Show(marysHouse(), false).say(open, true);
  expect(show.response().directives).toBeUndefined();
});
