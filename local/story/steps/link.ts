import { decoded, heardOfSsml } from '../../street/echo/speech';
import type { StepOf } from '../reading/step-keys';
import { numberOf } from '../telling';
import type { Instead, Telling } from '../telling';

/** What somebody reads on a page: its words, without marks that only turn the text round. */
export const readOf = (html: string): string =>
  heardOfSsml(
    html
      .replace(/<(head|style|script)\b[\s\S]*?<\/\1>/gi, '')
      .replace(/<\/?(?:p|h\d|li|dt|dd|div|button|label|legend|summary)\b[^>]*>/gi, ' '),
  ).replace(/[\u2066-\u2069]/g, '');

interface Form {
  action: string;
  fields: URLSearchParams;
}

function attribute(tag: string, name: string): string | undefined {
  const written = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  return written === undefined ? undefined : decoded(written);
}

/** The forms of a page with the fields that a press of their button sends; of radio buttons none is chosen yet. */
export function formsOf(html: string): Form[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/gi)].map(([, head = '', body = '']) => {
    const fields = new URLSearchParams();
    for (const [tag] of body.matchAll(/<(?:input|button)\b[^>]*>/gi)) {
      const name = attribute(tag, 'name');
      if (name !== undefined && attribute(tag, 'type') !== 'radio')
        fields.set(name, attribute(tag, 'value') ?? '');
    }
    return { action: attribute(head, 'action') ?? '', fields };
  });
}

/** Opens the newest link on this phone and presses the button asked for, as a browser without script would. */
export async function link(
  telling: Telling,
  { from, choose, outcome, page }: StepOf<'link'>['value'],
): Promise<Instead> {
  const texts = await telling.doors.texts(numberOf(telling, from));
  const address = texts
    .map(({ text }) => /https?:\/\/\S+/.exec(text)?.[0])
    .findLast((found) => found !== undefined);
  if (address === undefined) return `no text with a link came for ${from}`;
  const shown = await (await fetch(address)).text();
  const form = formsOf(shown).find(({ fields }) => fields.get('choose') === choose);
  const pages = [shown];
  if (form !== undefined) {
    if (choose === 'seen') form.fields.set('outcome', outcome ?? 'fine');
    const pressed = await fetch(new URL(form.action, address), { method: 'POST', body: form.fields });
    pages.push(await pressed.text());
  }
  const read = pages.map(readOf);
  telling.note(
    `${from} opens the link${form ? ` and presses ${choose}` : '; there is nothing to press'}: ${read.at(-1) ?? ''}`,
  );
  if (page === undefined || read.some((words) => page.matches(words))) return null;
  return `the page said "${read.at(-1) ?? ''}"`;
}
