import { statementsOf, templatesOf } from './deployed-stage';

const { service } = templatesOf('production');
const statements = statementsOf(service);

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const actionsOf = (role: string): string[] =>
  statements
    .filter(({ policy }) => policy.startsWith(role))
    .flatMap(({ statement }) => list(statement['Action']) as string[]);

it('no role may do everything to anything, nor anything to everything', () => {
  expect(statements.length).toBeGreaterThan(20);
  for (const { policy, statement } of statements) {
    for (const action of list(statement['Action']))
      expect([policy, action]).toEqual([policy, expect.not.stringContaining('*')]);
    for (const resource of list(statement['Resource'])) expect([policy, resource]).not.toEqual([policy, '*']);
  }
});

it('texting phones is the only thing said by what it is not, and it is no topic', () => {
  const without = statements.filter(({ statement }) => 'NotResource' in statement);
  expect(without.length).toBeGreaterThan(0);
  for (const { statement } of without) {
    expect(statement).toMatchObject({
      Action: 'sns:Publish',
      NotResource: 'arn:aws:sns:*:*:*',
      Effect: 'Allow',
    });
  }
});

it('tick reads the agenda and queues, but neither texts nor writes homes', () => {
  const actions = actionsOf('tick');
  expect(actions).toEqual(expect.arrayContaining(['dynamodb:Query', 'sqs:SendMessage', 'kms:Decrypt']));
  expect(actions).not.toEqual(expect.arrayContaining(['sns:Publish']));
  expect(actions).not.toEqual(expect.arrayContaining(['dynamodb:PutItem']));
});

it('nobody scans the table, deletes it or reads its backups', () => {
  const actions = statements.flatMap(({ statement }) => list(statement['Action']) as string[]);
  const ofTable = new Set(actions.filter((action) => action.startsWith('dynamodb:')));
  expect([...ofTable].sort()).toEqual([
    'dynamodb:BatchWriteItem',
    'dynamodb:DeleteItem',
    'dynamodb:GetItem',
    'dynamodb:PutItem',
    'dynamodb:Query',
    'dynamodb:UpdateItem',
  ]);
});
