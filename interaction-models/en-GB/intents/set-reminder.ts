import { phrases } from '../phrases';
import type { Intent } from '../shapes';

const slots = [
  { name: 'what', type: 'REMINDER_THING' },
  { name: 'time', type: 'AMAZON.TIME' },
  { name: 'date', type: 'AMAZON.DATE' },
  { name: 'days', type: 'DAYS' },
  { name: 'duration', type: 'AMAZON.DURATION' },
];

export const setReminder = {
  name: 'SetReminderIntent',
  slots,
  samples: phrases(`
    remind me
    (i want|i need|i'd like|i could do with|i do want|i do need|i'll need|i'll want|i shall need|i should like) (reminding|prompting|a reminder|nudging|telling|a nudge) (to|about) [my|the] {what} [please|love|at {time}|{days}|{date}]
    (i want|i need|i'd like|i could do with|i do need|i'll want) reminding (to|about) {what}
    (set|make|add|give me|i want|i need) a reminder (for|at) {time}
    (can|could) you set a reminder (for|at) {time}
    (set|make|add) a reminder (for|at) {time} ({days}|{date})
    (set|make|add) a reminder (for|on) {date} [at {time}]
    [can you|could you|will you|would you|please] remind me to {what}
    [can you|could you|will you|would you|please] remind me (about|of) {what}
    [can you|could you|please|will you] remind me (to|about) {what} [at|by|around|about] {time}
    [can you|could you|please|will you] remind me (to|about) {what} {date} [at {time}]
    [can you|could you|please|will you] remind me (to|about) {what} [on] {date} at {time}
    [can you|could you|please|will you] remind me (to|about) {what} (at {time} {date}|at {time} on {date}|at {time} {days}|{days}|{days} at {time}|{time} {days}|{time} {date})
    remind me [at] {time} (to|about) {what}
    remind me (at {time} {date}|{date} at {time}|{days} at {time}|at {time} {days}|on {date}|{days}|{date}) (to|about) {what}
    remind me (at {time}|{date}|{days}|{days} at {time}|{date} at {time}|{time})
    (set|make|create|add|put in|put on|give me|i want|i'd like|i need|can i have|could i have|can you set|could you set|could you make|set me|set up|fix up|do me|arrange) a (reminder|little reminder|new reminder|daily reminder)
    (set|make|create|add|put in|give me|i want|i'd like|i need|can i have|could i have|can you set|could you set|set me|set up|do me) a reminder (to|for|about) {what}
    (set|make|create|add|give me|i want|i'd like|i need|can i have|can you set|could you set|set up|schedule) a reminder (to|for|about) {what} (at {time}|{date}|{days}|{days} at {time}|{date} at {time}|at {time} {days}|at {time} {date}|for {time})
    (set|make|add|give me|i want|i'd like|i need) a reminder (at|for) {time} (to|for) {what}
    (set|make|add|give me|i want|i'd like|i need) a reminder (at|for) {time} [{date}|{days}]
    (don't let me|see i don't|make sure i don't|so i don't|don't you let me) forget (to|about) {what} [at {time}|{date}|{days}|{date} at {time}]
    don't let me forget {what} [at {time}|{date}|{days}]
    make sure i (remember to|don't forget to) {what} [at {time}|{date}|{days}]
    make sure i {what} [at {time}|{date}|{days}]
    (give me|can you give me|could you give me) (a nudge|a shout|a prod|a prompt|a bell|a call|a kick|a poke) (to|about|when it's time to) {what} [at {time}|{date}|{days}|at {time} {days}]
    (give me|can you give me) (a nudge|a shout|a prod|a prompt) at {time} [to {what}|{date}|{days}]
    (tell|prompt|nudge|jog|shout) me [when it's time] to {what} [at {time}|{date}|{days}|at {time} {days}]
    (tell me|shout me|let me know) (when it's|at) {time} [to {what}|so i can {what}]
    (let me know|tell me|shout) when it's time (to|for) {what}
    (i've got to|i have to|i must|i need to|i mustn't forget to|i should|i ought to|i'm supposed to|i'm meant to|i always forget to|i keep forgetting to|i want to remember to) {what} [at {time}|{date}|{days}|{date} at {time}|at {time} {days}] [remind me|can you remind me|so remind me|will you remind me|don't let me forget]
    (i've got to|i must|i need to|i have to) {what} (at {time}|{date}|{date} at {time}) can you remind me
    (jog|prod|refresh) my memory (to|about) [the|my] {what} [please|at {time}|{days}|{date}]
    jog my memory (to|about) {what}
    (jog my memory|help me remember|help me to remember) (to|about) {what} [at {time}|{date}|{days}]
    (i've got|i have) {what} (at {time}|{date}|{date} at {time}|at {time} {date}) (remind me|can you remind me|will you remind me|don't let me forget)
    (i always|i keep|i might|i'll only|i'm bound to) (forget|forgetting) (my|to take my) {what} [can you remind me|remind me]
    (remind me|i need reminding|i want reminding|i'd like reminding|i like to be reminded|i need to be reminded|i want to be reminded) (to|about) {what} [at {time}|{date}|{days}|at {time} {days}]
    (every day|each morning|every night) remind me to {what}
    {days} [at {time}] remind me (to|about) {what}
    (at {time}|{date}|{date} at {time}) (remind me|tell me) (to|about) {what}
    (add|put) {what} (to my reminders|in my reminders|on my reminders|down for {time}|down for {date}) [at {time}|{days}|{date}]
    (add|put) (another|a) reminder [in] [for {what}|for {time}|for {date}]
    (can|could|will) you [please] (remind me|set a reminder|do me a reminder)
    (could you|can you|will you) remember {what} for me [at {time}|{date}]
    it's to {what} [at {time}|{date}|{days}]
    {what} at {time} {days}
    {what} (at {time}|{days} at {time}|{date} at {time}) (please|reminder)
    reminder to {what} [at {time}|{date}|{days}]
    (be so good as to|be a dear and|be an angel and|would you be so kind as to|would you mind|kindly|do|i'd be glad if you'd|i'd be grateful if you would|would you be good enough to) (remind|reminding) me (to|about) {what} [at {time}|{date}|{days}|at {time} {days}|{date} at {time}]
    (i need|i want|i'd like|i would like|i should like|i have|i ought) to be reminded (to|about|of) {what} (at {time}|{date}|{days}|at {time} {days}|{date} at {time}|at {time} {date}|{days} at {time})
    (mind|remember) me to {what} [at {time}|{date}|{days}]
    (think on|mind you|don't forget) [to|and] remind me (to|about) {what} [at {time}|{date}|{days}|at {time} {days}]
    (i keep|i'm always|i always|i will|i tend to) (forgetting|forget) [to {what}|my {what}|about {what}] (will you|can you|could you) remind me [{days}|at {time}|{days} at {time}|at {time} {days}]
    (my|the) {what} [is|are|needs doing|need taking] (at {time}|{days} at {time}|at {time} {days}|{date}) (remind me|will you remind me|remind me about it|don't let me forget|can you remind me)
    {what} (at {time}|{days}|at {time} {days}|{days} at {time}) (remind me|will you remind me|remind me of them|remind me about it|can you remind me|don't let me forget)
    (at {time}|at {time} {days}|{days} at {time}|{date} at {time}) (remind me|give me a shout|tell me|give me a nudge|shout me|let me know) to {what}
    (could|can|would|will) you (nudge|prompt|prod|jog|tell|ring|shout) me (at {time}|{days}|at {time} and {time}|at {time} {days}) [to {what}]
    (you couldn't|you couldn't just|you wouldn't|i don't suppose you could) remind me (to|about) {what} [at {time}|{date}|{days}] [could you|would you]
    (shout|give us a shout|give me a shout|call|holler|bell|prompt|nudge) me (when it's|at) {time} [for my {what}|to {what}|so i don't miss {what}]
    (set|put|make|create) (something|an alert|a prompt|a nudge|a memo|a note) to (remind me|tell me) (to|about) {what} [at {time}|{days}]
    (on|every|come) {days} (i have to|i must|i need to|i'm to|i should) {what} [so remind me|can you remind me|remind me]
    (the doctor says|the nurse says|they've told me|i've been told) (i must|i have to|i'm to|to) {what} [{days}|at {time}|at {time} {days}] [can you remind me|so remind me|will you remind me]
    (make|see|be) sure (that i|i) {what} (at {time}|{days}|at {time} {days}|{date})
    (remind|reminder) (tablets|drink|bins|medicine|doctor|dinner|cat|{what}) [{time}|at {time}|{days}|{date}|tomorrow]
    (remind me|set a reminder|reminder|i want a reminder) (for|at) {time} [{date}|{days}] (to|for) {what}
    (half an hour before|an hour before|ten minutes before) {what} (remind me|give me a nudge)
    put (me|down) a reminder (for|to|about) {what} [at {time}|{date}|{days}|{date} at {time}]
    put [a] reminder (for|on|in) (for {what}|{date}) [at {time}]
    (i want|i'd like|i need) (reminding|a reminder|a nudge|prompting) (about|for|to) {what} [at {time}|{days}|at {time} {days}|{date}]
    (can|could|will|would) you (make sure|see to it|see) (i don't forget|i remember) (to {what}|my {what}|about {what}) [at {time}|{days}|{date}]
    i've (an appointment|a doctor's appointment|to be at the clinic|the hospital|the dentist) (at {time}|{date}|{date} at {time}) [remind me|will you remind me|can you remind me|put a reminder on]
    (i need|i want|i could do with|i require) (jogging|prodding|nudging|prompting|chasing|telling|nagging) to {what} [twice a day|three times a day|{days}|at {time}|every few hours]
    (remind me|set a reminder|i need a reminder|prompt me) to {what} (twice a day|three times a day|every two hours|morning and evening|night and morning|with my meals|before meals|after breakfast|before bed|when i get up|at mealtimes)
    (at|around|about|by|before) (bedtime|dinner time|breakfast|lunchtime|teatime|supper time|lights out) remind me to {what}
    in {duration} (remind me|tell me|give me a nudge|shout me) (to|about) {what}
    (remind me|give me a nudge|give me a shout|tell me|set a reminder|give me a reminder) in {duration} [to {what}|about {what}|for {what}]
    (remind me|set a reminder|give me a reminder) (to|about) {what} in {duration} [time|from now]
    (remind me|set a reminder|give me a reminder) (in|after) a little while [to {what}]
    (remind me about|i have|i've got|there's) (my|a|the) (hospital appointment|dentist appointment|appointment with the doctor|chiropodist|eye test|hearing test|blood test|flu jab|hair appointment|funeral|wedding|meeting|coffee morning|scan|clinic) (on {date}|{date} at {time}|at {time}|at {time} {date}|on {date} at {time}) [remind me|can you remind me|so remind me]
    (i'd like|i want) (reminding|a reminder|you to remind me) ({days} at {time}|at {time} {days}|{days}|at {time}) to {what}
    (book|log|note|jot|pencil|mark) (in|down|) [a] reminder (for|to|about) {what} [at {time}|{date}|{days}]
    (alarm|alert|ping|buzz|signal|chime) me (to|about|for) {what} [at {time}|{days}|{date}]
    (can|could|would) you keep (on at|reminding|nagging|after) me (to|about) {what} [{days}]
    (help|get) me (into the habit of|to remember) {what} [{days}|at {time}]
    (remind|reminding|nudge|tell) (us|me) (to|about|of) {what} (at {time}|{date}|{days}|{date} at {time}|at {time} {days}|{days} at {time}|tonight at {time})
    (set|make|put) (us|me|one|another) [a] reminder (to|for|about) {what} (at {time}|{date}|{days}|at {time} {days}|{date} at {time})
    (please|kindly|would you) be reminding me (to|about) {what} (at {time}|{days}|at {time} {days}|{date})
    (i should be|i'd be|i would be) (grateful|glad|obliged|pleased) to be reminded (of|to|about) {what} [at {time}|{days}|at {time} {days}|{date}]
    (perhaps you would|would you|might you|could you perhaps) remind me (at {time}|{date}|{days}|{date} at {time}) to {what}
    (remind me|gis a nudge|give us a nudge|give us a shout|give me a shout) {days} at {time} to {what}
    i must {what} {date} (could you|will you|can you|would you) remind me
    remind me (at {time} {days}|{days} at {time}|on {date} at {time}|{date} at {time}) to {what}
    remind me {what} {time} [{days}]
    (put|add|set) a reminder (on|in|down|up) (for|about) (my|the) {what} [{date}|at {time}|{date} at {time}]
    remind me (about|of) (my|the) {what} [{date}|at {time}|{date} at {time}|{days}]
    don't let me (miss|forget) [the|my] {what} (on {date}|{date}|at {time}|on {date} at {time}|{days})
    (i want|i'd like|i need|set|make|give me|put in|can i have) a reminder (for|at) {time}
    (set|make|put) a reminder for {date}
    (set|make|put in) a reminder for {what} {date} at {time}
    (remind|nudge|prompt|tell) me at {time}
  `),
} satisfies Intent;
