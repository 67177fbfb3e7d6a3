import { routes } from '../../lambda/web/console';
import { openConsoleDoor, staffOf, type Browser, type ConsoleDoor } from './console-door';

const home = '/console/residents/home-1';
let door: ConsoleDoor;
let manager: Browser;
beforeEach(async () => {
  door = await openConsoleDoor();
  manager = await door.browser(staffOf('manager'));
});

/** The page that says what is wrong with a form. */
async function refused(page: string, action: string, fields: Record<string, string>): Promise<string> {
  const answer = await manager.submit(page, action, fields);
  expect(answer.status).toBe(422);
  return answer.text();
}

const said = 'Her son rang at noon';

test.each([
  ['a pause until yesterday', 'pause', { reason: 'away', until: '2020-01-01', whypause: said }],
  ['a pause until a day that there is not', 'pause', { reason: 'away', until: '31/02/2027', whypause: said }],
  ['a promise at no time', 'promise', { promise: 'noon', whypromise: said }],
  ['an ending of no kind', 'end', { ending: '', whyend: said }],
])('%s is refused, and the reason that was typed stays', async (_what, to, fields) => {
  expect(await refused(`${home}/watching`, `${home}/watching/${to}`, fields)).toContain(said);
});

test('an answer to a complaint without words keeps what came of it, and says at the field what is missing', async () => {
  const path = `${home}/feedback`;
  await manager.submit(path, path, { kind: 'complaint', from: 'family', words: said });
  const [{ id } = { id: '' }] = await door.store.feedback.of('home-1');
  const page = await refused(path, `${path}/${id}`, { [`outcome-${id}`]: 'explained' });
  expect(page).toMatch(/value="explained"[^>]* selected/u);
  expect(page).toContain(`id="answer-${id}-wrong"`);
});

test('feedback without words keeps what it is and from whom', async () => {
  const path = `${home}/feedback`;
  const page = await refused(path, path, { kind: 'praise', from: 'family', words: '' });
  expect(page).toMatch(/value="praise"[^>]* selected[^]*value="family"[^>]* selected/u);
});

test('a home whose service has ended offers nothing to be set up or changed on any page', async () => {
  await manager.submit(`${home}/watching`, `${home}/watching/end`, { ending: 'died', whyend: said });
  const paths = routes
    .filter(({ method, about, path }) => method === 'GET' && about === 'resident' && !path.endsWith('.json'))
    .map(({ path }) => path.replace(':household', 'home-1').replace(':carer', 'bob'))
    // How to get in is kept for who clears the home; what is said of the service, and erasure, come afterwards.
    .filter((path) => !path.includes(':') && !/\/(access|feedback|erase)$/u.test(path));
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) {
    const page = await (await manager.get(path)).text();
    expect([path, page.includes(`action="${home}`)]).toEqual([path, false]);
  }
  const csrf = /name="csrf" value="([^"]+)"/u.exec(await (await manager.get(home)).text())?.[1] ?? '';
  const letter = await manager.post(`${home}/setup/letter`, { csrf, once: 'o'.repeat(22) });
  expect(await letter.text()).toContain('Nothing can be changed any more');
});
