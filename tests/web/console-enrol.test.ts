import { openConsoleDoor, staffOf, type Browser, type ConsoleDoor } from './console-door';

const byHand = [
  'internet', 'account', 'skill', 'permissions', 'bed', 'chair', 'bathroom', 'contact', 'routine', 'rehearsal', 'night',
]; // prettier-ignore

const iris = {
  full: 'Iris Bell',
  called: 'Iris',
  pronoun: 'she',
  phone: '',
  duty: 'Duty team',
  dutyphone: '07700 900199',
};

async function enrolled(): Promise<{ door: ConsoleDoor; installer: Browser; id: string; path: string }> {
  const door = await openConsoleDoor();
  const installer = await door.browser(staffOf('installer'));
  const answer = await installer.submit('/console/enrol', '/console/enrol', iris);
  const id = /residents\/([^/]+)\/setup/u.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
  return { door, installer, id, path: `/console/residents/${id}` };
}

const anne = {
  name: 'Anne',
  phone: '07700 900101',
  place: '1',
  wait: '',
  from: '',
  to: '',
  hidden: 'no',
  why: 'her daughter',
};

/** Each on the list is sent a test text, and answers it as people do. */
async function everybodyAnswers(door: ConsoleDoor, installer: Browser, id: string): Promise<void> {
  const people = `/console/residents/${id}/people`;
  const setup = `/console/residents/${id}/setup`;
  const { carers } = (await door.home(id)).profile;
  for (const carer of carers) {
    await installer.submit(people, `${people}/${carer.id}/test`, {});
    expect(await installer.read(people)).toContain('is not answered yet');
    expect(await installer.read(setup)).toMatch(/To do:\s+Everybody on the list has answered/u);
    const who = `carer:${carer.id}` as const;
    await door.ports.happen(id, { kind: 'reply-unclear', id: `sms-${who}`, who, which: null });
  }
  expect(await installer.read(setup)).toMatch(/Done:\s+Everybody on the list has answered/u);
}

describe('the way from enrolling to a live home', () => {
  test('begins with who it is, and promises nothing yet', async () => {
    const { door, installer, id, path } = await enrolled();
    const { profile, state } = await door.home(id);
    expect(profile).toMatchObject({
      council: 'ashford',
      resident: { firstName: 'Iris', fullName: 'Iris Bell' },
    });
    expect(profile.duty?.phone).toBe('+447700900199');
    expect(state.consents).toEqual({ routine: null, carers: null, reminders: null });
    expect(await installer.read(path)).toContain('Installing: nothing is promised yet');
    expect(await installer.read('/console/residents?name=iris')).toContain('Iris Bell');
  });

  test('makes one home of a form that is sent twice', async () => {
    const door = await openConsoleDoor();
    const installer = await door.browser(staffOf('installer'));
    const html = await (await installer.get('/console/enrol')).text();
    const hidden = (name: string): string =>
      new RegExp(`name="${name}" value="([^"]+)"`, 'u').exec(html)?.[1] ?? '';
    const form = { ...iris, csrf: hidden('csrf'), once: hidden('once') };
    await installer.post('/console/enrol', form);
    await installer.post('/console/enrol', form);
    expect((await door.store.councilPages.named('ashford', 'iris', 10)).found).toHaveLength(1);
  });

  test('says what is wrong beside each field, and takes nothing', async () => {
    const door = await openConsoleDoor();
    const installer = await door.browser(staffOf('installer'));
    const answer = await installer.submit('/console/enrol', '/console/enrol', {
      ...iris,
      full: '',
      dutyphone: '999',
    });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('Enter their full name');
    expect(html).toContain('never phones or texts emergency numbers');
    expect((await door.store.councilPages.named('ashford', 'iris', 10)).found).toEqual([]);
  });

  test('takes a plug that was made ready at the desk only by the code on its label', async () => {
    const { door, installer, id, path } = await enrolled();
    await door.store.plugBoxes.save('kettle-0017', 'ashford', 'BCDF-6789');
    const plug = { name: 'Kettle', vendor: 'shelly', plug: 'kettle-0017', why: '' };
    for (const code of ['', 'QRST-2345']) {
      const answer = await installer.submit(`${path}/plugs`, `${path}/plugs`, { ...plug, code });
      expect(await answer.text()).toContain('Enter the code that is on the label');
    }
    expect((await door.home(id)).profile.plugs).toEqual([]);
    await installer.submit(`${path}/plugs`, `${path}/plugs`, { ...plug, code: 'bcdf 6789' });
    expect((await door.home(id)).profile.plugs).toMatchObject([{ id: 'kettle-0017' }]);
  });

  test('takes no plug that was made ready for another council, whatever code is tried', async () => {
    const { door, installer, id, path } = await enrolled();
    await door.store.plugBoxes.save('kettle-0017', 'elsewhere', 'BCDF-6789');
    const plug = { name: 'Kettle', vendor: 'shelly', plug: 'kettle-0017', why: '', code: 'BCDF-6789' };
    await installer.submit(`${path}/plugs`, `${path}/plugs`, plug);
    expect((await door.home(id)).profile.plugs).toEqual([]);
    for (let tries = 0; tries < 40; tries += 1)
      await installer.submit(`${path}/plugs`, `${path}/plugs`, { ...plug, code: `BCDF-${1000 + tries}` });
    const answer = await installer.submit(`${path}/plugs`, `${path}/plugs`, plug);
    expect(await answer.text()).toContain('There were many tries');
  });

  test('ends with everything ticked, and only then can the home be made live', async () => {
    const { door, installer, id, path } = await enrolled();
    await installer.submit(`${path}/people/new`, `${path}/people/new`, anne);
    const basis = { basis: 'own', words: 'Yes, I would like that' };
    for (const what of ['routine', 'carers'])
      await installer.submit(`${path}/watching`, `${path}/watching/basis`, { ...basis, what });
    const plug = { name: 'Kettle', vendor: 'shelly', plug: 'shellyplusplugs-iris', why: '' };
    await installer.submit(`${path}/plugs`, `${path}/plugs`, plug);
    for (const step of byHand) await installer.submit(`${path}/setup`, `${path}/setup/tick`, { step });
    await everybodyAnswers(door, installer, id);
    expect(await installer.read(`${path}/setup`)).not.toContain('This home is live from now on');

    const now = door.ports.clock.now();
    const speaker = { id: 'echo', kind: 'consumer', sealedId: 'x', linkedAt: now } as const;
    await door.ports.happen(id, { kind: 'linked', id: 'l', speaker });
    const seen = { at: now, plug: 'shellyplusplugs-iris', memory: { on: true }, use: true, reachable: true };
    await door.ports.happen(id, { kind: 'plug-read', id: 'p', ...seen });
    await door.ports.happen(id, { kind: 'test-asked', id: 't', at: now, speaker: 'echo' });

    expect(await installer.read(`${path}/setup`)).toContain('This home is live from now on');
    await installer.submit(`${path}/setup`, `${path}/setup/live`, {});
    const home = await door.home(id);
    expect(home.profile.installing).toBeUndefined();
    expect(home.profile.plugs).toEqual([{ id: 'shellyplusplugs-iris', name: 'kettle', vendor: 'shelly' }]);
    expect(home.state.consents.carers).toMatchObject({ basis: 'own', words: 'Yes, I would like that' });
  });

  test('prints a letter with three words that link an Echo to this home and to no other', async () => {
    const { door, installer, id, path } = await enrolled();
    const letter = await (await installer.submit(`${path}/setup`, `${path}/setup/letter`, {})).text();
    const words = /apple – river – (\w+)/u.exec(letter);
    expect(letter).toContain('Alexa, open good neighbour');
    expect(letter).toContain('does not notice a fall');
    expect(letter).toContain('How soon it notices a silence it learns in the first weeks');
    expect(letter).toContain('In an emergency phone 999');
    const said = ['apple', 'river', words?.[1] ?? ''];
    expect(await door.store.pairing.pair(said, 'echo', door.ports.clock.now())).toEqual({
      kind: 'paired',
      household: id,
    });
  });
});

describe('the people on the list', () => {
  const path = '/console/residents/home-1';

  test('are added, moved, changed and taken off, each with who and why on record', async () => {
    const door = await openConsoleDoor();
    const staff = await door.browser(staffOf('practitioner'));
    await staff.submit(`${path}/people/new`, `${path}/people/new`, {
      ...anne,
      name: 'Zora',
      phone: '07700 900177',
    });
    const { carers } = (await door.home()).profile;
    expect(carers[0]).toMatchObject({ name: 'Zora', phone: '+447700900177', hours: null });
    const bob = {
      ...anne,
      name: 'Bob',
      phone: '07700900102',
      from: '08:00',
      to: '20:00',
      place: '1',
      why: 'retired now',
    };
    await staff.submit(`${path}/people/bob`, `${path}/people/bob`, bob);
    expect((await door.home()).profile.carers[0]).toMatchObject({
      id: 'bob',
      hours: [{ from: '08:00', to: '20:00' }],
    });
    await staff.submit(`${path}/people/bob`, `${path}/people/bob/remove`, { whyremove: 'moved to Leeds' });
    expect((await door.home()).profile.carers.map(({ name }) => name)).not.toContain('Bob');
    const timeline = await staff.read(`${path}/timeline`);
    for (const why of ['her daughter', 'retired now', 'moved to Leeds'])
      expect(timeline).toContain(`“${why}”`);
  });

  test('cannot be saved over what somebody else has saved meanwhile', async () => {
    const door = await openConsoleDoor();
    const staff = await door.browser(staffOf('practitioner'));
    const html = await (await staff.get(`${path}/people/bob`)).text();
    const hidden = (name: string): string =>
      new RegExp(`name="${name}" value="([^"]+)"`, 'u').exec(html)?.[1] ?? '';
    const old = { csrf: hidden('csrf'), once: hidden('once'), version: hidden('version') };
    await staff.submit(`${path}/people/new`, `${path}/people/new`, { ...anne, phone: '07700 900177' });
    const robert = { ...anne, ...old, name: 'Robert', phone: '07700 900102' };
    const answer = await staff.post(`${path}/people/bob`, robert);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Somebody else changed this home meanwhile');
    expect((await door.home()).profile.carers.map(({ name }) => name)).not.toContain('Robert');
  });

  test.each(['020 7946 0000', '+1 202 555 0100', '999', 'ring me', ''])(
    'have a number that takes texts: not %s',
    async (phone) => {
      const door = await openConsoleDoor();
      const staff = await door.browser(staffOf('practitioner'));
      const answer = await staff.submit(`${path}/people/new`, `${path}/people/new`, { ...anne, phone });
      expect(answer.status).toBe(422);
      expect((await door.home()).profile.version).toBe(1);
    },
  );
});

test('after a death nobody is texted any more, and nothing can be changed', async () => {
  const door = await openConsoleDoor();
  const staff = await door.browser(staffOf('practitioner'));
  const path = '/console/residents/home-1';
  await staff.submit(`${path}/watching`, `${path}/watching/end`, { ending: 'died', whyend: 'Her son rang' });
  const { state } = await door.home();
  expect(state).toMatchObject({ ended: { why: 'died' }, speakers: [], consents: { carers: null } });
  expect(await staff.read(path)).toContain('Died');
  const page = await (await staff.get(`${path}/watching`)).text();
  expect(page).not.toContain('<form method="post" action="/console/residents');
});

test('the duty team reads how to get in only while something is wrong', async () => {
  const door = await openConsoleDoor();
  const path = '/console/residents/home-1/access';
  const practitioner = await door.browser(staffOf('practitioner'));
  await practitioner.submit(path, path, { address: '4 Mill Lane', keysafe: '4711', hearing: '', risks: '' });
  const duty = await door.browser(staffOf('duty'));
  expect(await duty.read(path)).not.toContain('4711');
  const at = door.ports.clock.now();
  await door.ports.happen('home-1', { kind: 'help-asked', id: 'c', at, speaker: 'speaker-1', need: 'fall' });
  expect(await duty.read(path)).toContain('4711');
});
