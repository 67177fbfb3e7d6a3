import { Agent } from 'node:http';
import { Readable, finished } from 'node:stream';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Activity } from './activity';

/** Tells a local endpoint which counted request it answers, so that it can hold that one on the clock. */
export const activityHeader = 'x-local-activity';

/**
 * The AWS SDK's own HTTP handler, counted from the request to the last byte of the answer. Without a socket limit in the
 * way: a slow answer must not keep others waiting in real time, which no virtual clock could see.
 */
export class CountedHttpHandler extends NodeHttpHandler {
  constructor(
    private readonly activity: Activity,
    private readonly extraHeaders: Readonly<Record<string, string>> = {},
  ) {
    super({ httpAgent: new Agent({ keepAlive: true, maxSockets: Infinity }) });
  }

  override async handle(
    request: Parameters<NodeHttpHandler['handle']>[0],
    options?: Parameters<NodeHttpHandler['handle']>[1],
  ): ReturnType<NodeHttpHandler['handle']> {
    const target = request.headers['x-amz-target'] ?? request.path;
    const work = this.activity.request(`${request.method} ${target}`);
    Object.assign(request.headers, this.extraHeaders, { [activityHeader]: work.id });
    try {
      const answer = await super.handle(request, options);
      const body: unknown = answer.response.body;
      if (body instanceof Readable) finished(body, work.end);
      else work.end();
      return answer;
    } catch (fault) {
      work.end();
      throw fault;
    }
  }
}

/** `fetch`, counted, and with the answer's body already read: who ignores a body must not stop the clock for ever. */
export function countedFetch(activity: Activity): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const work = activity.request(`${request.method} ${request.url}`);
    request.headers.set(activityHeader, work.id);
    try {
      const answer = await fetch(request);
      const body = await answer.arrayBuffer();
      return new Response(body.byteLength === 0 ? null : body, {
        status: answer.status,
        statusText: answer.statusText,
        headers: answer.headers,
      });
    } finally {
      work.end();
    }
  };
}
