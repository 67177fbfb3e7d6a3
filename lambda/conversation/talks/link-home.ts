import { alreadyLinked, howToLink, linked, notLinked } from '../../words/speech/linking';
import { homeVoice } from '../../words/speech/voice';
import { goOn, homeTalk, type Talk } from '../talk';

/** Three words from the council, said to an Echo of no home. */
export const linkHome: Talk = {
  name: 'link',
  hears: ({ lived }) => lived.kind === 'link',
  answer({ lived, seed, now, voice }) {
    const result = lived.kind === 'link' ? lived.result : ({ kind: 'wrong' } as const);
    switch (result.kind) {
      case 'linked':
        return { said: linked(homeVoice(result.home, seed, now)), asks: null };
      case 'staff':
        return { said: [voice.say('staff.linked', result), voice.say('staff.linked-how')], asks: null };
      case 'wrong':
        return { said: notLinked('wrong', voice), asks: 'words' };
      case 'locked':
      case 'needs-staff':
        return { said: notLinked(result.kind, voice), asks: null };
    }
  },
};

/** Linking once more an Echo that belongs to a home changes nothing. */
export const linkedAlready = homeTalk(
  'linked-already',
  ({ intent }) => intent === 'LinkHomeIntent',
  (turn) => ({ said: alreadyLinked(turn.home), asks: goOn(turn) }),
);

/** Whatever else is said to an Echo of no home, it learns how to link and nothing about anybody. */
export const unlinked: Talk = {
  name: 'unlinked',
  hears: ({ lived }) => lived.kind === 'unlinked',
  answer: ({ voice }) => ({ said: howToLink(voice), asks: 'words' }),
};
