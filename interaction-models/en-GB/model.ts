import { dialog } from './dialog';
import { amazon } from './intents/amazon';
import { allowHow, forbidHow } from './intents/asking-from-afar';
import { askForHelp } from './intents/ask-for-help';
import { mood as moodIntent, startCheckIn } from './intents/check-in';
import { forgetMe, notSafe, test } from './intents/endings';
import { fallback } from './intents/fallback';
import { falseAlarm } from './intents/false-alarm';
import { whatsOn } from './intents/going-out';
import { howOften as howOftenIntent, next } from './intents/how-often';
import { howToSpeak } from './intents/how-to-speak';
import { imOkay } from './intents/im-okay';
import { startWatching, stopWatching, whatDoYouKnow } from './intents/in-charge';
import { leaveMessage } from './intents/leave-message';
import { linkHome } from './intents/link-home';
import { pause, resume } from './intents/pauses';
import { budget, myPeople } from './intents/people-and-money';
import { listReminders, reminderDone, stopReminder } from './intents/reminders';
import { setReminder } from './intents/set-reminder';
import { staffAddReminder, staffListReminders, staffStopReminder } from './intents/staff';
import { remindProgramme, television } from './intents/television';
import { today } from './intents/today';
import { binDay, nextVisit } from './intents/visits-and-bins';
import { whoKnows } from './intents/who-knows';
import { prompts } from './prompts';
import { withSlotAnswers } from './slot-answers';
import type { Intent, Model } from './shapes';
import { bin } from './slot-types/bin';
import { channel } from './slot-types/channel';
import { days } from './slot-types/days';
import { howOften } from './slot-types/how-often';
import { interest } from './slot-types/interest';
import { message } from './slot-types/message';
import { mood } from './slot-types/mood';
import { need } from './slot-types/need';
import { pairingWord } from './slot-types/pairing-word';
import { pauseReason } from './slot-types/pause-reason';
import { person } from './slot-types/person';
import { programme } from './slot-types/programme';
import { reminderThing } from './slot-types/reminder-thing';
import { residentName } from './slot-types/resident-name';
import { role } from './slot-types/role';
import { speaking } from './slot-types/speaking';

const calls = [askForHelp, falseAlarm, imOkay, whoKnows, notSafe, test];
const talk = [startCheckIn, moodIntent, howOftenIntent, next, leaveMessage];
const reminders = [setReminder, listReminders, stopReminder, reminderDone];
const answers = [nextVisit, binDay, whatsOn, television, remindProgramme, today, myPeople, budget];
const inCharge = [
  linkHome,
  whatDoYouKnow,
  pause,
  resume,
  stopWatching,
  startWatching,
  allowHow,
  forbidHow,
  howToSpeak,
  forgetMe,
];
const staff = [staffAddReminder, staffListReminders, staffStopReminder];

/** The skill asks for slots of these. */
const elicits = new Set<string | undefined>(dialog.intents.map(({ name }) => name));

export const model = {
  interactionModel: {
    languageModel: {
      invocationName: 'good neighbour',
      modelConfiguration: { fallbackIntentSensitivity: { level: 'MEDIUM' } },
      intents: [...calls, ...talk, ...reminders, ...answers, ...inCharge, ...staff, ...amazon, fallback].map(
        (intent: Intent) => (elicits.has(intent.name) ? withSlotAnswers(intent) : intent),
      ),
      types: [
        bin,
        channel,
        days,
        howOften,
        interest,
        message,
        mood,
        need,
        pairingWord,
        pauseReason,
        person,
        programme,
        reminderThing,
        residentName,
        role,
        speaking,
      ],
    },
    dialog,
    prompts,
  },
} satisfies Model;
