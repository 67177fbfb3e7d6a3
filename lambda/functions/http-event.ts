import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/**
 * How many proxies of ours stand before the API, each of which writes an address behind the caller's. What callers write
 * themselves stands before all of them and is never believed. Throws RangeError where it is no small number.
 */
export function edgeHopsFrom({ EDGE_HOPS = '0' }: Readonly<Record<string, string | undefined>>): number {
  if (!/^[0-3]$/.test(EDGE_HOPS))
    throw new RangeError(`EDGE_HOPS ${JSON.stringify(EDGE_HOPS)} is none of 0 to 3`);
  return Number(EDGE_HOPS);
}

/**
 * Between the HTTP API's event (payload format 2.0) and the web's own Request and Response. By hand, since the adapter
 * that hono brings is deprecated in this version and the one that follows it is not published yet.
 */
export function requestOf(event: APIGatewayProxyEventV2, edgeHops = 0): Request {
  const { method } = event.requestContext.http;
  const query = event.rawQueryString === '' ? '' : `?${event.rawQueryString}`;
  const headers = new Headers();
  for (const [name, value] of Object.entries(event.headers))
    if (value !== undefined) headers.set(name, value);
  const forwarded = headers.get('x-forwarded-for')?.split(',') ?? [];
  if (edgeHops > 0 && forwarded.length > edgeHops)
    headers.set('x-forwarded-for', forwarded.slice(0, -edgeHops).join(','));
  if (event.cookies) headers.set('cookie', event.cookies.join('; '));
  const body =
    event.body === undefined ? null : Buffer.from(event.body, event.isBase64Encoded ? 'base64' : 'utf8');
  const bare = method === 'GET' || method === 'HEAD';
  const url = `https://${event.requestContext.domainName}${event.rawPath}${query}`;
  return new Request(url, { method, headers, body: bare || !body ? null : new Uint8Array(body) });
}

/** Pages are text; anything else would need base64 and is not made here. */
export async function resultOf(response: Response): Promise<APIGatewayProxyStructuredResultV2> {
  const cookies = response.headers.getSetCookie();
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') headers[name] = value;
  });
  return {
    statusCode: response.status,
    headers,
    body: await response.text(),
    ...(cookies.length > 0 ? { cookies } : {}),
  };
}
