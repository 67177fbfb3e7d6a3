import { goOn, homeTalk } from '../talk';

/** Things to be passed on to a person: until that can be done, a call back can be asked for. */
const forPeople = ['MoodIntent', 'StartCheckInIntent'];
/** What the council can do for her meanwhile. */
const forCouncil = [
  'SetReminderIntent', 'StopReminderIntent', 'ListRemindersIntent', 'BudgetIntent',
]; // prettier-ignore

/** Whatever the skill understands and cannot do: it says so, and where it can be had instead. */
export const later = homeTalk(
  'later',
  ({ kind }) => kind === 'intent',
  (turn) => {
    const { intent } = turn.heard;
    const { say } = turn.voice;
    if (forPeople.includes(intent)) return { said: [say('later.pass-on')], asks: 'call-offered' };
    if (forCouncil.includes(intent))
      return { said: [say('later.cannot'), say('later.council')], asks: goOn(turn) };
    return { said: [say('later.cannot')], asks: goOn(turn) };
  },
);
