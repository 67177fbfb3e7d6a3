import type { Log, ServicePorts, Settings } from '../../lambda/functions/service';
import { countedFetch } from '../clock';
import type { Activity, LocalClock } from '../clock';
import { dutyTopicArn, operationsTopicArn } from '../sns';
import type { LocalSecrets } from '../secrets';
import type { Endpoints } from './endpoints';
import { local } from './options';

export interface ServicePortsParts {
  endpoints: Endpoints;
  clock: LocalClock;
  activity: Activity;
  secrets: LocalSecrets;
  restoreFence: number | null;
  /** Where this street's pages are. */
  url: string;
  log: Log;
}

function settingsOf({ endpoints: { sqs, amazon }, url, restoreFence }: ServicePortsParts): Settings {
  return {
    table: local.table,
    erasedTable: local.erasedTable,
    applicationId: local.applicationId,
    publicUrl: url,
    twoWayNumber: local.twoWayNumber,
    senderId: local.senderId,
    workQueueUrl: sqs.queueUrl('work'),
    intakeQueueUrl: sqs.queueUrl('intake'),
    operationsTopicArn,
    dutyTopicArn,
    callingNumber: local.twoWayNumber,
    alexaApiUrl: amazon.url,
    alexaTokenUrl: amazon.url,
    alexaClientId: local.alexaClient.clientId,
    alexaClientSecret: local.alexaClient.clientSecret,
    alexaStage: 'development',
    agendaShards: local.agendaShards,
    restoreFence,
  };
}

/** What the service is given here: the real clients, pointed at this machine. */
export function servicePorts(parts: ServicePortsParts): ServicePorts {
  const { endpoints, clock, activity, secrets, log } = parts;
  return {
    clock,
    settings: settingsOf(parts),
    dynamo: endpoints.database.client,
    sns: endpoints.sns.client,
    sqs: endpoints.sqs.client,
    voice: endpoints.voice.client,
    fetch: countedFetch(activity),
    secrets,
    log,
  };
}
