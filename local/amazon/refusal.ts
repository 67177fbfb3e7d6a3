import type { Answer } from '../endpoint';

/** What a door throws to refuse a request; the body is the interface's own, for they differ. */
export class AmazonRefusal extends Error {
  constructor(
    readonly status: number,
    readonly body: object,
  ) {
    super(JSON.stringify(body));
  }
}

/** The form most of Alexa's interfaces use. */
export function refusal(status: number, message: string): AmazonRefusal {
  return new AmazonRefusal(status, { message });
}

export function json(status: number, body: object): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

export const accepted: Answer = { status: 202 };
