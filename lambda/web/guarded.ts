import { createMiddleware } from 'hono/factory';

/** What every answer of ours to a browser carries: nobody frames it, finds it by searching, or takes it for another kind. */
const everywhere: Record<string, string> = {
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** `loads`: what may be loaded and run, beside which nothing is; no cache keeps a page unless the page itself says so. */
export function guardWith({ loads, referrer }: { loads: readonly string[]; referrer: string }) {
  const policy = [
    "default-src 'none'",
    ...loads,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  const headers = {
    'Content-Security-Policy': policy.join('; '),
    'Referrer-Policy': referrer,
    ...everywhere,
  };
  return createMiddleware(async (context, next) => {
    await next();
    const given = context.res.headers;
    for (const [name, value] of Object.entries(headers)) given.set(name, value);
    if (!given.has('Cache-Control')) given.set('Cache-Control', 'no-store');
  });
}
