import { day, hour } from '../../lambda/household';
import { openConsoleDoor, staffOf, type ConsoleDoor } from './console-door';

const marys = { household: 'home-1', council: 'ashford', resident: 'Mary Hughes' };
let door: ConsoleDoor;
beforeEach(async () => {
  door = await openConsoleDoor();
});

describe('who would like to be called', () => {
  const path = '/console/referrals';
  const keep = (id: string, name = 'Friday lunch club') =>
    door.store.referrals.keep(marys, {
      id,
      at: door.ports.clock.now(),
      about: { kind: 'activity', name },
    });

  test('stands on the list until somebody records what came of it, and then among the others', async () => {
    await keep('r1');
    const staff = await door.browser(staffOf('practitioner'));
    const before = await staff.read(path);
    expect(before).toContain('1 waiting, longest first.');
    expect(before).toMatch(/Mary Hughes[^]*Friday lunch club/u);
    const answer = await staff.submit(path, path, { outcome: 'arranged' });
    expect(answer.headers.get('location')).toBe(`${path}?done=referral`);
    const after = await staff.read(path);
    expect(after).toContain('Nobody is waiting to be called.');
    expect(after).toMatch(/Friday lunch club[^]*Arranged[^]*practitioner of ashford/u);
  });

  test('is settled by nobody else’s staff, and shown to none of them', async () => {
    await keep('r1');
    const others = await door.browser(staffOf('practitioner', 'harbour'));
    expect(await others.read(path)).not.toMatch(/lunch|Hughes/u);
    const settle = { household: 'home-1', referral: 'r1', outcome: 'arranged' };
    const own = await door.browser(staffOf('practitioner', 'harbour'));
    const csrf = /name="csrf" value="([^"]+)"/u.exec(await (await own.get(path)).text())?.[1] ?? '';
    expect((await own.post(path, { ...settle, csrf, once: 'o'.repeat(22) })).status).toBe(404);
    expect((await door.store.referrals.open('ashford', 5)).found).toHaveLength(1);
  });

  test('a look at the list is written down with whom it showed', async () => {
    await keep('r1');
    await (await door.browser(staffOf('auditor'))).get(path);
    const looks = await door.store.looks.of({ council: 'ashford' }, 10);
    expect(looks[0]).toMatchObject({ what: 'referrals', shown: ['home-1'] });
  });

  test('a name that would be markup is none', async () => {
    await keep('r1', '<script>alert(1)</script>');
    const html = await (await (await door.browser(staffOf('manager'))).get(path)).text();
    expect(html).not.toContain('<script>alert');
  });
});

describe('visits as they were planned and made', () => {
  const at = (hours: number): number => door.ports.clock.now() - hours * hour;
  beforeEach(async () => {
    await door.store.madeVisits.keep('home-1', 'ashford', [
      { id: 'v1', provider: 'Acme Care', planned: { at: at(3), minutes: 30 }, made: { at: at(2.9), minutes: 25 }, cost: 1_150, note: '=1+1', from: 'import' },
      { id: 'v2', provider: 'Acme Care', planned: { at: at(1), minutes: 30 }, made: null, cost: null, note: null, from: 'import' },
      { id: 'old', provider: 'Acme Care', planned: { at: at(24 * 40), minutes: 30 }, made: null, cost: null, note: null, from: 'import' },
    ]);
  }); // prettier-ignore

  test('are counted with their minutes and cost', async () => {
    const page = await (await door.browser(staffOf('manager'))).read('/console/visits');
    expect(page).toContain('2 visits, 1 of them made, in 25 minutes, for £11.50');
    expect(page).toContain('not made');
  });

  test('go out as a table, a line for each, with formulas in them made harmless', async () => {
    const answer = await (await door.browser(staffOf('auditor'))).get('/console/visits.csv');
    const [head, first, second, ...rest] = (await answer.text()).trimEnd().split('\n');
    expect(head).toBe(
      'household,provider,planned_start,planned_minutes,actual_start,actual_minutes,cost,from,note',
    );
    expect(first).toBe(
      "home-1,Acme Care,2026-03-02T07:00:00+00:00,30,2026-03-02T07:06:00+00:00,25,11.50,import,'=1+1",
    );
    expect(second).toBe('home-1,Acme Care,2026-03-02T09:00:00+00:00,30,,,,import,');
    expect(rest).toEqual([]);
  });

  test('of another council are not among them', async () => {
    const others = await door.browser(staffOf('manager', 'harbour'));
    expect(await others.read('/console/visits')).toContain('No visit of this time is known.');
  });

  test('of a period are found whatever digits its ends share', async () => {
    const manager = await door.browser(staffOf('manager'));
    const page = await manager.read('/console/visits?from=2026-01-01&to=2026-03-02');
    expect(page).toContain('3 visits');
  });
});

describe('sources', () => {
  const path = '/console/sources';
  const roster = {
    what: 'visits',
    url: 'https://rosters.example/mary.ics',
    household: 'https://neighbour.example/console/residents/home-1/timeline',
  };

  test('are fetched from where staff say, and no more when they say so', async () => {
    const manager = await door.browser(staffOf('manager'));
    expect((await manager.submit(path, path, roster)).status).toBe(303);
    expect(await door.store.feeds.due(door.ports.clock.now(), 10)).toEqual(['visits:home-1']);
    expect(await manager.read(path)).toMatch(/Visits of a home[^]*rosters\.example[^]*Not yet read/u);
    await manager.submit(path, `${path}/remove`, {});
    expect(await door.store.feeds.load('visits:home-1')).toBeNull();
  });

  test('that fail are shown first, since when and why', async () => {
    const manager = await door.browser(staffOf('manager'));
    await manager.submit(path, path, { what: 'television', url: 'https://a.example/tv.xml', region: 'West' });
    await manager.submit(path, path, roster);
    const feed = await door.store.feeds.load('visits:home-1');
    if (!feed) throw new Error('no feed');
    const failing = { since: door.ports.clock.now(), says: 'it answered 503', times: 2, toldAt: null };
    await door.store.feeds.save({ ...feed, failing }, door.ports.clock.now() + day);
    const page = await manager.read(path);
    expect(page).toMatch(/1 of these fail[^]*it answered 503[^]*a\.example/u);
  });

  test.each([
    [{ ...roster, url: 'file:///etc/passwd' }, 'Enter an address that begins with https://'],
    [{ ...roster, url: 'https://me:secret@rosters.example/' }, 'Enter an address that begins with https://'],
    [{ ...roster, household: 'somebody' }, 'Enter the address of the page of one of your residents'],
  ])('%j are refused, saying why', async (fields, why) => {
    const answer = await (await door.browser(staffOf('manager'))).submit(path, path, fields);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(why);
  });

  test('of another council can neither be seen nor removed', async () => {
    await (await door.browser(staffOf('manager'))).submit(path, path, roster);
    const others = await door.browser(staffOf('manager', 'harbour'));
    expect(await others.read(path)).not.toContain('rosters.example');
    await others.submit(path, path, { ...roster, url: 'https://evil.example/' });
    expect((await door.store.feeds.load('visits:home-1'))?.url).toBe(roster.url);
  });
});
