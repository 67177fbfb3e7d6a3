import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { SNSClient } from '@aws-sdk/client-sns';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { CloudWatchLogsEvent, SNSEvent, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Clock } from '../household/clock';

/** What a deployed function reads from its environment; `npm start` fills it with local addresses. */
export interface Settings {
  table: string;
  /** The list of who was erased: a table of its own, which no restore of the other touches. */
  erasedTable: string;
  /** The skill's own id; requests for another are refused. */
  applicationId: string;
  /** Where carers' links lead, without a slash at the end. */
  publicUrl: string;
  /** E.164; texts that invite a reply leave from here. */
  twoWayNumber: string;
  /** Up to 11 letters; texts that need no reply may leave under it. */
  senderId: string;
  workQueueUrl: string;
  intakeQueueUrl: string;
  operationsTopicArn: string;
  /** To which the e-mail addresses of duty teams are subscribed, each for its council. */
  dutyTopicArn: string;
  /** E.164, of our own; spoken calls come from it. */
  callingNumber: string;
  /** Amazon's hosts, settings so that a local Alexa can stand in for them. */
  alexaApiUrl: string;
  alexaTokenUrl: string;
  alexaClientId: string;
  alexaClientSecret: string;
  /** `development` or `live`: proactive events go to another path while a skill is in development. */
  alexaStage: 'development' | 'live';
  agendaShards: number;
  /** After a restore from a backup: milliseconds UTC before which nothing is spoken of until staff have looked; null = none. */
  restoreFence: number | null;
}

/**
 * Encryption and keyed hashes. In AWS the keys come from KMS and a secret; locally from a file in the data folder,
 * which stands for both.
 */
export interface Secrets {
  /** HMAC-SHA-256 under the look-up key, hex. */
  lookUpHash(text: string): string;
  /** The same under each valid link key, newest first (two are valid while a key is being changed). */
  linkHashes(text: string): string[];
  seal(text: string): Promise<string>;
  open(sealed: string): Promise<string>;
  /** `bytes` of randomness as base64url. A door because stories and the simulator are seeded. */
  random(bytes: number): string;
}

/** One log line. Never a name, number, Alexa id or what somebody said. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  what: string,
  facts?: Record<string, string | number | boolean>,
) => void;

export interface ServicePorts {
  clock: Clock;
  settings: Settings;
  dynamo: DynamoDBDocumentClient;
  sns: SNSClient;
  sqs: SQSClient;
  /** Spoken calls. */
  voice: PinpointSMSVoiceV2Client;
  /** For Amazon's REST interfaces. */
  fetch: typeof fetch;
  secrets: Secrets;
  log: Log;
}

/** A plug's MQTT message as the IoT rule hands it over. */
export interface PlugMessage {
  topic: string;
  /** The message as sent: JSON text, or a word such as `true` or `Online`. */
  payload: string;
  /** When the broker took it, milliseconds UTC. */
  receivedAt: number;
}

/** What the canary alone reads besides. */
export interface CanarySettings {
  /** Each has a canary of its own. */
  councils: string[];
  /** E.164: our own phone that the canaries' texts go to, and nobody else's. */
  phone: string;
}

/** Every door of the service. Each deployed function is one of these; locally all run in one process. */
export interface Service {
  skill(request: RequestEnvelope): Promise<ResponseEnvelope>;
  inboundSms(event: SNSEvent): Promise<void>;
  /** SNS's delivery log, as CloudWatch hands it over. */
  delivery(event: CloudWatchLogsEvent): Promise<void>;
  plug(message: PlugMessage): Promise<void>;
  tick(): Promise<void>;
  worker(event: SQSEvent): Promise<SQSBatchResponse>;
  intake(event: SQSEvent): Promise<SQSBatchResponse>;
  /** Some minutes after the canaries called for help. */
  canary(settings: CanarySettings): Promise<void>;
  web(request: Request): Promise<Response>;
}
