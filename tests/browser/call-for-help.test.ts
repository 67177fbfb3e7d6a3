import type { Page } from 'playwright-core';
import { inChromium } from './chromium';
import { marysStreet } from './marys-street';

const { open, complaints } = marysStreet();

const say = async (page: Page, words: string): Promise<void> => {
  await page.getByLabel('Say to the Echo').fill(words);
  await page.getByRole('button', { name: 'Say it' }).click();
};
const phone = (page: Page, name: string) => page.getByRole('article', { name: `${name}’s phone` });
const heard = (page: Page, words: RegExp) => page.getByRole('log').getByText(words).waitFor();

inChromium('a call for help typed on the page puts a text on the first carer’s phone there', async () => {
  const page = await open();
  await phone(page, 'Anne').getByText('No texts yet').waitFor();
  await say(page, 'Alexa, ask good neighbour for help');
  await phone(page, 'Anne')
    .getByText(/Mary asked for help/u)
    .waitFor();
  await heard(page, /Anne/u);
  expect(await phone(page, 'Bob').getByText('No texts yet').isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

inChromium('answering "1" there makes "is anyone coming" name that carer', async () => {
  const page = await open();
  await say(page, 'Alexa, ask good neighbour for help');
  await phone(page, 'Anne')
    .getByText(/Mary asked for help/u)
    .waitFor();
  await phone(page, 'Anne').getByLabel('Answer as Anne').fill('1');
  await phone(page, 'Anne').getByRole('button', { name: 'Send' }).click();
  await page.getByText('Anne is going.').waitFor();
  await say(page, 'Alexa, ask good neighbour is anyone coming');
  await heard(page, /Anne .*(way|coming|going)/u);
  expect(complaints).toEqual([]);
});

inChromium('moving the clock on tells the next carer when the page said that it would', async () => {
  const page = await open();
  await say(page, 'Alexa, ask good neighbour for help');
  const announced = await page.getByText(/If nobody answers, Bob is told at/u).innerText();
  await page.getByRole('button', { name: 'Next event' }).click();
  await phone(page, 'Bob')
    .getByText(/Mary asked for help/u)
    .waitFor();
  expect(announced).toContain(await page.locator('#time').innerText());
});

inChromium('words without the wake word are not heard, and the page says how to be heard', async () => {
  const page = await open();
  await say(page, 'I’ve had a fall');
  await page.getByText('The Echo did not listen').waitFor();
  await page.getByRole('button', { name: /Say “Alexa, tell good neighbour I’ve had a fall”/u }).click();
  await phone(page, 'Anne').getByText(/fall/u).waitFor();
});

inChromium(
  'an open microphone is shown, with the seconds left, and hears words without the wake word',
  async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Alexa, open good neighbour' }).click();
    await page.getByText('The microphone is open').waitFor();
    await page.getByLabel('Seconds left to answer').waitFor();
    await say(page, 'what day is it');
    await heard(page, /Monday/u);
  },
);

inChromium(
  'a plug switched on is a sign of life, and one without a connection is shown as that',
  async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Switch on kettle' }).click();
    await page.getByText(/Last use seen at/u).waitFor();
    await page.getByRole('button', { name: 'Disconnect kettle' }).click();
    await page.getByText('Kettle: without a connection').waitFor();
    await page.getByText(/Out of sight since/u).waitFor();
  },
);

inChromium('a refusal of a door is shown plainly, and goes when the next thing works', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Go', exact: true }).click();
  await page.getByText('Until when? Give a time first.').waitFor();
  const [hours = 0, minutes = 0] = (await page.locator('#time').innerText()).split(':').map(Number);
  const soon = `${String(hours).padStart(2, '0')}:${String(minutes + 5).padStart(2, '0')}`;
  await page.getByLabel('Until').fill(soon);
  await page.getByRole('button', { name: 'Go', exact: true }).click();
  await page.locator('#time', { hasText: soon }).waitFor();
  await page.getByRole('alert').waitFor({ state: 'hidden' });
});
