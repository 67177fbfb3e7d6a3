import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { hour, minute } from '../../household/clock';
import type { ConsolePorts } from './ports';
import { asRole, type Staff } from './staff';

/** A long shift; after it one signs in again. */
const sessionLasts = 10 * hour;
/** Time to type a password and a code. */
const signingInLasts = 15 * minute;

export interface SignedIn {
  staff: Staff;
  /** What the cookie holds. */
  secret: string;
}

/** `__Host-`: a browser takes such a cookie only over TLS and for this host alone. Without TLS (a local run) it refuses it. */
function cookiesOf({ publicUrl }: ConsolePorts) {
  const secure = publicUrl.startsWith('https:');
  const name = (plain: string): string => (secure ? `__Host-${plain}` : plain);
  const options = { path: '/', httpOnly: true, secure } as const;
  return { session: name('gn-session'), signingIn: name('gn-signing-in'), options };
}

/** Who this is; null where the cookie is missing, changed, over, or its session was ended. */
export async function signedIn(ports: ConsolePorts, context: Context): Promise<SignedIn | null> {
  const sealed = getCookie(context, cookiesOf(ports).session);
  if (sealed === undefined) return null;
  const now = ports.clock.now();
  const secret = await ports.seals.open(sealed, now);
  if (secret?.startsWith('session:') !== true) return null;
  const session = await ports.sessions.find(secret, now);
  if (session === null) return null;
  const roles = session.roles.map(asRole).filter((role) => role !== null);
  return { secret, staff: { member: session.staff, council: session.council, roles } };
}

export async function beginSession(ports: ConsolePorts, context: Context, staff: Staff): Promise<void> {
  const { session, options } = cookiesOf(ports);
  const secret = `session:${ports.random(32)}`;
  const since = ports.clock.now();
  const until = since + sessionLasts;
  const { member, council, roles } = staff;
  await ports.sessions.begin(secret, { council, staff: member, roles, since, until });
  setCookie(context, session, await ports.seals.seal(secret, until), { ...options, sameSite: 'Strict' });
}

export async function endSession(ports: ConsolePorts, context: Context, secret: string): Promise<void> {
  await ports.sessions.end(secret);
  const { session, options } = cookiesOf(ports);
  deleteCookie(context, session, { ...options, sameSite: 'Strict' });
}

/** Kept by the browser while it is at the identity provider, so that an answer meant for another browser is worth nothing here. */
export async function keepSigningIn(ports: ConsolePorts, context: Context, kept: string): Promise<void> {
  const { signingIn, options } = cookiesOf(ports);
  const sealed = await ports.seals.seal(`signing-in:${kept}`, ports.clock.now() + signingInLasts);
  // Lax: the provider's answer comes from another site.
  setCookie(context, signingIn, sealed, { ...options, sameSite: 'Lax' });
}

/** What was kept, once. */
export async function takeSigningIn(ports: ConsolePorts, context: Context): Promise<string | null> {
  const { signingIn, options } = cookiesOf(ports);
  const sealed = getCookie(context, signingIn);
  if (sealed === undefined) return null;
  deleteCookie(context, signingIn, { ...options, sameSite: 'Lax' });
  const text = await ports.seals.open(sealed, ports.clock.now());
  return text?.startsWith('signing-in:') === true ? text.slice('signing-in:'.length) : null;
}
