import { day, hour, type Event } from '../../lambda/household';
import { timesDone } from '../../lambda/household/reminders';
import { openConsoleDoor, staffOf, type ConsoleDoor } from './console-door';
import { profile } from './marys-home';

const path = '/console/residents/home-1/reminders';
const drink = { text: 'have a drink', at: '10:30', date: '', important: 'no' };
const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

async function proposed(door: ConsoleDoor, more: Record<string, string> = {}) {
  const practitioner = await door.browser(staffOf('practitioner'));
  const answer = await practitioner.submit(path, path, { ...drink, days: 'mon', ...more });
  return { practitioner, answer };
}

test('a reminder is proposed, and waits for her yes', async () => {
  const door = await openConsoleDoor();
  const { practitioner, answer } = await proposed(door);
  expect(answer.status).toBe(303);
  const page = await practitioner.read(answer.headers.get('location')!);
  expect(page).toContain('Proposed. They are asked when they next talk to the Echo.');
  expect(page).toContain('Mondays at 10:30');
  expect((await door.home()).state.reminders.list).toMatchObject([
    { text: 'have a drink', state: 'proposed', days: ['mon'], at: '10:30', important: false },
  ]);
});

test.each([
  [{ text: 'take your warfarin' }, 'name no medicine'],
  [{ text: 'ring 07700 900123' }, 'leave out numbers'],
  [{ text: '' }, 'Enter what the Echo says'],
  [{ text: '<b>drink</b>' }, 'Leave out what nobody can say'],
  [{ at: '' }, 'Enter a time such as 10:30'],
  [{ date: '2026-01-01' }, 'That time is over'],
])('what cannot be said or never comes is refused, saying why: %j', async (more, why) => {
  const door = await openConsoleDoor();
  const { answer } = await proposed(door, more);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(why);
  expect((await door.home()).state.reminders.list).toEqual([]);
});

test('one is changed and stopped on the resident’s own page', async () => {
  const door = await openConsoleDoor();
  const { practitioner } = await proposed(door);
  const { id } = (await door.home()).state.reminders.list[0]!;
  await practitioner.submit(`${path}/${id}`, `${path}/${id}`, { ...drink, at: '11:15', days: 'tue' });
  expect((await door.home()).state.reminders.list).toMatchObject([{ id, at: '11:15', days: ['tue'] }]);
  await practitioner.submit(path, `${path}/${id}/stop`, {});
  expect((await door.home()).state.reminders.list).toMatchObject([{ id, state: 'removed' }]);
});

test('one is proposed to many at once, and it is said what became of each', async () => {
  const door = await openConsoleDoor();
  await door.movesIn({ ...profile, id: 'home-2', resident: { ...profile.resident, fullName: 'John Reed' } });
  const other = { ...profile, id: 'home-3', council: 'harbour' };
  await door.movesIn(other);
  await proposed(door, { days: 'thu' });
  const practitioner = await door.browser(staffOf('practitioner'));
  const html = await (await practitioner.get('/console/reminders')).text();
  const hidden = (name: string): string => new RegExp(`name="${name}" value="([^"]+)"`, 'u').exec(html)![1]!;
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...drink, days: 'thu' })) form.set(name, value);
  for (const name of ['csrf', 'once']) form.set(name, hidden(name));
  for (const id of ['home-1', 'home-2', 'home-3']) form.append('who', id);
  const page = await (await practitioner.send('/console/reminders', form)).text();
  expect(page).toMatch(/Mary Hughes[^:]*: not proposed: They have this one already/u);
  expect(page).toMatch(/John Reed[^:]*: proposed/u);
  expect((await door.home('home-2')).state.reminders.list).toHaveLength(1);
  expect((await door.home('home-3')).state.reminders.list).toEqual([]);
});

test('a template fills the form in', async () => {
  const door = await openConsoleDoor();
  const practitioner = await door.browser(staffOf('practitioner'));
  const html = await (await practitioner.get(`${path}?template=5`)).text();
  expect(html).toContain('value="put the bins out"');
  expect(html).toContain('value="18:00"');
});

test('how often one is done counts each time it was due once its grace is over', async () => {
  const door = await openConsoleDoor();
  const wanted = { text: 'have a drink', at: '09:00', days: week, date: null, important: false, doneBy: [] };
  const proposal: Event = { kind: 'reminder-proposed', id: 'r', wanted: { ...wanted } };
  const { state } = await door.ports.happen('home-1', proposal);
  const [reminder] = state.reminders.list;
  const now = door.ports.clock.now() + 3 * day;
  const due = (days: number): number => now - days * day - hour;
  const done = [due(0), due(2), due(2), due(40)].map((at, seq) => {
    const fact = {
      kind: 'reminder-done',
      reminder: reminder!.id,
      what: '',
      due: at,
      by: 'resident',
    } as const;
    return { seq, at, ...fact };
  });
  const counted = (at: number) =>
    timesDone(reminder!, done, { now: at, since: due(3), zone: 'Europe/London' });
  expect(counted(now)).toMatchObject({ done: 2, due: 4 });
  expect(counted(now - hour / 2)).toMatchObject({ done: 1, due: 3 });
});
