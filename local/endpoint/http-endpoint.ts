import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { activityHeader } from '../clock';

/** A request with its body read. */
export interface Asked {
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  body: string;
  /** The id under which the client counts this request, where it counts. */
  activityId: string | undefined;
  /** Aborts when the client has gone without waiting for the answer. */
  gone: AbortSignal;
}

export interface Answer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

/** What answers requests; null when the client has gone and nobody is there to be answered. */
export type Door = (asked: Asked) => Promise<Answer | null>;

export interface HttpEndpoint {
  url: string;
  close(): Promise<void>;
}

/** Listens on loopback only: nothing here is meant for anybody else on the network. */
export async function startHttpEndpoint(door: Door, port = 0): Promise<HttpEndpoint> {
  const server = createServer(listenerFor(door));
  const url = await listenOnLoopback(server, port);
  return { url, close: () => closeServer(server) };
}

export async function listenOnLoopback(server: Server, port: number): Promise<string> {
  // A client that makes one attempt must not meet a connection which this side is just about to close as idle.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((fault) => {
      if (fault) reject(fault);
      else resolve();
    });
    server.closeAllConnections();
  });
}

export function listenerFor(door: Door): RequestListener {
  return (request, response) => {
    void answer(door, request, response);
  };
}

async function answer(door: Door, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  try {
    const given = await door(await read(request, gone.signal));
    if (given === null || gone.signal.aborted) return;
    const body = given.body ?? '';
    response.writeHead(given.status, { 'content-length': Buffer.byteLength(body), ...given.headers });
    response.end(body);
  } catch (fault) {
    if (gone.signal.aborted) return;
    // A fault of this endpoint must look like one, not like an answer of Amazon's.
    response.writeHead(500, { 'content-type': 'text/plain' });
    response.end(fault instanceof Error ? fault.message : 'fault');
  }
}

async function read(request: IncomingMessage, gone: AbortSignal): Promise<Asked> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const activityId = request.headers[activityHeader];
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`),
    headers: request.headers,
    body: Buffer.concat(parts).toString('utf8'),
    activityId: typeof activityId === 'string' ? activityId : undefined,
    gone,
  };
}
