import { openConsoleDoor, staffOf, type Browser, type ConsoleDoor } from './console-door';

const home = '/console/residents/home-1';
const carol = {
  name: 'Carol', phone: '07700 900177', place: '3', wait: '', from: '', to: '', hidden: 'no', why: 'asked for it',
}; // prettier-ignore

let door: ConsoleDoor;
let staff: Browser;
beforeEach(async () => {
  door = await openConsoleDoor();
  staff = await door.browser(staffOf('practitioner'));
});

const add = (fields: Record<string, string>): Promise<Response> =>
  staff.submit(`${home}/people/new`, `${home}/people/new`, { ...carol, ...fields });

describe('somebody on the list', () => {
  test('is family, a neighbour or the care worker, and called what the resident calls them', async () => {
    await add({ role: 'care-worker', relation: 'my nurse' });
    const { carers } = (await door.home()).profile;
    expect(carers.at(-2)).toMatchObject({ name: 'Carol', role: 'care-worker', relation: 'nurse' });
    const { id } = carers.at(-2)!;
    await staff.submit(`${home}/people/${id}`, `${home}/people/${id}`, { ...carol, role: '', relation: '' });
    const [later] = (await door.home()).profile.carers.filter((carer) => carer.id === id);
    expect(later).not.toHaveProperty('role');
    expect(later).not.toHaveProperty('relation');
  });

  test('is not there twice: an answer from one phone is one person’s', async () => {
    const answer = await add({ phone: '+44 (0)7700 900102' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Bob is on the list with this number');
    expect(page).toContain('value="Carol"');
    expect((await door.home()).profile.version).toBe(1);
  });

  test('has a number as people here dial it, which a phone rings', async () => {
    expect(await staff.read(`${home}/people`)).toContain('07700 900102');
    expect(await (await staff.get(`${home}/people`)).text()).toContain('href="tel:+447700900102"');
  });
});

test('who sees to a worry reads whom to ring, and nobody who must not be told', async () => {
  const at = door.ports.clock.now();
  await door.ports.happen('home-1', { kind: 'help-asked', id: 'c', at, speaker: 'speaker-1', need: 'fall' });
  const page = await (await (await door.browser(staffOf('duty'))).get(`${home}/worry`)).text();
  expect(page).toMatch(/Who to ring[^]*tel:\+447700900101[^]*tel:\+447700900102/u);
  expect(page).not.toMatch(/Carl|900103/u);
});

describe('who they are', () => {
  const path = `${home}/details`;
  const mary = {
    full: 'Mary Hughes-Jones', called: 'Mary', pronoun: 'she', phone: '07700 900188', duty: 'Night team',
    dutyphone: '07700 900198', why: 'Married again',
  }; // prettier-ignore

  test('is changed with why, found under the new name, and the team is the new one', async () => {
    expect((await staff.submit(path, path, mary)).status).toBe(303);
    const { profile } = await door.home();
    expect(profile.resident).toMatchObject({ fullName: 'Mary Hughes-Jones', phone: '+447700900188' });
    expect(profile.duty).toMatchObject({ name: 'Night team', phone: '+447700900198' });
    expect(await staff.read('/console/residents?name=hughes-j')).toContain('Mary Hughes-Jones');
    expect(await staff.read(`${home}/timeline`)).toMatch(/changed names and numbers[^]*Married again/u);
  });

  test('is never cut off without a word, and what was typed stays', async () => {
    const answer = await staff.submit(path, path, { ...mary, full: `Mary ${'x'.repeat(120)}`, why: '' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Enter at most 100 letters');
    expect(page).toContain(`Mary ${'x'.repeat(120)}`);
    expect(page).toContain('value="Night team"');
    expect((await door.home()).profile.version).toBe(1);
  });
});

test('what staff did while setting up is told in words, not in names of our own', async () => {
  const installer = await door.browser(staffOf('installer'));
  const enrolled = await installer.submit('/console/enrol', '/console/enrol', {
    full: 'Iris Bell', called: 'Iris', pronoun: 'she', duty: 'Duty team', dutyphone: '07700 900299',
  }); // prettier-ignore
  const iris = enrolled.headers.get('location')?.split('/setup')[0] ?? '';
  const ticked = await installer.submit(`${iris}/setup`, `${iris}/setup/tick`, { step: 'night' });
  expect(ticked.headers.get('location')).toBe(`${iris}/setup#night`);
  await installer.submit(`${iris}/watching`, `${iris}/watching/basis`, {
    what: 'reminders', basis: 'own', words: 'Yes please',
  }); // prettier-ignore
  const timeline = await staff.read(`${iris}/timeline`);
  expect(timeline).toContain('enrolled this resident.');
  expect(timeline).toContain('ticked: It is clear who answers at night.');
  expect(timeline).toContain('recorded a basis (reminders: their own agreement).');
});
