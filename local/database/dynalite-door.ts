import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Answer, Asked, Door } from '../endpoint';

/**
 * Dynalite's request listener as a door. It is handed the request again with its body already read: dynalite throws where
 * a client hangs up in the middle of one, and that would end the whole process.
 */
export function dynaliteDoor(listener: RequestListener): Door {
  return (asked) =>
    new Promise((resolve) => {
      listener(again(asked), answering(resolve));
    });
}

function again(asked: Asked): IncomingMessage {
  const { method, headers } = asked;
  return Object.assign(Readable.from([Buffer.from(asked.body)]), {
    method,
    headers,
    url: asked.url.pathname,
  }) as unknown as IncomingMessage;
}

/** Only what dynalite uses of a response. */
function answering(resolve: (answer: Answer) => void): ServerResponse {
  const headers: Record<string, string> = {};
  const response = {
    statusCode: 200,
    setHeader(name: string, value: string | number) {
      headers[name.toLowerCase()] = String(value);
    },
    end(body = '') {
      resolve({ status: response.statusCode, headers, body });
    },
  };
  return response as unknown as ServerResponse;
}
