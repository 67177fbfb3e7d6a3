import { inChromium } from './chromium';
import { marysStreet } from './marys-street';

const { open } = marysStreet();

inChromium(
  'a promise that is not kept chimes and lights the Echo, and the kettle ends the worry',
  async () => {
    const page = await open(1280, { promise: '10:30' });
    await page.getByRole('button', { name: 'Next event, 10:30' }).click();
    await page.getByText('Mary is being asked first. Nobody has been told yet.').waitFor();
    await page.getByText('The Echo chimed and lit up').waitFor();
    expect(await page.locator('#echo').getAttribute('data-light')).toBe('notice');
    await page.getByText('If nobody answers, Anne is told at 10:50.').waitFor();
    await page.getByRole('button', { name: 'Switch on kettle' }).click();
    await page.getByText('No worry about Mary').waitFor();
    await page.locator('#echo[data-light="off"]').waitFor();
  },
);

inChromium('a speaker that can speak unasked is heard on the page', async () => {
  const page = await open(1280, { promise: '11:00', echo: 'smart-properties' });
  await page.getByRole('button', { name: 'Next event, 11:00' }).click();
  await page.getByRole('log').getByText(/Mary/u).first().waitFor();
  await page.getByText('We asked through Mary’s Echo at 11:00, and nothing has been heard since.').waitFor();
});

inChromium('a name with markup in it is only ever text on the page', async () => {
  const page = await open(1280, { resident: '<img/src=x/onerror=document.title="gone"> Hughes' });
  await page.getByRole('heading', { name: 'At <img/src=x' }).waitFor();
  await page.getByRole('button', { name: 'Alexa, ask good neighbour for help' }).click();
  await page
    .getByRole('article', { name: 'Anne’s phone' })
    .getByText(/asked for help/u)
    .waitFor();
  expect(await page.title()).toBe('Good Neighbour – the street');
  expect(await page.locator('main img').count()).toBe(0);
});
