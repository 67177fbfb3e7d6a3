import { routes } from '../../lambda/web/console';
import { roles, type Role } from '../../lambda/web/console/staff';
import { openConsoleDoor, staffOf, type ConsoleDoor } from './console-door';

const home = '/console/residents/home-1';

/** Mary has called for help, somebody has complained and somebody would like to be called: pages are full of links. */
async function full(): Promise<ConsoleDoor> {
  const door = await openConsoleDoor();
  const at = door.ports.clock.now();
  await door.ports.happen('home-1', { kind: 'help-asked', id: 'c', at, speaker: 'speaker-1', need: 'fall' });
  const about = { household: 'home-1', council: 'ashford', resident: 'Mary Hughes' };
  await door.store.referrals.keep(about, { id: 'r1', at, about: { kind: 'budget' } });
  const manager = await door.browser(staffOf('manager'));
  const words = { kind: 'complaint', from: 'family', words: 'It was late' };
  await manager.submit(`${home}/feedback`, `${home}/feedback`, words);
  return door;
}

const gets = routes.filter(({ method }) => method === 'GET');
const routeOf = (path: string) =>
  gets.find((route) => new RegExp(`^${route.path.replace(/:\w+/gu, '[^/]+')}$`, 'u').test(path));

test.each(roles)('no page sends somebody who is %s to one that they may not open', async (role: Role) => {
  const door = await full();
  const browser = await door.browser(staffOf(role));
  const own = gets.filter((route) => route.roles.includes(role) && !/\.\w+$/u.test(route.path));
  const astray: string[] = [];
  let followed = 0;
  for (const { path } of own) {
    const page = path.replace(':household', 'home-1').replace(':carer', 'bob').replace(':need', 'drink');
    const html = await (await browser.get(page)).text();
    for (const [, link = ''] of html.matchAll(/<a [^>]*href="(\/console\/[^"?#]*)/gu)) {
      const to = routeOf(link);
      if (to === undefined) continue;
      followed += 1;
      if (!to.roles.includes(role)) astray.push(`${page} -> ${link}`);
    }
  }
  expect(followed).toBeGreaterThan(15);
  expect(astray).toEqual([]);
});
