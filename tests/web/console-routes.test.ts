import { roles, routes } from '../../lambda/web/console';
import { openConsoleDoor, staffOf, type ConsoleDoor } from './console-door';

/** Made from the table of routes, so that a route added later is tried here without anybody thinking of it. */
const pathTo = (path: string): string =>
  path.replace(':household', 'home-1').replace(/:[a-z]+/gu, 'something');
const named = routes.map((route) => [`${route.method} ${route.path}`, route] as const);

let door: ConsoleDoor;
beforeEach(async () => {
  door = await openConsoleDoor();
});

const before = async () => JSON.stringify(await door.home());

describe.each(named)('%s', (_name, route) => {
  const path = pathTo(route.path);

  test('lets nobody in who has not signed in', async () => {
    const stranger = await door.browser(staffOf('manager'));
    stranger.cookies.clear();
    const answer = route.method === 'GET' ? await stranger.get(path) : await stranger.post(path, {});
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain('Hughes');
  });

  test('is opened by its roles alone', async () => {
    for (const role of roles) {
      const browser = await door.browser(staffOf(role));
      const { status } = route.method === 'GET' ? await browser.get(path) : await browser.post(path, {});
      if (!route.roles.includes(role)) expect([role, status]).toEqual([role, 403]);
      else if (route.method === 'GET') expect([role, [200, 303, 404].includes(status)]).toEqual([role, true]);
    }
  });

  test('shows and changes nothing of another council', async () => {
    const browser = await door.browser(staffOf(route.roles[0], 'harbour'));
    const stood = await before();
    const csrf = await csrfOf(browser);
    const answer =
      route.method === 'GET'
        ? await browser.get(path)
        : await browser.post(path, { csrf, once: 'o'.repeat(22) });
    expect(await answer.text()).not.toMatch(/Mary|Hughes|Anne|Bob/u);
    if (route.about === 'resident') expect(answer.status).toBe(404);
    expect(await before()).toBe(stood);
  });

  if (route.method === 'POST') {
    test('takes no form but its own session’s', async () => {
      const browser = await door.browser(staffOf(route.roles[0]));
      const other = await csrfOf(await door.browser(staffOf(route.roles[0])));
      const stood = await before();
      for (const csrf of ['', 'guess', other]) {
        expect((await browser.post(path, { csrf, once: 'o'.repeat(22) })).status).toBe(403);
      }
      expect(await before()).toBe(stood);
    });
  }

  if (route.about === 'resident') {
    test('writes the look down', async () => {
      const browser = await door.browser(staffOf(route.roles[0]));
      const csrf = await csrfOf(browser);
      await (route.method === 'GET' ? browser.get(path) : browser.post(path, { csrf, once: 'o'.repeat(22) }));
      const looks = await door.store.looks.of({ household: 'home-1' }, 10);
      expect(looks).toMatchObject([{ staff: staffOf(route.roles[0]).member, what: route.look }]);
    });
  }
});

async function csrfOf(browser: { get(path: string): Promise<Response> }): Promise<string> {
  const html = await (await browser.get('/console/residents')).text();
  return /name="csrf" value="([^"]+)"/u.exec(html)?.[1] ?? '';
}

test('there are no two routes of one method and path', () => {
  const all = routes.map(({ method, path }) => `${method} ${path}`);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(8);
});
