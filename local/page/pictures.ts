import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { threadEars } from '../street/ears/thread-ears';
import { live } from '../street/history/live';
import { household } from '../street/moving-in/household-keys';
import { openStreet, type OpenStreet } from '../street/open-street';
import { chromiumPath, chromiumPlaces, openChromium } from './chromium';

/** `npm run pictures`: the README's pictures, taken of the running thing. */

const folder = join(__dirname, '../../docs/pictures');
const begins = Date.parse('2026-02-16T00:00:00Z');
const scene = Date.parse('2026-03-02T10:02:00Z');

const mary = household.parse({
  resident: 'Mary Hughes',
  carers: [
    { name: 'Anne', phone: '+447700900101', wait: '5m' },
    { name: 'Bob', phone: '+447700900102', wait: '10m', hours: '08:00-20:00' },
  ],
  duty: { name: 'Duty team', phone: '+447700900199' },
  plugs: [{ name: 'kettle', vendor: 'shelly', id: 'shellyplusplugs-mary' }],
  promise: '10:30',
});
const habits = { uses: { kettle: ['07:10', '09:40', '15:00', '19:30'] }, jitter: 15 * 60_000, seed: 'Mary' };

const phone = (page: Page, name: string) => page.getByRole('article', { name: `${name}’s phone` });

async function callAndAnswer(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Alexa, tell good neighbour I’ve had a fall' }).click();
  const link = (await phone(page, 'Anne').getByRole('link').getAttribute('href')) ?? '';
  await phone(page, 'Anne').getByRole('button', { name: /going/u }).click();
  await page.getByText('Anne is going.').waitFor();
  await page.getByRole('button', { name: 'Alexa, ask good neighbour is anyone coming' }).click();
  await page
    .getByRole('log')
    .getByText(/Anne .*way/u)
    .waitFor();
  await page.getByText(/The conversation is over|The microphone is open/u).waitFor();
  return link;
}

/** As the duty team sees it: what is open, and the home that it is about. */
async function takeConsole(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'en-GB' });
  await page.goto(`${url}/console`);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: /Dan/u }).click();
  await page.getByRole('heading', { name: 'Today' }).waitFor();
  await page.screenshot({ path: join(folder, 'console-today.png') });
  await page.getByRole('link', { name: 'Residents' }).click();
  await page.getByRole('link', { name: 'Mary Hughes' }).click();
  await page.getByRole('heading', { name: 'Signs of life' }).waitFor();
  await page.screenshot({ path: join(folder, 'console-resident.png') });
}

async function take(street: OpenStreet): Promise<void> {
  const browser = await openChromium();
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 940 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
    });
    await page.goto(street.url);
    const link = await callAndAnswer(page);
    await page.screenshot({ path: join(folder, 'street.png') });
    const carers = await browser.newPage({ viewport: { width: 360, height: 720 }, locale: 'en-GB' });
    await carers.goto(link);
    await carers.screenshot({ path: join(folder, 'carers-page.png') });
    await takeConsole(browser, street.url);
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  if (chromiumPath() === null)
    throw new Error(`no Chromium at ${chromiumPlaces.join(', ')}; CHROMIUM may name another place`);
  mkdirSync(folder, { recursive: true });
  const ears = threadEars();
  const clock = { kind: 'standing', start: begins } as const;
  const street = await openStreet({ dataDir: null, port: 0, mqttPort: 0, clock, ears, log: () => undefined });
  try {
    const resident = await street.moveIn(mary);
    await live(street, [{ resident, habits }], scene);
    await take(street);
  } finally {
    await street.close();
    ears.close();
  }
}

main().catch((fault: unknown) => {
  process.stderr.write(`pictures: ${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
});
