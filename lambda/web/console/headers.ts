import { guardWith } from '../guarded';

/** The console's own sheet and script and nothing else may load; no script stands in a page. */
export const guard = guardWith({
  loads: ["style-src 'self'", "script-src 'self'", "connect-src 'self'", "img-src 'self' data:"],
  referrer: 'same-origin',
});
