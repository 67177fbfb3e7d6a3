import type { Context } from 'hono';
import { hour, minute } from '../../household/clock';
import type { FhirPorts } from './ports';

const tokenLasts = hour;
const mostTries = 30;

/** RFC 6749, 4.4: the client's id and secret, by HTTP Basic or in the form. Its refusals are that RFC's, not FHIR's. */
export async function token(ports: FhirPorts, context: Context): Promise<Response> {
  const refuse = (error: string, status: 400 | 401 | 429): Response => context.json({ error }, status);
  const form = await context.req.formData().catch(() => null);
  if (form === null) return refuse('invalid_request', 400);
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const basic = /^Basic (.+)$/u.exec(context.req.header('authorization') ?? '')?.[1];
  const [id = '', secret = ''] =
    basic === undefined ? [text('client_id'), text('client_secret')] : basicOf(basic);
  const now = ports.clock.now();
  const tries = await ports.rates.count(`fhir token ${id}`, minute, now);
  if (tries > mostTries) return refuse('slow_down', 429);
  if (text('grant_type') !== 'client_credentials') return refuse('unsupported_grant_type', 400);
  const client = /^[\w-]{1,64}$/u.test(id) ? await ports.clients.vouch(id, secret) : null;
  if (client === null) return refuse('invalid_client', 401);
  const access = await ports.seals.seal(`fhir:${id}`, now + tokenLasts);
  context.header('Cache-Control', 'no-store');
  return context.json({ access_token: access, token_type: 'Bearer', expires_in: tokenLasts / 1_000 });
}

/** Both are form-encoded before they are put together (RFC 6749, 2.3.1). What cannot be read is nobody's. */
function basicOf(basic: string): string[] {
  try {
    return Buffer.from(basic, 'base64').toString().split(':').map(decodeURIComponent);
  } catch {
    return [];
  }
}
