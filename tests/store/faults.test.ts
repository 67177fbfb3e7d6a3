import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { documentClient, dynamoRows, type Rows, StoreFault } from '../../lambda/store';
import { local } from './open-dynamo';

type Answering = (response: ServerResponse, operation: string, body: string) => void;

let server: Server;
let rows: Rows;
let answer: Answering;
let asked: string[];
const slept: number[] = [];

beforeEach(async () => {
  asked = [];
  slept.length = 0;
  server = createServer((request, response) => {
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    asked.push(operation);
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      answer(response, operation, body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  rows = dynamoRows(documentClient(local(`http://127.0.0.1:${port}`)), 'homes', (milliseconds) => {
    slept.push(milliseconds);
    return Promise.resolve();
  });
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const says =
  (status: number, body: object): Answering =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
  };
const fails = (status: number, type: string): Answering =>
  says(status, { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'as Mary Hughes said' });

const key = { pk: 'HOUSEHOLD#h1', sk: 'HOME#STATE' };

it.each([
  ['throttled', 400, 'ProvisionedThroughputExceededException'],
  ['throttled', 400, 'ThrottlingException'],
  ['throttled', 400, 'RequestLimitExceeded'],
  ['unreachable', 500, 'InternalServerError'],
  ['unreachable', 503, 'ServiceUnavailable'],
  ['refused', 400, 'ValidationException'],
  ['refused', 400, 'ResourceNotFoundException'],
  ['refused', 400, 'AccessDeniedException'],
])(
  'is %s when DynamoDB answers %i %s, after one attempt, with its cause and without its words',
  async (code, status, type) => {
    answer = fails(status, type);
    for (const work of [
      () => rows.get(key),
      () => rows.put({ ...key }),
      () => rows.change(key, { set: { a: 1 } }),
      () => rows.remove(key),
      () => rows.query({ pk: key.pk, prefix: 'HOME#' }),
      () => rows.queryIndex({ index: 'agenda', partition: 1 }),
      () => rows.putAll([{ ...key }]),
    ]) {
      const fault: unknown = await work().catch((thrown: unknown) => thrown);
      expect(fault).toBeInstanceOf(StoreFault);
      expect(fault).toMatchObject({ code, cause: { name: type } });
      expect(String(fault)).not.toContain('Mary');
    }
    expect(asked).toHaveLength(7);
  },
);

it('is unreachable where nobody listens', async () => {
  await new Promise((closed) => server.close(closed));
  await expect(rows.get(key)).rejects.toMatchObject({ code: 'unreachable' });
});

it('is a timeout where the answer does not come before it is given up', async () => {
  answer = () => undefined;
  const given = new AbortController();
  const reading = rows.query({ pk: key.pk, prefix: 'HOME#' }, given.signal);
  given.abort();
  await expect(reading).rejects.toMatchObject({ code: 'timeout' });
});

it('is a timeout where DynamoDB says nothing at all for longer than anybody can wait', async () => {
  answer = () => undefined;
  await expect(rows.get(key)).rejects.toMatchObject({ code: 'timeout' });
}, 20_000);

it('is refused when a condition does not hold only where there is one: false, not a fault', async () => {
  answer = fails(400, 'ConditionalCheckFailedException');
  expect(await rows.put({ ...key }, [[{ attribute: 'pk', is: 'absent' }]])).toBe(false);
  expect(await rows.change(key, { set: { a: 1 } }, [[{ attribute: 'pk', is: 'present' }]])).toBeNull();
  expect(await rows.remove(key, [[{ attribute: 'a', is: '=', value: 1 }]])).toBe(false);
});

describe('a batch', () => {
  const rowsOf = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ pk: 'P', sk: `${index}` }));
  const sent = (body: string) =>
    (JSON.parse(body) as { RequestItems: { homes: unknown[] } }).RequestItems.homes;

  it('writes what DynamoDB left undone again, after growing pauses, until all is done', async () => {
    const sizes: number[] = [];
    answer = (response, operation, body) => {
      const requests = sent(body);
      sizes.push(requests.length);
      const undone = sizes.length === 4 ? [] : requests.slice(0, Math.ceil(requests.length / 2));
      says(200, { UnprocessedItems: undone.length > 0 ? { homes: undone } : {} })(response, operation, body);
    };
    await rows.putAll(rowsOf(20));
    expect(sizes).toEqual([20, 10, 5, 3]);
    expect(slept).toEqual([50, 100, 200]);
  });

  it('is throttled where some stay undone', async () => {
    answer = (response, operation, body) => {
      says(200, { UnprocessedItems: { homes: sent(body) } })(response, operation, body);
    };
    await expect(rows.putAll(rowsOf(3))).rejects.toMatchObject({
      code: 'throttled',
      message: 'batch: 3 rows left undone',
    });
    expect(asked).toHaveLength(6);
  });

  it('holds at most twenty-five', async () => {
    const sizes: number[] = [];
    answer = (response, operation, body) => {
      sizes.push(sent(body).length);
      says(200, { UnprocessedItems: {} })(response, operation, body);
    };
    await rows.putAll(rowsOf(60));
    await rows.putAll([]);
    expect(sizes).toEqual([25, 25, 10]);
  });
});
