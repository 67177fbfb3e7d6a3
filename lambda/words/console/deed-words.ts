import type { Outcome } from '../../household/episode';
import type { JournalFact } from '../../household/journal';
import { asName } from '../pages/name';
import { outcomeNames } from './outcome-names';

type Deed = Extract<JournalFact, { kind: 'staff' }>;

/** What staff did, with who and why. */
export function deedWords({ staff, did, what, note }: Deed): string {
  const why = note === '' ? '' : ` “${note}”`;
  return `${asName(staff.name)} ${deed(did, what)}.${why}`;
}

function deed(did: Deed['did'], what: string): string {
  switch (did) {
    case 'close':
      return `closed the worry: ${outcomeNames[what as Outcome]}`;
    case 'note-call':
      return 'noted a call';
    case 'take-over':
      return 'took it over for the council';
    case 'hand-back':
      return 'gave it back to the people on the list';
    case 'pause':
      return `paused watching (${what})`;
    case 'resume':
      return 'ended a pause';
    case 'record-basis':
      return `recorded a basis (${what})`;
    case 'end':
      return (
        { moved: 'recorded a move', left: 'recorded that they left', died: 'recorded a death' }[what] ?? what
      );
    case 'erase':
      return 'began to delete all that is kept';
    case 'test-text':
      return 'sent a test text';
    case 'edit':
      return `changed ${what}`;
  }
}
