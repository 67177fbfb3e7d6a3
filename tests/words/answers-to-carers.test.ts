import {
  minute,
  outcomes,
  type Answer,
  type EndedBy,
  type Outcome,
  type TextAbout,
} from '../../lambda/household';
import { textFor } from '../../lambda/words';
import { inGsm, inOnePart } from './gsm';
import { askForHelp, decide, link, marysHome, monday, pendingText } from './marys-day';

const called = askForHelp(marysHome());
const goes = (answer: Answer) =>
  decide(
    called,
    {
      kind: 'carer-replied',
      id: 'reply',
      who: 'carer:anne',
      episode: called.state.episode!.id,
      answer,
      sentAt: monday,
      by: 'text',
    },
    monday + 5 * minute,
  );
const words = (about: TextAbout, home = called): string =>
  textFor(home, pendingText(about, 'carer:bob'), monday + 30 * minute, link);

describe('texts to those who were told', () => {
  test.each([
    ['going', "Anne is going to Mary's. Thank you, nothing more to do."],
    ['there', 'Anne is with Mary. Thank you, nothing more to do.'],
    ['ringing', 'Anne is ringing Mary. Thank you, nothing more to do for now.'],
  ] as const)('name who has taken it on: %s', (answer, said) => {
    expect(words({ kind: 'taken', by: 'carer:anne' }, goes(answer))).toBe(said);
  });

  test('name nobody who is not to be told', () => {
    const home = goes('going');
    for (const carer of home.profile.carers) carer.notToBeTold = carer.id === 'anne';
    expect(words({ kind: 'taken', by: 'carer:anne' }, home)).toMatch(/^Somebody is going/);
    for (const carer of home.profile.carers) carer.notToBeTold = false;
  });

  test('ask the one who is going how it went', () => {
    expect(words({ kind: 'nudge' }, goes('going'))).toBe(
      `You said at 10:05 that you're going to Mary's. How is she? Reply FINE if all is well, 2 if you can't go. ${link}`,
    );
    expect(words({ kind: 'nudge' }, goes('there'))).toContain("you're with Mary");
  });

  test.each<[Outcome, EndedBy, string]>([
    ['false-alarm', 'resident', 'Mary says it was a false alarm.'],
    ['fine', 'resident', 'Mary says she is all right.'],
    ['fine', 'signal', 'Mary has been up and about since'],
    ['fine', 'carer:anne', 'Anne has spoken to Mary: all is well.'],
    ['seen-at-home', 'carer:anne', 'Anne has seen Mary at home.'],
    ['seen-at-home', 'duty', 'The duty team has seen Mary at home.'],
    ['hospital', 'carer:anne', 'Anne has seen Mary and arranged what is needed.'],
    ['fine', 'staff', 'The council has closed the call about Mary.'],
  ])('say how it ended: %s by %s', (outcome, by, said) => {
    expect(words({ kind: 'ended', outcome, by, ring: false })).toContain(said);
  });

  test.each(outcomes)('tell no stranger where she is: %s', (outcome) => {
    const text = words({ kind: 'ended', outcome, by: 'carer:anne', ring: false });
    expect(text).not.toMatch(/hospital|ambulance|doctor|GP/i);
    expect(inOnePart(text)).toBe(true);
  });

  test('ask one to ring all the same', () => {
    expect(words({ kind: 'ended', outcome: 'false-alarm', by: 'resident', ring: true })).toBe(
      'Mary says it was a false alarm. Please ring her all the same, to be sure.',
    );
  });

  test('ask which home is meant', () => {
    const about = {
      kind: 'which-home',
      names: ['Mary', 'John'],
      households: ['1', '2'],
      answer: 'going',
    } as const;
    expect(words({ ...about, names: [...about.names], households: [...about.households] })).toBe(
      'Mary or John? Reply 1 Mary, 2 John.',
    );
  });

  test('ask again where a reply was not understood', () => {
    expect(words({ kind: 'unclear' })).toContain(
      "did not understand. Reply 1 if you're going to Mary's, 2 if you can't.",
    );
    expect(words({ kind: 'unclear' }, marysHome())).toContain('Nothing is open');
  });

  test.each([
    ['going', "Reply FINE once you have seen Mary and all is well, 2 if you can't go."],
    ['there', 'Reply FINE if all is well with Mary'],
    ['ringing', "Reply FINE once you have spoken to Mary, 1 if you're going"],
  ] as const)('ask whoever has taken it on (%s) what they can answer by now', (answer, asked) => {
    const text = textFor(goes(answer), pendingText({ kind: 'unclear' }, 'carer:anne'), monday, link);
    expect(text).toContain(`did not understand. ${asked}`);
    expect(text).not.toContain("if you're going to Mary's");
    expect(inOnePart(text)).toBe(true);
  });

  test('say of a reminder that it is done, not that she is all right', () => {
    const missed = {
      kind: 'missed-reminder',
      at: monday,
      reminder: 'r',
      due: monday,
      doneAt: monday,
    } as const;
    const closed = { ...called.state.episode!, closedAt: monday, outcome: 'fine', by: 'resident' } as const;
    const home = { ...called, state: { ...called.state, lastEpisode: { ...closed, concerns: [missed] } } };
    expect(words({ kind: 'ended', outcome: 'fine', by: 'resident', ring: false }, home)).toBe(
      'Mary says that the reminder is done. Thank you, nothing more to do.',
    );
  });

  test.each(['going', 'cannot', 'there', 'ringing', 'fine', 'wrong-number', 'leave'] as const)(
    'thank for "%s" in one part',
    (meant) => {
      const text = words({ kind: 'thanks', for: meant });
      expect(text).toMatch(/^(Thank you|Sorry)/);
      expect(inOnePart(text)).toBe(true);
    },
  );

  test('pass a message on in her words, on one line', () => {
    expect(words({ kind: 'message', words: "I'm out\nof milk" })).toBe(
      "Mary asks us to tell you: I'm out of milk",
    );
  });

  test('say of a test that it is one', () => {
    expect(words({ kind: 'test' })).toMatch(/^This is only a test from Mary's Echo/);
  });

  test('refuse what is no text', () => {
    const pending = {
      ...pendingText({ kind: 'alert', update: false }),
      effect: { kind: 'ask', episode: 'e', speaker: 's' } as const,
    };
    expect(() => textFor(called, pending, monday, null)).toThrow(RangeError);
  });

  test('stay within the GSM alphabet', () => {
    expect(inGsm(words({ kind: 'already-ended' }))).toBe(true);
  });
});
