import { minute } from '../../lambda/household';
import { openConsoleDoor, staffOf, type ConsoleDoor } from './console-door';
import { profile } from './marys-home';

const path = '/console/residents/home-1/erase';

/** Everything that stands in the table and names this household or anybody in it. */
async function left(door: ConsoleDoor, ...names: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const row of door.rows.all()) {
    const text = JSON.stringify(row);
    if (!isLook(row.sk) && names.some((name) => text.includes(name))) found.push(`${row.pk} ${row.sk}`);
  }
  return found;
}

/** Who of staff looked at which lists: numbers of homes, kept as long as a journal. */
const isLook = (sk: string): boolean => sk.startsWith('LOOK#');

/** Mary after a worry, with check-ins, a diary, an access card, plugs and texts: something of every kind. */
async function livedIn(): Promise<ConsoleDoor> {
  const door = await openConsoleDoor();
  const { store, ports } = door;
  const now = ports.clock.now();
  await store.plugLinks.save('shellyplusplugs-a1', { household: 'home-1', council: 'ashford' });
  await ports.happen('home-1', { kind: 'help-asked', id: 'c', at: now, speaker: 'speaker-1', need: 'fall' });
  const episode = (await door.home()).state.episode!.id;
  const sent = { at: now, household: 'home-1', episode, who: 'carer:anne', about: 'alert' } as const;
  await store.sentTexts.about(profile.carers[0]!.phone, sent);
  await store.sentTexts.accepted(profile.carers[0]!.phone, sent, 'message-1');
  await store.sentMessages.keep('message-1', sent);
  await store.carerLinks.issue({ household: 'home-1', episode, who: 'carer:anne', until: now + 60 * minute });
  await store.homes.saveJournal('home-1', (await door.home()).state.journal);
  await store.accessCards.save('home-1', 'sealed');
  await store.diaries.saveBins('home-1', { asOf: now, until: '2026-04-01', known: [] });
  const feed = { id: 'visits:home-1', council: 'ashford', url: 'https://rosters.example/1.ics' };
  const well = { etag: null, lastModified: null, goodAt: null, readAt: null, failing: null, delivery: null };
  await store.feeds.save({ ...feed, ...well, everyMinutes: 60 }, now);
  return door;
}

const end = async (door: ConsoleDoor): Promise<void> => {
  const staff = staffOf('manager').member;
  const act = { do: 'end', why: 'left', outcome: 'fine' } as const;
  await door.ports.happen('home-1', { kind: 'staff-acted', id: 'end', staff, note: 'rang', act });
};

test('a home that is served is first to be ended', async () => {
  const door = await livedIn();
  const manager = await door.browser(staffOf('manager'));
  expect(await manager.read(path)).toContain('This home is still served.');
  expect((await manager.get('/console/residents/home-1')).status).toBe(200);
});

test('only who types the name and says why deletes anything', async () => {
  const door = await livedIn();
  await end(door);
  const manager = await door.browser(staffOf('manager'));
  const answer = await manager.submit(path, path, { name: 'Mary Hugs', why: '' });
  expect(answer.status).toBe(422);
  expect((await door.home()).state.erasure).toBeUndefined();
});

test('everything is deleted in two goes, and the certificate says what else is kept and until when', async () => {
  const door = await livedIn();
  const other = {
    ...profile,
    id: 'home-2',
    resident: { firstName: 'Ann', fullName: 'Ann Lee', phone: null },
  };
  await door.movesIn(other);
  await end(door);
  const manager = await door.browser(staffOf('manager'));
  const answer = await manager.submit(path, path, {
    name: 'mary  hughes',
    why: 'They asked for it in writing',
  });
  expect(answer.status).toBe(303);
  const certificate = answer.headers.get('location')?.split('?')[0] ?? '';
  expect(await manager.read(certificate)).toContain('to come: load this page again in a quarter of an hour');
  expect(await left(door, 'message-1', 'CARD', 'INFO#', 'LINK#')).toEqual([]);

  door.waits(15 * minute);
  await door.timePasses();
  expect(await door.store.homes.load('home-1')).toBeNull();
  expect(await left(door, 'home-1', 'Mary', 'Hughes')).toEqual([]);
  expect((await door.home('home-2')).profile.resident.fullName).toBe('Ann Lee');
  const page = await manager.read(certificate);
  expect(page).toContain('2 March 2026, 10:15');
  expect(page).toContain('until 6 April 2026');
  expect(page).toMatch(/1 plug, .*links? in (?:a text|texts), .*1 access card/u);
  expect(page).not.toMatch(/Mary|Hughes|Anne/u);
  expect(await manager.read('/console/erasures')).toContain('home-1');
  expect((await manager.get('/console/residents/home-1')).status).toBe(404);
  const harbour = await door.browser(staffOf('manager', 'harbour'));
  expect((await harbour.get(certificate)).status).toBe(404);
});

test('the certificate goes by what the council has settled, also when that is changed afterwards', async () => {
  const door = await livedIn();
  const manager = await door.browser(staffOf('manager'));
  const keeping = '/console/settings/keeping';
  const settle = (journalDays: string) =>
    manager.submit(keeping, keeping, {
      do: 'save', why: 'Decided in March', signalDays: '60', textDays: '30', journalDays,
    }); // prettier-ignore
  await settle('400');
  await end(door);
  expect(await manager.read(path)).toContain('until 6 April 2027');
  const answer = await manager.submit(path, path, { name: 'Mary Hughes', why: 'asked' });
  await settle('90');
  const certificate = await manager.read(answer.headers.get('location')?.split('?')[0] ?? '');
  expect(certificate.match(/until 6 April 2027/gu)).toHaveLength(2);
});

test('who asked by voice to be forgotten stands on the list until staff have finished it', async () => {
  const door = await livedIn();
  const manager = await door.browser(staffOf('manager'));
  const staff = staffOf('manager').member;
  await door.ports.happen('home-1', {
    kind: 'staff-acted',
    id: 'close',
    staff,
    note: '',
    act: { do: 'close', outcome: 'fine' },
  });
  await door.ports.happen('home-1', { kind: 'forget-me', id: 'f' });
  expect(await manager.read('/console/erasures')).toContain('Mary Hughes');
  await manager.submit(path, path, { name: 'Mary Hughes', why: 'Asked by voice, rang to be sure' });
  expect(await manager.read('/console/erasures')).not.toContain('Mary Hughes');
});

test('a last deletion that dies between profile and state is finished by whoever comes by', async () => {
  const door = await livedIn();
  await end(door);
  const manager = await door.browser(staffOf('manager'));
  await manager.submit(path, path, { name: 'Mary Hughes', why: 'asked' });
  await door.rows.remove({ pk: 'HOUSEHOLD#home-1', sk: 'HOME#PROFILE' });
  expect(await door.erasing.finish('home-1')).toBe(true);
  expect(await left(door, 'HOUSEHOLD#home-1')).toEqual([]);
  expect(await door.erasing.finish('home-1')).toBe(false);
});

test('a home that is only being made, with a state and no profile yet, is nobody’s leftover', async () => {
  const door = await openConsoleDoor();
  await door.rows.remove({ pk: 'HOUSEHOLD#home-1', sk: 'HOME#PROFILE' });
  expect(await door.erasing.finish('home-1')).toBe(false);
  expect(await left(door, 'HOUSEHOLD#home-1')).not.toEqual([]);
});

test('after a restore from a backup whoever was deleted is deleted again, and nobody else', async () => {
  const door = await livedIn();
  await door.movesIn({ ...profile, id: 'home-2' });
  await end(door);
  const backup = [];
  for await (const row of door.rows.all()) backup.push(structuredClone(row));
  const manager = await door.browser(staffOf('manager'));
  await manager.submit(path, path, { name: 'Mary Hughes', why: 'asked' });
  door.waits(15 * minute);
  await door.timePasses();
  await door.rows.putAll(backup);
  expect(await door.store.homes.load('home-1')).not.toBeNull();
  expect(await door.erasing.replay(door.ports.clock.now())).toBe(1);
  expect(await door.store.homes.load('home-1')).toBeNull();
  expect(await left(door, '"home-1"', 'HOUSEHOLD#home-1')).toEqual([]);
  expect(await door.store.homes.load('home-2')).not.toBeNull();
  expect(await door.erasing.replay(door.ports.clock.now())).toBe(0);
});
