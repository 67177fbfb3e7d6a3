import { mary, smallStreet } from './small-street';
import type { SmallStreet } from './small-street';

let small: SmallStreet;
beforeAll(async () => {
  small = await smallStreet();
  await small.ask('POST', '/local/setup', { ...mary, echo: 'smart-properties' });
});
afterAll(() => small.street.close());

interface Facts {
  applicationId: string;
  households: { userId: string; deviceId: string; unitId?: string }[];
}

describe('a Smart Properties Echo spoken to from outside', () => {
  it('is known by the facts that are told, though they hold no context of a unit', async () => {
    const facts = (await small.ask('GET', '/local/facts')).body as Facts;
    const [home] = facts.households;
    const application = { applicationId: facts.applicationId };
    const user = { userId: home?.userId };
    const device = { deviceId: home?.deviceId, supportedInterfaces: {} };
    const { status, body } = await small.ask('POST', '/local/alexa', {
      version: '1.0',
      session: { new: true, sessionId: 's', application, attributes: {}, user },
      context: { System: { application, user, device, apiEndpoint: 'http://127.0.0.1:1' } },
      request: { type: 'LaunchRequest', requestId: 'r1', timestamp: '2026-03-02T10:00:00Z', locale: 'en-GB' },
    });
    expect(status).toBe(200);
    expect(home?.unitId).toMatch(/^amzn1\.alexa\.unit/);
    expect(JSON.stringify(body)).toContain('Mary');
    expect(JSON.stringify(body)).not.toContain("isn't linked");
  });
});
