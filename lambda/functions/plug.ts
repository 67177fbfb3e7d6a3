import { deployed } from './deployed';
import { takePlugMessage } from './plug-messages';

/** What the IoT rule hands over. Encoded, for a payload may be JSON or a bare word, and the rule's SQL keeps neither as it is. */
interface RuledMessage {
  topic: string;
  /** Base64. */
  encoded: string;
  receivedAt: number;
}

/** Plugs' messages. */
export const handler = deployed((core) => ({ topic, encoded, receivedAt }: RuledMessage) => {
  const payload = Buffer.from(encoded, 'base64').toString();
  return takePlugMessage({ topic, payload, receivedAt }, core);
});
