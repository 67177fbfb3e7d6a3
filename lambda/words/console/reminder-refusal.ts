import type { WantedRefusal } from '../../household/reminders';
import type { Label } from '../reminder-label';

/** Why a reminder was not taken in as staff wanted it. */
export type ReminderRefusal =
  | WantedRefusal
  | { kind: 'label'; label: Exclude<Label, { kind: 'label' }> }
  | { kind: 'no-such-home' }
  | { kind: 'no-such-reminder' }
  | { kind: 'nothing-open' }
  | { kind: 'not-to-come' };

/** The field of the form that it is about, and what to do. */
export function reminderRefusal(refusal: ReminderRefusal): { field: 'text' | 'at' | 'days'; says: string } {
  switch (refusal.kind) {
    case 'no-text':
      return { field: 'text', says: 'Enter what the Echo says' };
    case 'text-too-long':
      return { field: 'text', says: `Say it in at most ${refusal.most} letters and twelve words` };
    case 'no-such-time':
      return { field: 'at', says: 'Enter a time such as 10:30' };
    case 'no-days':
      return { field: 'days', says: 'Choose the days, or one date' };
    case 'is-past':
      return { field: 'days', says: 'That time is over. Choose one to come' };
    case 'too-many':
      return { field: 'text', says: `There are ${refusal.most} already: stop one first` };
    case 'there-already':
      return { field: 'text', says: 'They have this one already' };
    case 'label':
      return { field: 'text', says: labelSays(refusal.label) };
    case 'no-such-home':
      return { field: 'text', says: 'This resident is not here any more' };
    case 'no-such-reminder':
      return { field: 'text', says: 'This reminder is not there any more' };
    case 'nothing-open':
    case 'not-to-come':
      return { field: 'text', says: 'Nothing was changed' };
  }
}

/** Amazon's rule: whoever is in the room hears it. */
function labelSays(label: Exclude<Label, { kind: 'label' }>): string {
  switch (label.kind) {
    case 'medical':
      return `Everybody in the room hears it: name no medicine and no illness. Say “${label.instead}”`;
    case 'private':
      return 'Everybody in the room hears it: leave out numbers, addresses and codes';
    case 'names-the-skill':
      return 'Leave out “Alexa” and “Good Neighbour”';
    case 'not-sayable':
      return `Leave out what nobody can say: ${label.signs}`;
  }
}
