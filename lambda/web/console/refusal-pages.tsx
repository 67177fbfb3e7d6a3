import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { consoleFrame } from './frame';
import type { Staff } from './staff';

const refusal = (
  context: Context,
  status: ContentfulStatusCode,
  title: string,
  lines: string[],
  staff: Staff | null = null,
) =>
  context.html(
    consoleFrame({
      title,
      body: lines.map((line) => <p class="govuk-body">{line}</p>),
      staff,
      csrf: '',
      path: '',
      done: null,
    }),
    status,
  );

/** The same for what never was and for what is another council's: nobody learns which. */
export const notFoundPage = (context: Context, staff: Staff | null = null) =>
  refusal(context, 404, 'Page not found', ['If you typed the address, check that it is right.'], staff);

export const notYours = (context: Context, staff: Staff) =>
  refusal(context, 403, 'Your role does not open this page', [
    'If you need it for your work, ask your manager.',
  ], staff); // prettier-ignore

export const oldForm = (context: Context, staff: Staff) =>
  refusal(context, 403, 'That form was too old', [
    'Nothing has been changed. Go back, load the page again, and send it once more.',
  ], staff); // prettier-ignore

export const tooLong = (context: Context) =>
  refusal(context, 413, 'That was too much at once', ['Nothing has been changed. Send less at a time.']);

export const tooOften = (context: Context, staff: Staff) => {
  context.header('Retry-After', '60');
  return refusal(context, 429, 'Please wait a minute', [
    'Many pages were asked for under your name in a short time. Nothing has been changed.',
  ], staff); // prettier-ignore
};

export const wentWrong = (context: Context) =>
  refusal(context, 503, 'Something is wrong at our end', [
    'We do not know whether your change was taken. Load the page again in a minute to see.',
    'Calls for help and texts do not depend on this console.',
  ]);
