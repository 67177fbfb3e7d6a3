import { deployed } from './deployed';
import { tick } from './ticking';

/** Once a minute: who needs looking at. */
export const handler = deployed((core) => () => tick(core));
