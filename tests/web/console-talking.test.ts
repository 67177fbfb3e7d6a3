import { openConsoleDoor, staffOf, type Browser, type ConsoleDoor } from './console-door';

const path = '/console/residents/home-1/talking';
let door: ConsoleDoor;
let staff: Browser;
beforeEach(async () => {
  door = await openConsoleDoor();
  staff = await door.browser(staffOf('practitioner'));
});

const wanted = {
  manner: 'slow', at: '09:30', questions: 'message', loneliness: 'yes', basis: 'Care plan of 2 March', amazon: 'yes', why: 'She asked',
}; // prettier-ignore
const save = (fields: Record<string, string> = {}) => staff.submit(path, path, { ...wanted, ...fields });

test('how somebody is spoken to and what is asked of them is settled on one page, with why', async () => {
  expect((await save()).headers.get('location')).toBe(`${path}?done=saved`);
  const { profile, state } = await door.home();
  expect(profile).toMatchObject({
    manner: { slow: true, short: false },
    checkIn: { at: '09:30', questions: ['message'], loneliness: true },
    health: { council: 'Care plan of 2 March', amazon: true },
  });
  expect(state.journal.at(-1)).toMatchObject({ kind: 'staff', did: 'edit', note: 'She asked' });
  expect(await staff.read(path)).toContain('Questions about health may be asked here.');
  await save({ at: '' });
  expect((await door.home()).profile.checkIn).toBeNull();
});

test('what is missing or out of date is said, and nothing is changed', async () => {
  const { profile } = await door.home();
  for (const wrong of [{ why: '' }, { at: '25:00' }, { questions: '', loneliness: 'no' }, { version: '9' }])
    expect((await save(wrong as Record<string, string>)).status).toBe(422);
  expect((await door.home()).profile).toEqual(profile);
});

test('only what the council lets be asked can be chosen', async () => {
  const manager = await door.browser(staffOf('manager'));
  const questions = '/console/settings/questions';
  const fields = { do: 'save', questions: 'mood', loneliness: 'no', health: 'nowhere', why: 'Decided' };
  await manager.submit(questions, questions, fields);
  const page = await staff.read(path);
  expect(page).toContain('How they are in themselves');
  expect(page).not.toMatch(/Slept well|loneliness/u);
  expect(page).toContain('Questions about health are not asked here');
});
