import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createDoorsClient, type DoorsClient } from '../../local/story/doors-client';
import { startStreetProcess, type Program, type StreetProcess } from '../../local/story/street-process';
import { streetProgram } from '../../local/story/street-program';
import { haveChromium, openChromium } from './chromium';
import { watch } from './watch';

/** Friday 20 February 2026, midnight in London: ten days are lived before anybody looks, enough to learn a day. */
const start = Date.UTC(2026, 1, 20);
const looks = '2026-03-02T10:00:00Z';

const mary = {
  resident: 'Mary Hughes',
  carers: [
    { name: 'Anne', phone: '+447700900101', wait: '5m' },
    { name: 'Bob', phone: '+447700900102', wait: '10m', hours: '08:00-20:00' },
  ],
  duty: { name: 'Duty team', phone: '+447700900199' },
  plugs: [{ name: 'kettle', vendor: 'shelly', id: 'shellyplusplugs-console' }],
  promise: '10:30',
  checkIn: { at: '11:00', questions: 'daily' },
};
const uses = { kettle: ['07:10', '09:40', '15:00', '19:30'] };
const reminders = [
  {
    text: 'have a drink',
    at: '10:30',
    days: 'daily',
    state: 'set',
    important: true,
  },
  { text: 'put the bins out', at: '19:00', days: 'thu', state: 'proposed' },
];

interface How {
  width?: number;
  script?: boolean;
}

export interface ConsoleStreet {
  url(): string;
  doors(): DoorsClient;
  /** Mary's, who has lived here for ten days. */
  household(): string;
  /** Signs in with the street's own identity provider, as one of its made-up staff. */
  signedIn(name: RegExp, how?: How): Promise<Page>;
  /** The same person with other eyes: another width, or without script. */
  again(page: Page, how: How): Promise<Page>;
  /** Whatever a page complained of, or asked of another machine. */
  complaints: string[];
}

/** A street on which Mary lives, whose clock stands at ten on a Monday, and one browser. */
export function consoleStreet(how: { talks: boolean }): ConsoleStreet {
  let street: StreetProcess;
  let program: Program;
  let browser: Browser;
  let dataDir = '';
  let household = '';
  const complaints: string[] = [];
  const contexts: BrowserContext[] = [];

  if (haveChromium) {
    beforeAll(async () => {
      program = streetProgram(how);
      [browser, dataDir] = await Promise.all([
        openChromium(),
        mkdtemp(join(tmpdir(), 'good-neighbour-console-')),
      ]);
      street = await startStreetProcess(program, { dataDir, start, port: 0 });
      const doors = createDoorsClient(street.url);
      ({ household } = await doors.setup(mary));
      await doors.history({
        homes: [{ household, uses, jitter: '900s', seed: 'Mary' }],
        until: looks,
      });
      await doors.reminders(household, { ...mary, reminders });
    }, 600_000);
    afterEach(async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      complaints.length = 0;
    });
    afterAll(async () => {
      await browser.close();
      await street.kill();
      program.ears.close();
      await rm(dataDir, { recursive: true, force: true });
    });
  }

  async function opened({ width = 1280, script = true }: How): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      locale: 'en-GB',
      javaScriptEnabled: script,
    });
    context.setDefaultTimeout(60_000);
    contexts.push(context);
    const page = await context.newPage();
    watch(page, complaints, street.url);
    return page;
  }

  return {
    complaints,
    url: () => street.url,
    doors: () => createDoorsClient(street.url),
    household: () => household,
    async signedIn(name, how = {}) {
      const page = await opened(how);
      await page.goto(`${street.url}/console`);
      await page.getByRole('link', { name: 'Sign in' }).click();
      await page.getByRole('link', { name }).click();
      await page.waitForURL(/\/console\/(today|residents)/u);
      return page;
    },
    async again(page, how) {
      const other = await opened(how);
      await other.context().addCookies(await page.context().cookies());
      return other;
    },
  };
}
