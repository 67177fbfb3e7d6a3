import { goOn, homeTalk } from '../../talk';

/** Yes, she would like somebody to call her about what she was just told of. It is on staff's list by now. */
export const referred = homeTalk(
  'referred',
  ({ intent, memory }) =>
    intent === 'AMAZON.YesIntent' && memory.place === 'refer' && memory.topic?.about != null,
  (turn) => {
    const { home, heard } = turn;
    const about = heard.memory.topic?.about;
    const what =
      about?.kind === 'activity'
        ? home.tongue.spokenText(about.name, 5)
        : home.say('refer.budget').toLowerCase().replace('.', '');
    return { said: [home.say('refer.done', { what })], asks: goOn(turn) };
  },
);
