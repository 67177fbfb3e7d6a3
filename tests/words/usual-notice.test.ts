import { Letter } from '../../lambda/web/console/pages/letter';
import { usualNotice } from '../../lambda/routine';
import { moreOfWhatIsKnown } from '../../lambda/words/speech/what-is-known';
import { homeVoice } from '../../lambda/words/speech/voice';
import { at } from '../household/a-home';
import { livedIn } from '../household/lived-in';
import { wrongInSpeech } from './good-speech';

const now = at('10:00');
const home = (days: number) => livedIn({ now, days }).home;
const said = (days: number): string => moreOfWhatIsKnown(homeVoice(home(days), 'seed', now)).join(' ');
const letter = (days: number): string => {
  const page: { toString(): string } = Letter({ home: home(days), words: ['apple', 'river', 'kettle'] });
  return page.toString();
};

test('What this home can count on is measured for it, and said by voice and in the letter alike', () => {
  const { hours } = usualNotice(home(42).routine, 'Europe/London')!;
  expect(hours).toBeGreaterThan(1);
  expect(hours).toBeLessThan(20);
  expect(letter(42)).toContain(`It usually notices a silence within ${hours} hours, measured for your home.`);
  expect(said(42)).toMatch(
    /I can't tell when you fall\. When your home goes quiet, I usually notice within [a-z-]+ hours\./,
  );
  expect(moreOfWhatIsKnown(homeVoice(home(42), 'seed', now)).flatMap(wrongInSpeech)).toEqual([]);
});

test('While it is not known yet nothing is promised', () => {
  expect(usualNotice(home(9).routine, 'Europe/London')).toBeNull();
  expect(letter(9)).not.toMatch(/within .* hours?/);
  expect(said(9)).toContain("I'm still learning how soon I notice that your home is quiet.");
});

test('Where nothing may be watched, nothing is said of noticing', () => {
  const { profile, state, routine } = home(42);
  const unwatched = { profile, routine, state: { ...state, consents: { ...state.consents, routine: null } } };
  expect(moreOfWhatIsKnown(homeVoice(unwatched, 'seed', now)).join(' ')).not.toMatch(
    /notice within|learning how soon/,
  );
});
