import { phrases } from '../phrases';
import type { Intent } from '../shapes';

export const leaveMessage = {
  name: 'LeaveMessageIntent',
  slots: [
    { name: 'person', type: 'PERSON' },
    { name: 'message', type: 'MESSAGE' },
  ],
  samples: phrases(`
    (tell|text|message|let|inform|notify) {person} {message}
    [can you|could you|will you|would you|please] tell {person} [that] {message}
    [can you|could you|will you|would you|please] let {person} know [that] {message}
    [can you|could you|please|will you] (text|message) {person} (that|saying|to say) {message}
    [can you|could you|please|will you] (send|give|get) {person} a message [saying|that|to say] {message}
    (leave|send|take|pass on|record|write|give|get) a message (for|to) {person} [saying|that|to say|it's] {message}
    (leave|send|take|pass on|record|write|give|get|make|post) (a message|a note|a little message|word|a text) (for|to) {person}
    (leave|send|take|pass on|record|write) (a message|a note|a text message) [please|for me]
    (ask|remind|get) {person} {message}
    [can you|could you|will you] ask {person} (to|if|about) {message}
    (pass|can you pass|could you pass|would you pass) (a message|this|it|word|something|the message) on to {person} [that|saying] {message}
    (pass|can you pass|could you pass) (a message|this|it|word|something) on [to {person}|for me]
    (i've got|i have|i want to leave|i'd like to leave|i want to send|i need to leave|i'd like to send|can i leave|could i leave|can i send|may i leave|let me leave|i'd like to pass on|i want to give) a message (for|to) {person}
    (i've got|i have|i want to leave|i'd like to leave|i want to send|i need to leave|i'd like to send|can i leave|could i leave|can i send|may i leave|let me leave|take down|i would like to leave) a message
    (i want|i'd like|i need|i've got|i have) (to tell|to say something to|to let|to ask|something to tell|something to say to|to send word to) {person} [something|know something]
    (i want|i'd like|i need) to tell {person} [that] {message}
    (i want|i'd like|i need) {person} to (know|know that|be told) {message}
    (say|tell) to {person} {message}
    message for {person} [saying] {message}
    message {person}
    (text|write to|drop a line to|send a text to|send word to|get word to|get a message to|send something to|leave word for|leave word with|leave a note for) {person} [that|saying|to say] {message}
    (text|write to|drop a line to|send a text to|send word to|get word to|get a message to) {person}
    (mention|say|explain) to {person} [that] {message}
    (when {person} comes|when you see {person}|next time {person} comes) (tell her|tell him|say|mention) [that] {message}
    (make sure|see that) {person} (knows|gets told|is told|hears) [that] {message}
    {person} (needs|ought|has) to (know|be told) [that] {message}
    (warn|remind|inform) {person} [that|about] {message}
    (wish|send my love to|give my love to|say hello to|say happy birthday to|say thank you to|thank|say sorry to|apologise to) {person} [from me|for me|{message}]
    (jot|write|note|put) (this|it|something) down for {person}
    (could|can|will) you (relay|give|convey) (this|a message|something) to {person}
    the message is {message}
    (say|tell them|tell her|tell him|write|put) [that] {message}
    just (say|tell her|tell him|tell them) [that] {message}
    (i'm|i am) out of (milk|bread|teabags|eggs|sugar) (tell|can you tell|let) {person} [know]
    {message} can you (let {person} know|tell {person}|pass that on to {person})
    (please|kindly|do|would you) (convey|relay|mention|explain|report|say) to {person} that {message}
    (leave|send|take|drop|get) (word|a line|a text|a note|a quick message) (for|to) {person} [saying|that|to say] {message}
    (i'd like|i should like|i want|i wish|i need|i've been meaning) to (leave word for|get a message to|send word to|send a message to|get word to|drop a line to|let {person} know something|pass something on to) {person}
    (thank|do thank|would you thank|please thank) {person} (for the flowers|for the cake|for coming|for the shopping|for everything|for me|for yesterday)
    (pass on|pass along|give) (this|my thanks|my love|my regards|my apologies|my best wishes|a message|the message|word) to {person} [please|for me|that {message}]
    (for|message for|this is for|it's for) {person} {message}
    (it's|i've) a message (for|to) {person}
    (can you|could you|will you|would you) (text|message|drop a text to|send a text to|write to) {person} [for me|please]
    {person} wants (to know|telling|letting know) [that] {message}
    (my carer|the carer|my daughter|the nurse|the office|my son|the council) (ought|needs|should|wants|has) (to know|to be told|be told|telling|letting know) [that] {message}
    (note|a note|word|a word|text|message) (for|to) (my carer|my daughter|the office|the nurse|my son|{person}) [please]
    (tell|message|text|note) (anne|bob|carer|daughter|son|nurse|office) (milk|bread|late|tomorrow|not coming|birthday|thank you|come later)
    (say to|explain to|point out to|break it to|make it known to|report to) {person} (that|) {message}
    (i'd like|i want|i need|i wish) {person} (told|telling|informing|to hear|to know|to be informed|letting know) [that] {message}
    (can you|could you|please|would you|will you) get a message (to|through to|across to|over to) {person} [saying|that|about] {message}
    (can you|could you|please|would you|will you) get a message (to|through to|across to|over to) {person}
    (message|letter|note|word|memo|dictation) (for|to) {person} (please|ready|read|begins|is {message})
    (send|give|pass) {person} (my love|my regards|a kiss from me|my best|my apologies|this message|a message|a note|the message that {message})
    (reply|answer|respond|write back) to {person} (saying|that|with) {message}
    (drop|fire|ping|shoot) {person} a (line|message|text|note) [saying {message}]
    (could|would|will) {person} (bring|remember to bring|pick up|like to know that) {message}
    (don't|do not) let {person} forget {message}
    (tell|let|text|message) (my|our|the) {person} [know] [that] {message}
    [can you|could you|would you|will you|please] (tell|inform|notify) (my|our|the) {person} [that] {message}
    [can you|could you|would you|will you|please] let (my|our|the) {person} know [that] {message}
    (message|text|note|word) (for|to) (my|our|the) {person} [that|saying] {message}
    (give|pass|send|leave) (one|a|this|the) message (to|for) [the|my|our] {person} (that|saying) {message}
    (say|mention) to [my|our|the] {person} (that|) {message}
    (tell|ask) [my|our] {person} (to bring|to fetch|to grab|to get|to pick up) {message}
    (drop|send|leave|give|fire off) [my|our|the] {person} a (message|text|line|note|word) [saying|that|to say] {message}
    (would|could|will) you (convey|pass on|relay|say|mention) to [my|our|the] {person} that {message}
    (get|have) [my|our|the] {person} told [that] {message}
    {person} (should|ought to|must) (hear|know|be told) that {message}
    (write|put) [to] [my|our|the] {person} (that|saying) {message}
    let [my|our|the] {person} know i'll be {message}
    message [my|our|the] {person} [that] {message}
  `),
} satisfies Intent;
