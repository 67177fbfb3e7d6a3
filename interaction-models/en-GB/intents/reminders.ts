import { phrases } from '../phrases';
import type { Intent } from '../shapes';

export const listReminders = {
  name: 'ListRemindersIntent',
  samples: phrases(`
    (what|what are|which) (reminders have i got|reminders do i have|reminders are there|my reminders|the reminders|reminders are set|reminders have you got for me|reminders are on|reminders are coming up|reminders have i set|are all my reminders)
    (list|read|read out|tell me|give me|go through|run through|let me hear|say|show me|read me|check|run me through|what about) (my|the|all my|all the|today's|them) reminders [please|again|for today|for tomorrow|for me]
    (have i|do i|did i|have i still|have you) (got|have|set|get) any reminders [set|today|tomorrow|on|this week|coming up|left|for me|this afternoon|going]
    (are|is) there (any|a|anything) (reminders|reminder|on my reminders) [set|today|tomorrow|for me|for my tablets|this week]
    (what|what things) (are you reminding me|are you going to remind me|do you remind me|will you be reminding me|are you supposed to remind me|did i ask you to remind me|have you got to remind me) (about|of|to do) [today|tomorrow|this week]
    (what|what all) (have i|am i|do i|did i|was i) (got to remember|supposed to remember|need to remember|asked you to remember|meant to remember|to remember) [today|tomorrow|this week]
    (what's|what is|what was) (my next reminder|the next reminder|my first reminder|on my reminders|on my list of reminders|next on my reminders|my reminder for|in my reminders|the reminder for today|my reminder about|left on my reminders)
    (when's|when is|what time is|what time's) (my|the) (next reminder|reminder|first reminder|tablet reminder|reminder for my tablets|tablets reminder)
    (how many|which) reminders (have i|do i|are there) [got|have]
    when (will you|are you going to|do you|did you say you'd) remind me [next|about my tablets|to have a drink|about the bins|of my tablets]
    (what|which) (tablets|medicine|jobs|things) (am i|have i|are you) (being reminded about|got reminders for|reminding me about|got on my reminders)
    did i (set|ask you to set|put in|make) (a|any) (reminder|reminders) [for tomorrow|about the doctor|for my tablets|about the bins]
    have you got (that|my|the) reminder [in|about the doctor|for friday|set]
    is (my|the) (reminder|tablets reminder|drink reminder) (on|set|still on|still set|there|going)
    (what|which reminders) (has|have) (the council|the carers|anne|my daughter|staff) (set|put in|set for me|set up|put in for me|asked you to remind me)
    (are there|have you got|any) new reminders [for me|from the council]
    (i've|i have) forgotten what (i asked you to remind me|my reminders are|reminders i've got|you're reminding me about)
    my reminders [please]
    all my reminders
    reminders [please|list|for today]
    (can|could|will) you (tell me|read me|go through|list|read out) (my|the|what) reminders [are|have i got|please|i've got]
    (what have i got|what's) set to (remind me|go off) [today|tomorrow]
    what reminders (for|have i got for) (today|tomorrow|this week|the morning|tonight|this afternoon)
    (what|which) (things|jobs|tablets) (are you going to|will you|do you|have you got to|did i ask you to|were you going to) remind me (about|of|to do) [today|tomorrow|later|this week|next]
    (what have|what did|what all have) (i|we) (asked|told|ask|tell|got) you to remind me (about|of|to do)
    (could|can|would) you (read|go through|run through|list|tell me|say) (out|) (the|my|all my) (list of reminders|reminders|things you're reminding me about|reminders i've asked for|reminders i've set)
    (is there|have i|do i have) (anything|something|owt) (i've got to remember|to remember|you're reminding me about|i've to remember|i need to remember|i asked to be reminded about) [today|tomorrow|this afternoon]
    (what's|what is) (next on|left on|on|down on|still on) (my|the) (list|reminder list|list of reminders) [to remind me|for reminders|today]
    (what|when) (is|was) (my|the) (tablet|tablets|drink|bin|bins|doctor|next|morning|evening) reminder [set for|for|at]
    (remind me of|tell me again|what were) (my reminders|what my reminders are|all the reminders)
    (reminders|what reminders|my reminders|list reminders|which reminders|any reminders) (me|have i|today|now|tomorrow|for me|on|set)
    (check|see) (if i've|whether i've) got (a reminder|any reminders|my reminders) [set|on|for tomorrow]
    how (many|often) (reminders are there|do you remind me|reminders do i have|are you reminding me)
    (did|have) i (put|got|set|placed|make|made|booked|asked for) (a reminder|one|anything) (in|on|down|set|) for (the dentist|the doctor|my tablets|friday|tomorrow|the bins|my appointment|the chiropodist|sunday|my drops)
    (tell|show|read) me (everything|all the things|what|the things|anything) (you'll be|you are going to be|you're|you've been) reminding me (about|of) [today|tomorrow]
    (run|talk|take) me through (what you're reminding me about|my reminders|the reminders|all my reminders|what's set)
    (am i|are you|will i be) (being reminded|going to be reminded|reminding me|getting a reminder) (about|of|for) (my tablets|the bins|anything|my appointment|the doctor|tomorrow)
    (is there|have you got) a reminder (in|on|set|down) (for|about) (my tablets|the dentist|tomorrow|the doctor|the bins|friday|church)
    (what's|which is|what is) the (next|first|last|earliest|latest) (thing you'll remind me about|reminder today|reminder tonight|one to go off|reminder on the list|reminder you've got)
    (how|what) are my reminders (looking|set up|set|for the week)
    what (am i|are you|was i) (meant|supposed) to be (remembering|reminding me of|reminding me about|reminded of|reminded about) [today|tomorrow]
    what (have i|'ve i|have i got) (to remember|down to remember|on to remember|to be reminded about) [today|next]
  `),
} satisfies Intent;

export const stopReminder = {
  name: 'StopReminderIntent',
  slots: [{ name: 'what', type: 'REMINDER_THING' }],
  samples: phrases(`
    (stop|quit|don't keep|no more|leave off|give over|give up) reminding me [please|now|all the time|every day|any more]
    (stop|quit|don't keep|no need to keep|leave off|give over|no more) reminding me (to|about|of) {what} [please|now|any more|all the time]
    (cancel|delete|remove|stop|turn off|switch off|get rid of|take off|scrap|drop|end|clear|take out|knock off|scratch|lose|kill|finish|undo) (my|the|that|this) {what} reminder [please]
    (cancel|delete|remove|stop|turn off|switch off|get rid of|take off|scrap|drop|end|clear|take out|knock off|undo) (my|the|that|this|a|one of my) reminder (to|about|for) {what} [please]
    (cancel|delete|remove|stop|turn off|switch off|get rid of|take off|scrap|drop|end|clear|take out|knock off|undo) (my|the|that|this|a|one of my|all my|the last|all the|them|those|these) (reminder|reminders) [please|now|i don't need it|for today]
    (don't|you don't need to|you don't have to|no need to|there's no need to|please don't|you needn't|you can stop|never) (remind|reminding) me (to|about|of) {what} [any more|anymore|now|again|today|from now on]
    (don't|you don't need to|you don't have to|no need to|you needn't|you can stop) (remind|reminding) me [any more|anymore|now|again|about that|about it]
    (i don't|i no longer|i shan't|i won't) (need|want) (reminding|to be reminded|a reminder|the reminder|that reminder|my reminder|you to remind me) [about|to|for|of] {what} [any more|anymore|now]
    (i don't|i no longer|i shan't|i won't) (need|want) (reminding|to be reminded|the reminder|that reminder|my reminder|those reminders|you to remind me) [any more|anymore|now]
    i don't want [any more|the|that] reminders [about {what}|any more]
    (take|cross|knock|strike) {what} off (my|the) (reminders|list of reminders|reminder list)
    (take|cross|knock) (that|it) off (my|the) (reminders|list of reminders|reminder list)
    (i've stopped|i'm not|i've finished|the doctor's stopped|the doctor has stopped|i don't) (taking|having|doing|take|my) {what} (any more|now) (so stop reminding me|cancel the reminder|stop the reminder|take off the reminder)
    that reminder (isn't needed|is no good|can go|can stop|can come off|is driving me mad) [any more|now]
    (i'm fed up|i'm sick|i'm tired) of (being reminded|that reminder|those reminders|you reminding me|the reminders|that reminder going off) [about {what}|to {what}]
    (can|could|will|would) you (stop|cancel|delete|turn off|take off|remove) (the|my) (reminder|{what} reminder|reminder about {what}|reminder to {what}|reminder for {what})
    (can|could|will|would) you stop reminding me (to|about) {what}
    (i'd like to|i want to|let me|can i|how do i) (stop|cancel|delete|turn off|get rid of|change) (a|the|my|that) (reminder|{what} reminder|reminder for {what}|reminder about {what}|reminder to {what})
    forget (the|that|my) reminder [about {what}|to {what}|for {what}]
    (no more|enough of the|enough of them|stop them|stop the|stop all the) reminders [please|about {what}|for {what}]
    the {what} (one|reminder) (can go|can stop|isn't needed|please stop it)
    (stop|quit|give over|pack in|leave off|enough of|no more) (nagging|pestering|bothering|mithering|badgering|telling|prompting|nudging|going on at) me (about|to|with) [my|the] {what} [all the time|every day|now]
    (i don't|i no longer|i do not) (need|require|want) (telling|nagging|prompting|nudging|reminders|the reminder|a reminder|reminding) (about|for|to|concerning) {what} [any more|any longer|now|thank you]
    (you needn't|you don't have to|there's no need to|no need to) (remind me|tell me|prompt me|nag me|keep on) (about|to) {what} [any longer|any more|now|again]
    (knock|put|kick) (that|the) [{what}] reminder (on the head|into touch|to bed)
    (do away with|get shot of|take down|take away|strike out|switch off) (the|that|my) {what} reminder
    (i'd like|i want|i wish) (the|that|my) {what} reminder (stopped|cancelled|taken off|removed|to stop|turned off|deleted)
    (i'd like|i want|i wish) (the|my|all my|those) (reminders|reminder) (stopped|cancelled|taken off|removed|to stop|turned off|deleted)
    (that|the) reminder (about|for|to) {what} (can stop|can go|isn't needed|is not needed any more|is finished with|isn't wanted|please stop it)
    (i've|i have) (finished|stopped|come off|done with|come to the end of) (my|the) {what} (so you can stop|so no more reminders|stop reminding me|so stop the reminder)
    (stop|no|cancel|delete|end|remove) [the] reminder [the] [{what}]
    no (more|reminder|reminders) (for|about|to) {what} [please|now|thanks]
    (i'm|i am) (sick|tired|fed up|weary|bored) of (being told|being nagged|hearing|being reminded|you going on|you telling me) (to|about) {what} [stop it|so stop|pack it in|turn it off]
    (you can|you may|please|just) (drop|lose|bin|scrap|ditch|forget|stop|cancel) the (reminder|one|message|alert|prompt) (about|for|to) {what}
    (delete|cancel|remove|stop|drop|scrap) the (one|ones) (about|for|to) {what}
    (the|my) reminder (about|for|to) {what} (delete it|cancel it|stop it|i don't need it|get rid of it|turn it off)
    (no need|there's no call|no point) (for|in) (the|a|that) reminder (about|for|to) {what} [any more]
    (stop|cease|halt|discontinue) (the|those|these|all|my) (daily|morning|evening|constant|endless|tablet|drink) reminders [please|now]
    (i know|i can remember) (when to|to) {what} (stop reminding me|without you telling me|without reminding)
    (change|alter|move|edit) (my|the|that) [{what}] reminder
    (i don't|i do not|i no longer) (want|need|wish for|require) (a reminder|reminding|reminder|telling|nagging) (about|for|of) [my|the] {what} [any more|no more|any longer|now]
    (i think|perhaps|maybe) we (may|can|could|might) (dispense with|drop|stop|do without|lose) the (reminder about|reminder for|{what} reminder) [{what}]
    (quit|leave off|knock off|pack in|sack off|bin off|bin|drop|lose|ditch|scrap|discontinue|end|get shot of) [the|that|them] (reminder for|reminder about|reminders about|{what} reminder) [the|my|that] [{what}]
    (you can|you may|please) (quit|stop|leave off|finish) reminding me (about|of|to) [the|my|that] {what}
    (take|turn|switch) (off|out) the {what} reminder
    (discontinue|stop|end|cancel|delete|remove) the reminder (for|about) [my|the] {what}
    (that's|i've had) enough (reminding|nagging|reminders) about [the|my] {what}
  `),
} satisfies Intent;

export const reminderDone = {
  name: 'ReminderDoneIntent',
  slots: [{ name: 'what', type: 'REMINDER_THING' }],
  samples: phrases(`
    (i've|i have|i already|i've already|i've just|i just|i've now|yes i've|i did|i've been and) (taken|took|had|have|done|drunk|drank|eaten|ate|swallowed|finished|seen to|sorted|dealt with) {what} [now|already|today|this morning|thank you|love|about ten minutes ago|earlier|all of them|just now]
    (i've|i have|i already|i've already|i've just|i just|yes i've) (taken|had|done|drunk|eaten|swallowed|finished|seen to|sorted) (it|them|that|them all|both|that one|them already|it already) [now|already|today|thank you|love|earlier|ages ago|before you said]
    (i've|i have|i already|i've already|i've just|i just) (put the bins out|rung my daughter|fed the cat|rung the doctor|watered the plants|done my exercises|had a drink|had a cup of tea|had my breakfast|had my dinner|had my lunch|put my drops in|put my cream on|been to the toilet|locked the door|checked my sugar|been for my walk|put the recycling out|let the dog out|got up and walked about|been for a walk|taken my blood pressure|turned the oven off)
    (i've|i have|i've just|i've already|i just|i've now) (taken|had) (my|the|all my|them) (tablets|pills|medicine|medication|tablet|morning tablets|evening tablets|night tablets)
    i took (my|the|all my|them) (tablets|pills|medicine|tablet)
    (done|all done|done it|done that|done them|it's done|that's done|that's it done|job done|that's that done|all sorted|sorted|they're done|they're taken|it's sorted|consider it done|already done|did it|did that|did them|it's all done|been done|i did it|i've done it|i've done that|that's been done|finished it|mission accomplished|been there done that)
    (my|the|them|me) {what} (are|is|has been|have been) (taken|done|down|swallowed|had|drunk|eaten|finished|sorted|all taken|gone down|all done|seen to)
    (tablets|pills|medicine|drops|insulin|breakfast|dinner|lunch) (taken|done|had|down the hatch|down|finished|eaten|swallowed|all gone)
    (i took|i had|i did|i drank|i ate|i've swallowed|i swallowed) (it|them|that|{what}) [already|earlier|this morning|at breakfast|with my breakfast|an hour ago|before|just now|thanks|when i got up]
    (tick|cross|mark) (it|that|them|that one|{what}) (off|as done|as taken|done|off the list|off my list)
    (mark|put) (my {what}|the {what}|that reminder|the reminder|it) (as done|as taken|down as done|down as taken)
    (i don't need reminding|no need to remind me|you needn't remind me) (i've done it|i've taken them|i've had them|i've already done it|i've already taken them)
    (yes|yes yes|aye|all right|okay) (i've taken them|i've done it|it's done|i've had it|i've had my tablets|i took them|they're down|i did it|done|i've done that|i've taken it|i've had them)
    (that|the) (reminder is|reminder has been|reminder's) (done|dealt with|sorted)
    (remember|log|record|note|write down) [that] (i've taken|i've had|i took|i've done) {what}
    (you can|you) (tell|tell them|let them know|put down) [that] i've (taken|had|done) {what}
    i remembered (it|my {what}|to {what}|them) [myself|without you|today]
    i've (remembered to|been and) {what}
    i've managed (it|my {what}|to {what})
    (i'm|i am) (doing|having|taking) (it|them|my {what}|that) (now|this minute|right now|as we speak)
    just (taken|had|done|finished|swallowed) (it|them|my {what}|that|{what})
    (had|taken|took) (my|me) {what} [love|already|ta]
    (i've|i have) (already|just|now|this minute|only just) (attended to|seen to|dealt with|done|finished|managed|completed|remembered) (that|it|that one|{what})
    (that's|that has|it's|it has) (already|all|now) been (done|seen to|taken care of|attended to|dealt with|taken|sorted)
    (i've|i have) (supped|drunk|drank|eaten|finished|polished off|had|taken|swallowed|downed) (it|it up|it all|them all|my drink|my water|the lot|every drop|my breakfast|my dinner|my lunch|my tea)
    (i've|i have) (fed|watered|rung|called|phoned|posted|locked|put out|put away|taken out|picked up|paid|cleaned|checked|charged|emptied) (the cat|the dog|the plants|my daughter|my son|the doctor|the surgery|the letter|the door|the bins|the bin|the rubbish|the prescription|the milkman|my teeth|my blood sugar|my hearing aid|my bag)
    (they're|they are|it's|it is|them tablets is|the tablets are|my tablets are|the bins are|the bin's) (taken|down|gone down|swallowed|all taken|out|gone|in me|done with|sorted out)
    {what} (done|taken|had|finished|sorted|gone|seen to|out) [already|now|love]
    (i) (took|take|had|have) (my|the|them|me) (tablets|medicine|drink|tablet|insulin|drops) [already|now|this morning|with my breakfast|on time]
    (i remembered|i did remember|i didn't forget) (my|to take my|the|to have my) {what} [all by myself|on my own|today]
    (yes|aye|all right) (all done|i've been|they've gone down|i've seen to it|i did that earlier|it's seen to|that's seen to)
    (no need to|you don't need to) remind me (i've taken them|i've done it|i've had my tablets|it's done)
    i've (put|got) (the bins out|my drops in|my hearing aids in|the washing out|my cream on|my stockings on|the recycling out|my pendant on)
    (bins|the bins|rubbish|recycling|washing|post|milk bottles|cat|dog|plants|tablets|eye drops|drops|exercises|drink|water|breakfast|door) (is|are) (out|in|done|fed|watered|walked|taken|locked|drunk|eaten|posted|sorted) [already|now|you can stop nagging|so stop nagging|no need to remind me]
    i (drank|drunk|ate|finished|emptied|had|swallowed|knocked back|got down) (the whole glass|all of it|the lot|every bit|my water|all my dinner|it all up|two cups|the tablets|my squash|both of them)
    (yes|yep) (i've had my jab|i've had them|i've been for my walk|i took it|i've locked up|i rang them|i've rung her|they're done|i've had a drink|i've eaten|i've put them out|i've fed him|bins are out)
    (i've|i have) (had my jab|been to the doctor|been to the dentist|rung the bank|posted the letter|paid the bill|locked up|turned the gas off|done my leg exercises|done my stretches|changed my patch|put the heating on|taken the bins out|had my bath|had my injection|read the meter|made the phone call|been to church|collected my prescription|cleaned my teeth|watered the garden|fed the birds)
    (that's|it's) (another|one more|the last) (one|tablet|thing|job) (done|taken|ticked off|out of the way)
    (ta|thanks|okay|right) (done|i've done it|i've taken it|that's done|i did it|it's done|taken)
    (scratch|strike|wipe|clear) (that|it) (off|one off) (i've done it|the list it's done|it's done)
    (i've|i have) (took|taken|had|done) (me|my|them|those|the) [two|three|little|last|other] {what} [already|now|love|queen|just now]
    (i've|i have) [just|duly|already|now] (taken|had|done|swallowed|drunk|finished) (my|the|me) {what} [just now|thank you|as you asked]
    (just|only just|now|already) (done|had|taken|finished) (my|me|the) {what}
    {what} (i've|i have) (took|taken|done|had) [already]
    {what} (i|i've) (took|taken|done|had) already
    (my|me) {what} (is|are) (in|on|out|done|taken)
    (had|done|took) (my|the|me) {what} [done that|thanks|already]
    (had|done|took) {what} (done that|already|thanks|love)
    (i've|i have) (shut up|shut|fed|let out|put away|seen to|put in|watered|walked|rung|phoned|locked|paid|posted|cleaned|charged) [the|my] {what}
    (i've|i have) (took|taken|had) (them|those|it) (the little white ones|the blue ones|with water|with my breakfast|the lot)
    (i've|i have) taken my (medicine|tablets|medication|water tablet|sugar tablet|heart tablet|morning tablets|eye drops|inhaler) [thank you|now|already|just now|this morning]
    i've had my (tablets|medicine|medication|pills) [all gone down|already|thank you]
    (charging|charged|put) (the|my) (chair|phone|scooter) [on charge] [done that|is done]
  `),
} satisfies Intent;
