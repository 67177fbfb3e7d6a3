import { refusalOf } from '../../../household/reminders';
import { refusedAnswer } from '../../../words/speech/reminders';
import { notInGuide, remindOffer, whichOne } from '../../../words/speech/television';
import { programmesCalled } from '../../programme';
import { programmeReminder } from '../../reminders/for-programme';
import { goOn, homeTalk, type Answer, type HomeTurn } from '../../talk';
import { topicIn } from '../../topic-in';
import { knownOf } from './ask-talk';

/** "Remind me when Coronation Street is on." When it is on, she is told before she is asked whether it shall be set. */
export const remindProgramme = homeTalk(
  'programme-remind',
  (heard) => topicIn(heard)?.intent === 'RemindProgrammeIntent' && heard.intent !== 'AMAZON.RepeatIntent',
  (turn): Answer => {
    const topic = topicIn(turn.heard);
    const programme = topic?.slots['programme'];
    if (!topic || !programme) return which([], turn);
    const { home } = turn;
    const known = knownOf(turn, 'guide');
    if (!known) return { said: [home.say('tell.cannot-look')], asks: goOn(turn) };
    const { locale } = home.home.profile;
    const broadcasts = known.guide?.broadcasts ?? [];
    const within = ({ at }: { at: number }): boolean => at > home.now;
    const found = programmesCalled(programme.value, broadcasts, { now: home.now, locale, within });
    switch (found.kind) {
      case 'several':
        return which(whichOne(found.titles, home), turn);
      case 'none':
        return { said: notInGuide(programme.value, home), asks: goOn(turn) };
      case 'one':
        return offer(programmeReminder(found.broadcasts, home), programme.value, turn);
    }
  },
);

/** Alexa fills a slot only of the intent that was just used. */
const which = (said: string[], { heard }: HomeTurn): Answer => ({
  said,
  asks: 'which-programme',
  elicits: 'programme',
  ...(heard.intent === 'RemindProgrammeIntent' ? {} : { of: 'RemindProgrammeIntent' }),
});

function offer(found: ReturnType<typeof programmeReminder>, called: string, turn: HomeTurn): Answer {
  const { home } = turn;
  if (!found) return { said: notInGuide(called, home), asks: goOn(turn) };
  const refusal = refusalOf(found.wanted, home.home, home.now);
  if (refusal) return { said: refusedAnswer(refusal, home), asks: goOn(turn) };
  const topic = topicIn(turn.heard);
  return {
    said: remindOffer(found.broadcast, found.wanted, home),
    asks: 'programme-remind',
    wants: found.wanted,
    ...(topic && { topic }),
  };
}
