import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { minute } from '../../household/clock';
import { csrfHolds, csrfOf } from './csrf';
import { doneSays } from './done';
import { fieldsOf, noFields } from './fields';
import { consoleFrame, sheetFrame } from './frame';
import type { ConsolePorts } from './ports';
import { notFoundPage, notYours, oldForm, tooLong, tooOften } from './refusal-pages';
import type { Answer, Route } from './route';
import { signedIn, type SignedIn } from './session';
import { pleaseSignIn } from './sign-in';
import { mayAs } from './staff';
import type { Visit } from './visit';

/** Enough for people, too little for a program that copies everybody. */
const mostRequests = 240;
const usualForm = 32_768;

/** One row of the table becomes a door: signed in, in the right role, of this session's own form, of the own council, and written down. */
export function addRoute(app: Hono, ports: ConsolePorts, route: Route): void {
  const limit = bodyLimit({ maxSize: route.mostBytes ?? usualForm, onError: tooLong });
  app.on(route.method, route.path, limit, async (context) => {
    const who = await signedIn(ports, context);
    if (who === null) return pleaseSignIn(context);
    const { staff, secret } = who;
    if (!mayAs(staff, route.roles)) return notYours(context, staff);
    const now = ports.clock.now();
    if ((await ports.rates.count(`requests ${staff.member.id}`, minute, now)) > mostRequests)
      return tooOften(context, staff);
    const form = route.method === 'POST' ? await formOf(context) : null;
    if (route.method === 'POST') {
      if (form === null || !csrfHolds(ports, secret, fieldsOf(form).text('csrf')))
        return oldForm(context, staff);
    }
    const visit = visitOf(ports, context, who, form);
    const answer = await answerOf(route, visit);
    return respond(context, visit, answer);
  });
}

/** Null where what was sent is no form. */
async function formOf(context: Context): Promise<FormData | null> {
  try {
    return await context.req.formData();
  } catch {
    return null;
  }
}

function visitOf(
  ports: ConsolePorts,
  context: Context,
  { staff, secret }: SignedIn,
  form: FormData | null,
): Visit {
  const { pathname, searchParams } = new URL(context.req.url);
  return {
    staff,
    ports,
    now: ports.clock.now(),
    path: pathname,
    params: context.req.param(),
    query: searchParams,
    fields: form === null ? noFields : fieldsOf(form),
    csrf: csrfOf(ports, secret),
    done: doneSays(searchParams.get('done')),
  };
}

async function answerOf(route: Route, visit: Visit): Promise<Answer> {
  const { staff, ports, now } = visit;
  if (route.about === 'council') return writtenDown(visit, await route.handler(visit));
  const household = visit.params['household'] ?? '';
  const home = /^[\w-]{1,64}$/u.test(household) ? await ports.look(household) : null;
  if (home?.profile.council !== staff.council) return { kind: 'not-found' };
  // Before it is shown: what could not be written down is not seen.
  const look = { at: now, staff: staff.member, roles: staff.roles, what: route.look };
  await ports.looks.keep({ household }, look, home.profile.rules?.retention);
  return route.handler(visit, home);
}

/** A list is a look at everybody on it. What could not be written down is not seen. */
async function writtenDown({ staff, ports, now }: Visit, answer: Answer): Promise<Answer> {
  if (!('shown' in answer)) return answer;
  const { what, households } = answer.shown;
  const shown = [...new Set(households)];
  const look = { at: now, staff: staff.member, roles: staff.roles, what, shown };
  if (shown.length > 0) await ports.looks.keep({ council: staff.council }, look);
  return answer;
}

function respond(context: Context, visit: Visit, answer: Answer): Response | Promise<Response> {
  const { staff, csrf, path, done } = visit;
  switch (answer.kind) {
    case 'page': {
      const { title, body, status = 200 } = answer;
      return context.html(consoleFrame({ title, body, staff, csrf, path, done }), status);
    }
    case 'sheet':
      return context.html(sheetFrame(answer));
    case 'go':
      return context.redirect(answer.to, 303);
    case 'file':
      return context.body(answer.text, 200, {
        'Content-Type': answer.type,
        'Content-Disposition': `attachment; filename="${answer.name}"`,
      });
    case 'not-found':
      return notFoundPage(context, staff);
  }
}
