import { Hono } from 'hono';
import type { Home, Instant, Plug } from '../../lambda/household';
import { plainHome } from './plain-home/plain-home';
import type { PlugState } from './plain-home/plugs-in-view';
import { sceneOf } from './scenes';
import { readStaticFiles } from './static-files';

export interface StreetPagePorts {
  /** The home as it is stored now; null where there is none. */
  look: (household: string) => Promise<Home | null>;
  now: () => Instant;
  /** The plug itself, whatever the service knows of it. */
  plugState: (plug: Plug) => PlugState;
}

/** Another name for this machine would let a page from elsewhere read homes here (DNS rebinding). */
const here = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Everything the page loads comes from here, and nothing may frame it or be fetched from elsewhere. */
const policy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The front page of a local run: `/`, its files under `/page/`, and what it tells of a home under `/page/homes/:id`.
 * All else that it shows and does goes through the street's own doors under `/local/`.
 */
export function streetPage({ look, now, plugState }: StreetPagePorts): Hono {
  const files = readStaticFiles();
  const app = new Hono();

  const give = (name: string): Response | null => {
    const file = files.get(name);
    if (file === undefined) return null;
    return new Response(file.body, {
      headers: {
        'Content-Type': file.contentType,
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cache-Control': 'no-cache',
      },
    });
  };

  app.get('/', (context) => give('index.html') ?? context.notFound());
  app.get('/page/homes/:id', async (context) => {
    if (!here.has(new URL(context.req.url).hostname)) {
      return context.json({ error: { says: 'homes are shown on this machine alone' } }, 403);
    }
    const home = await look(context.req.param('id'));
    if (home === null) return context.json({ error: { says: 'there is no such household' } }, 404);
    return context.json(plainHome(home, now(), plugState), 200, { 'Cache-Control': 'no-store' });
  });
  app.get('/page/scenes/:name', (context) => {
    const scene = sceneOf(context.req.param('name'), String(now()));
    if (scene === null) return context.json({ error: { says: 'there is no such scene' } }, 404);
    return context.json(scene, 200, { 'Cache-Control': 'no-store' });
  });
  app.get('/page/:file', (context) => give(context.req.param('file')) ?? context.notFound());
  return app;
}
