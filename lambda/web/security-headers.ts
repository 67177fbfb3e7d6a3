import { guardWith } from './guarded';
import { styleHash } from './style';

/** No script may run and nothing may be fetched; the link's token is not sent on as a referrer. */
export const guard = guardWith({ loads: [`style-src '${styleHash}'`], referrer: 'no-referrer' });
