import { codeLives } from '../../lambda/store';
import { monday, openConsoleDoor, staffOf } from './console-door';

const staff = staffOf('practitioner');
const account = { council: staff.council, staff: staff.member };
const wordsOn = (html: string): string[] =>
  (/font-weight-bold">([^<]+)</u.exec(html)?.[1] ?? '').split(',').map((word) => word.trim());

describe('somebody of staff with an Alexa of their own', () => {
  test('is shown words that link it, once', async () => {
    const door = await openConsoleDoor();
    const browser = await door.browser(staff);
    const page = await (await browser.submit('/console/alexa', '/console/alexa/words', {})).text();
    const words = wordsOn(page);
    expect(words).toHaveLength(3);
    expect(page).toContain(`my words are ${words.join(', ')}`);
    expect(await door.store.pairing.pair(words, 'their Alexa', monday)).toEqual({ kind: 'staff', account });
    expect(await door.store.staffLinks.find('their Alexa')).toEqual(account);
  });

  test('is shown a code that opens one session within ten minutes, and stands on no other page', async () => {
    const door = await openConsoleDoor();
    const browser = await door.browser(staff);
    const words = wordsOn(await (await browser.submit('/console/alexa', '/console/alexa/code', {})).text());
    expect(await browser.read('/console/alexa')).not.toContain(words[2]);
    const { staffCodes } = door.store;
    expect(await staffCodes.say(account, words, 'session-1', monday + codeLives - 1)).toEqual({
      kind: 'open',
    });
    expect(await staffCodes.isOpen(account, 'session-1', monday + codeLives)).toBe(true);
    expect(await staffCodes.isOpen(account, 'session-2', monday + codeLives)).toBe(false);
    expect(await staffCodes.say(account, words, 'session-2', monday)).toEqual({ kind: 'used' });
  });
});
