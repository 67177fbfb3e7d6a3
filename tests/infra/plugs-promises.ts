import { App, Stack } from 'aws-cdk-lib';
import { devicePolicy } from '../../infra/parts/plugs';
import { plugRules } from '../../infra/parts/plug-rules';
import { readPlugMessage } from '../../lambda/plugs/message';
import { resourcesOf, templatesOf } from './deployed-stage';

interface Rule {
  TopicRulePayload: {
    Sql: string;
    Actions: { Lambda?: object }[];
    ErrorAction: { Sqs?: object };
  };
}

const { service } = templatesOf('production');
const rules = resourcesOf(service, 'AWS::IoT::TopicRule').map(
  ({ Properties }) => Properties as unknown as Rule,
);

it('each rule hands over topic, what was sent and when it came, and keeps what it cannot hand over', () => {
  expect(rules).toHaveLength(plugRules.length);
  for (const { TopicRulePayload: rule } of rules) {
    expect(rule.Sql).toMatch(
      /^SELECT topic\(\) AS topic, encode\(\*, 'base64'\) AS encoded, timestamp\(\) AS receivedAt FROM '/,
    );
    expect(rule.Actions[0]?.Lambda).toBeDefined();
    expect(rule.ErrorAction.Sqs).toBeDefined();
  }
});

it('each rule may call the function in its own name only', () => {
  const mayCall = resourcesOf(service, 'AWS::Lambda::Permission').filter(
    ({ Properties }) => Properties['Principal'] === 'iot.amazonaws.com',
  );
  const sources = mayCall.map(({ Properties }) => JSON.stringify(Properties['SourceArn']));
  expect(new Set(sources).size).toBe(plugRules.length);
});

describe('the topics that the vendors document', () => {
  const documented = [
    'shellyplusplugs-a1/events/rpc',
    'shellyplusplugs-a1/status/switch:0',
    'shellyplusplugs-a1/online',
    'tele/kettle-7/SENSOR',
    'tele/kettle-7/STATE',
    'tele/kettle-7/LWT',
    'stat/kettle-7/POWER',
    'stat/kettle-7/STATUS8',
    'zigbee2mqtt/bridge-9-door',
    'zigbee2mqtt/bridge-9-door/availability',
  ];

  it.each(documented)('%s is taken by exactly one rule and understood by the plugs room', (topic) => {
    expect(plugRules.filter(({ from }) => matches(from, topic))).toHaveLength(1);
    const read = readPlugMessage(topic, '');
    expect(read.kind === 'refused' && read.where === 'topic').toBe(false);
  });
});

it('a device may connect only as itself, write only below its own topics, and listen nowhere', () => {
  const { Statement } = devicePolicy(new Stack(new App(), 'Any'));
  expect(Statement.map(({ Action }) => Action)).toEqual(['iot:Connect', 'iot:Publish']);
  for (const { Resource } of Statement) {
    for (const resource of [Resource].flat()) {
      expect(resource).toContain('${iot:Connection.Thing.ThingName}');
      expect(resource).not.toMatch(/topic\/[^$]*\*/);
    }
  }
});

/** MQTT's own rule for topic filters with `+`. */
function matches(filter: string, topic: string): boolean {
  const [wanted, given] = [filter.split('/'), topic.split('/')];
  return wanted.length === given.length && wanted.every((part, at) => part === '+' || part === given[at]);
}
