import { weekdays, type Weekday } from '../../../household/reminders';
import type { TypedPhone } from '../ports';
import type { AskedReminder } from '../reminder-desk';
import { readTable, type Cells, type ReadTable } from './read-table';

/** A row of the table, ready to be proposed. */
export interface ReadReminder extends AskedReminder {
  /** Of the resident: the council's own number, or the home's. */
  reference: string;
}

const needed = ['reference', 'text', 'at', 'days'] as const;
export const reminderColumns: readonly string[] = [...needed, 'date', 'important'];
export const reminderExample = '4711,have a drink,10:30,mon wed fri,,no';

const groups: Readonly<Record<string, readonly Weekday[]>> = {
  daily: weekdays,
  weekdays: weekdays.slice(0, 5),
  weekends: weekdays.slice(5),
};

export const readReminders = (
  text: string,
  readPhone: (typed: string) => TypedPhone,
): ReadTable<ReadReminder> =>
  readTable(text, needed, {
    readPhone,
    row: readRow,
    same: ({ reference, text: said, at, days, date }) =>
      reference === ''
        ? ''
        : `“${said}” at ${at} ${date ?? days.join(' ')} for reference ${reference}`.toLowerCase(),
  });

function readRow({ text, must, time, date: dateOf, yes, why }: Cells): ReadReminder {
  const date = dateOf('date');
  const typed = text('days', 40)
    .toLowerCase()
    .split(/[ ;/]+/u)
    .filter((each) => each !== '');
  const days = typed.flatMap((each) => groups[each] ?? weekdays.filter((day) => day === each));
  if ((date === '' && typed.length === 0) || days.length < typed.length)
    why.push('days are daily, weekdays, weekends, or some of mon tue wed thu fri sat sun');
  must('at', 10);
  return {
    reference: must('reference', 60),
    text: must('text', 120),
    at: time('at'),
    days: date === '' ? weekdays.filter((day) => days.includes(day)) : [],
    date: date === '' ? null : date,
    important: yes('important'),
  };
}
