import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { routes } from '../../lambda/web/console';
import { inChromium } from './chromium';
import { consoleStreet } from './console-street';

const { signedIn, again, household, doors, url, complaints } = consoleStreet({
  talks: false,
});

/** From the table of routes, so that a page added later is looked at here without anybody thinking of it. */
const paths = routes
  .filter(
    ({ method, roles, path }) =>
      method === 'GET' && roles.includes('manager') && !/\.(csv|jsonl?|html)$/u.test(path),
  )
  .map(({ path }) => path);
/** What of this home an address names. */
let reminder = '';
const pathsHere = (): string[] =>
  paths.map((path) =>
    path
      .replace(':household', household())
      .replace(':carer', 'carer-1')
      .replace(':reminder', reminder)
      // Of what is not here, the page that says so is looked at.
      .replace(/:\w+/gu, 'none'),
  );

/** The first reminder of the home, by its link. */
async function findReminder(page: Page): Promise<void> {
  await page.goto(`${url()}/console/residents/${household()}/reminders`);
  const link = page.getByRole('link', { name: /^Change/u }).first();
  reminder = ((await link.getAttribute('href')) ?? '').split('/').at(-1) ?? '';
  expect(reminder).not.toBe('');
}

const widthOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth');

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** What everybody can see and do on a page: its words, its links and its forms. */
const shown = async (page: Page): Promise<string> => {
  const main = page.locator('main');
  const forms = await main.locator('form, a').evaluateAll((all) => all.length);
  // Each look at a list is itself a line of the export, one a minute.
  const words = (await main.innerText())
    .replace(/\s+/gu, ' ')
    .replace(/\d+ lines/gu, 'so many lines')
    .trim();
  return `${String(forms)} ways on: ${words}`;
};

inChromium('axe finds nothing on any page of the console, at a desk or on a phone', async () => {
  // Her check-in of eleven is missed by then, and Anne has been told.
  await doors().moveOn({ to: '2026-03-02T12:30:00Z' });
  const page = await signedIn(/Moira/u);
  await findReminder(page);
  expect(paths.length).toBeGreaterThan(12);
  const found: string[] = [];
  for (const path of pathsHere()) {
    const answer = await page.goto(url() + path);
    if (answer?.status() !== (path.endsWith('/none') ? 404 : 200))
      found.push(`${path}: ${String(answer?.status())}`);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      found.push(...(await findings(page)).map((each) => `${path} at ${String(width)}: ${each}`));
    }
  }
  expect(found).toEqual([]);
  // Chromium complains of each page that is not here, and of nothing else.
  const notHere = pathsHere().filter((path) => path.endsWith('/none'));
  expect(complaints).toEqual(notHere.map(() => expect.stringContaining('404 (Not Found)') as string));
});

inChromium('no page of the console is wider than a phone of 320 pixels', async () => {
  const page = await signedIn(/Moira/u, { width: 320 });
  await findReminder(page);
  const wide: string[] = [];
  for (const path of pathsHere()) {
    await page.goto(url() + path);
    const width = await widthOf(page);
    if (width > 320) wide.push(`${path}: ${String(width)} pixels`);
  }
  expect(wide).toEqual([]);
});

inChromium('each page of the console shows and offers the same with script off', async () => {
  const page = await signedIn(/Moira/u);
  await findReminder(page);
  const plain = await again(page, { script: false });
  for (const path of pathsHere()) {
    await plain.goto(url() + path);
    expect(await plain.getByRole('heading', { level: 1 }).count()).toBe(1);
    const without = await shown(plain);
    await page.goto(url() + path);
    expect([path, await shown(page)]).toEqual([path, without]);
  }
});
