import type { Page } from 'playwright-core';
import { inChromium } from './chromium';
import { consoleStreet } from './console-street';

const { signedIn, household, doors, url, complaints } = consoleStreet({ talks: true });

const help = () => doors().say(household(), "alexa, tell good neighbour I've had a fall");

async function closeTheWorry(page: Page, note: string): Promise<void> {
  await page.getByLabel('Seen and helped at home').check();
  await page.getByLabel('How do you know?').fill(note);
  await page.getByRole('button', { name: 'Close the worry' }).click();
  await page.getByText('The worry is closed').waitFor();
}

inChromium('who has signed in finds their name, and after signing out is asked again', async () => {
  const page = await signedIn(/Priya/u);
  await page.getByText('Priya Shah').waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in to Good Neighbour' }).waitFor();
  const answer = await page.goto(`${url()}/console/today`);
  expect(answer?.status()).toBe(401);
});

inChromium('a call for help appears on Today by itself, is taken over and closed', async () => {
  const page = await signedIn(/Dan/u);
  await page.getByText('No open worries.').waitFor();
  await help();
  await page.getByRole('heading', { name: 'Mary Hughes' }).waitFor();
  await page.getByRole('button', { name: /^Take over/u }).click();
  await page.getByText('You have taken this over').waitFor();
  await closeTheWorry(page, 'Our responder is with her');
  expect(complaints).toEqual([]);
});

inChromium('another council’s staff see nobody of this one', async () => {
  const page = await signedIn(/Hana/u);
  await page.goto(`${url()}/console/residents`);
  expect(await page.locator('main').innerText()).not.toContain('Hughes');
  expect((await page.goto(`${url()}/console/residents/${household()}`))?.status()).toBe(404);
});

inChromium('a cookie that was changed or made up opens nothing', async () => {
  const page = await signedIn(/Moira/u);
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'gn-session');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
  for (const value of [`${cookie!.value.slice(0, -3)}abc`, 'eyJhbGciOiJub25lIn0.e30.', '']) {
    const headers = { cookie: `gn-session=${value}` };
    expect((await fetch(`${url()}/console/today`, { headers })).status).toBe(401);
  }
});
