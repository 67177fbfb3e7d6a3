import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import type { SNSEvent } from 'aws-lambda';
import type { RequestEnvelope } from 'ask-sdk-model';
import { SkillRefusal } from '../../lambda/conversation';
import { takePlugMessage } from '../../lambda/functions/plug-messages';
import { takeReplies } from '../../lambda/functions/replies';
import { skillDoor } from '../../lambda/functions/skill-door';
import { webDoor } from '../../lambda/functions/web-door';
import { readPlugMessage } from '../../lambda/plugs/message';
import { understandReply } from '../../lambda/phone/reply';
import { expectWhole, fuzzedService, kettle, type Fuzzed } from './fuzzed-service';
import { mutated, mutatedText, strange } from './mutations';
import { allRequests, plugMessages, quietRequests, replies, smsEvent } from './seeds';

// `npm run fuzz` runs more than 100,000 inputs: 15,000 of each kind. A machine with other work takes its time.
const numRuns = Number(process.env['FUZZ_RUNS'] ?? '300');
jest.setTimeout(3_600_000);

const texts = ({ sent }: Fuzzed) => sent.flatMap(({ effect }) => (effect.kind === 'text' ? [effect] : []));

/** A service lives through all the inputs of a property: what one leaves behind meets the next. */
async function against(
  inputs: fc.Arbitrary<unknown>,
  service: Fuzzed,
  take: (input: unknown) => Promise<void>,
  runs = numRuns,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      await take(input);
      await expectWhole(service);
    }),
    { numRuns: runs, endOnFailure: true },
  );
}

async function speak(service: Fuzzed, request: unknown): Promise<void> {
  try {
    const answer = await skillDoor(service.core)(request as RequestEnvelope);
    expect(answer.version).toBe('1.0');
    expect(JSON.stringify(answer).length).toBeLessThan(24_000);
  } catch (fault) {
    expect(fault).toBeInstanceOf(SkillRefusal);
  }
}

describe('mutated requests of Alexa', () => {
  test('that never asked for anybody text nobody, are answered or refused plainly, and leave the home whole', async () => {
    const service = await fuzzedService();
    await against(fc.oneof(mutated(quietRequests), strange), service, (input) => speak(service, input));
    expect(texts(service)).toEqual([]);
  });

  test('of every kind are answered or refused plainly, and leave the home whole', async () => {
    const service = await fuzzedService();
    await against(mutated(allRequests), service, (input) => speak(service, input));
    expect(texts(service).every(({ to }) => to === 'carer:anne' || to === 'carer:bob' || to === 'duty')).toBe(
      true,
    );
  });
});

describe('mutated messages of plugs', () => {
  const topics = mutatedText(plugMessages.map(({ topic }) => topic));
  const payloads = fc.oneof(
    mutatedText(plugMessages.map(({ payload }) => payload)),
    mutated(
      plugMessages
        .filter(({ payload }) => payload.startsWith('{'))
        .map(({ payload }) => JSON.parse(payload) as unknown),
    ).map((value) => JSON.stringify(value)),
  );
  const message = fc.record({
    topic: fc.oneof(fc.constantFrom(...plugMessages.map(({ topic }) => topic)), topics),
    payload: payloads,
    receivedAt: fc.constantFrom(0, Date.now(), Date.now() + 1_000, 8.64e15),
  });

  test('call nobody, crash nothing and leave the home whole', async () => {
    const service = await fuzzedService();
    await against(message, service, (input) => takePlugMessage(input as never, service.core));
    expect(texts(service)).toEqual([]);
    expect(readPlugMessage(`${kettle}/online`, 'true').kind).toBe('message');
  });
});

describe('mutated texts to the service', () => {
  test('while nobody was told of anything are answered to nobody', async () => {
    const service = await fuzzedService();
    const input = fc.oneof(
      mutatedText(replies).map((text) => smsEvent(text)),
      mutated([smsEvent('1')]),
      strange,
    );
    await against(input, service, (event) => takeReplies(event as SNSEvent, service.core));
    expect(texts(service)).toEqual([]);
  });

  test('while Anne was told acknowledge only what is understood to, and are answered to her alone', async () => {
    // Each answer is a text more to look through for the next: a home that gets thousands in a minute is another question.
    for (let left = numRuns; left > 0; left -= atOnce) await repliesTo(Math.min(left, atOnce));
  });

  const atOnce = 100;
  async function repliesTo(runs: number): Promise<void> {
    const service = await fuzzedService();
    await service.worried();
    let count = 0;
    const take = async (input: unknown): Promise<void> => {
      const before = texts(service).length;
      const { state: was } = await service.home();
      await takeReplies(smsEvent(input, undefined, `in-${count++}`) as unknown as SNSEvent, service.core);
      const { state } = await service.home();
      const said = understandReply(String(input), { names: ['Mary'], signature: 'Anne' }).kind;
      if (state.episode?.hold && !was.episode?.hold) expect(['going', 'there', 'ringing']).toContain(said);
      if (was.episode && !state.episode) expect(said).toBe('fine');
      if (said === 'unclear')
        expect(
          texts(service)
            .slice(before)
            .every(({ to }) => to === 'carer:anne'),
        ).toBe(true);
    };
    await against(mutatedText(replies), service, take, runs);
  }
});

interface Press {
  method: string;
  path: string;
  body?: string;
}

/** Looks at an address or presses a button there: it shows nothing of anybody. */
async function press(service: Fuzzed, { method, path, body }: Press): Promise<void> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const init =
    method === 'GET' || method === 'HEAD'
      ? { method }
      : { method, headers, ...(body !== undefined && { body }) };
  const answer = await webDoor(service.core)(new Request(`https://fuzzed.example${path}`, init));
  expect(answer.status).toBeLessThan(500);
  expect(await answer.text()).not.toMatch(/Mary|Hughes/);
}

describe('mutated links', () => {
  const forms = mutatedText([
    'nonce=AAAAAAAAAAAAAAAAAAAAAA&choose=coming',
    'nonce=AAAAAAAAAAAAAAAAAAAAAA&choose=seen&outcome=fine',
  ]);

  test('show nothing of anybody and change nothing, whatever is pressed', async () => {
    const service = await fuzzedService();
    const token = await service.worried();
    const before = texts(service).length;
    const input = fc.record({
      token: mutatedText([token]),
      body: forms,
      method: fc.constantFrom('GET', 'POST', 'PUT', 'HEAD'),
    });
    await against(input, service, async (given) => {
      const { token: tried, body, method } = given as { token: string; body: string; method: string };
      if (tried === token) return;
      // By way of bytes: half a letter is no part of any address.
      const path = `/r/${encodeURIComponent(Buffer.from(tried).toString())}`;
      await press(service, { method, path, body });
    });
    expect(texts(service)).toHaveLength(before);
  });

  test('that are real take mutated forms without a fault', async () => {
    const service = await fuzzedService();
    const token = await service.worried();
    await against(forms, service, async (body) => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const request = new Request(`https://fuzzed.example/r/${token}`, {
        method: 'POST',
        headers,
        body: String(body),
      });
      expect((await webDoor(service.core)(request)).status).toBeLessThan(500);
    });
  });
});

describe('the corpus: inputs that once were trouble, or that look like it', () => {
  const folder = join(__dirname, 'corpus');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

  test.each(files)('%s', async (name) => {
    const { door, inputs } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      door: string;
      inputs: unknown[];
    };
    const service = await fuzzedService();
    for (const input of inputs) {
      if (door === 'alexa') await speak(service, input);
      else if (door === 'plug') await takePlugMessage(input as never, service.core);
      else if (door === 'link') await press(service, input as Press);
      else await takeReplies(input as SNSEvent, service.core);
      await expectWhole(service);
    }
    expect(texts(service)).toEqual([]);
  });
});
