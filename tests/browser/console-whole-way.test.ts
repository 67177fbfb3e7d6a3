import type { Page } from 'playwright-core';
import { inChromium } from './chromium';
import { consoleStreet } from './console-street';

const { signedIn, doors, url, complaints } = consoleStreet({ talks: true });

const saved = (page: Page) => page.getByRole('status', { name: 'Done' }).waitFor();
const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'About this resident' }).getByRole('link', { name }).click();

/** An Echo that is linked to nobody yet stands where Iris lives. */
async function unlinkedEcho(): Promise<string> {
  const spare = { resident: 'Nobody Yet', paired: false, words: ['tin', 'drum', 'moss'] };
  return (await doors().setup(spare)).household;
}

async function enrols(page: Page): Promise<void> {
  await page.goto(`${url()}/console/residents`);
  await page.getByRole('button', { name: 'Enrol a resident' }).click();
  await page.getByLabel('Full name').fill('Iris Bell');
  await page.getByLabel('What they like to be called').fill('Iris');
  await page.getByLabel('Mobile phone of the team').fill('07700 900299');
  await page.getByRole('button', { name: 'Enrol' }).click();
  await page.getByRole('heading', { name: 'At the kitchen table: Iris Bell' }).waitFor();
}

async function addsCarol(page: Page): Promise<void> {
  await tab(page, 'People');
  await page.getByRole('button', { name: 'Add somebody' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Carol');
  await page.getByLabel('Mobile phone').fill('07700 900211');
  await page.getByLabel('Why are you changing this?').fill('Her daughter, she asked for it');
  await page.getByRole('button', { name: 'Save' }).click();
  await saved(page);
}

async function recordsBasis(page: Page): Promise<void> {
  await tab(page, 'Watching');
  for (const what of ['Noticing when the day goes quiet', 'Telling the people on the list', 'Reminders'])
    await page.getByLabel(what).check();
  await page.getByLabel('Their own agreement, said to me').check();
  await page.getByLabel('What was said, or what you have seen').fill('Yes, I would like that');
  await page.getByRole('button', { name: 'Record the basis' }).click();
  await saved(page);
}

async function wordsOfTheLetter(page: Page): Promise<string> {
  await tab(page, 'Setting up');
  await page.getByRole('button', { name: /^Tick ?: The internet works/u }).click();
  await page.getByText('Done: The internet works').waitFor();
  await page.getByRole('button', { name: 'New words and the letter' }).click();
  await page.getByRole('heading', { name: 'Dear Iris' }).waitFor();
  return (await page.locator('.gn-words').innerText()).replaceAll(' – ', ' ');
}

inChromium(
  'the whole way on a phone without script: enrolled, linked, a call for help, answered, closed',
  async () => {
    const echo = await unlinkedEcho();
    const page = await signedIn(/Priya/u, { width: 320, script: false });
    await enrols(page);
    const resident = new URL(page.url()).pathname.replace('/setup', '');
    await addsCarol(page);
    await recordsBasis(page);
    const words = await wordsOfTheLetter(page);
    await doors().say(echo, `alexa, tell good neighbour link home ${words}`);
    await page.goto(`${url()}${resident}/setup`);
    await page.getByText('Done: The Echo is linked').waitFor();

    await doors().say(echo, "alexa, tell good neighbour I've had a fall");
    const texts = await doors().texts('+447700900211');
    expect(texts.at(-1)?.text).toMatch(/Iris/u);
    await doors().reply('+447700900211', '1');

    await page.goto(`${url()}/console/today`);
    await page.getByText('Carol is going.').waitFor();
    await page.getByRole('link', { name: 'Iris Bell' }).click();
    await page.getByLabel('Seen and helped at home').check();
    await page.getByLabel('How do you know?').fill('Carol rang: she is up and has had her tea');
    await page.getByRole('button', { name: 'Close the worry' }).click();
    await page.getByText('The worry is closed').waitFor();
    await tab(page, 'Timeline');
    await page.getByText('It ended: Seen and helped at home').waitFor();
    const worry = page.getByRole('listitem').filter({ hasText: 'It ended:' });
    await worry
      .getByText(/^All \d+ steps/u)
      .first()
      .click();
    await page.getByText('Priya Shah closed the worry: Seen and helped at home.').waitFor();
    expect((await doors().texts('+447700900211')).at(-1)?.text).toMatch(/Iris/u);
    expect(complaints).toEqual([]);
  },
);
