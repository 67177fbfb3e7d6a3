import { connectAsync } from 'mqtt';
import { mary, smallStreet } from './small-street';
import type { SmallStreet } from './small-street';

let small: SmallStreet;
beforeAll(async () => {
  small = await smallStreet();
  await small.ask('POST', '/local/setup', mary);
});
afterAll(() => small.street.close());

const textsTo = async (number: string): Promise<string[]> => {
  const { body } = await small.ask('GET', `/local/phones?number=${encodeURIComponent(number)}`);
  return (body as { texts: { text: string }[] }).texts.map(({ text }) => text);
};

describe('the doors of the street', () => {
  it('tell what somebody needs to know to send things in', async () => {
    const { body } = await small.ask('GET', '/local/facts');
    expect(body).toMatchObject({
      applicationId: small.street.applicationId,
      households: [
        {
          resident: 'Mary Hughes',
          plugs: [{ name: 'kettle', vendor: 'shelly', id: 'shellyplusplugs-a1' }],
          carers: [
            { name: 'Anne', phone: '+447700900101' },
            { name: 'Bob', phone: '+447700900102' },
          ],
        },
      ],
    });
  });

  it('take typed words to the skill, and a text reaches the first carer, whose answer can be heard', async () => {
    const said = await small.ask('POST', '/local/echo/say', { text: 'Alexa, ask good neighbour for help' });
    expect(said.body).toMatchObject({ turn: { kind: 'answered', fault: null }, echo: { session: 'closed' } });
    expect(await textsTo('+447700900101')).toEqual([expect.stringContaining('Mary')]);
    await small.ask('POST', '/local/phones/reply', { from: '+447700900101', text: '1' });
    const who = await small.ask('POST', '/local/echo/say', {
      text: 'alexa, ask good neighbour is anyone coming',
    });
    expect((who.body as { turn: { words: string } }).turn.words).toMatch(/Anne .*way/);
  });

  it('answer a skill request as the skill does', async () => {
    const { body: facts } = await small.ask('GET', '/local/facts');
    const { applicationId, households } = facts as {
      applicationId: string;
      households: { userId: string; deviceId: string }[];
    };
    const [home] = households;
    const request = {
      version: '1.0',
      session: {
        new: true,
        sessionId: 's',
        application: { applicationId },
        attributes: {},
        user: { userId: home?.userId },
      },
      context: {
        System: {
          application: { applicationId },
          user: { userId: home?.userId },
          device: { deviceId: home?.deviceId, supportedInterfaces: {} },
          apiEndpoint: 'http://127.0.0.1:1',
        },
      },
      request: { type: 'LaunchRequest', requestId: 'r1', timestamp: '2026-03-02T10:00:00Z', locale: 'en-GB' },
    };
    const { status, body } = await small.ask('POST', '/local/alexa', request);
    expect(status).toBe(200);
    expect(body).toMatchObject({ version: '1.0', response: { outputSpeech: { type: 'SSML' } } });
  });

  it.each([
    ['no JSON', '/local/alexa', '{bad', 400, 'the body is no JSON'],
    ['an empty skill request', '/local/alexa', {}, 400, 'not-a-skill-request: request'],
    ['a request for another skill', '/local/alexa', foreignRequest(), 403, 'wrong-application'],
    [
      'words for nobody',
      '/local/echo/say',
      { household: 'Nobody', text: 'alexa, help' },
      404,
      'nobody lives here as "Nobody"',
    ],
    ['no words', '/local/echo/say', { text: '' }, 400, 'text: must not be empty'],
    [
      'a plug that is not there',
      '/local/plugs',
      { plug: 'toaster', do: 'on' },
      404,
      'has no plug called "toaster"',
    ],
    ['an unknown key', '/local/plugs', { plug: 'kettle', do: 'on', why: 'x' }, 400, 'unknown key "why"'],
    [
      'time that runs backwards',
      '/local/clock',
      { to: '2026-03-01T10:00' },
      409,
      'time does not run backwards',
    ],
    ['time without a measure', '/local/clock', {}, 400, 'must have either advance or to'],
    [
      'a break of something else',
      '/local/break',
      { what: 'moon', how: 'fail' },
      400,
      'must be one of sms, alexa, dynamodb',
    ],
    ['a home without a resident', '/local/setup', {}, 400, 'resident: is missing'],
    [
      'a plug that is in another home',
      '/local/setup',
      { ...mary, resident: 'John Smith' },
      409,
      'is in another home already',
    ],
    ['an outcome that is none', '/local/staff', { do: 'close-episode', outcome: 'x' }, 400, 'outcome'],
    ['a pause that is over', '/local/staff', { do: 'pause', until: '2020-01-01' }, 400, 'to come'],
    ['a door that is not there', '/local/nothing', {}, 404, 'there is no door POST /local/nothing'],
    ['a body without end', '/local/sms', `"${'x'.repeat(1_100_000)}"`, 413, 'too long'],
  ])('refuse %s plainly', async (_what, path, body, status, says) => {
    const refused = await small.ask('POST', path, body);
    expect(refused.status).toBe(status);
    expect((refused.body as { error: { says: string } }).error.says).toContain(says);
  });

  it('are closed to a web page of elsewhere that is open on this machine', async () => {
    const foreign = await small.ask('GET', '/local/facts', undefined, {
      origin: 'https://elsewhere.example',
    });
    expect(foreign.status).toBe(403);
  });

  it('outlive hostile messages of plugs', async () => {
    const attacker = await connectAsync(small.street.mqttUrl, { keepalive: 0, reconnectPeriod: 0 });
    for (const payload of [
      '',
      '{',
      '{"params":{"switch:0":{"output":"maybe","apower":1e999}}}',
      '\u0000'.repeat(500),
      '[[[[[[[[[[',
    ]) {
      await attacker.publishAsync('shellyplusplugs-a1/events/rpc', payload, { qos: 1 });
      await attacker.publishAsync('zigbee2mqtt/bridge/state', payload, { qos: 1 });
      await attacker.publishAsync('tele/somebody-else/SENSOR', payload, { qos: 1 });
    }
    await attacker.endAsync();
    await small.street.pace.moveTo(small.street.pace.now() + 1_000);
    expect((await small.ask('GET', '/local/household')).status).toBe(200);
    expect(small.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

function foreignRequest(): unknown {
  return {
    version: '1.0',
    context: { System: { application: { applicationId: 'amzn1.ask.skill.another' }, user: { userId: 'u' } } },
    request: { type: 'LaunchRequest', requestId: 'r', timestamp: '2026-03-02T10:00:00Z', locale: 'en-GB' },
  };
}
