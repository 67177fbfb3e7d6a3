import { announcementFor, councilName } from '../../lambda/words';
import type { Effect, Pending } from '../../lambda/household';
import { wrongInSpeech } from './good-speech';
import { askForHelp, marysHome, monday, pendingText, silent } from './marys-day';

const pending = (effect: Effect): Pending => ({ ...pendingText({ kind: 'alert', update: false }), effect });
const ask = pending({ kind: 'ask', episode: 'e', speaker: 'echo' });

describe('what a speaker says unasked', () => {
  test('asks how she is, and says how to answer', () => {
    const said = announcementFor(silent(marysHome(), { tried: [] }), ask, monday);
    expect(said).toMatch(/^Hello Mary/);
    expect(said).toContain("say: Alexa, tell good neighbour I'm okay.");
    expect(wrongInSpeech(said)).toEqual([]);
  });

  test('says the second time what comes of silence', () => {
    expect(announcementFor(silent(marysHome()), ask, monday)).toContain(
      "If I hear nothing, I'll let somebody know.",
    );
  });

  test('says who is on the way, and names nobody who is not to be told', () => {
    const announce = pending({
      kind: 'announce',
      speaker: 'echo',
      about: { kind: 'going', who: 'carer:anne' },
      episode: 'e',
    });
    const home = askForHelp(marysHome());
    expect(announcementFor(home, announce, monday)).toBe("Anne says she's on her way.");
    const hidden = {
      ...home,
      profile: {
        ...home.profile,
        carers: home.profile.carers.map((carer) => ({ ...carer, notToBeTold: true })),
      },
    };
    expect(announcementFor(hidden, announce, monday)).toBe('Somebody has answered, and is on the way.');
  });

  test('refuses what no speaker says', () => {
    expect(() => announcementFor(marysHome(), pendingText({ kind: 'alert', update: false }), monday)).toThrow(
      RangeError,
    );
  });

  test('names the sender of a notification', () => {
    expect(councilName('en-GB')).toBe('Your council');
  });
});
