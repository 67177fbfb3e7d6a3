import type { ClosedEpisode, Concern } from '../../lambda/household';
import { openConsoleDoor, staffOf, type ConsoleDoor } from './console-door';
import { profile } from './marys-home';

const minute = 60_000;

interface Ended extends Partial<ClosedEpisode> {
  minutes: number;
  kind?: Concern['kind'];
}

/** A worry of which Anne was told at once, and that ended after so many minutes. */
async function ended(
  door: ConsoleDoor,
  id: string,
  { minutes, kind = 'help', ...more }: Ended,
): Promise<void> {
  const openedAt = door.ports.clock.now();
  const told = {
    who: 'carer:anne',
    at: openedAt,
    status: 'sent',
    sentAt: openedAt + 2_000,
    mayHaveGone: false,
    answer: null,
  } as const;
  const episode: ClosedEpisode = {
    id,
    openedAt,
    closedAt: openedAt + minutes * minute,
    outcome: 'seen-at-home',
    by: 'carer:anne',
    concerns: [{ kind, at: openedAt } as Concern],
    told: [told],
    ...more,
  };
  await door.store.homes.saveClosedEpisode('home-1', 'ashford', episode);
}

const read = async (door: ConsoleDoor, query = ''): Promise<string> =>
  (await door.browser(staffOf('manager'))).read(`/console/outcomes${query}`);

test('outcomes have percentiles named for what they are, with the method beneath them', async () => {
  const door = await openConsoleDoor();
  for (const minutes of [10, 20, 30, 40, 50, 60, 70, 80, 90, 100])
    await ended(door, `e${String(minutes)}`, {
      minutes,
      acknowledgedAt: door.ports.clock.now() + 4 * minute,
    });
  const page = await read(door);
  expect(page).toMatch(
    /Seen or spoken to by a person\s+10\s+50 min\s+90 min\s+100 min\s+40% in 45 min, 60% in 60 min/u,
  );
  expect(page).toMatch(/Somebody said that they are going\s+10\s+4 min/u);
  expect(page).toMatch(/The first text was taken by the network\s+10\s+2 s/u);
  expect(page).toContain('In 10 of 10 somebody said that they are going');
  expect(page).toContain('these are not TSA response times');
  expect(page).toContain('10 in all');
});

test('a false alert is what the service raised itself, told somebody, and was nothing', async () => {
  const door = await openConsoleDoor();
  await ended(door, 'quiet', { minutes: 5, kind: 'silence', outcome: 'fine' });
  await ended(door, 'true', { minutes: 5, kind: 'silence', outcome: 'ambulance' });
  await ended(door, 'called', { minutes: 5, kind: 'help', outcome: 'false-alarm' });
  await ended(door, 'asked', { minutes: 5, kind: 'silence', outcome: 'fine', told: [] });
  const page = await read(door, '?from=2026-02-01&to=2026-03-03');
  expect(page).toContain('well: 1 in 31 days, over 1 resident of now');
  expect(page).toMatch(/False alerts per resident and month\s+0\.98/u);
});

test('what staff judge and record when they close a worry is counted, and nothing is estimated', async () => {
  const door = await openConsoleDoor();
  const worry = '/console/residents/home-1/worry';
  const duty = await door.browser(staffOf('duty'));
  const answers = [
    { ambulance: 'yes', minutes: '25', cost: '40.50' },
    { ambulance: 'no', minutes: '', cost: '' },
    { minutes: '', cost: '' },
  ];
  for (const [place, answer] of answers.entries()) {
    const at = door.ports.clock.now();
    const call = {
      kind: 'help-asked',
      id: `c${String(place)}`,
      at,
      speaker: 'speaker-1',
      need: 'fall',
    } as const;
    await door.ports.happen('home-1', call);
    const closed = { outcome: 'seen-at-home', note: 'lifted and well', ...answer };
    expect((await duty.submit(worry, `${worry}/close`, closed)).status).toBe(303);
    door.waits(10 * minute);
  }
  const page = await read(door);
  expect(page).toMatch(/Ambulance trips avoided, as staff judged\s+1 of 2 judged/u);
  expect(page).toMatch(/Minutes spent, as recorded\s+25 in 1 worry/u);
  expect(page).toMatch(/Costs, as recorded\s+£40\.50 in 1 worry/u);
});

test('referrals are counted, and those that somebody has dealt with', async () => {
  const door = await openConsoleDoor();
  const at = door.ports.clock.now();
  for (const id of ['one', 'two'])
    await door.store.referrals.keep(
      { household: 'home-1', council: 'ashford', resident: 'Mary Hughes' },
      { id, at, about: { kind: 'budget' } },
    );
  await door.store.referrals.settle('ashford', 'home-1', 'one', { at, by: 'duty', outcome: 'arranged' });
  await ended(door, 'e', { minutes: 1 });
  expect(await read(door)).toMatch(/Residents asked to be called by the council\s+2, 1 dealt with/u);
});

test('they come as a table without names, and only for the period that was asked for', async () => {
  const door = await openConsoleDoor();
  await ended(door, 'e1', { minutes: 5, acknowledgedAt: door.ports.clock.now() + minute });
  const manager = await door.browser(staffOf('manager'));
  const csv = await (await manager.get('/console/outcomes.csv?from=2026-03-01&to=2026-03-02')).text();
  expect(csv.trim().split('\n')).toHaveLength(2);
  expect(csv).toContain(
    'home-1,2026-03-02T10:00:00.000+00:00,2026-03-02T10:05:00.000+00:00,seen-at-home,help,carer,1,2,60,300,,,',
  );
  expect(csv).not.toMatch(new RegExp(`${profile.resident.fullName}|Anne`, 'u'));
  const none = await (await manager.get('/console/outcomes.csv?from=2026-02-01&to=2026-02-28')).text();
  expect(none.trim().split('\n')).toHaveLength(1);
});

test('of one council, never of another', async () => {
  const door = await openConsoleDoor();
  await ended(door, 'e1', { minutes: 5 });
  const stranger = await door.browser(staffOf('manager', 'harbour'));
  expect(await stranger.read('/console/outcomes')).toContain('No worry ended in this period.');
});
