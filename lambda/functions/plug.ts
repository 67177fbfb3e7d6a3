import { deployed } from './deployed';
import { takePlugMessage } from './plug-messages';
import type { PlugMessage } from './service';

/** Plugs' messages, as the IoT rule hands them over. */
export const handler = deployed((core) => (message: PlugMessage) => takePlugMessage(message, core));
