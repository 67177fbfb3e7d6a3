import { day, hour, minute } from '../../lambda/household';
import { importDue } from '../../lambda/functions/importing';
import { openFeedServer, unchanging, type FeedServer } from './feed-server';
import { calendar, event, monday } from './frame';
import { openImports, type Imported } from './imported';

const roster = calendar(
  event('UID:tea', 'DTSTART;TZID=Europe/London:20260302T160000', 'DURATION:PT30M', 'SUMMARY:Tea - Grace', 'RRULE:FREQ=DAILY'),
); // prettier-ignore

let feed: FeedServer;
let imports: Imported;
beforeEach(async () => {
  [feed, imports] = await Promise.all([openFeedServer(), openImports()]);
});
afterEach(async () => {
  await feed.close();
});

const visitsFeed = (): Promise<string> =>
  imports.comesFrom(`${feed.url}/mary.ics`, { source: 'visits', household: 'mary' });
const known = async () => (await imports.store.diaries.of('mary')).visits;

test('a roster that is due is fetched, and both the answers and the home know its visits', async () => {
  feed.answer = unchanging(roster);
  const id = await visitsFeed();
  await imports.run();
  expect((await known())?.known[0]).toMatchObject({ who: 'Grace', at: monday + 6 * hour });
  expect((await imports.home()).state.visits?.slice(0, 2)).toEqual([monday + 6 * hour, monday + 30 * hour]);
  expect(await imports.feed(id)).toMatchObject({ etag: '"1"', goodAt: monday, failing: null });
});

test('it is not looked at again before its time, nor by two runs at once', async () => {
  feed.answer = unchanging(roster);
  await visitsFeed();
  await Promise.all([imports.run(), imports.run()]);
  imports.waits(59 * minute);
  await imports.run();
  expect(feed.asked).toHaveLength(1);
  imports.waits(minute);
  await imports.run();
  expect(feed.asked).toHaveLength(2);
});

test('what has not changed is not sent again, and counts as known from then', async () => {
  feed.answer = unchanging(roster);
  await visitsFeed();
  await imports.run();
  imports.waits(2 * hour);
  await imports.run();
  expect(feed.asked.map(({ etag }) => etag)).toEqual([undefined, '"1"']);
  expect((await known())?.asOf).toBe(monday + 2 * hour);
});

test('after a week it is read anew though it has not changed, so that what recurs goes on', async () => {
  feed.answer = unchanging(roster);
  await visitsFeed();
  await imports.run();
  imports.waits(7 * day);
  await imports.run();
  expect(feed.asked[1]?.etag).toBeUndefined();
  expect((await known())?.until).toBe('2026-04-13');
});

test('a feed that breaks keeps what was known, and staff hear of it once until it is well again', async () => {
  feed.answer = unchanging(roster);
  const id = await visitsFeed();
  await imports.run();
  const before = await known();
  feed.answer = unchanging('<html>We have moved</html>', '"2"');
  for (let hours = 0; hours < 5; hours += 1) {
    imports.waits(hour);
    await imports.run();
  }
  expect(await known()).toEqual(before);
  const says = 'line 1 stands outside a calendar: it does not begin with BEGIN:VCALENDAR';
  expect(imports.told).toEqual([
    { subject: 'feed-failing', facts: { council: 'ashby', feed: id, since: monday + hour, goodAt: monday } },
  ]); // prettier-ignore
  const { found } = await imports.store.feeds.ofCouncil('ashby', 10);
  expect(found[0]?.failing).toMatchObject({ says, times: 5, since: monday + hour });
  feed.answer = unchanging(roster, '"3"');
  imports.waits(hour);
  await imports.run();
  expect((await imports.feed(id))?.failing).toBeNull();
});

test.each([200, 500])(
  'a source that is taken away while it is fetched stays away (answer %s)',
  async (status) => {
    const id = await visitsFeed();
    feed.answer = (request, response) => {
      void imports.store.feeds.remove(id).then(() => {
        if (status === 200) unchanging(roster)(request, response);
        else response.writeHead(status).end();
      });
    };
    await imports.run();
    expect(feed.asked).toHaveLength(1);
    expect(await imports.feed(id)).toBeNull();
  },
);

test('a single failure is a hiccup of the line that nobody has to hear of', async () => {
  feed.answer = (_request, response) => response.writeHead(500).end();
  await visitsFeed();
  await imports.run();
  expect(imports.told).toEqual([]);
});

test('one bad feed keeps no other from being read', async () => {
  feed.answer = (request, response) => {
    if (request.url === '/mary.ics') request.socket.destroy();
    else unchanging(roster)(request, response);
  };
  const id = await visitsFeed();
  await imports.comesFrom(`${feed.url}/bins.ics`, { source: 'bins', household: 'mary' });
  await imports.run();
  expect((await imports.feed(id))?.failing?.says).toMatch(/^it could not be reached/);
  expect((await imports.feed('bins:mary'))?.failing).toBeNull();
});

test('as deployed, it fetches nothing from a private address', async () => {
  feed.answer = unchanging(roster);
  const id = await visitsFeed();
  await importDue(imports.ports);
  expect((await imports.feed(id))?.failing?.says).toBe('its address is not a public one');
  expect(feed.asked).toEqual([]);
});

test('what nobody knows how to read is failing, and not forgotten', async () => {
  await imports.store.feeds.save(
    {
      id: 'tides', council: 'ashby', url: feed.url, delivery: { source: 'tides' }, everyMinutes: 60,
      etag: null, lastModified: null, readAt: null, goodAt: null, failing: null,
    },
    monday,
  ); // prettier-ignore
  await imports.run();
  expect((await imports.feed('tides'))?.failing?.says).toBe('it is not known what it brings');
});

test('a feed of a home that wants to be forgotten is looked at no more', async () => {
  feed.answer = unchanging(roster);
  const id = await visitsFeed();
  await imports.run();
  await imports.store.forgetSources('mary');
  expect(await imports.feed(id)).toBeNull();
  expect(await known()).toBeNull();
  expect(await imports.store.feeds.due(monday + day, 10)).toEqual([]);
});

describe('a directory in pages', () => {
  const page = (number: number, pages = 3): string =>
    JSON.stringify({ total_pages: pages, contents: [{ id: `s${number}`, name: `Lunch club ${number}`, status: 'active' }] }); // prettier-ignore
  const delivery = { source: 'activities', council: 'ashby', zone: 'Europe/London' } as const;
  const names = async () =>
    (await imports.store.activities.read('ashby', { kind: 'all' }))?.activities.map(({ name }) => name);

  test('is read to its last page', async () => {
    feed.answer = (request, response) => {
      const number = Number(new URL(request.url ?? '', feed.url).searchParams.get('page') ?? 1);
      response.writeHead(200).end(page(number));
    };
    await imports.comesFrom(`${feed.url}/services?town=ashby`, delivery);
    await imports.run();
    expect(await names()).toEqual(['Lunch club 1', 'Lunch club 2', 'Lunch club 3']);
    expect(feed.asked.map(({ path }) => path)).toEqual([
      '/services?town=ashby',
      '/services?town=ashby&page=2',
      '/services?town=ashby&page=3',
    ]);
  });

  test('of which one is missing changes nothing', async () => {
    feed.answer = (request, response) =>
      request.url?.includes('page=2') === true
        ? response.writeHead(502).end()
        : response.writeHead(200).end(page(1));
    const id = await imports.comesFrom(`${feed.url}/services`, delivery);
    await imports.run();
    expect(await names()).toBeUndefined();
    expect((await imports.feed(id))?.failing?.says).toBe('page 2: it answered 502');
  });

  test('that claims pages without end is refused', async () => {
    feed.answer = (_request, response) => response.writeHead(200).end(page(1, 1_000_000));
    const id = await imports.comesFrom(`${feed.url}/services`, delivery);
    await imports.run();
    expect((await imports.feed(id))?.failing?.says).toBe('page 1: there are more than 200 pages');
  });
});
