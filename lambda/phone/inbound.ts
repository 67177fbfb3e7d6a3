import type { Instant } from '../household/clock';

/** A text that reached our two-way number. */
export interface InboundText {
  kind: 'text';
  /** Stable over repeated deliveries. */
  messageId: string;
  /** E.164. */
  from: string;
  /** E.164, or a short code. */
  to: string;
  text: string;
  /** The text of ours that this answers, where the network could tell. */
  previousMessageId?: string;
  /** When the topic took it, UTC. */
  at: Instant;
}

export interface InboundRefusal {
  kind: 'refused';
  /** Path of the value in the event, without what it held. */
  where: string;
  why: string;
}

/** Ten parts; what is longer never came from a phone. */
const longest = 2_000;

/**
 * Reads the event that a Lambda gets for texts sent to us: SNS records whose message is the two-way payload of AWS End
 * User Messaging. A broken record is refused alone; its neighbours are still read.
 * Format: docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms-payload.html
 */
export function readInbound(event: unknown): (InboundText | InboundRefusal)[] {
  const records = isObject(event) ? event['Records'] : undefined;
  if (!Array.isArray(records)) return [refused('Records', 'is not a list')];
  return records.map((record: unknown, index) => readRecord(record, `Records[${index}].Sns`));
}

function readRecord(record: unknown, path: string): InboundText | InboundRefusal {
  const sns = isObject(record) ? record['Sns'] : undefined;
  if (!isObject(sns)) return refused(path, 'is missing');
  const at = typeof sns['Timestamp'] === 'string' ? Date.parse(sns['Timestamp']) : Number.NaN;
  if (Number.isNaN(at)) return refused(`${path}.Timestamp`, 'is not a time');
  if (typeof sns['Message'] !== 'string') return refused(`${path}.Message`, 'is not text');
  let message: unknown;
  try {
    message = JSON.parse(sns['Message']);
  } catch {
    return refused(`${path}.Message`, 'is not JSON');
  }
  return isObject(message)
    ? readMessage(message, at, `${path}.Message`)
    : refused(`${path}.Message`, 'is not an object');
}

function readMessage(
  message: Record<string, unknown>,
  at: Instant,
  path: string,
): InboundText | InboundRefusal {
  const {
    originationNumber: from,
    destinationNumber: to,
    messageBody: text,
    inboundMessageId: messageId,
  } = message;
  if (!matches(from, /^\+[1-9]\d{6,14}$/))
    return refused(`${path}.originationNumber`, 'is not an E.164 number');
  if (!matches(to, /^\+?\d{3,15}$/)) return refused(`${path}.destinationNumber`, 'is not a phone number');
  if (!matches(messageId, /^[!-~]{1,100}$/)) return refused(`${path}.inboundMessageId`, 'is not an id');
  if (typeof text !== 'string') return refused(`${path}.messageBody`, 'is not text');
  if (text.length > longest) return refused(`${path}.messageBody`, `is longer than ${longest} characters`);
  const previous = message['previousPublishedMessageId'];
  return {
    kind: 'text',
    messageId,
    from,
    to,
    text,
    at,
    // A helpful hint only: a strange one is left out rather than losing what a person wrote.
    ...(matches(previous, /^[\w-]{1,100}$/) ? { previousMessageId: previous } : {}),
  };
}

const refused = (where: string, why: string): InboundRefusal => ({ kind: 'refused', where, why });
const matches = (value: unknown, form: RegExp): value is string =>
  typeof value === 'string' && form.test(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
