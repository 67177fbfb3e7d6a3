import type { Settings } from './service';

export class MissingSetting extends Error {
  constructor(readonly setting: string) {
    super(`the setting ${setting} is missing`);
    this.name = 'MissingSetting';
  }
}

/** Settings as the infrastructure hands them to a function. Throws MissingSetting, which names the first that is not there. */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): Settings {
  const text = (name: string): string => {
    const value = environment[name];
    if (value === undefined || value === '') throw new MissingSetting(name);
    return value;
  };
  return {
    table: text('TABLE_NAME'),
    erasedTable: text('ERASED_TABLE_NAME'),
    applicationId: text('SKILL_ID'),
    publicUrl: text('PUBLIC_URL').replace(/\/$/, ''),
    twoWayNumber: text('TWO_WAY_NUMBER'),
    senderId: text('SENDER_ID'),
    workQueueUrl: text('WORK_QUEUE_URL'),
    intakeQueueUrl: text('INTAKE_QUEUE_URL'),
    operationsTopicArn: text('OPERATIONS_TOPIC_ARN'),
    dutyTopicArn: text('DUTY_TOPIC_ARN'),
    callingNumber: text('CALLING_NUMBER'),
    alexaApiUrl: text('ALEXA_API_URL'),
    alexaTokenUrl: text('ALEXA_TOKEN_URL'),
    alexaClientId: text('ALEXA_CLIENT_ID'),
    alexaClientSecret: text('ALEXA_CLIENT_SECRET'),
    alexaStage: text('ALEXA_STAGE') === 'live' ? 'live' : 'development',
    agendaShards: Number(text('AGENDA_SHARDS')),
    restoreFence: fenceFrom(text('RESTORE_FENCE')),
  };
}

/** `none`, or an instant as ISO 8601. A fence that cannot be read would hold nothing back, so nothing starts with one. */
function fenceFrom(text: string): number | null {
  if (text === 'none') return null;
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new MissingSetting('RESTORE_FENCE');
  return at;
}
