import { day, type Instant } from '../../lambda/household';
import { openConsoleDoor, staffOf, type Browser, type ConsoleDoor } from './console-door';
import { profile } from './marys-home';

const path = '/console/settings';

let door: ConsoleDoor;
let manager: Browser;
beforeEach(async () => {
  door = await openConsoleDoor();
  manager = await door.browser(staffOf('manager'));
});

const settle = (page: string, fields: Record<string, string>): Promise<Response> =>
  manager.submit(`${path}/${page}`, `${path}/${page}`, { do: 'save', why: 'Decided in March', ...fields });

const asksFor = async (need: 'drink' | 'fall', id = 'home-1') => {
  const at: Instant = door.ports.clock.now();
  await door.ports.happen(id, {
    kind: 'help-asked',
    id: `${need} ${String(at)}`,
    at,
    speaker: 'speaker-1',
    need,
  });
  const { episode } = (await door.home(id)).state;
  return { told: episode!.told.map(({ who }) => who), nextIn: (episode!.ladder.nextAt! - at) / 60_000 };
};

test('whom the council has settled for a need is asked first, in homes that were there before and in new ones', async () => {
  const carers = profile.carers.map((carer) => ({
    ...carer,
    ...(carer.id === 'bob' && { role: 'neighbour' as const }),
  }));
  await door.movesIn({ ...profile, id: 'home-2', carers });
  expect(await asksFor('drink', 'home-2')).toEqual({ told: ['carer:bob'], nextIn: 30 });
  await door.movesIn({ ...profile, id: 'home-3', carers });
  const answer = await settle('needs/drink', {
    first: 'family',
    second: '',
    third: '',
    others: 'yes',
    wait: '12',
  });
  expect(answer.headers.get('location')).toBe(`${path}?done=settled`);
  // Nobody is family here: the order is the list's own.
  expect(await asksFor('drink', 'home-3')).toEqual({ told: ['carer:anne'], nextIn: 12 });
  await manager.submit('/console/enrol', '/console/enrol', {
    full: 'Iris Bell', called: 'Iris', pronoun: 'she', duty: 'Duty team', dutyphone: '07700 900299',
  }); // prettier-ignore
  const { found } = await door.store.councilPages.named('ashford', 'Iris', 5);
  const { rules } = (await door.home(found[0]!.household)).profile;
  expect(rules).toMatchObject({ version: 1, care: { drink: { first: ['family'], waitMinutes: 12 } } });
});

test('a fall is told to everybody whatever was typed', async () => {
  await settle('needs/fall', { first: 'service', second: '', third: '', others: 'no', wait: '' });
  const { profile: now } = await door.home();
  expect(now.rules?.care.fall).toEqual({ first: ['service'], others: true, waitMinutes: null });
  expect((await asksFor('fall')).told).toEqual(['carer:anne', 'carer:bob']);
});

test('a change stands in the history with who and why, and in the journal of every home', async () => {
  await settle('waits', { silence: '20', duty: '7', night: 'no' });
  const page = await manager.read(path);
  expect(page).toMatch(/manager of ashford[^]*Silence, waits and nights[^]*Decided in March/u);
  expect(page).toContain('has 20 minutes to answer, the duty team 7.');
  const { journal } = (await door.home()).state;
  expect(journal.at(-1)).toMatchObject({ kind: 'staff', did: 'edit', note: 'Decided in March' });
});

test('nothing is settled without a reason, from an old page, or out of bounds', async () => {
  expect((await settle('waits', { silence: '20', duty: '', night: 'yes', why: '' })).status).toBe(422);
  expect((await settle('waits', { silence: '999', duty: '', night: 'yes' })).status).toBe(422);
  expect((await settle('keeping', { signalDays: '3', textDays: '90', journalDays: '730' })).status).toBe(422);
  expect((await settle('waits', { silence: '20', duty: '', night: 'yes', version: '7' })).status).toBe(422);
  expect((await door.home()).profile.rules).toBeUndefined();
});

test('what is typed is shown in words before it is saved', async () => {
  const answer = await settle('questions', {
    do: 'show',
    questions: 'sleep',
    loneliness: 'no',
    health: 'where-recorded',
  });
  const page = await answer.text();
  expect(page).toContain('The Echo asks: “Did you');
  expect(page).not.toContain('lack companionship');
  expect((await door.home()).profile.rules).toBeUndefined();
});

test('another council’s homes and settings stay as they are', async () => {
  await door.movesIn({ ...profile, id: 'home-9', council: 'harbour' });
  await settle('waits', { silence: '20', duty: '', night: 'no' });
  expect((await door.home('home-9')).profile.rules).toBeUndefined();
  const other = await door.browser(staffOf('manager', 'harbour'));
  expect(await other.read(path)).toContain('Nothing: all is as usual.');
});

test('what is kept from now on is kept for as long as the council says', async () => {
  await settle('keeping', { signalDays: '60', textDays: '30', journalDays: '400' });
  const { journal } = (await door.home()).state;
  expect(journal.length).toBeGreaterThan(0);
  door.waits(day);
  await door.timePasses();
  const [line] = (await door.rows.query({ pk: 'HOUSEHOLD#home-1', prefix: 'JOURNAL#' })).rows;
  const { at } = line!['body'] as { at: number };
  expect(line!['expiresAt']).toBe(Math.ceil((at + 400 * day) / 1_000));
});

test('complaints and the list of who looked at whom go when the council says', async () => {
  await settle('keeping', { signalDays: '60', textDays: '30', journalDays: '400' });
  const page = '/console/residents/home-1/feedback';
  await manager.submit(page, page, { kind: 'complaint', from: 'family', words: 'It was late' });
  await manager.read('/console/residents');
  const kept = async (pk: string, prefix: string) => {
    const { rows } = await door.rows.query({ pk, prefix });
    return rows.map((row) => (Number(row['expiresAt']) * 1_000 - door.ports.clock.now()) / day);
  };
  expect(await kept('HOUSEHOLD#home-1', 'FEEDBACK#')).toEqual([400]);
  expect(await kept('HOUSEHOLD#home-1', 'LOOK#')).toEqual([400]);
  expect(await kept('COUNCIL#ashford', 'LOOK#')).toEqual([400]);
});

test('a template of the council’s own fills in the form for reminders', async () => {
  await settle('templates/new', { name: 'Plants', text: 'water the plants', at: '11:00', days: 'sun' });
  const page = await (await manager.get('/console/reminders')).text();
  const [, place] = /template=(\d+)#text"[^>]*><bdi>Plants/u.exec(page) ?? [];
  expect(await (await manager.get(`/console/reminders?template=${place ?? ''}`)).text()).toContain(
    'value="water the plants"',
  );
  await settle(`templates/${place ?? ''}`, { name: 'Plants', text: '', at: '', days: 'sun' });
  expect(await manager.read('/console/reminders')).not.toContain('Plants');
});

test('texts about silence are stopped and let go on by a manager, with why, and once', async () => {
  await manager.submit(path, `${path}/silence`, { whysilence: 'No power in the town' });
  expect((await door.store.silenceHolds.of('ashford')).stopped).toMatchObject({
    by: 'manager of ashford',
    why: 'No power in the town',
  });
  await manager.submit(path, `${path}/silence`, { turn: 'stop', whysilence: 'Pressed again' });
  expect((await door.store.silenceHolds.of('ashford')).stopped?.why).toBe('No power in the town');
  door.waits(day / 24);
  await manager.submit(path, `${path}/silence`, { whysilence: 'The power is back' });
  expect((await door.store.silenceHolds.of('ashford')).stopped).toBeNull();
  expect(await manager.read(path)).toMatch(/Texts about silence go on[^]*The power is back[^]*were stopped/u);
});
