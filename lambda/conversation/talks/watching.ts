import { watchingStarted, watchingStopped, whatWatchingIs } from '../../words/speech/watching';
import { goOn, homeTalk } from '../talk';

/** "Stop watching me." It has happened at once, and nobody is told. */
export const stopWatching = homeTalk(
  'stop-watching',
  ({ intent, memory }) =>
    intent === 'StopWatchingIntent' || (intent === 'AMAZON.NoIntent' && memory.place === 'agree-again'),
  (turn) => ({ said: watchingStopped(turn.home), asks: goOn(turn) }),
);

/** "Keep an eye on me." What that means comes first, then whether she agrees. */
export const startWatching = homeTalk(
  'start-watching',
  ({ intent }) => intent === 'StartWatchingIntent',
  (turn) => {
    const { home } = turn;
    const { consents, pause } = home.home.state;
    if (consents.routine === null) return { said: whatWatchingIs(home), asks: 'watch-agree' };
    if (pause !== null) return { said: [home.say('watch.paused')], asks: 'watch-resume' };
    return { said: [home.say('watch.already')], asks: goOn(turn) };
  },
);

/** Yes, it is still all right. */
export const agreedAgain = homeTalk(
  'agreed-again',
  ({ intent, memory }) => intent === 'AMAZON.YesIntent' && memory.place === 'agree-again',
  (turn) => ({ said: [turn.home.say('agree.thanks'), turn.home.say('agree.next')], asks: goOn(turn) }),
);

/** Yes to being watched. */
export const watched = homeTalk(
  'watched',
  ({ intent, memory }) => intent === 'AMAZON.YesIntent' && memory.place === 'watch-agree',
  (turn) => ({ said: watchingStarted(turn.home), asks: goOn(turn) }),
);
