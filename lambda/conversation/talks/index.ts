import type { Talk } from '../talk';
import { offered } from '../reminders/offering';
import { againAmong } from './again';
import { falseAlarm, okay } from './all-is-well';
import { activities } from './asking/activities';
import { bins } from './asking/bins';
import { budget } from './asking/budget';
import { referred } from './asking/refer';
import { remindProgramme } from './asking/remind-programme';
import { television } from './asking/television';
import { visits } from './asking/visits';
import { answerCheckIn, beginCheckIn, tellMood } from './check-in';
import { askForHelp, confirmCall, offerHelp } from './ask-for-help';
import { forgetMe, forgotten } from './forget-me';
import { goodbye } from './goodbye';
import { allowHow, forbidHow } from './how';
import { later } from './later';
import { launch } from './launch';
import { leaveMessage } from './leave-message';
import { linkedAlready, linkHome, unlinked } from './link-home';
import { fallback, fault } from './not-understood';
import { howToSpeak } from './manner';
import { notSafe } from './not-safe';
import { pause, resume } from './pausing';
import {
  answered,
  listReminders,
  permission,
  programmeTaken,
  reminderDone,
  setReminder,
  stopReminder,
} from './reminders';
import { staff, staffNotHere } from './staff';
import { today } from './today';
import { tryCall } from './trying';
import { agreedAgain, startWatching, stopWatching, watched } from './watching';
import { moreIsKnown, myPeople, whatIsKnown } from './what-is-known';
import { whoKnows } from './who-knows';
import { abilities, no, yes } from './yes-and-no';

const spoken: readonly Talk[] = [
  askForHelp, goodbye, staff, linkHome, today, fault, unlinked, launch, beginCheckIn, answerCheckIn, tellMood, linkedAlready, confirmCall, offerHelp, falseAlarm, okay,
  whoKnows, notSafe, pause, resume, stopWatching, startWatching, agreedAgain, watched, tryCall, leaveMessage, forgetMe, forgotten,
  visits, bins, television, remindProgramme, programmeTaken, activities, budget, referred, allowHow, forbidHow, whatIsKnown, moreIsKnown, myPeople, setReminder, listReminders, stopReminder, reminderDone,
  howToSpeak, staffNotHere, answered, permission, abilities, yes, no, fallback, offered,
]; // prettier-ignore

/** Every kind of talk, in the order in which they are asked whether a turn is theirs; a call for help first. */
export const talks: readonly Talk[] = [...spoken, againAmong([...spoken, later]), later];
