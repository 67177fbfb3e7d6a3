import type { Settings } from '../../lambda/functions/service';
import { table } from './database';

/** Nothing that is measured reaches any of these addresses. */
export const benchSettings: Settings = {
  table,
  erasedTable: 'erased',
  applicationId: 'amzn1.ask.skill.bench',
  publicUrl: 'http://127.0.0.1',
  twoWayNumber: '+447700900000',
  senderId: 'Neighbour',
  workQueueUrl: 'work',
  intakeQueueUrl: 'intake',
  operationsTopicArn: 'operations',
  dutyTopicArn: 'duty',
  callingNumber: '+447700900000',
  alexaApiUrl: 'http://127.0.0.1',
  alexaTokenUrl: 'http://127.0.0.1',
  alexaClientId: 'bench',
  alexaClientSecret: 'bench',
  alexaStage: 'development',
  agendaShards: 1,
  restoreFence: null,
};
