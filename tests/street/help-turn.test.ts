import { minute } from '../../lambda/household/clock';
import type { Breakable, Trouble } from '../../local/street/troubles';
import { mary, smallStreet, ten } from './small-street';
import type { SmallStreet } from './small-street';

// Each opens a street of its own.
jest.setTimeout(60_000);

let small: SmallStreet;
beforeEach(async () => {
  small = await smallStreet();
  await small.ask('POST', '/local/setup', { ...mary, echo: 'smart-properties' });
});
afterEach(() => small.street.close());

const anne = '+447700900101';

interface Turn {
  body: { turn: { speech?: string; fault: string | null; answer?: unknown } };
}

async function helpWith(troubles: Partial<Record<Breakable, Trouble>>) {
  for (const [what, how] of Object.entries(troubles))
    await small.ask('POST', '/local/break', { what, how, for: '10m' });
  const { body } = (await small.ask('POST', '/local/echo/say', {
    text: 'alexa, ask good neighbour for help',
  })) as Turn;
  return { fault: body.turn.fault, said: JSON.stringify(body.turn), took: small.street.pace.now() - ten };
}

const troubles: Partial<Record<Breakable, Trouble>>[] = [
  { sms: 'hang', alexa: 'hang' },
  { sms: 'hang', alexa: 'fail', dynamodb: 'slow' },
  { sms: 'hang', alexa: 'hang', dynamodb: 'throttle' },
  { sms: 'throttle', alexa: 'fail', dynamodb: 'fail' },
];

test.each(troubles)('a call for help with %j is answered within 6 s with what is true', async (broken) => {
  const { fault, said, took } = await helpWith(broken);
  expect(fault).toBeNull();
  expect(took).toBeLessThanOrEqual(6_000);
  expect(small.street.phones.to(anne)).toEqual([]);
  expect(said).toContain('999');
  expect(said).toMatch(/passing it on|nobody has been told/i);
  expect(said).not.toMatch(/I(?:'ve| have) told Anne/);
  // Nothing is lost by it: when all is well again somebody hears of it, once for each attempt that could not be known.
  await small.street.pace.moveTo(ten + 14 * minute);
  expect(small.street.phones.texts().filter(({ text }) => text.includes('asked for help'))).not.toEqual([]);
});

test('a database that answers nobody holds up no answer either', async () => {
  const { fault, said, took } = await helpWith({ sms: 'hang', alexa: 'hang', dynamodb: 'hang' });
  expect(fault).toBeNull();
  expect(took).toBeLessThanOrEqual(6_000);
  expect(said).toMatch(/nobody has been told/i);
});
