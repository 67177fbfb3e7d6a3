import { hour } from '../../lambda/household';
import { openConsoleDoor, staffOf } from './console-door';

const name = '__Host-gn-session';

describe('a session', () => {
  test('has a cookie that no script reads and no other site sends', async () => {
    const door = await openConsoleDoor();
    const manager = await door.browser(staffOf('manager'));
    expect([...manager.cookies.keys()]).toEqual([name]);
  });

  test('ends by itself after a long shift', async () => {
    const door = await openConsoleDoor();
    const manager = await door.browser(staffOf('manager'));
    door.waits(10 * hour - 1_000);
    expect((await manager.get('/console/today')).status).toBe(200);
    door.waits(2_000);
    expect((await manager.get('/console/today')).status).toBe(401);
  });

  test('that was signed out of is worth nothing, whoever kept its cookie', async () => {
    const door = await openConsoleDoor();
    const manager = await door.browser(staffOf('manager'));
    const cookie = manager.cookies.get(name)!;
    await manager.submit('/console/today', '/console/sign-out', {});
    expect(manager.cookies.has(name)).toBe(false);
    manager.cookies.set(name, cookie);
    expect((await manager.get('/console/today')).status).toBe(401);
  });

  test('can be ended by a manager, but not by one of another council', async () => {
    const door = await openConsoleDoor();
    const duty = await door.browser(staffOf('duty'));
    const manager = await door.browser(staffOf('manager'));
    const html = await (await manager.get('/console/staff')).text();
    const ids = [...html.matchAll(/name="session" value="([^"]+)"/gu)].map(([, id = '']) => id);
    expect(ids).toHaveLength(2);
    const stranger = await door.browser(staffOf('manager', 'harbour'));
    for (const session of ids)
      await stranger.submit('/console/staff', '/console/staff/sign-out', { session });
    expect((await duty.get('/console/today')).status).toBe(200);
    // The oldest first: the manager's own is the newest.
    for (const session of ids.reverse())
      await manager.submit('/console/staff', '/console/staff/sign-out', { session });
    expect((await duty.get('/console/today')).status).toBe(401);
  });

  test('is not opened by a changed cookie', async () => {
    const door = await openConsoleDoor();
    const manager = await door.browser(staffOf('manager'));
    const cookie = manager.cookies.get(name)!;
    for (const changed of [`x${cookie}`, cookie.slice(0, -2), '', 'null', '{}']) {
      manager.cookies.set(name, changed);
      expect((await manager.get('/console/today')).status).toBe(401);
    }
  });
});

test('an answer of the identity provider that this browser did not ask for signs nobody in', async () => {
  const door = await openConsoleDoor();
  const browser = await door.browser(staffOf('manager'));
  browser.cookies.clear();
  const answer = await browser.get('/console/signed-in?code=stolen&state=stolen');
  expect(answer.status).toBe(403);
  expect(browser.cookies.size).toBe(0);
});

test('who asks for very many pages is asked to wait', async () => {
  const door = await openConsoleDoor();
  const duty = await door.browser(staffOf('duty'));
  const statuses = new Set<number>();
  for (let times = 0; times < 260; times++) statuses.add((await duty.get('/console/residents')).status);
  expect([...statuses].sort()).toEqual([200, 429]);
  door.waits(60_000);
  expect((await duty.get('/console/residents')).status).toBe(200);
});

test('a page allows no script and no style but the console’s own files, and is kept in no cache', async () => {
  const door = await openConsoleDoor();
  const { headers } = await (await door.browser(staffOf('duty'))).get('/console/today');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe|https?:/u);
  expect(headers.get('cache-control')).toBe('no-store');
});
