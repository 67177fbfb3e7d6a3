import { lookup } from 'node:dns';
import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address';

export interface FetchAsked {
  url: string;
  etag: string | null;
  lastModified: string | null;
  /** Bytes of the body as sent. */
  mostBytes: number;
  /** Milliseconds for everything together. */
  longest: number;
}

export type Fetched =
  | {
      kind: 'body';
      bytes: Uint8Array;
      etag: string | null;
      lastModified: string | null;
      charset: string | null;
    }
  | { kind: 'unchanged' }
  | { kind: 'refused'; says: string };

const mostRedirects = 5;

const refused = (says: string): Fetched => ({ kind: 'refused', says });

/**
 * Fetches a feed as if its address came from an enemy: only http and https to public addresses, checked on the very address
 * that is connected to and again at each redirect; no body beyond its size, nothing beyond its time. Never throws.
 * `mayVisit` decides about an address; tests let it be their own machine's.
 */
export async function fetchFeed(
  asked: FetchAsked,
  mayVisit: (address: string) => boolean = isPublicAddress,
): Promise<Fetched> {
  const within = AbortSignal.timeout(asked.longest);
  let url = asked.url;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const answer = await visit(url, asked, within, mayVisit);
    if (answer.kind !== 'moved') return answer;
    url = answer.to;
  }
  return refused(`it redirects more than ${mostRedirects} times`);
}

async function visit(
  address: string,
  asked: FetchAsked,
  within: AbortSignal,
  mayVisit: (address: string) => boolean,
): Promise<Fetched | { kind: 'moved'; to: string }> {
  const url = URL.parse(address);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    return refused('its address is neither http nor https');
  if (url.username !== '' || url.password !== '') return refused('its address has a password in it');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // An address in figures is never looked up, so it is judged here.
  if (/^[\d.]+$|:/.test(host) && !mayVisit(host)) return refused('its address is not a public one');
  try {
    const response = await answerOf(url, asked, within, lookingUp(mayVisit));
    const { statusCode = 0, headers } = response;
    if (statusCode === 304) return ended(response, { kind: 'unchanged' });
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      return ended(response, { kind: 'moved', to: new URL(headers.location, url).href });
    }
    if (statusCode !== 200) return ended(response, refused(`it answered ${statusCode}`));
    const bytes = await bodyOf(response, asked.mostBytes);
    if (!bytes)
      return ended(response, refused(`it is larger than ${Math.round(asked.mostBytes / 1_000_000)} MB`));
    return {
      kind: 'body',
      bytes,
      etag: headers.etag ?? null,
      lastModified: headers['last-modified'] ?? null,
      charset: /charset="?([\w-]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? null,
    };
  } catch (fault) {
    if (within.aborted)
      return refused(`it did not answer within ${Math.round(asked.longest / 1_000)} seconds`);
    const code =
      typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : 'no connection';
    return refused(
      code === 'EPRIVATE' ? 'its address is not a public one' : `it could not be reached (${code})`,
    );
  }
}

function ended<Answer>(response: IncomingMessage, answer: Answer): Answer {
  response.destroy();
  return answer;
}

function answerOf(
  url: URL,
  asked: FetchAsked,
  signal: AbortSignal,
  look: LookupFunction,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? secureRequest : plainRequest;
  const headers = {
    'user-agent': 'good-neighbour-import',
    'accept-encoding': 'gzip',
    ...(asked.etag !== null && { 'if-none-match': asked.etag }),
    ...(asked.lastModified !== null && { 'if-modified-since': asked.lastModified }),
  };
  return new Promise((resolve, reject) => {
    request(url, { headers, signal, lookup: look, agent: false }, resolve).on('error', reject).end();
  });
}

/** The name is looked up once, and what was found is both what is judged and what is connected to. */
const lookingUp =
  (mayVisit: (address: string) => boolean): LookupFunction =>
  (host, options, answer) => {
    lookup(host, { ...options, all: true }, (fault, found) => {
      const addresses = fault ? [] : found;
      if (fault) answer(fault, '', 4);
      else if (addresses.length === 0 || !addresses.every(({ address }) => mayVisit(address)))
        answer(Object.assign(new Error('not a public address'), { code: 'EPRIVATE' }), '', 4);
      else if (options.all) answer(null, addresses);
      else answer(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4);
    });
  };

/** Null where it is longer than it may be: what follows is not read. */
async function bodyOf(response: IncomingMessage, most: number): Promise<Uint8Array | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
