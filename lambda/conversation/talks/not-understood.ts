import { homeTalk, type Talk } from '../talk';

/** An answer to a question of the check-in, where none is open, means nothing. */
const notUnderstood = new Set(['AMAZON.FallbackIntent', 'HowOftenIntent', 'AMAZON.NextIntent']);

/** Not understood: the place is kept and its question asked again. A first word that was lost might have been a call. */
export const fallback = homeTalk(
  'fallback',
  ({ intent }) => notUnderstood.has(intent),
  ({ heard, voice }) => ({
    said: [voice.say('fallback.sorry')],
    asks: heard.memory.place === 'call' ? 'call-once-more' : (heard.memory.place ?? 'offer'),
    keepsPlace: true,
  }),
);

/** The household could not be read: safe words, the same question again, and nothing pretended. */
export const fault: Talk = {
  name: 'fault',
  hears: ({ lived }) => lived.kind === 'fault',
  answer: ({ heard, voice }) => ({
    said: [voice.say('error.sorry'), voice.say('error.again'), voice.say('help.emergency')],
    asks: heard.oneShot ? null : (heard.memory.place ?? 'menu'),
    keepsPlace: true,
  }),
};
