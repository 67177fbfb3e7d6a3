import { fetchFeed, type FetchAsked } from '../../lambda/functions/fetch-feed';
import { isPublicAddress } from '../../lambda/functions/public-address';
import { openFeedServer, unchanging, type FeedServer } from './feed-server';

let feed: FeedServer;
beforeEach(async () => {
  feed = await openFeedServer();
});
afterEach(async () => {
  await feed.close();
});

const here = (address: string): boolean => address === '127.0.0.1';
const asking = (more: Partial<FetchAsked> = {}): FetchAsked => ({
  url: `${feed.url}/roster.ics`,
  etag: null,
  lastModified: null,
  mostBytes: 1_000,
  longest: 5_000,
  ...more,
});

test('the words come with their marks, and with the mark nothing comes that has not changed', async () => {
  feed.answer = unchanging('BEGIN:VCALENDAR');
  const fetched = await fetchFeed(asking(), here);
  expect(fetched).toMatchObject({ kind: 'body', etag: '"1"', lastModified: null, charset: 'utf-8' });
  expect(await fetchFeed(asking({ etag: '"1"' }), here)).toEqual({ kind: 'unchanged' });
});

test.each([
  '127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1',
  '::1', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', '64:ff9b::7f00:1', '255.255.255.255', 'no address',
])('%s is no public address', (address) => {
  expect(isPublicAddress(address)).toBe(false);
}); // prettier-ignore

test.each(['81.2.69.142', '2a00:1450:4009:80b::200e'])('%s is a public address', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  ['in figures', (url: string) => url],
  ['by a name', (url: string) => url.replace('127.0.0.1', 'localhost')],
  ['in other figures', (url: string) => url.replace('127.0.0.1', '2130706433')],
  ['as IPv6', (url: string) => url.replace('127.0.0.1', '[::ffff:127.0.0.1]')],
])('what is on this machine is not fetched, given %s', async (_how, changed) => {
  feed.answer = unchanging('secret');
  const fetched = await fetchFeed(asking({ url: changed(`${feed.url}/`) }));
  expect(fetched).toEqual({ kind: 'refused', says: 'its address is not a public one' });
  expect(feed.asked).toEqual([]);
});

test('a redirect to a private address is not followed, and one in circles ends', async () => {
  feed.answer = (_request, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end();
  expect(await fetchFeed(asking(), here)).toEqual({
    kind: 'refused',
    says: 'its address is not a public one',
  });
  feed.answer = (_request, response) => response.writeHead(301, { location: '/again' }).end();
  expect(await fetchFeed(asking(), here)).toEqual({
    kind: 'refused',
    says: 'it redirects more than 5 times',
  });
});

test.each([
  ['file:///etc/passwd', 'its address is neither http nor https'],
  ['http://me:secret@example.org/', 'its address has a password in it'],
  ['no address', 'its address is neither http nor https'],
])('%s is refused', async (url, says) => {
  expect(await fetchFeed(asking({ url }), here)).toEqual({ kind: 'refused', says });
});

test('a body without end is given up at its size, whatever length it claimed', async () => {
  feed.answer = (_request, response) => {
    response.writeHead(200);
    const more = (): void => {
      if (!response.destroyed) response.write('x'.repeat(10_000), () => setImmediate(more));
    };
    more();
  };
  const fetched = await fetchFeed(asking({ mostBytes: 1_000_000 }), here);
  expect(fetched).toEqual({ kind: 'refused', says: 'it is larger than 1 MB' });
});

test('who never ends an answer is not waited for', async () => {
  feed.answer = (_request, response) => void response.writeHead(200).write('BEGIN');
  expect(await fetchFeed(asking({ longest: 50 }), here)).toEqual({
    kind: 'refused',
    says: 'it did not answer within 0 seconds',
  });
});

test('an answer that is no feed is named', async () => {
  feed.answer = (_request, response) => response.writeHead(503).end();
  expect(await fetchFeed(asking(), here)).toEqual({ kind: 'refused', says: 'it answered 503' });
});

test('a server that is not there is named as such', async () => {
  await feed.close();
  expect(await fetchFeed(asking(), here)).toEqual({
    kind: 'refused',
    says: 'it could not be reached (ECONNREFUSED)',
  });
  feed = await openFeedServer();
});
