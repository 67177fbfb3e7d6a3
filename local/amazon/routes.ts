import type { Answer, Asked, Door } from '../endpoint';
import { AmazonRefusal, json, refusal } from './refusal';

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `{id}` stands for one part of the path. */
  path: string;
  answer: (asked: Asked, id: string) => Answer;
}

/** One host for all of Amazon's interfaces. */
export function routed(routes: readonly Route[]): Door {
  const patterns = routes.map((route) => ({
    ...route,
    pattern: new RegExp(`^${route.path.replace('{id}', '([^/]+)')}/?$`),
  }));
  return (asked) => {
    for (const { method, pattern, answer } of patterns) {
      const match = pattern.exec(asked.url.pathname);
      if (match !== null && method === asked.method)
        return Promise.resolve(refusingCleanly(() => answer(asked, decodeURIComponent(match[1] ?? ''))));
    }
    return Promise.resolve(
      refusingCleanly(() => {
        throw refusal(404, `${asked.method} ${asked.url.pathname} is not known here`);
      }),
    );
  };
}

function refusingCleanly(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (fault) {
    if (fault instanceof AmazonRefusal) return json(fault.status, fault.body);
    throw fault;
  }
}

/** The body as JSON, or a refusal in the words of whoever asks. */
export function jsonBody(asked: Asked, refuse: (why: string) => AmazonRefusal): unknown {
  try {
    return JSON.parse(asked.body) as unknown;
  } catch {
    throw refuse('The body is not JSON');
  }
}
