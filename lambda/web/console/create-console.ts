import { Hono } from 'hono';
import { assets } from './sheet';
import { addRoute } from './add-route';
import { fieldsOf } from './fields';
import { guard } from './headers';
import { homeOf } from './navigation';
import type { ConsolePorts } from './ports';
import { routes } from './routes';
import { endSession, signedIn } from './session';
import { beginSignIn, finishSignIn, pleaseSignIn } from './sign-in';
import { csrfHolds } from './csrf';
import { notFoundPage, wentWrong } from './refusal-pages';

export interface Console {
  /** Answers every request under `/console`; never throws. */
  fetch(request: Request): Promise<Response>;
}

export function createConsole(ports: ConsolePorts): Console {
  const app = new Hono();
  app.use(guard);
  app.onError((fault, context) => {
    ports.log('error', 'console failed', { fault: fault.name, method: context.req.method });
    return wentWrong(context);
  });
  app.notFound((context) => notFoundPage(context));

  app.get('/console/assets/:name', (context) => {
    const asset = assets[context.req.param('name')];
    if (asset === undefined) return context.notFound();
    return context.body(asset.text, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  });
  app.get('/console', async (context) => {
    const who = await signedIn(ports, context);
    return who === null ? pleaseSignIn(context, 200) : context.redirect(homeOf(who.staff), 302);
  });
  app.get('/console/sign-in', (context) => beginSignIn(ports, context));
  app.get('/console/signed-in', (context) => finishSignIn(ports, context));
  app.post('/console/sign-out', async (context) => {
    const who = await signedIn(ports, context);
    const given = fieldsOf(await context.req.formData()).text('csrf');
    if (who && csrfHolds(ports, who.secret, given)) await endSession(ports, context, who.secret);
    return context.redirect('/console', 303);
  });
  for (const route of routes) addRoute(app, ports, route);
  return { fetch: async (request) => app.fetch(request) };
}
