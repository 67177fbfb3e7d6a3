import { homeTalk } from '../talk';

/** "I don't feel safe." Whoever makes her feel so may be listening: the answer gives nothing away, and says no name. */
export const notSafe = homeTalk(
  'not-safe',
  ({ intent }) => intent === 'NotSafeIntent',
  ({ voice: { say } }) => ({ said: [say('not-safe.all-right'), say('not-safe.urgent')], asks: null }),
);
