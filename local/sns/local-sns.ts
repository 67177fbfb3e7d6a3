import { join } from 'node:path';
import type { SNSClient } from '@aws-sdk/client-sns';
import type { Activity, LocalClock } from '../clock';
import { createBreaker, guarded, openJournalFile, startHttpEndpoint } from '../endpoint';
import type { Breaker, Door } from '../endpoint';
import { snsClient } from './client';
import { SnsError } from './errors';
import { checkIfPhoneNumberIsOptedOut, listPhoneNumbersOptedOut, optInPhoneNumber } from './opt-outs';
import { createPhones } from './phones';
import type { Phones, PhonesEntry } from './phones';
import { publish } from './publish';
import type { PublishPorts, TopicMessage } from './publish';
import { parameters, refused, succeeded } from './query-protocol';
import type { Xml } from './query-protocol';

export const operationsTopicArn = 'arn:aws:sns:eu-west-1:000000000000:operations';

/** To which duty teams' e-mail addresses would be subscribed. */
export const dutyTopicArn = 'arn:aws:sns:eu-west-1:000000000000:duty';

export interface LocalSns {
  url: string;
  /** What the service is given. */
  client: SNSClient;
  phones: Phones;
  /** What was said to topics, oldest first. */
  topicMessages(): readonly TopicMessage[];
  breaker: Breaker;
  close(): Promise<void>;
}

export interface LocalSnsOptions {
  clock: LocalClock;
  activity: Activity;
  /** Folder that keeps phones and topics through a kill; null keeps them in memory. */
  dataDir: string | null;
  topics?: readonly string[];
  port?: number;
}

/** SNS as far as texts and alarms need it: the query protocol in, phones out. */
export async function startLocalSns({
  clock,
  activity,
  dataDir,
  topics = [operationsTopicArn, dutyTopicArn],
  port = 0,
}: LocalSnsOptions): Promise<LocalSns> {
  const phonesFile = openJournalFile<PhonesEntry>(dataDir === null ? null : join(dataDir, 'phones.jsonl'));
  const topicsFile = openJournalFile<TopicMessage>(dataDir === null ? null : join(dataDir, 'topics.jsonl'));
  const phones = createPhones(phonesFile);
  const messages = [...topicsFile.found];
  const ports: PublishPorts = {
    clock,
    phones,
    topics,
    toTopic(message) {
      topicsFile.append(message);
      messages.push(message);
    },
  };

  const breaker = createBreaker();
  const refuse = () =>
    refused(new SnsError('InternalError', 'The request processing has failed because of an unknown error'));
  const endpoint = await startHttpEndpoint(
    guarded(queryDoor(ports), { breaker, clock, activity, refuse }),
    port,
  );
  const client = snsClient(endpoint.url, activity);

  return {
    url: endpoint.url,
    client,
    phones,
    topicMessages: () => messages,
    breaker,
    async close() {
      client.destroy();
      await endpoint.close();
      phonesFile.close();
      topicsFile.close();
    },
  };
}

function queryDoor(ports: PublishPorts): Door {
  return (asked) => {
    const given = parameters(asked.body);
    const action = given.get('Action') ?? '';
    try {
      return Promise.resolve(succeeded(action, perform(action, given, ports)));
    } catch (fault) {
      if (fault instanceof SnsError) return Promise.resolve(refused(fault));
      throw fault;
    }
  };
}

function perform(action: string, given: ReadonlyMap<string, string>, ports: PublishPorts): Xml {
  switch (action) {
    case 'Publish':
      return publish(given, ports);
    case 'CheckIfPhoneNumberIsOptedOut':
      return checkIfPhoneNumberIsOptedOut(given, ports.phones);
    case 'OptInPhoneNumber':
      return optInPhoneNumber(given, ports.phones);
    case 'ListPhoneNumbersOptedOut':
      return listPhoneNumbersOptedOut(ports.phones);
    case 'GetSMSAttributes':
      return { attributes: {} };
    default:
      throw new SnsError('InvalidAction', `The action ${action} is not valid for this endpoint.`);
  }
}
