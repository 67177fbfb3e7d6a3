import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { edgeHopsFrom, requestOf } from '../../lambda/functions/http-event';

const event = (more: Partial<APIGatewayProxyEventV2> = {}): APIGatewayProxyEventV2 =>
  ({
    rawPath: '/console/sign-in',
    rawQueryString: '',
    headers: { 'x-forwarded-for': '192.0.2.66, 198.51.100.7, 203.0.113.9' },
    requestContext: { domainName: 'care.example.gov.uk', http: { method: 'GET' } },
    isBase64Encoded: false,
    ...more,
  }) as APIGatewayProxyEventV2;

const lastOf = (request: Request) => request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();

describe("who calls, by the proxies' own word", () => {
  test('is the last address, which the API wrote itself', () => {
    expect(lastOf(requestOf(event()))).toBe('203.0.113.9');
  });

  test('is the one before our own proxy where one stands before the API', () => {
    expect(lastOf(requestOf(event(), 1))).toBe('198.51.100.7');
  });

  test('is what there is where somebody went round the proxy', () => {
    const round = event({ headers: { 'x-forwarded-for': '192.0.2.66' } });
    expect(lastOf(requestOf(round, 1))).toBe('192.0.2.66');
  });
});

test('a number of proxies that is none is refused by name', () => {
  expect(edgeHopsFrom({})).toBe(0);
  expect(edgeHopsFrom({ EDGE_HOPS: '2' })).toBe(2);
  expect(() => edgeHopsFrom({ EDGE_HOPS: 'many' })).toThrow('EDGE_HOPS "many"');
});

test('what a browser posts arrives as it was sent, with its cookies', async () => {
  const request = requestOf(
    event({
      requestContext: { domainName: 'care.example.gov.uk', http: { method: 'POST' } },
      rawQueryString: 'page=2',
      cookies: ['a=1', 'b=2'],
      body: Buffer.from('name=Zoë').toString('base64'),
      isBase64Encoded: true,
    } as unknown as Partial<APIGatewayProxyEventV2>),
  );
  expect(request.url).toBe('https://care.example.gov.uk/console/sign-in?page=2');
  expect(request.headers.get('cookie')).toBe('a=1; b=2');
  expect(await request.text()).toBe('name=Zoë');
});
