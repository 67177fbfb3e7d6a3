import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { linkEnded, notNow, notUnderstood } from '../words/pages';
import { answerPress } from './carer/answer-press';
import { showLink } from './carer/show-link';
import { noticePage } from './notice-page';
import type { WebPorts } from './ports';
import { guard } from './security-headers';

export interface Web {
  /** Answers every request; never throws. GET and HEAD change nothing. */
  fetch(request: Request): Promise<Response>;
}

/** A press is three short fields; nothing longer is read. */
const mostBytes = 4_096;

export function createWeb(ports: WebPorts): Web {
  const app = new Hono();
  app.use(guard);
  app.get('/r/:token', (context) => showLink(ports, context));
  app.post(
    '/r/:token',
    bodyLimit({
      maxSize: mostBytes,
      onError: (context) => noticePage(context, 413, notUnderstood('The form was too long.')),
    }),
    (context) => answerPress(ports, context),
  );
  app.all('/r/:token', (context) => {
    context.header('Allow', 'GET, HEAD, POST');
    return noticePage(context, 405, notUnderstood('A link can be opened, or one of its buttons pressed.'));
  });
  app.notFound((context) => noticePage(context, 404, linkEnded));
  app.onError((error, context) => {
    ports.log('error', 'web page failed', { error: error.name, method: context.req.method });
    return noticePage(context, 503, notNow);
  });
  return { fetch: async (request) => app.fetch(request) };
}
