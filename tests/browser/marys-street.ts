import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createDoorsClient } from '../../local/story/doors-client';
import { startStreetProcess, type Program, type StreetProcess } from '../../local/story/street-process';
import { streetProgram } from '../../local/story/street-program';
import { haveChromium, openChromium } from './chromium';
import { watch } from './watch';

/** Monday 2 March 2026, 10:00 in London. */
const start = Date.UTC(2026, 2, 2, 10, 0);

/** Each test has a home of its own on the street, with numbers of its own. */
const maryAs = (place: number) => ({
  resident: 'Mary Hughes',
  carers: [
    { name: 'Anne', phone: `+44770090010${place}`, wait: '5m' },
    { name: 'Bob', phone: `+44770090020${place}`, wait: '10m' },
  ],
  duty: { name: 'Duty team', phone: `+44770090030${place}` },
  plugs: [{ name: 'kettle', vendor: 'shelly', id: `shellyplusplugs-a${place}` }],
});

export interface MarysStreet {
  /** The front page, opened anew in a browser of its own memory. */
  open(width?: number, more?: { promise?: string; echo?: string; resident?: string }): Promise<Page>;
  /** Whatever a page complained of, or asked of another machine. */
  complaints: string[];
}

/** A street with a clock that stands, a home of its own on it for each test, and one browser. */
export function marysStreet(): MarysStreet {
  let street: StreetProcess | null = null;
  let program: Program | null = null;
  let browser: Browser | null = null;
  let dataDir = '';
  let homes = 0;
  const complaints: string[] = [];
  const pages: Page[] = [];

  if (haveChromium) {
    beforeAll(async () => {
      program = streetProgram();
      [browser, dataDir] = await Promise.all([
        openChromium(),
        mkdtemp(join(tmpdir(), 'good-neighbour-browser-')),
      ]);
      street = await startStreetProcess(program, { dataDir, start, port: 0 });
    });
    afterEach(async () => {
      await Promise.all(pages.splice(0).map((page) => page.context().close()));
      complaints.length = 0;
    });
    afterAll(async () => {
      await browser?.close();
      await street?.kill();
      program?.ears.close();
      await rm(dataDir, { recursive: true, force: true });
    });
  }

  return {
    complaints,
    async open(width = 1280, more = {}) {
      if (browser === null || street === null) throw new Error('there is no browser');
      const { url } = street;
      const { household } = await createDoorsClient(url).setup({ ...maryAs(homes++), ...more });
      const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'en-GB' });
      context.setDefaultTimeout(60_000);
      context.on('page', (page) => {
        watch(page, complaints, url);
      });
      const page = await context.newPage();
      pages.push(page);
      await page.goto(`${url}/?home=${household}`);
      await page.getByRole('heading', { name: /^At .*’s$/u }).waitFor();
      return page;
    },
  };
}
