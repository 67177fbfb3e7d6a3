import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is on this machine; CHROMIUM names another place. */
const executablePath = [process.env['CHROMIUM'], ...places].find(
  (path) => path !== undefined && existsSync(path),
);

/** Nothing that needs a screen, a graphics card or a network. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openChromium(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('no Chromium on this machine');
  return chromium.launch({ executablePath, args });
}

/** A test that needs Chromium. Where there is none it is skipped, and its name says why. */
export function inChromium(name: string, run: () => Promise<void>): void {
  if (executablePath === undefined) test.skip(`${name} (skipped: no Chromium at ${places.join(', ')})`, run);
  else test(name, run);
}

export const haveChromium = executablePath !== undefined;
