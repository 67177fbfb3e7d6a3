import type { Clock } from '../household/clock';
import type { Alert, Reminder, TriedResult, Work } from '../household/reminders';
import type { AlexaPorts } from './ports';
import { alertFrom, orderOf, type Around } from './reminder-form';
import type { Tokens } from './tokens';

/** One attempt, token included. */
const callDeadline = 2_500;

/** What a request from Alexa brings along: where to call her, and the right to, for as long as it lasts. */
export interface AlexaAccess {
  endpoint: string;
  token: string;
}

/** All reminders of a speaker; null where they could not be read. */
export type Listed = Alert[] | null;

/** Reminders of one speaker, by whichever interface it has. One attempt a call; never throws. */
export interface ReminderBook {
  tell(reminder: Reminder, work: Work, around: Around): Promise<TriedResult>;
  list(): Promise<Listed>;
}

interface Asked {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: string;
  token: (signal: AbortSignal) => Promise<string>;
  body?: unknown;
}

type Answered =
  { kind: 'answered'; status: number; body: unknown } | { kind: 'unknown' } | { kind: 'unreachable' };

/**
 * A consumer's Echo: the Reminders API, with the token of the request that is being answered (or of an event, which may
 * change and remove but not create). developer.amazon.com/docs/alexa/smapi/alexa-reminders-api-reference.html
 */
export function consumerReminders(ports: AlexaPorts, access: AlexaAccess, speaker: string): ReminderBook {
  const path = `${access.endpoint}/v1/alerts/reminders`;
  const call = caller(ports);
  const token = (): Promise<string> => Promise.resolve(access.token);
  return {
    async tell(reminder, work, around) {
      const body = { ...orderOf(reminder, around), pushNotification: { status: 'ENABLED' } };
      const answered = await call({ token, ...wire(work, path, body) });
      return resultOf(answered, work, { speaker, property: false }, 'alertToken');
    },
    list: async () => listed(await call({ method: 'GET', url: path, token }), 'alerts'),
  };
}

/**
 * A Smart Properties Echo, from outside a session: what is set so stands in the Alexa Management Console.
 * developer.amazon.com/docs/alexa/alexa-smart-properties/reminders-api.html
 */
export function propertyReminders(
  ports: AlexaPorts,
  tokens: Tokens,
  endpointId: string,
  speaker: string,
): ReminderBook {
  const path = `${ports.settings.alexaApiUrl}/v2/alerts/reminders`;
  const call = caller(ports);
  const scope = 'alexa::enterprise:management';
  const token = (signal: AbortSignal): Promise<string> => tokens.get(scope, signal);
  const recipient = { type: 'Endpoint', id: endpointId };
  return {
    async tell(reminder, work, around) {
      const { requestTime, ...order } = orderOf(reminder, around);
      const to = work.kind === 'create' ? { recipients: [recipient] } : { recipient };
      const answered = await call({ token, ...wire(work, path, { ...to, requestTime, reminder: order }) });
      if (answered.kind === 'answered' && answered.status === 401) tokens.forget(scope);
      return resultOf(answered, work, { speaker, property: true }, 'reminderId');
    },
    async list() {
      const query = new URLSearchParams({
        'recipient.id': endpointId,
        'recipient.type': 'Endpoint',
        owner: '~caller',
      });
      return listed(await call({ method: 'GET', url: `${path}?${query.toString()}`, token }), 'results');
    },
  };
}

function wire(work: Work, path: string, body: unknown): Pick<Asked, 'method' | 'url' | 'body'> {
  switch (work.kind) {
    case 'create':
      return { method: 'POST', url: path, body };
    case 'change':
      return { method: 'PUT', url: `${path}/${work.token}`, body };
    case 'remove':
      return { method: 'DELETE', url: `${path}/${work.token}` };
  }
}

function caller({ clock, fetch }: { clock: Clock; fetch: AlexaPorts['fetch'] }) {
  return async ({ method, url, token, body }: Asked): Promise<Answered> => {
    const deadline = clock.abortAfter(callDeadline);
    try {
      const authorization = `Bearer ${await token(deadline.signal)}`;
      const response = await fetch(url, {
        method,
        headers: { authorization, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: deadline.signal,
      });
      const text = await response.text();
      return { kind: 'answered', status: response.status, body: jsonOf(text) };
    } catch {
      return { kind: deadline.signal.aborted ? 'unknown' : 'unreachable' };
    } finally {
      deadline.release();
    }
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function resultOf(
  answered: Answered,
  work: Work,
  side: { speaker: string; property: boolean },
  tokenKey: 'alertToken' | 'reminderId',
): TriedResult {
  if (answered.kind !== 'answered') return { kind: answered.kind };
  const { status, body } = answered;
  if (status >= 200 && status < 300) {
    const token = work.kind === 'create' ? tokenIn(body, tokenKey) : work.token;
    // It was taken, but how it is called nobody knows: the list tells.
    return token === null ? { kind: 'unknown' } : { kind: 'done', token, ...side };
  }
  switch (status) {
    case 400:
      return { kind: 'invalid' };
    case 401:
      // A skill's own token is not the resident's to give.
      return side.property ? { kind: 'unreachable' } : { kind: 'no-permission' };
    case 403:
      return codeIn(body) === 'MAX_REMINDERS_EXCEEDED' ? { kind: 'maximum' } : { kind: 'device' };
    case 404:
      return work.kind === 'create' ? { kind: 'device' } : { kind: 'gone' };
    case 429:
      return { kind: 'busy' };
    default:
      return { kind: 'unreachable' };
  }
}

/** `alertToken` of one, or `reminderId` of the only recipient's result. */
function tokenIn(body: unknown, key: 'alertToken' | 'reminderId'): string | null {
  const results = field(body, 'successResults');
  const own = Array.isArray(results) ? field(results[0], key) : field(body, key);
  return typeof own === 'string' && own !== '' ? own : null;
}

const codeIn = (body: unknown): unknown => field(body, 'code');

function listed(answered: Answered, key: 'alerts' | 'results'): Listed {
  if (answered.kind !== 'answered' || answered.status !== 200) return null;
  const all = field(answered.body, key);
  return Array.isArray(all) ? all.flatMap((each) => alertFrom(each) ?? []) : null;
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
