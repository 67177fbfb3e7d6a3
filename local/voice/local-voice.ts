import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import * as z from 'zod';
import type { Instant } from '../../lambda/household/clock';
import type { Activity, LocalClock } from '../clock';
import { createBreaker, guarded, localAws, openJournalFile, startHttpEndpoint } from '../endpoint';
import type { Answer, Breaker, Door } from '../endpoint';

/** A phone that rang, and what it said when it was picked up. */
export interface Call {
  id: string;
  /** E.164. */
  to: string;
  from: string;
  /** SSML. */
  says: string;
  at: Instant;
}

export interface LocalVoice {
  url: string;
  /** What the service is given. */
  client: PinpointSMSVoiceV2Client;
  /** Oldest first. */
  calls(): readonly Call[];
  breaker: Breaker;
  close(): Promise<void>;
}

export interface LocalVoiceOptions {
  clock: LocalClock;
  activity: Activity;
  /** Folder that keeps the calls through a kill; null keeps them in memory. */
  dataDir: string | null;
}

const number = z.string().regex(/^\+[1-9]\d{6,14}$/, 'DestinationPhoneNumber is not a number in E.164');
const asked = z.object({
  DestinationPhoneNumber: number,
  OriginationIdentity: z.string().min(1),
  MessageBody: z.string().min(1).max(6_000),
  MessageBodyTextType: z.enum(['TEXT', 'SSML']),
  VoiceId: z.string(),
  TimeToLive: z.number().int().min(5).max(259_200).optional(),
});

/** AWS End User Messaging as far as spoken calls need it: JSON 1.0 in, ringing phones out. */
export async function startLocalVoice({ clock, activity, dataDir }: LocalVoiceOptions): Promise<LocalVoice> {
  const file = openJournalFile<Call>(dataDir === null ? null : join(dataDir, 'calls.jsonl'));
  const calls = [...file.found];
  const breaker = createBreaker();
  const refuse = () => refused(500, 'InternalServerException', 'The API encountered an unexpected error');

  const door: Door = ({ headers, body }) => {
    if (headers['x-amz-target'] !== 'PinpointSMSVoiceV2.SendVoiceMessage')
      return Promise.resolve(refused(400, 'UnknownOperationException', 'not an operation of this endpoint'));
    const given = asked.safeParse(parsed(body));
    if (!given.success)
      return Promise.resolve(refused(400, 'ValidationException', z.prettifyError(given.error)));
    const { DestinationPhoneNumber: to, OriginationIdentity: from, MessageBody: says } = given.data;
    const call: Call = { id: randomUUID(), to, from, says, at: clock.now() };
    file.append(call);
    calls.push(call);
    return Promise.resolve(answer(200, { MessageId: call.id }));
  };

  const endpoint = await startHttpEndpoint(guarded(door, { breaker, clock, activity, refuse }));
  const client = new PinpointSMSVoiceV2Client(localAws(endpoint.url, activity));
  return {
    url: endpoint.url,
    client,
    calls: () => calls,
    breaker,
    async close() {
      client.destroy();
      await endpoint.close();
      file.close();
    },
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

const refused = (status: number, type: string, message: string): Answer =>
  answer(status, { __type: type, Message: message });

const answer = (status: number, body: unknown): Answer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': randomUUID() },
  body: JSON.stringify(body),
});
