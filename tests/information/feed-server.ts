import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FeedServer {
  url: string;
  /** Paths with what was asked for besides, oldest first. */
  asked: { path: string; etag: string | undefined }[];
  /** How it answers from now on. */
  answer: (request: IncomingMessage, response: ServerResponse) => void;
  close(): Promise<void>;
}

/** A council's own server, on this machine. */
export async function openFeedServer(): Promise<FeedServer> {
  const feed: FeedServer = {
    url: '',
    asked: [],
    answer: (_request, response) => response.writeHead(404).end(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
  const server = createServer((request, response) => {
    feed.asked.push({ path: request.url ?? '', etag: request.headers['if-none-match'] });
    feed.answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  feed.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return feed;
}

/** Always the same words, with a mark by which they are known again. */
export const unchanging =
  (text: string | Buffer, etag = '"1"'): FeedServer['answer'] =>
  (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag, 'content-type': 'text/calendar; charset=utf-8' }).end(text);
  };
