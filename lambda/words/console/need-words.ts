import type { NeedReason } from '../../household/need-reason';

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(Math.round(minutes % 60)).padStart(2, '0')}`;
const some = (value: number): string => value.toFixed(1).replace(/\.0$/u, '');

/** Why somebody stands on the list of those who may need us, in a sentence with its figures. */
export function needWords(reason: NeedReason): string {
  switch (reason.kind) {
    case 'decline':
      return declineWords(reason);
    case 'moods': {
      const { low, of, lowBefore, ofBefore } = reason;
      const before = ofBefore === 0 ? '' : ` (${lowBefore} of ${ofBefore} in the fortnight before)`;
      return `Said to be low or unwell ${low} of ${of} times in the last fortnight${before}.`;
    }
    case 'nights':
      return `More is seen at night: ${some(reason.lately / 4)} hours with signs between 23:30 and 05:30, before it was ${some(reason.before / 4)}.`;
  }
}

function declineWords({ what, before, lately }: Extract<NeedReason, { kind: 'decline' }>): string {
  switch (what) {
    case 'less':
      return `Fewer signs of life a day: ${some(lately)} in the last four weeks, before it was ${some(before)}.`;
    case 'later':
      return `The day begins later: at about ${clock(lately)} in the last four weeks, before it was ${clock(before)}.`;
    case 'narrower':
      return `The day is shorter: ${some(lately)} hours from first to last sign in the last four weeks, before it was ${some(before)}.`;
  }
}
