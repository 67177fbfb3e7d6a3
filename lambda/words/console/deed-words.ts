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

/** Edits that make something rather than change it. */
const firsts: Readonly<Record<string, string>> = {
  'nothing yet: enrolled': 'enrolled this resident',
  'nothing yet: imported from a table': 'enrolled this resident from a table',
  'its standing: live from now on': 'made this home live',
};

const consents: Readonly<Record<string, string>> = {
  routine: 'noticing when the day goes quiet',
  carers: 'telling the people on the list',
  reminders: 'reminders',
};
const bases: Readonly<Record<string, string>> = {
  own: 'their own agreement',
  attorney: 'an attorney or deputy',
  'best-interests': 'a best-interests decision',
  withdrawn: 'withdrawn',
};

/** "routine: own", as it is journalled, in words. */
function basisWords(what: string): string {
  const [consent = '', basis = ''] = what.split(': ');
  return `${consents[consent] ?? consent}: ${bases[basis] ?? basis}`;
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
      return `recorded a basis (${basisWords(what)})`;
    case 'end':
      return (
        { moved: 'recorded a move', left: 'recorded that they left', died: 'recorded a death' }[what] ?? what
      );
    case 'erase':
      return 'began to delete all that is kept';
    case 'test-text':
      return 'sent a test text';
    case 'edit':
      return firsts[what] ?? `changed ${what}`;
  }
}
