import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { Expressions } from './expressions';
import type { Cursor, IndexQuestion, Question } from './rows';
import { indexes } from './table';

/** Above every sort key that begins with the prefix: keys are ASCII, and this is the highest there is. */
const highest = '\u{10FFFF}';

export function queryInput(table: string, question: Question): QueryCommandInput {
  const expressions = new Expressions();
  const partition = `${expressions.name('pk')} = ${expressions.value(question.pk)}`;
  const range = sortRange(expressions, question);
  return {
    TableName: table,
    KeyConditionExpression: partition + range,
    ...expressions.placeholders(),
    ConsistentRead: true,
    ...paging(question),
  };
}

/** Nothing may be named that is not used: an empty prefix asks for no range at all. */
function sortRange(expressions: Expressions, { prefix, from }: Question): string {
  if (from === undefined && prefix === '') return '';
  const sort = expressions.name('sk');
  if (from === undefined) return ` AND begins_with(${sort}, ${expressions.value(prefix)})`;
  return ` AND ${sort} BETWEEN ${expressions.value(from)} AND ${expressions.value(prefix + highest)}`;
}

export function indexQueryInput(table: string, question: IndexQuestion): QueryCommandInput {
  const index = indexes.find(({ name }) => name === question.index);
  if (!index) throw new TypeError(`no index ${question.index}`);
  const expressions = new Expressions();
  const partition = `${expressions.name(index.partition.name)} = ${expressions.value(question.partition)}`;
  const sort = index.sort.name;
  const upTo =
    question.upTo === undefined
      ? ''
      : ` AND ${expressions.name(sort)} <= ${expressions.value(question.upTo)}`;
  const prefix =
    question.prefix === undefined
      ? ''
      : ` AND begins_with(${expressions.name(sort)}, ${expressions.value(question.prefix)})`;
  const between = question.between
    ? ` AND ${expressions.name(sort)} BETWEEN ${question.between.map((bound) => expressions.value(bound)).join(' AND ')}`
    : '';
  return {
    TableName: table,
    IndexName: question.index,
    KeyConditionExpression: partition + upTo + prefix + between,
    ...expressions.placeholders(),
    ...paging(question),
  };
}

function paging({ newestFirst, limit, after }: Pick<Question, 'newestFirst' | 'limit' | 'after'>) {
  return {
    ...(newestFirst === true && { ScanIndexForward: false }),
    ...(limit !== undefined && { Limit: limit }),
    ...(after !== undefined && { ExclusiveStartKey: startKey(after) }),
  };
}

function startKey(cursor: Cursor): Record<string, unknown> {
  const key: unknown = JSON.parse(cursor);
  if (typeof key !== 'object' || key === null) throw new TypeError('not a cursor of this table');
  return { ...key };
}
