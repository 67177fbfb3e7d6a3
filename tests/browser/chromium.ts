import { chromiumPath, chromiumPlaces } from '../../local/page/chromium';

export { openChromium } from '../../local/page/chromium';

export const haveChromium = chromiumPath() !== null;

/** A test that needs Chromium. Where there is none it is skipped, and its name says why. */
export function inChromium(name: string, run: () => Promise<void>): void {
  if (haveChromium) test(name, run);
  else test.skip(`${name} (skipped: no Chromium at ${chromiumPlaces.join(', ')})`, run);
}
