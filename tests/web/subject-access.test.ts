import { openConsoleDoor, staffOf } from './console-door';

describe('what a resident may have of what is kept', () => {
  const path = '/console/residents/home-1/record';

  test('is everything, as a page and as a file', async () => {
    const door = await openConsoleDoor();
    const at = door.ports.clock.now();
    await door.ports.happen('home-1', {
      kind: 'help-asked',
      id: 'c',
      at,
      speaker: 'speaker-1',
      need: 'fall',
    });
    const manager = await door.browser(staffOf('manager'));
    const file = (await (await manager.get(`${path}.json`)).json()) as Record<string, unknown>;
    expect(file).toMatchObject({
      resident: { fullName: 'Mary Hughes' },
      people: [{ name: 'Anne Baker' }, { name: 'Bob' }],
    });
    expect(JSON.stringify(file['timeline'])).toContain('Mary asked for help (fall).');
    expect(await manager.read(path)).toContain('Mary asked for help (fall).');
  });

  test('names nobody who must not be told anything, nor what staff wrote about them', async () => {
    const door = await openConsoleDoor();
    const manager = await door.browser(staffOf('manager'));
    const people = '/console/residents/home-1/people';
    const carl = {
      name: 'Carl',
      phone: '07700900103',
      place: '3',
      wait: '',
      from: '',
      to: '',
      hidden: 'yes',
    };
    await manager.submit(`${people}/carl`, `${people}/carl`, { ...carl, why: 'he hurt her in 2024' });
    for (const address of [path, `${path}.json`]) {
      const text = await (await manager.get(address)).text();
      expect(text).not.toMatch(/Carl|900103|hurt/u);
    }
  });
});

describe('what would endanger somebody is not in what a resident may have', () => {
  const path = '/console/residents/home-1/record';

  test('that she said she does not feel safe', async () => {
    const door = await openConsoleDoor();
    const at = door.ports.clock.now();
    const manager = await door.browser(staffOf('manager'));
    const timeline = async (): Promise<unknown> =>
      ((await (await manager.get(`${path}.json`)).json()) as Record<string, unknown>)['timeline'];
    const before = await timeline();
    await door.ports.happen('home-1', { kind: 'not-safe', id: 'n', at, speaker: 'speaker-1' });
    expect(await timeline()).toEqual(before);
    expect(await (await manager.get(`${path}.json`)).text()).not.toMatch(/safe/iu);
  });

  test('what somebody did who may not be told any more', async () => {
    const door = await openConsoleDoor();
    const at = door.ports.clock.now();
    await door.ports.happen('home-1', {
      kind: 'help-asked',
      id: 'c',
      at,
      speaker: 'speaker-1',
      need: 'fall',
    });
    const { episode } = (await door.home()).state;
    const seen = { kind: 'seen', id: 's', who: 'carer:bob', episode: episode!.id, outcome: 'fine' } as const;
    await door.ports.happen('home-1', seen);
    const manager = await door.browser(staffOf('manager'));
    expect(await (await manager.get(path)).text()).toContain('Bob');
    const people = '/console/residents/home-1/people/bob';
    const bob = { name: 'Bob', phone: '07700900102', place: '2', wait: '', from: '', to: '', hidden: 'yes' };
    expect((await manager.submit(people, people, { ...bob, why: 'he took her pension' })).status).toBe(303);
    for (const address of [path, `${path}.json`])
      expect(await (await manager.get(address)).text()).not.toMatch(/Bob|900102|pension/u);
  });
});

test('a resident reads days as people write them, and of what is not there that it is not', async () => {
  const door = await openConsoleDoor();
  await door.store.homes.saveFold(
    'home-1',
    (await door.home()).routine,
    [{ date: '2026-03-01', signs: [] }],
    null,
  );
  const page = await (await door.browser(staffOf('manager'))).read('/console/residents/home-1/record');
  expect(page).toContain('1 March 2026: none');
  expect(page).toMatch(/Check-ins\s+Nothing\./u);
  expect(page).toContain('07700 900199');
});
