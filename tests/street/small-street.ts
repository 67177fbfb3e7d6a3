import type { Log } from '../../lambda/functions/service';
import { openStreet } from '../../local/street/open-street';
import type { OpenStreet } from '../../local/street/open-street';
import { quickEars } from './quick-ears';

export const ten = Date.parse('2026-03-02T10:00:00Z');

export const mary = {
  resident: 'Mary Hughes',
  carers: [
    { name: 'Anne', phone: '+447700900101', wait: '5m' },
    { name: 'Bob', phone: '+447700900102', wait: '10m' },
  ],
  duty: { name: 'Duty team', phone: '+447700900199' },
  plugs: [{ name: 'kettle', vendor: 'shelly', id: 'shellyplusplugs-a1' }],
};

export interface SmallStreet {
  street: OpenStreet;
  logged: { level: string; what: string; facts: unknown }[];
  /** JSON in and out; the status beside it. */
  ask(
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: unknown }>;
}

/** A street in memory whose clock stands at ten in the morning. */
export async function smallStreet(): Promise<SmallStreet> {
  const logged: SmallStreet['logged'] = [];
  const log: Log = (level, what, facts) => logged.push({ level, what, facts });
  const street = await openStreet({
    dataDir: null,
    port: 0,
    mqttPort: 0,
    clock: { kind: 'standing', start: ten },
    ears: quickEars,
    log,
  });
  return {
    street,
    logged,
    async ask(method, path, body, headers = {}) {
      const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
      const answer = await fetch(`${street.url}${path}`, { method, headers, ...sent });
      const text = await answer.text();
      return { status: answer.status, body: text.startsWith('{') ? (JSON.parse(text) as unknown) : text };
    },
  };
}
