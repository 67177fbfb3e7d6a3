import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

export const chromiumPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

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

/** Where a Chromium is on this machine (the variable CHROMIUM names another place); null where there is none. */
export const chromiumPath = (): string | null =>
  [process.env['CHROMIUM'], ...chromiumPlaces].find((path) => path !== undefined && existsSync(path)) ?? null;

/** A browser without a window, with a profile of its own that goes when it is closed. */
export async function openChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error(`no Chromium at ${chromiumPlaces.join(', ')}`);
  return chromium.launch({ executablePath, args });
}
