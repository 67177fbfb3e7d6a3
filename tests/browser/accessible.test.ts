import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { inChromium } from './chromium';
import { marysStreet } from './marys-street';

const { open } = marysStreet();

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

async function inTheMiddleOfACall(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Alexa, ask good neighbour for help' }).click();
  const link = page.getByRole('article', { name: 'Anne’s phone' }).getByRole('link');
  return (await link.getAttribute('href')) ?? '';
}

/** What the keyboard has reached, run in the page: an id or words; null once it is past the last. */
const focused = `{
  const { activeElement } = document;
  activeElement === document.body ? null : activeElement.id || activeElement.textContent;
}`;

for (const width of [1440, 320]) {
  inChromium(`axe finds nothing on the front page at ${width} pixels, before and in a call`, async () => {
    const page = await open(width);
    expect(await findings(page)).toEqual([]);
    await inTheMiddleOfACall(page);
    await page.getByText('All that is stored of this home').click();
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width);
  });
}

inChromium('axe finds nothing on the carer’s page, folded, unfolded, answered and ended', async () => {
  const page = await open(320);
  const link = await inTheMiddleOfACall(page);
  await page.goto(link);
  expect(await findings(page)).toEqual([]);
  await page.getByText('I’ve seen Mary').click();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'I’m going' }).click();
  expect(await findings(page)).toEqual([]);
  await page.goto(`${link}x`);
  expect(await findings(page)).toEqual([]);
});

inChromium(
  'the keyboard reaches everything on the front page, in the order in which it is read',
  async () => {
    const page = await open();
    const reached: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate<string | null>(focused);
      if (name === null) break;
      reached.push(name);
    }
    const places = ['Skip to the Echo', '+ 5 min', 'say', 'Switch on', 'answer-'].map((name) =>
      reached.findIndex((each) => each.startsWith(name)),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  },
);
