import { minute, needs, type Who } from '../../lambda/household';
import { textFor } from '../../lambda/words';
import { inOnePart } from './gsm';
import { askForHelp, link, marysHome, monday, pendingText, silenceFacts, silent } from './marys-day';

const alert = pendingText({ kind: 'alert', update: false });
const words = (home: Parameters<typeof textFor>[0], now = monday, to = link as string | null): string =>
  textFor(home, alert, now, to);

describe('the text that asks somebody to go', () => {
  test('says why a silence is unusual, what was tried and how to answer', () => {
    expect(words(silent(marysHome()), monday, null)).toBe(
      "Mary's kettle is usually on by 8:40; nothing by 10:15. We asked through her Echo and heard nothing. Reply 1 if you're going, 2 if you can't.",
    );
  });

  test('is cut to what matters where a link would need a second part', () => {
    const text = words(silent(marysHome()));
    expect(text).toBe(
      `Mary's kettle is usually on by 8:40; nothing by 10:15. We asked by Echo, no answer. Reply 1 = going, 2 = can't. ${link}`,
    );
    expect(inOnePart(text)).toBe(true);
  });

  test.each([
    [['chimed'] as const, 'We chimed her Echo and heard nothing.'],
    [['failed'] as const, 'Her Echo could not be reached.'],
    [['failed', 'announced'] as const, 'We asked through her Echo and heard nothing.'],
  ])('says only what was really tried: %p', (tried, said) => {
    expect(words(silent(marysHome(), { tried: [...tried] }), monday, null)).toContain(said);
  });

  test('claims no asking where there was none', () => {
    expect(words(silent(marysHome(), { tried: [] }), monday, null)).not.toMatch(/Echo/);
  });

  test('says a silence without a habit plainly', () => {
    expect(words(silent(marysHome(), { facts: { missed: null } }), monday, null)).toContain(
      "It is unusually quiet at Mary's: no sign of her since 18:40 yesterday.",
    );
  });

  test('names a habit of speech as such', () => {
    const missed = { ...silenceFacts.missed!, source: 'echo', kind: 'speech' };
    expect(words(silent(marysHome(), { facts: { missed } }), monday, null)).toContain(
      'Mary has usually spoken to her Echo by 8:40; nothing by 10:15.',
    );
  });

  test('gives no clock time of another day as if it were today', () => {
    const text = words(silent(marysHome()), monday + 1_440 * minute, null);
    expect(text).toContain("It is unusually quiet at Mary's: no sign of her since 18:40 on Sun 1 Mar.");
    expect(text).not.toContain('8:40;');
  });

  test('says of a fall what she said', () => {
    const text = words(askForHelp(marysHome(), 'fall', monday + 2 * minute), monday + 2 * minute);
    expect(text).toBe(
      `Mary asked for help at 10:02: she says she has had a fall. Reply 1 if you're going, 2 if you can't. ${link}`,
    );
    expect(inOnePart(text)).toBe(true);
  });

  test.each(needs)('for the need "%s" tells a stranger nothing and fits one part', (need) => {
    const home = askForHelp(marysHome(), need);
    const text = words(home);
    expect(text).toMatch(/^Mary asked .*10:00.*Reply 1 .*, 2 .*https:/);
    expect(text).not.toMatch(/Hughes|toilet|medicine|tablets|pain|unwell/i);
    expect(inOnePart(text)).toBe(true);
  });

  test('says that she asked again', () => {
    const later = monday + 20 * minute;
    const again = askForHelp(askForHelp(marysHome(), 'fall'), 'fall', later, 'call-2');
    expect(words(again, later)).toContain('She asked again at 10:20.');
  });

  test('is marked as news for those who were told before', () => {
    const about = pendingText({ kind: 'alert', update: true });
    expect(textFor(askForHelp(marysHome(), 'fall'), about, monday, null)).toMatch(
      /^Update: Mary asked for help/,
    );
  });

  test('holds all reasons in one text, the call first', () => {
    const home = askForHelp(silent(marysHome()), 'fall', monday + minute, 'call-2');
    expect(words(home, monday + minute, null)).toMatch(
      /^Mary asked for help at 10:01: she says she has had a fall\. Mary's kettle/,
    );
  });

  test('tells the next one who has not answered', () => {
    let home = askForHelp(marysHome(), 'other');
    home = {
      ...home,
      state: {
        ...home.state,
        episode: {
          ...home.state.episode!,
          told: [
            ...home.state.episode!.told,
            {
              who: 'duty',
              at: monday + 5 * minute,
              status: 'pending',
              sentAt: null,
              mayHaveGone: false,
              answer: null,
            },
          ],
        },
      },
    };
    const text = textFor(
      home,
      pendingText({ kind: 'alert', update: false }, 'duty'),
      monday + 5 * minute,
      null,
    );
    expect(text).toContain('Anne: no answer yet.');
  });

  test('tells whoever is asked next that somebody said they would go, and was not heard of since', () => {
    const called = askForHelp(marysHome());
    const episode = called.state.episode!;
    const answer = { meaning: 'going', at: monday + 2 * minute } as const;
    const home = (to: Who) => {
      const told = episode.told.map((each) => (each.who === 'carer:anne' ? { ...each, answer } : each));
      const next = pendingText({ kind: 'alert', update: false }, to);
      return textFor(
        { ...called, state: { ...called.state, episode: { ...episode, told, hold: null } } },
        next,
        monday,
        link,
      );
    };
    expect(home('duty')).toBe(
      `Mary asked for help at 10:00. Anne took it on at 10:02; not heard since. Reply 1 = going, 2 = can't. ${link}`,
    );
    expect(inOnePart(home('duty'))).toBe(true);
    expect(home('carer:anne')).not.toContain('not heard since');
  });

  test('needs no gender to be known', () => {
    const home = askForHelp(
      marysHome({ resident: { firstName: 'Robin', fullName: 'Robin Ash', phone: null } }),
      'fall',
    );
    expect(words(home, monday, null)).toBe(
      "Robin asked for help at 10:00: they say they have had a fall. Reply 1 if you're going, 2 if you can't.",
    );
  });

  test('follows what staff have said of somebody, whatever the name suggests', () => {
    const resident = { firstName: 'Mary', fullName: 'Mary Hughes', phone: null, pronoun: 'he' as const };
    expect(words(askForHelp(marysHome({ resident }), 'fall'), monday, null)).toContain(
      'he says he has had a fall',
    );
  });

  test('says that it is over where it has ended meanwhile', () => {
    expect(words(marysHome())).toContain('over already');
  });

  test('holds together with the longest of names', () => {
    const resident = { firstName: 'Bartholomew-Maximilian Alexander', fullName: '', phone: null };
    const text = words(silent(marysHome({ resident })));
    expect(text).toMatch(/Reply 1.*https:/);
    expect(text.length).toBeLessThanOrEqual(306);
  });

  test('keeps a name typed with line breaks inside its sentence', () => {
    const resident = { firstName: 'Mary\r\nReply 9', fullName: '', phone: null };
    expect(words(askForHelp(marysHome({ resident })))).not.toMatch(/[\r\n]/);
  });
});
