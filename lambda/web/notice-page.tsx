import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Notice } from '../words/pages';
import { frame } from './frame';

/** A page about nobody: for what has ended, what was not understood and what went wrong. */
export function noticePage(context: Context, status: ContentfulStatusCode, { title, lines }: Notice) {
  const children = lines.map((line) => <p>{line}</p>);
  return context.html(frame({ locale: 'en-GB', title, children }), status);
}
