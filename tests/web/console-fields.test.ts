import { routes } from '../../lambda/web/console';
import { openConsoleDoor, staffOf, type Browser, type ConsoleDoor } from './console-door';

/** Every field of every form of every page, found on the pages themselves: a field added later is tried here as well. */
const pages = routes
  .filter(({ method, path }) => method === 'GET' && !/\.\w+$/u.test(path))
  .map(({ path }) => path.replace(':household', 'home-1').replace(':carer', 'anne').replace(/:\w+/u, 'x'));

interface FormOnPage {
  page: string;
  action: string;
  hidden: [string, string][];
  /** By name, the words that stand there or may be chosen; null: anything may be typed. */
  fields: [name: string, kind: string, value: string][];
}

const attribute = (tag: string, name: string): string =>
  (new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

function formsOn(page: string, html: string): FormOnPage[] {
  return [...html.matchAll(/<form method="post" action="([^"]*)"[^>]*>([^]*?)<\/form>/gu)].map(
    ([, action = '', inside = '']) => {
      const inputs = [...inside.matchAll(/<input[^>]*>/gu)].map(([tag]) => tag);
      const areas = [...inside.matchAll(/<textarea[^>]*>/gu)].map(([tag]) => tag);
      const selects = [...inside.matchAll(/<select[^>]*name="([^"]*)"[^>]*>[^]*?value="([^"]*)"/gu)];
      const isHidden = (tag: string): boolean => attribute(tag, 'type') === 'hidden';
      return {
        page,
        action,
        hidden: inputs.filter(isHidden).map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')]),
        fields: [
          ...inputs
            .filter((tag) => !isHidden(tag))
            .map((tag): FormOnPage['fields'][number] => [
              attribute(tag, 'name'),
              attribute(tag, 'type'),
              attribute(tag, 'value'),
            ]),
          ...areas.map((tag): FormOnPage['fields'][number] => [attribute(tag, 'name'), 'text', '']),
          ...selects.map(([, name = '', value = '']): FormOnPage['fields'][number] => [name, 'radio', value]),
        ],
      };
    },
  );
}

const filled = (kind: string, value: string, typed: string): string => {
  switch (kind) {
    case 'text':
    case 'search':
      return typed;
    case 'tel':
      return '07700 900123';
    case 'time':
      return '10:30';
    case 'date':
      return '2026-03-20';
    case 'number':
      return '2';
    default:
      return value;
  }
};

/** What ends or takes away comes last: there must be something to write in until then. */
const isLast = ({ action }: FormOnPage): boolean =>
  /\/(end|remove|stop|sign-out|close|erase)\b/u.test(action);

async function formsOf(browser: Browser): Promise<FormOnPage[]> {
  const found = new Map<string, FormOnPage>();
  for (const page of pages) {
    const answer = await browser.get(page);
    if (answer.status !== 200) continue;
    for (const form of formsOn(page, await answer.text())) found.set(form.action, form);
  }
  const all = [...found.values()].filter(({ action }) => action !== '/console/sign-out');
  return [...all.filter((form) => !isLast(form)), ...all.filter(isLast)];
}

/** Sends the form as it stands on its page now, with this in each of its text fields. */
async function send(browser: Browser, known: FormOnPage, typed: string): Promise<string | null> {
  const fresh = formsOn(known.page, await (await browser.get(known.page)).text());
  const form = fresh.find(({ action }) => action === known.action);
  if (!form || form.fields.some(([, kind]) => kind === 'file')) return null;
  const data = new FormData();
  for (const [name, value] of form.hidden) data.set(name, value);
  const seen = new Set<string>();
  for (const [name, kind, value] of form.fields) {
    if ((kind === 'radio' || kind === 'checkbox') && seen.has(name)) continue;
    seen.add(name);
    data.set(name, filled(kind, value, typed));
  }
  return (await browser.send(form.action, data)).text();
}

/** Markup that nobody of us wrote; what stands between quotes cannot end them, or it would be seen outside. */
function foreignIn(html: string): string | undefined {
  const address = /(?:href|action|src)="javascript:[^"]*/iu.exec(html)?.[0];
  const own = html.replace(/<script src="\/console\/assets\/[\w.-]+"[^>]*><\/script>/gu, '');
  return address ?? /<img|<script|<[^>]*\son\w+=/iu.exec(own.replace(/"[^"]*"/gu, '""'))?.[0];
}

async function doorInTheMiddle(): Promise<ConsoleDoor> {
  const door = await openConsoleDoor();
  const at = door.ports.clock.now();
  await door.ports.happen('home-1', { kind: 'help-asked', id: 'c', at, speaker: 'speaker-1', need: 'other' });
  return door;
}

test.each([
  ['<img src=x onerror=alert(1)>'],
  ['"><script>alert(2)</script>'],
  ["' onmouseover='alert(3)"],
  ['</textarea><script>alert(4)</script>'],
  ['javascript:alert(5)'],
  ['\u202eמרים כהן'],
  ['Zoë 👵🏽🌻'],
])('whatever is typed into any field of any form is text wherever it is shown: %s', async (typed) => {
  const door = await doorInTheMiddle();
  const browser = await door.browser(staffOf('manager'));
  const forms = await formsOf(browser);
  expect(forms.length).toBeGreaterThan(15);
  expect(forms.flatMap(({ fields }) => fields.filter(([, kind]) => kind === 'text')).length).toBeGreaterThan(
    18,
  );
  let sent = 0;
  for (const form of forms) {
    const html = await send(browser, form, typed);
    if (html === null) continue;
    sent += 1;
    expect([form.action, foreignIn(html)]).toEqual([form.action, undefined]);
  }
  expect(sent).toBeGreaterThan(12);
  for (const page of pages) {
    const answer = await browser.get(page);
    expect([page, answer.status < 500]).toEqual([page, true]);
    expect([page, foreignIn(await answer.text())]).toEqual([page, undefined]);
  }
  expect(door.logged.filter((line) => line.startsWith('error'))).toEqual([]);
});

test('what stands in an address is text on the page as well', async () => {
  const door = await openConsoleDoor();
  const browser = await door.browser(staffOf('manager'));
  const typed = encodeURIComponent('"><script>alert(1)</script>');
  for (const page of pages) {
    for (const query of ['name', 'after', 'from', 'to', 'done', 'template']) {
      const html = await (await browser.get(`${page}?${query}=${typed}`)).text();
      expect([page, query, foreignIn(html)]).toEqual([page, query, undefined]);
    }
  }
});
