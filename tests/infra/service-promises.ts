import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Match } from 'aws-cdk-lib/assertions';
import { deployedFunctions, functionNames } from '../../infra/deployed-functions';
import { logAlarms } from '../../infra/parts/log-alarms';
import { stageFrom } from '../../infra/stage';
import { deployedOnce } from '../../local/cost/bill';
import { signInSettingsFrom } from '../../lambda/functions/console-settings';
import { measured } from '../../lambda/functions/measures';
import { settingsFrom } from '../../lambda/functions/environment';
import { resourcesOf, templatesOf } from './deployed-stage';

const { service } = templatesOf('production');
const functions = resourcesOf(service, 'AWS::Lambda::Function');

describe('a function', () => {
  it('is there for every door, and every door has a file', () => {
    expect(functions).toHaveLength(functionNames.length);
    for (const name of functionNames) {
      expect(existsSync(join(__dirname, '../../lambda/functions', `${name}.ts`))).toBe(true);
    }
  });

  it('runs on Node 24 on arm64 and is dead before anybody else may try what it holds', () => {
    for (const { Properties } of functions) {
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
      expect(Properties['Timeout']).toBeLessThanOrEqual(40);
    }
  });

  it('gets every setting it reads at its start', () => {
    for (const { Properties } of functions) {
      const { Variables } = Properties['Environment'] as { Variables: Record<string, unknown> };
      const given = Object.fromEntries(Object.keys(Variables).map((name) => [name, '1']));
      expect(() => settingsFrom(given)).not.toThrow();
      expect(Object.keys(given)).toEqual(expect.arrayContaining(['SECRET_ID', 'KEY_ID']));
    }
  });

  it('gets what signs staff in only where it is the console', () => {
    const given = functions.map(({ Properties }) => {
      const { Variables } = Properties['Environment'] as { Variables: Record<string, unknown> };
      return Object.fromEntries(Object.keys(Variables).map((name) => [name, '1']));
    });
    const knowing = given.filter((variables) => 'OIDC_CLIENT_SECRET' in variables);
    expect(knowing).toHaveLength(1);
    expect(() => signInSettingsFrom(knowing[0] ?? {})).not.toThrow();
  });

  it('has a log of its own that forgets, and a role of its own', () => {
    const roles = functions.map(({ Properties }) => JSON.stringify(Properties['Role']));
    const logs = functions.map(({ Properties }) => JSON.stringify(Properties['LoggingConfig']));
    expect(new Set(roles).size).toBe(functions.length);
    expect(new Set(logs).size).toBe(functions.length);
    for (const { Properties } of resourcesOf(service, 'AWS::Logs::LogGroup')) {
      expect(Properties['RetentionInDays']).toBe(90);
    }
  });
});

it('only our own skill may call the skill function', () => {
  service.hasResourceProperties('AWS::Lambda::Permission', {
    Principal: 'alexa-appkit.amazon.com',
    EventSourceToken: { Ref: 'SkillId' },
  });
  expect(new RegExp(pattern('SkillId')).test('amzn1.ask.skill.00000000-0000-4000-8000-000000000000')).toBe(
    true,
  );
  expect(new RegExp(pattern('SkillId')).test('')).toBe(false);
  expect(new RegExp(pattern('TwoWayNumber')).test('+447700900123')).toBe(true);
});

it('nobody may call a function without a token or an ARN that says who', () => {
  for (const { Properties } of resourcesOf(service, 'AWS::Lambda::Permission')) {
    expect(Properties['EventSourceToken'] ?? Properties['SourceArn']).toBeDefined();
  }
});

it.each(['OperationsTopicArn', 'DutyTopicArn'])(
  'whoever is to hear when texts fail can be subscribed: the stack says where (%s)',
  (output) => {
    expect(Object.keys(service.findOutputs(output))).toEqual([output]);
  },
);

it('the tick comes every minute and is missed loudly', () => {
  service.hasResourceProperties('AWS::Scheduler::Schedule', {
    ScheduleExpression: 'rate(1 minute)',
    State: 'ENABLED',
    FlexibleTimeWindow: { Mode: 'OFF' },
  });
  service.hasResourceProperties('AWS::CloudWatch::Alarm', {
    Namespace: 'AWS/Lambda',
    MetricName: 'Invocations',
    ComparisonOperator: 'LessThanThreshold',
    TreatMissingData: 'breaching',
  });
});

it.each(logAlarms)(
  'the word $what that an alarm waits for in the log of $in is one that the code says',
  ({ what, says }) => {
    const said = sources(join(__dirname, '../../lambda')).some((text) => text.includes(`'${what}'`));
    expect(said).toBe(true);
    service.hasResourceProperties('AWS::CloudWatch::Alarm', { AlarmDescription: says });
    service.hasResourceProperties('AWS::Logs::MetricFilter', { FilterPattern: `{ $.what = "${what}" }` });
  },
);

it.each(measured)(
  'how many or how long: %s is counted from the lines of every function that may say so',
  (what) => {
    const filters = resourcesOf(service, 'AWS::Logs::MetricFilter').filter(
      ({ Properties }) => Properties['FilterPattern'] === `{ $.what = "${what}" }`,
    );
    expect(filters).toHaveLength(functionNames.filter((name) => deployedFunctions[name].performs).length);
    const [board] = resourcesOf(service, 'AWS::CloudWatch::Dashboard');
    expect(JSON.stringify(board?.Properties)).toContain(what);
  },
);

it('a function writes our own lines into its log, and none of Lambda’s for each event', () => {
  for (const { Properties } of functions) {
    expect(Properties['LoggingConfig']).toMatchObject({
      LogFormat: 'JSON',
      SystemLogLevel: 'WARN',
      ApplicationLogLevel: 'INFO',
    });
  }
});

describe('a queue', () => {
  it('that fails has another behind it, and that one has an alarm that reaches operations', () => {
    const queues = service.findResources('AWS::SQS::Queue');
    const alarms = resourcesOf(service, 'AWS::CloudWatch::Alarm');
    for (const [id, { Properties }] of Object.entries(queues) as [string, { Properties: object }][]) {
      const watched = alarms.some((alarm) => JSON.stringify(alarm.Properties['Dimensions']).includes(id));
      expect([id, watched]).toEqual([id, true]);
      expect([id, 'RedrivePolicy' in Properties || id.includes('Failures')]).toEqual([id, true]);
    }
    for (const { Properties } of alarms) expect(Properties['AlarmActions']).toHaveLength(1);
  });

  it('hides what a worker has for longer than the worker lives, and reports parts of a batch', () => {
    service.hasResourceProperties('AWS::SQS::Queue', {
      VisibilityTimeout: 6 * deployedFunctions.worker.timeout,
    });
    service.allResourcesProperties('AWS::Lambda::EventSourceMapping', {
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });
});

it('replies come by a topic that the two-way number may write to, and what fails is kept', () => {
  service.hasResourceProperties('AWS::SNS::Subscription', {
    Protocol: 'lambda',
    RedrivePolicy: { deadLetterTargetArn: Match.anyValue() },
  });
  service.hasResourceProperties('AWS::IAM::Role', {
    AssumeRolePolicyDocument: {
      Statement: [
        Match.objectLike({
          Principal: { Service: 'sms-voice.amazonaws.com' },
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        }),
      ],
    },
  });
});

it('the pages are throttled, and their log holds neither paths nor addresses', () => {
  const [stage] = resourcesOf(service, 'AWS::ApiGatewayV2::Stage');
  const { ThrottlingRateLimit, ThrottlingBurstLimit } = stage?.Properties['DefaultRouteSettings'] as Record<
    string,
    number
  >;
  expect(ThrottlingRateLimit).toBeGreaterThan(0);
  expect(ThrottlingBurstLimit).toBeGreaterThan(0);
  const { Format } = stage?.Properties['AccessLogSettings'] as { Format: string };
  expect(Format).toContain('$context.status');
  expect(Format).not.toMatch(/path|sourceIp|userAgent/i);
});

function pattern(parameter: string): string {
  const { AllowedPattern } = service.findParameters(parameter)[parameter] as { AllowedPattern: string };
  return AllowedPattern;
}

function sources(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files.map((file) => readFileSync(join(folder, file), 'utf8'));
}

describe('a canary', () => {
  const schedules = resourcesOf(service, 'AWS::Scheduler::Schedule').map(({ Properties }) => Properties);

  it('calls the skill itself for help every fifteen minutes, under an id that no other call has', () => {
    const calling = schedules.find((each) => each['Description'] === 'The canary of service calls for help');
    expect(calling).toMatchObject({ ScheduleExpression: 'cron(0/15 * * * ? *)', State: 'ENABLED' });
    const { Input } = calling?.['Target'] as { Input: unknown };
    const said = JSON.stringify(Input);
    expect(said).toContain('AskForHelpIntent');
    expect(said).toContain('<aws.scheduler.execution-id>');
    expect(said).toContain('"Ref":"SkillId"');
  });

  it('is looked after some minutes later, and missed loudly', () => {
    expect(schedules.map((each) => each['ScheduleExpression'])).toContain('cron(7/15 * * * ? *)');
    service.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmDescription: 'For half an hour nobody has looked whether calls for help are heard',
      TreatMissingData: 'breaching',
    });
  });

  it('has each council that was named, and a service without any has one', () => {
    expect(stageFrom({ stage: 'staging', canaries: 'harbour,ashby' }).canaries).toEqual(['harbour', 'ashby']);
    expect(stageFrom({ stage: 'staging' }).canaries).toEqual(['service']);
    expect(() => stageFrom({ stage: 'staging', canaries: 'har bour' })).toThrow('no list of councils');
  });
});

it('what the cost model counts once is at least what is deployed', () => {
  const { state } = templatesOf('production');
  const count = (type: string) => resourcesOf(service, type).length + resourcesOf(state, type).length;
  expect(count('AWS::KMS::Key')).toBeLessThanOrEqual(deployedOnce.keys);
  expect(count('AWS::SecretsManager::Secret')).toBeLessThanOrEqual(deployedOnce.secrets);
  expect(count('AWS::CloudWatch::Alarm')).toBeLessThanOrEqual(deployedOnce.alarms);
});
