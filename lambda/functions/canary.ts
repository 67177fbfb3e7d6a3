import { canaryRound } from './canary-round';
import { canarySettingsFrom } from './canary-settings';
import { deployed } from './deployed';

/** Some minutes after each call of the canaries: were they heard? */
export const handler = deployed((core) => () => canaryRound(canarySettingsFrom(process.env), core));
