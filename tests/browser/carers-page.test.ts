import type { Page } from 'playwright-core';
import { inChromium } from './chromium';
import { marysStreet } from './marys-street';

const { open, complaints } = marysStreet();

/** Calls for help and follows the link in Anne's text, as a tap on it does. */
async function annesPage(page: Page): Promise<Page> {
  await page.getByRole('button', { name: 'Alexa, ask good neighbour for help' }).click();
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('article', { name: 'Anne’s phone' }).getByRole('link').click(),
  ]);
  await opened.waitForLoadState();
  return opened;
}

inChromium(
  'the link in a text opens the carer’s page; "I’m going" there is what the Echo then says',
  async () => {
    const page = await open();
    const carers = await annesPage(page);
    await carers.getByRole('heading', { name: 'Mary asked for help' }).waitFor();
    await carers.getByRole('button', { name: 'I’m going' }).click();
    await carers.getByText('You are going. Nobody else has to.').waitFor();
    await page.getByText('Anne is going.').waitFor();
    expect(complaints).toEqual([]);
  },
);

inChromium('"I’ve seen Mary" unfolds without script, and ends the worry', async () => {
  const page = await open();
  const link = (await annesPage(page)).url();
  const context = await page.context().browser()!.newContext({ javaScriptEnabled: false });
  const carers = await context.newPage();
  await carers.goto(link);
  await carers.getByText('I’ve seen Mary').click();
  await carers.getByLabel('Helped at home, all right now').check();
  await carers.getByRole('button', { name: 'Send' }).click();
  await carers.getByRole('heading', { name: 'Thank you' }).waitFor();
  await context.close();
  await page.getByText('No worry about Mary').waitFor();
});

inChromium('at 320 pixels nothing is cut off and every target is at least 48 pixels high', async () => {
  const carers = await annesPage(await open());
  await carers.setViewportSize({ width: 320, height: 640 });
  await carers.getByText('I’ve seen Mary').click();
  expect(await carers.evaluate<number>('document.documentElement.scrollWidth')).toBe(320);
  const targets = await carers.locator('button, summary, label').all();
  expect(targets.length).toBeGreaterThan(9);
  for (const target of targets) expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(48);
});

inChromium('an old link shows that it has ended and nothing else', async () => {
  const page = await open();
  const carers = await annesPage(page);
  await page.getByRole('button', { name: 'Alexa, tell good neighbour it was a false alarm' }).click();
  await page.getByText('No worry about Mary').waitFor();
  const answer = await carers.reload();
  expect(answer?.status()).toBe(410);
  expect(await carers.locator('body').innerText()).not.toMatch(/Mary|Anne|Bob/u);
});
