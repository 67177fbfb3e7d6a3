import { allowHow, forbidHow } from './intents/asking-from-afar';
import { linkHome } from './intents/link-home';
import { askForHelp } from './intents/ask-for-help';
import { mood } from './intents/check-in';
import { howToSpeak } from './intents/how-to-speak';
import { leaveMessage } from './intents/leave-message';
import { pause } from './intents/pauses';
import { reminderDone, stopReminder } from './intents/reminders';
import { setReminder } from './intents/set-reminder';
import { staffAddReminder, staffListReminders, staffStopReminder } from './intents/staff';
import { remindProgramme, television } from './intents/television';
import { prompts } from './prompts';
import type { Dialog, Intent } from './shapes';

const spoken = new Set(prompts.map((prompt) => prompt.id));

/**
 * Intents whose slots the skill may ask for. Alexa only takes `Dialog.ElicitSlot` for intents that stand here;
 * nothing is delegated to her, so that she never asks by herself.
 */
export const dialog = {
  delegationStrategy: 'SKILL_RESPONSE',
  intents: [
    linkHome,
    askForHelp,
    mood,
    leaveMessage,
    setReminder,
    stopReminder,
    reminderDone,
    remindProgramme,
    television,
    pause,
    howToSpeak,
    allowHow,
    forbidHow,
    staffAddReminder,
    staffListReminders,
    staffStopReminder,
  ].map((intent) => dialogOf(intent)),
} satisfies Dialog;

function dialogOf({ name, slots = [] }: Intent): Dialog['intents'][number] {
  return {
    name,
    delegationStrategy: 'SKILL_RESPONSE',
    confirmationRequired: false,
    prompts: {},
    slots: slots.map((slot) => {
      const id = `Elicit.${name.replace('Intent', '')}.${slot.name}`;
      return {
        name: slot.name,
        type: slot.type ?? '',
        elicitationRequired: spoken.has(id),
        confirmationRequired: false,
        prompts: spoken.has(id) ? { elicitation: id } : {},
      };
    }),
  };
}
