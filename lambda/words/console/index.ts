/** What the council's staff read: from facts to sentences, with no markup in them. */
export { worryWords, type WorryWords } from './worry-words';
export { concernNames, journalWords } from './journal-words';
export { timelineGroups, type TimelineGroup } from './timeline-groups';
export { questionNames } from './question-names';
export { questionWords } from './question-words';
export { reminderRefusal, type ReminderRefusal } from './reminder-refusal';
export { reminderStateNames, reminderTemplates, whenWords } from './reminder-when';
export { carerRoleNames, needNames } from './asked-names';
export { askedWords } from './asked-words';
export { needWords } from './need-words';
export { outcomeNames } from './outcome-names';
export { dialled } from './dialled';
