import type { Context } from 'hono';
import { minute } from '../../household/clock';
import { consoleFrame } from './frame';
import { homeOf } from './navigation';
import type { ConsolePorts } from './ports';
import { beginSession, keepSigningIn, takeSigningIn } from './session';

/** So many tries from one address in ten minutes; a whole office may share one. */
const mostTries = 60;

const plain = (title: string, lines: string[], refreshTo?: string) =>
  consoleFrame({
    title,
    body: (
      <>
        {lines.map((line) => (
          <p class="govuk-body">{line}</p>
        ))}
        <p class="govuk-body">
          <a class="govuk-link" href={refreshTo ?? '/console/sign-in'}>
            {refreshTo === undefined ? 'Sign in' : 'Go on'}
          </a>
        </p>
      </>
    ),
    staff: null,
    csrf: '',
    path: '',
    done: null,
    ...(refreshTo !== undefined && { refreshTo }),
  });

export const pleaseSignIn = (context: Context, status: 200 | 401 = 401) =>
  context.html(
    plain('Sign in to Good Neighbour', [
      'This is for council staff. You sign in with the account that you use at work.',
    ]),
    status,
  );

/** Sends the browser to the identity provider. */
export async function beginSignIn(ports: ConsolePorts, context: Context): Promise<Response> {
  // Under another name for the same place the cookies would be another's, and the provider knows only this one.
  if (new URL(context.req.url).host !== new URL(ports.publicUrl).host) {
    return context.redirect(`${ports.publicUrl}/console/sign-in`, 302);
  }
  const from = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'here';
  const tries = await ports.rates.count(`sign-in ${from}`, 10 * minute, ports.clock.now());
  if (tries > mostTries) {
    context.header('Retry-After', '600');
    return context.html(plain('Please wait', ['There were many tries. Try again in ten minutes.']), 429);
  }
  const { to, kept } = await ports.identity.begin();
  await keepSigningIn(ports, context, kept);
  return context.redirect(to, 302);
}

const refusals = {
  'not-confirmed':
    'Your sign-in could not be confirmed. It may have taken too long, or was begun in another window.',
  'no-council': 'Your account belongs to no council here. Ask whoever looks after accounts at work.',
  'no-role': 'Your account has no role in Good Neighbour. Ask your manager to give you one.',
} as const;

/**
 * The browser comes back. The session's cookie is a strict one, which a browser does not send while it still follows a
 * redirect from another site: so it is sent on by a page of ours.
 */
export async function finishSignIn(ports: ConsolePorts, context: Context): Promise<Response> {
  const kept = await takeSigningIn(ports, context);
  const { pathname, search } = new URL(context.req.url);
  const callback = new URL(`${ports.publicUrl}${pathname}${search}`);
  const vouched =
    kept === null
      ? ({ kind: 'refused', why: 'not-confirmed' } as const)
      : await ports.identity.finish(callback, kept);
  if (vouched.kind === 'refused') {
    ports.log('warn', 'sign-in-refused', { why: vouched.why });
    return context.html(plain('You are not signed in', [refusals[vouched.why]]), 403);
  }
  await beginSession(ports, context, vouched.staff);
  ports.log('info', 'signed-in', { council: vouched.staff.council });
  return context.html(plain('You are signed in', [], homeOf(vouched.staff)));
}
