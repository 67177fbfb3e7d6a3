import { randomUUID } from 'node:crypto';
import type { Clock, Instant } from '../../lambda/household/clock';
import { SnsError } from './errors';
import type { SendingPhones } from './phones';
import type { Xml } from './query-protocol';

/** What was said to a topic, such as the one that wakes operations. */
export interface TopicMessage {
  id: string;
  topicArn: string;
  subject: string | null;
  message: string;
  at: Instant;
}

export interface PublishPorts {
  clock: Clock;
  phones: SendingPhones;
  topics: readonly string[];
  toTopic: (message: TopicMessage) => void;
}

/** docs.aws.amazon.com/sns/latest/api/API_Publish.html: longest text message, in characters. */
const longestText = 1_600;
/** The same for topics, in bytes. */
const longestMessage = 262_144;
/** What SNS sends from when nothing else is asked for. */
const sharedNumber = 'NOTICE';

export function publish(
  given: ReadonlyMap<string, string>,
  { clock, phones, topics, toTopic }: PublishPorts,
): Xml {
  const message = given.get('Message') ?? '';
  const number = given.get('PhoneNumber');
  const topicArn = given.get('TopicArn');
  if (message === '') throw invalid('Empty message');
  if ((number === undefined) === (topicArn === undefined))
    throw invalid(
      'TopicArn or TargetArn Reason: exactly one of TopicArn, TargetArn and PhoneNumber is needed',
    );

  if (topicArn !== undefined) {
    if (!topics.includes(topicArn)) throw new SnsError('NotFound', 'Topic does not exist');
    if (Buffer.byteLength(message) > longestMessage) throw invalid('Message too long');
    const id = randomUUID();
    toTopic({ id, topicArn, subject: given.get('Subject') ?? null, message, at: clock.now() });
    return { MessageId: id };
  }

  const to = number ?? '';
  if (!/^\+[1-9]\d{6,14}$/.test(to)) throw invalid(`PhoneNumber Reason: ${to} is not valid to publish to`);
  if (message.length > longestText) throw invalid('Message Reason: Message too long');
  const from = sender(attributes(given));
  const behaviour = phones.behaviour(to);
  if (typeof behaviour === 'object')
    throw new SnsError(behaviour.refuses, behaviour.words ?? wordsOf(behaviour.refuses, to));
  return { MessageId: phones.accept({ to, from, text: message, at: clock.now() }).id };
}

/** `MessageAttributes.entry.N.Name` with `.Value.StringValue` */
function attributes(given: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let index = 1; given.has(`MessageAttributes.entry.${index}.Name`); index += 1) {
    const entry = `MessageAttributes.entry.${index}`;
    const name = given.get(`${entry}.Name`) ?? '';
    const type = given.get(`${entry}.Value.DataType`);
    const value = given.get(`${entry}.Value.StringValue`);
    if (type === undefined || value === undefined)
      throw new SnsError(
        'ParameterValueInvalid',
        `The message attribute '${name}' must contain a non-empty value and a type`,
      );
    found.set(name, value);
  }
  return found;
}

/** Checks what is said about the sending, and names who it comes from. */
function sender(said: ReadonlyMap<string, string>): string {
  const type = said.get('AWS.SNS.SMS.SMSType');
  if (type !== undefined && type !== 'Transactional' && type !== 'Promotional')
    throw invalid(`AWS.SNS.SMS.SMSType Reason: ${type} is not Promotional or Transactional`);
  const price = said.get('AWS.SNS.SMS.MaxPrice');
  if (price !== undefined && !(Number(price) > 0))
    throw invalid(`AWS.SNS.SMS.MaxPrice Reason: ${price} is not a price`);
  const origination = said.get('AWS.MM.SMS.OriginationNumber');
  if (origination !== undefined && !/^\+?\d{5,15}$/.test(origination))
    throw invalid(`AWS.MM.SMS.OriginationNumber Reason: ${origination} is not a number`);
  const senderId = said.get('AWS.SNS.SMS.SenderID');
  if (senderId !== undefined && !/^(?=.*[A-Za-z])[A-Za-z0-9-]{1,11}$/.test(senderId))
    throw invalid(
      `AWS.SNS.SMS.SenderID Reason: ${senderId} is not 1 to 11 letters and digits with at least one letter`,
    );
  return origination ?? senderId ?? sharedNumber;
}

function invalid(reason: string): SnsError {
  return new SnsError('InvalidParameter', `Invalid parameter: ${reason}`);
}

function wordsOf(code: SnsError['code'], to: string): string {
  switch (code) {
    case 'InvalidParameter':
      return `Invalid parameter: PhoneNumber Reason: ${to} is not valid to publish to`;
    case 'OptedOut':
      return `${to} opted out of receiving SMS messages from this account`;
    case 'Throttling':
    case 'ThrottlingException':
    case 'Throttled':
      return 'Rate exceeded';
    default:
      return `${code} for this number`;
  }
}
