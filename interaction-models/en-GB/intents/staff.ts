import { phrases } from '../phrases';
import type { Intent } from '../shapes';

const resident = { name: 'resident', type: 'RESIDENT_NAME' };
const what = { name: 'what', type: 'REMINDER_THING' };

export const staffAddReminder = {
  name: 'StaffAddReminderIntent',
  slots: [resident, what, { name: 'time', type: 'AMAZON.TIME' }, { name: 'days', type: 'DAYS' }],
  samples: phrases(`
    (add|create|set|set up|make|propose|put in|schedule|new|enter|give) [a|an|the] reminder for {resident} [please]
    (add|create|set|set up|make|propose|put in|schedule|new|enter) [a] reminder for {resident} to {what} [please]
    (add|create|set|set up|make|propose|put in|schedule|new|enter) [a] reminder for {resident} (to|about) {what} (at {time}|{days}|at {time} {days}|{days} at {time}|at {time} on {days}|on {days} at {time}|on {days}|{time} {days})
    (add|create|set|make|propose|schedule) [a] reminder for {resident} (at {time}|{days} at {time}|at {time} {days}|{days}) (to|about) {what}
    (add|create|set|make|propose) [a] {what} reminder for {resident} [at {time}|{days}|at {time} {days}|{days} at {time}]
    [please|can you|could you|will you] remind {resident} (to|about) {what} [at {time}|{days}|at {time} {days}|{days} at {time}|on {days} at {time}|{time} {days}]
    remind {resident} (at {time}|{days}|{days} at {time}|at {time} {days}) (to|about) {what}
    (i want|i'd like|we'd like|we want|i need) {resident} (to be reminded|reminded|reminding) (to|about) {what} [at {time}|{days}|at {time} {days}|{days} at {time}]
    (i want|i'd like|i need|we need|can i|could i) to (add|set|create|propose|put in) a reminder for {resident} [to {what}|to {what} at {time}|to {what} at {time} {days}]
    {resident} (needs|should have|is to have|would like|wants) (a reminder|reminding) (to|about) {what} [at {time}|{days}|at {time} {days}|{days} at {time}]
    (tell|prompt|ask) {resident} to {what} (at {time} {days}|{days} at {time}|{days}|every day at {time})
    (give|propose to|suggest to|offer) {resident} a reminder (to|about) {what} [at {time}|{days}|at {time} {days}]
    for {resident} (add|set|create) a reminder (to|about) {what} [at {time}|{days}|at {time} {days}]
    (new|another) reminder for {resident} [to] {what} [at {time}|{days}|at {time} {days}|at {time} on {days}]
    (we|i) (want|need|would like) {resident} (reminded|to be reminded|reminding) to {what} (at {time}|{days}|at {time} {days}|in the afternoon)
    (please|can you|could you|would you) (set up|set|add|create|arrange|organise|put in|schedule) a (reminder|daily reminder|weekly reminder) for {resident} [about {what}|to {what}|at {time}|to {what} at {time}|about {what} at {time}|to {what} {days} at {time}]
    (put|place) a reminder (on|in) for {resident} (to|about) {what} [at {time}|{days}]
    (remind|prompt|nudge) {resident} (about|to) {what}
  `),
} satisfies Intent;

export const staffListReminders = {
  name: 'StaffListRemindersIntent',
  slots: [resident],
  samples: phrases(`
    (list|read|read out|show|show me|tell me|give me|go through|read me|check|what are|get|view|display) [the|all|all the] reminders (for|of|set for) {resident} [please]
    (what|which) reminders (does|has) {resident} (have|got|have set|currently have|have on)
    (what|which) reminders (are|have been|are there|do we have|have we got|are set|are set up) [set] for {resident}
    (what is|what's|what are|which) {resident} (reminded about|being reminded about|being reminded of|getting reminders for|reminders)
    (does|has) {resident} (have any|got any|have|any) reminders [set|at the moment|now]
    (are there|have we|do we have|is there) any reminders (set|set up|for|in place for) [for] {resident}
    (list|show|read|tell me|give me|check|what are|read out) {resident} reminders
    (list|show|read|tell me|check|what are) {resident}'s reminders [please]
    reminders for {resident} [please]
    {resident} reminders [please|list]
    (how many|what) reminders has {resident} (got|set|agreed to|declined|said yes to)
    (has|did) {resident} (agreed to|accepted|agree to|accept|declined|said yes to) (the|her|his|their|any) (reminder|reminders|new reminder) [yet]
    (what|which) reminders have (we|been) (proposed|proposed for|set up|set|agreed) [for|with] {resident}
    (i want|i'd like|can i|could i) to (see|hear|check|go through) [the] reminders for {resident}
    (which|what) reminders (are in place|are active|are live|are outstanding|exist|are on the system) for {resident}
    (what is|what's) {resident} (being reminded|getting reminded|currently reminded|reminded) (about|of) [at the moment|at present|now]
    (can you|could you|please|would you) (list|show|read out|give me|tell me|read me) [the] reminders (for|of) {resident}
    (look up|pull up|bring up|find) [the] reminders for {resident}
    (tell me|let me know) (what|which) reminders {resident} has
  `),
} satisfies Intent;

export const staffStopReminder = {
  name: 'StaffStopReminderIntent',
  slots: [resident, what],
  samples: phrases(`
    (stop|cancel|delete|remove|end|withdraw|take off|turn off|switch off|clear|drop) [the|a] reminder for {resident} [please]
    (stop|cancel|delete|remove|end|withdraw|take off|turn off|switch off|clear|drop) [the|a] reminder for {resident} (to|about) {what} [please]
    (stop|cancel|delete|remove|end|withdraw|turn off|take off|clear|drop) [the] {what} reminder for {resident} [please]
    (stop|cancel|delete|remove|end|withdraw|turn off|take off|clear|drop) {resident} {what} reminder
    (stop|cancel|delete|remove|end|withdraw|turn off|take off|clear|drop) {resident}'s {what} reminder [please]
    (stop|cancel|delete|remove|end|withdraw|turn off|take off|clear) {resident}'s reminder (to|about|for) {what}
    (stop|cancel|delete|remove|turn off|clear) {resident}'s (reminder|reminders)
    stop reminding {resident} (to|about) {what} [please|now|at {time}]
    (don't|do not|no longer|please don't) remind {resident} (to|about) {what} [any more|now]
    {resident} (doesn't need|no longer needs|doesn't want|is not to have) (reminding|the reminder|a reminder) (to|about) {what} [any more|now]
    {resident} (doesn't need|no longer needs|doesn't want) (the|her|his) {what} reminder [any more|now]
    (i want|i'd like|can i|could i|we need|i need) to (stop|cancel|delete|remove|withdraw) (the|a) reminder for {resident} [to {what}|about {what}]
    (take|cross) {what} off [the] reminders for {resident}
    (stop|cancel|delete|remove) all [the] reminders for {resident}
    (please|can you|could you|would you) (stop|cancel|delete|remove|withdraw|take off|end) the [{what}] reminder for {resident}
    (please|can you|could you|would you) (stop|cancel|delete|remove|withdraw|take off|end) {resident}'s {what} reminder
    {resident} (no longer needs|doesn't need|does not need) (reminding|to be reminded|a reminder) (about|to) {what}
    (cancel|stop|remove|delete|withdraw) {resident}'s reminder about {what}
    (remove|delete|cancel|stop) the reminder for {resident} to (take|have|do|put) {what}
  `).filter((sample) => !sample.includes('{time}')),
} satisfies Intent;
