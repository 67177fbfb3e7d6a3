import { annesToken, openDoor } from './door';
import { whenMaryAsked } from './marys-home';

const path = `/r/${annesToken}`;
const nonce = 'nnnnnnnnnnnnnnnnnnnnnn';
const form = 'application/x-www-form-urlencoded';

async function refused(init: RequestInit) {
  const door = openDoor(whenMaryAsked());
  const before = JSON.stringify(door.home());
  const answer = await door.send(path, { method: 'POST', ...init });
  expect(door.events).toEqual([]);
  expect(JSON.stringify(door.home())).toBe(before);
  return { status: answer.status, page: await answer.text(), logged: door.logged };
}

describe('a form that is not one of the page', () => {
  test.each([
    ['no fields', '', 'The form was not a whole one.'],
    ['no nonce', 'choose=coming', 'The form was not a whole one.'],
    ['a nonce that is none', `choose=coming&nonce=<b>`, 'The form was not a whole one.'],
    ['no choice', `nonce=${nonce}`, 'did not say which button'],
    ['an unknown choice', `nonce=${nonce}&choose=dance`, 'did not say which button'],
    ['"seen" without how she is', `nonce=${nonce}&choose=seen`, 'Please choose how things are'],
    ['an unknown outcome', `nonce=${nonce}&choose=seen&outcome=__proto__`, 'none of those on the page'],
    ['a field twice', `nonce=${nonce}&choose=coming&choose=cannot`, 'one of its fields twice'],
  ])('is refused by name and changes nothing: %s', async (_what, body, says) => {
    const { status, page } = await refused({ body, headers: { 'content-type': form } });
    expect(status).toBe(400);
    expect(page).toContain(says);
    expect(page).toContain('Nothing has been changed.');
    expect(page).not.toContain('Mary');
  });

  test.each([
    ['application/json', JSON.stringify({ nonce, choose: 'coming' })],
    ['text/plain', `nonce=${nonce}&choose=coming`],
  ])('is refused as %s', async (type, body) => {
    expect((await refused({ body, headers: { 'content-type': type } })).status).toBe(415);
  });

  test('is refused when it is longer than any press', async () => {
    const body = `nonce=${nonce}&choose=coming&note=${'x'.repeat(100_000)}`;
    expect((await refused({ body, headers: { 'content-type': form } })).status).toBe(413);
  });

  test('is refused with bytes that are no text', async () => {
    const body = new Uint8Array([0xff, 0xfe, 0x00, 0x25, 0x25]);
    expect((await refused({ body, headers: { 'content-type': form } })).status).toBe(400);
  });

  test.each(['PUT', 'DELETE', 'PATCH'])('is refused as %s, naming what is possible', async (method) => {
    const door = openDoor(whenMaryAsked());
    const answer = await door.send(path, { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST');
    expect(door.events).toEqual([]);
  });

  test('to a link that nobody was sent finds nobody', async () => {
    const door = openDoor(whenMaryAsked());
    expect((await door.press('SomebodyElsesToken', { nonce, choose: 'coming' })).status).toBe(404);
    expect(door.events).toEqual([]);
  });

  test('leaves a log line without anything personal in it', async () => {
    const { logged } = await refused({
      body: `nonce=${nonce}&choose=Mary`,
      headers: { 'content-type': form },
    });
    expect(logged).toEqual(['warn link press refused {"why":"unknown-choice"}']);
  });
});

describe('when the database does not answer', () => {
  const broken = () => Promise.reject(new Error('throttled: Mary Hughes +447700900101'));

  test.each(['findLink', 'look'] as const)(
    'a look says that something is wrong at our end (%s)',
    async (port) => {
      const door = openDoor(whenMaryAsked(), { [port]: broken });
      const answer = await door.get(path);
      expect(answer.status).toBe(503);
      expect(await answer.text()).toContain('Do not wait for us if you are worried');
      expect(door.logged.join()).not.toMatch(/Mary|7700/u);
    },
  );

  test('a press never claims to have been taken', async () => {
    const door = openDoor(whenMaryAsked(), { happen: broken });
    const answer = await door.press(annesToken, { nonce, choose: 'coming' });
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('We do not know whether your answer was taken.');
  });
});
