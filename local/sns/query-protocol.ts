import { randomUUID } from 'node:crypto';
import type { Answer } from '../endpoint';
import type { SnsError } from './errors';

const namespace = 'http://sns.amazonaws.com/doc/2010-03-31/';

/** XML as nested objects and lists; a list becomes SNS's `member` elements. */
export interface Xml {
  [element: string]: string | Xml | readonly Xml[] | readonly string[];
}

/** The parameters of a request: form-encoded, lists and maps flattened as `Name.entry.1.Value`. */
export function parameters(body: string): ReadonlyMap<string, string> {
  return new Map(new URLSearchParams(body));
}

export function succeeded(action: string, result: Xml): Answer {
  const requestId = randomUUID();
  const inside = write({ [`${action}Result`]: result, ResponseMetadata: { RequestId: requestId } });
  return xml(200, requestId, `<${action}Response xmlns="${namespace}">${inside}</${action}Response>`);
}

export function refused(error: SnsError): Answer {
  const requestId = randomUUID();
  const type = error.status >= 500 ? 'Receiver' : 'Sender';
  const inside = write({
    Error: { Type: type, Code: error.code, Message: error.message },
    RequestId: requestId,
  });
  return xml(error.status, requestId, `<ErrorResponse xmlns="${namespace}">${inside}</ErrorResponse>`);
}

function xml(status: number, requestId: string, body: string): Answer {
  return { status, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId }, body };
}

function write(value: Xml): string {
  return Object.entries(value)
    .map(([element, inside]) => `<${element}>${content(inside)}</${element}>`)
    .join('');
}

function content(value: Xml[string]): string {
  if (typeof value === 'string') return escape(value);
  if (isList(value)) return value.map((member) => `<member>${content(member)}</member>`).join('');
  return write(value);
}

function isList(
  value: Xml | readonly Xml[] | readonly string[],
): value is readonly Xml[] | readonly string[] {
  return Array.isArray(value);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
