import { createMiddleware } from 'hono/factory';

/**
 * The console's own sheet and script and nothing else may load; no script stands in a page; nobody may frame it, and
 * nothing of a resident stays in a cache.
 */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers: Record<string, string> = {
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
};

export const guard = createMiddleware(async (context, next) => {
  await next();
  const given = context.res.headers;
  for (const [name, value] of Object.entries(headers)) given.set(name, value);
  if (!given.has('Cache-Control')) given.set('Cache-Control', 'no-store');
});
