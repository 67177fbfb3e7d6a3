import { createActivity, countedFetch, createVirtualClock } from '../../local/clock';
import { permissions, startLocalAmazon } from '../../local/amazon';
import type { AlexaHome, LocalAmazon } from '../../local/amazon';

/** Monday, 2 March 2026, ten in the morning in London. */
export const start = Date.UTC(2026, 2, 2, 10);

export const mary: AlexaHome = {
  userId: 'amzn1.ask.account.MARY',
  deviceId: 'amzn1.ask.device.MARY',
  unitId: 'amzn1.alexa.unit.did.MARY',
  endpointId: 'amzn1.alexa.endpoint.MARY',
  zone: 'Europe/London',
  granted: permissions,
  takesReminders: true,
  reachable: true,
};

export const client = { clientId: 'amzn1.application-oa2-client.x', clientSecret: 'secret' };

/** A local Amazon with Mary's home, and the ways to ask it. */
export async function amazonWithMary(dataDir: string | null = null) {
  const activity = createActivity();
  const clock = createVirtualClock({ start, activity });
  const ask = countedFetch(activity);
  let amazon: LocalAmazon = await open();
  amazon.homes.movedIn(mary);

  function open(): Promise<LocalAmazon> {
    return startLocalAmazon({ clock, activity, dataDir, applicationId: 'amzn1.ask.skill.x', ...client });
  }
  async function call(method: string, path: string, token: string, body?: unknown) {
    const answer = await ask(`${amazon.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      body: text === '' ? null : (JSON.parse(text) as Record<string, unknown>),
    };
  }
  async function login(fields: Record<string, string>) {
    const answer = await ask(`${amazon.url}/auth/o2/token`, {
      method: 'POST',
      body: new URLSearchParams(fields),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, string> };
  }
  async function token(scope: string): Promise<string> {
    const { body } = await login({
      grant_type: 'client_credentials',
      client_id: client.clientId,
      client_secret: client.clientSecret,
      scope,
    });
    return body['access_token'] ?? '';
  }

  return {
    activity,
    clock,
    get amazon() {
      return amazon;
    },
    call,
    login,
    token,
    userToken: (inSession = true, userId = mary.userId) => amazon.apiAccessToken(userId, inSession),
    async restart() {
      await amazon.close();
      amazon = await open();
    },
  };
}

export type World = Awaited<ReturnType<typeof amazonWithMary>>;
