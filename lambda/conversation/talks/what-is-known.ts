import { contactAnswer } from '../../words/speech/contact-answer';
import { peopleAnswer, type Asked } from '../../words/speech/people-answer';
import { moreOfWhatIsKnown, whatIsKnown as words } from '../../words/speech/what-is-known';
import { goOn, homeTalk } from '../talk';

/** "What do you know about me?" */
export const whatIsKnown = homeTalk(
  'what-is-known',
  ({ intent }) => intent === 'WhatDoYouKnowIntent',
  ({ home }) => ({ said: words(home), asks: 'know-more' }),
);

/** Yes, she would like to hear more of it. */
export const moreIsKnown = homeTalk(
  'more-is-known',
  ({ intent, memory }) => intent === 'AMAZON.YesIntent' && memory.place === 'know-more',
  (turn) => ({ said: moreOfWhatIsKnown(turn.home), asks: goOn(turn) }),
);

/** "Who are my people?" */
export const myPeople = homeTalk(
  'my-people',
  ({ intent }) => intent === 'MyPeopleIntent',
  (turn) => {
    const { role } = turn.heard.slots;
    const contact = role && contactAnswer(role, turn.home);
    if (contact) return { said: contact, asks: goOn(turn) };
    return { said: peopleAnswer(askedAbout(role?.id, role !== undefined), turn.home), asks: goOn(turn) };
  },
);

function askedAbout(id: string | null | undefined, said: boolean): Asked {
  switch (id) {
    case 'carers':
    case 'family':
      return 'carers';
    case 'duty':
      return 'duty';
    default:
      return said ? 'other' : 'everybody';
  }
}
