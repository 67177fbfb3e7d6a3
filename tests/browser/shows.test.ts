import type { Page } from 'playwright-core';
import { inChromium } from './chromium';
import { marysStreet } from './marys-street';

const { open, complaints } = marysStreet();

/** Without rests between the steps, and with a short month. */
async function hurried(): Promise<Page> {
  const page = await open();
  await page.goto(`${page.url()}&pause=0&days=8`);
  await page.getByRole('heading', { name: 'At Mary’s' }).waitFor();
  return page;
}

inChromium('a scene plays itself from its story: a call, an answer, and how it ended', async () => {
  const page = await hurried();
  await page.getByRole('button', { name: 'Play: a fall before breakfast' }).click();
  await page.getByRole('heading', { name: 'At Edith’s' }).waitFor();
  await page
    .getByRole('log')
    .getByText(/Joan .*way/u)
    .waitFor();
  await page.getByText(/^The end:/u).waitFor();
  await page.getByText('No worry about Edith').waitFor();
  const peters = page.getByRole('article', { name: 'Peter’s phone' });
  await peters.getByText('all is well').waitFor();
  expect(complaints).toEqual([]);
});

inChromium('days lived on the page show a routine being learned', async () => {
  const page = await hurried();
  const picture = page.locator('#day').getByRole('img');
  expect(await picture.getAttribute('aria-label')).toContain('Nothing is learned yet.');
  await page.getByRole('button', { name: 'A month of days in a minute' }).click();
  await page.getByText('8 days are lived.').waitFor({ timeout: 110_000 });
  expect(await picture.getAttribute('aria-label')).toMatch(/Usually busiest around \d\d:\d\d/u);
});

inChromium('the console opens beside the home, and its staff sign in there', async () => {
  const page = await hurried();
  await page.getByRole('button', { name: 'Show the console here' }).click();
  const frame = page.frameLocator('iframe');
  await frame.getByRole('link', { name: 'Sign in' }).click();
  await frame.getByRole('link', { name: /Dan/u }).click();
  await frame.getByRole('heading', { name: 'Today' }).waitFor();
});
