import { phrases } from '../phrases';
import type { Intent } from '../shapes';

export const whoKnows = {
  name: 'WhoKnowsIntent',
  slots: [{ name: 'person', type: 'PERSON' }],
  samples: phrases(`
    (who|who all) (knows|knows about it|knows i've fallen|knows about this|knows i'm in trouble|knows i need help|knows what's happened)
    (who|who all) (have you|did you|has it|have they|did they|you) (told|tell|called|call|contacted|contact|texted|text|rung|messaged|asked|let know|got hold of|rang|informed) [about me|then|so far|for me]
    (who's|who is|who has|who was|whose) [been] (told|called|contacted|informed|rung|asked|been told|been asked) [about me|about this|so far]
    who (got|gets|has got|will get|had) [my|the] (message|text|call|texts|messages)
    who did (the|my) (message|call|text) go to
    (who's|who is|whose|who) coming [to help|for me|to help me|to me|to get me|to get me up|to pick me up|out to me|round to help|to see to me|to sort me out|to my aid]
    who will be coming to help [me]
    (who's|who is) on (the|their|her|his) way [to me|here|over|to help]
    (who's|who is) (answered|replied|going to help|going to help me|going to come and help|seeing to it|dealing with it)
    (is|are) (anyone|anybody|someone|somebody|any of them|one of them|one of the carers|help|they|she|he|our {person}|{person}|my {person}) coming [yet|to help|now|to me|for me|to help me|out|to get me up]
    (is|are) (anyone|anybody|someone|somebody|help|they|she|he|our {person}|{person}) (on the|on their|on her|on his) way [yet|here|over|to me|round|now]
    (is|are) (anyone|anybody|someone|somebody) (going to come|going to help|going to help me|about to come|ever going to come|actually coming|really coming)
    (has|have|did) (anyone|anybody|someone|somebody|any of them|they|she|he|{person}|our {person}|my {person}) (answered|replied|answer|reply|got back|got back to you|got my message|got the message|seen my message|seen the message|been told|been in touch|said anything|said they're coming|heard|heard me|picked up|responded|texted back|rung back|got back to us) [yet|at all|back|about me]
    (does|do) (anyone|anybody|someone|somebody|they|she|he|{person}|my {person}|our {person}) know [yet|about me|about it|i'm in trouble|i've fallen|what's happened|i need help|i'm on the floor|about my fall]
    (when|what time) (is|are|will) (someone|somebody|anyone|anybody|help|they|{person}) (coming|be here|get here|arrive|going to get here|going to come|be coming|going to be here) [to help|to help me]
    how long (till|until|before|will it be till|will it be before|is it till|do i have to wait till|do i have to wait before) (someone|somebody|anyone|anybody|help|they|she|he|{person}) (comes|gets here|arrives|come|get here|arrive|is here|are here|turn up|turns up)
    how long (will|are) (they|she|he|help|{person}) (be|going to be)
    how much longer [will they be|do i have to wait|have i got to wait|will she be|is it going to be]
    how long (do i|must i|have i got to|am i going to have to) wait [for help|here|for someone|for somebody]
    (where's|where is|where are|where's my|where has) (help|the help|my help|they|everybody|everyone|the carer|{person}|our {person}) [got to|gone]
    is help (coming|on its way|on the way|on hand) [yet]
    did (anyone|anybody|someone|somebody|they|{person}) (get|hear|see|receive|answer) (my|the) (message|call|text|cry for help|call for help)
    did (my|the) (message|call|text|call for help) (get through|go through|go out|arrive|get to anyone|reach anyone|reach anybody|work|go)
    (have you|did you) (told|tell|called|call|rung|ring|texted|text|got hold of|get hold of|contacted|contact|got through to|get through to|let know|heard from|heard back from|hear from) (anyone|anybody|someone|somebody|them|{person}|my {person}|our {person}) [yet|for me|about me]
    (have you|did you) (told|tell|called|call|heard|hear) (anyone|anybody) [about it|about me|that i need help]
    (what's|what is) (happening|going on|the latest|the news|the state of play) [with my call|with the help|with my message|about my fall|with the carers|about someone coming|with my call for help]
    (any|is there any) (news|word|answer|reply|sign) [yet|from anyone|from anybody|from {person}|of anyone|of {person}|from them|of help|of someone coming]
    (nobody's|nobody has|no one has|no one's) (come|come yet|turned up|here yet|been)
    (so|and) (who's|who is|is anybody|is anyone|who have you) (coming|coming then|told)
    what did (they|she|he|{person}|my {person}) say [about coming|back|when you told them]
    what (has|have) (they|she|he|{person}) said
    (tell me|can you tell me|do you know|i want to know|i'd like to know) (who's coming|who is coming to help|who you told|who's been told|who knows|if anyone is coming|if anybody's coming|if someone's coming|whether anyone's coming|if help is coming|who you've told|whether she's coming)
    (is|was) (she|he|it|that) ({person}|{person} that's|{person} who's) coming
    is it {person} (who's|that's|who is) coming
    (did|has|was) {person} (told|been told|say she's coming|say he's coming|said she's coming|said he's coming|say when)
    (am i|are you sure i'm) (going to be left here|on my own here|waiting for someone)
    will (anyone|someone|{person}|she|he|they) (come|be long|be here soon|get here soon|be coming)
    (are they|is she|is he) (nearly here|close|far away|nearly there|here yet|nearby)
    who was told [about (my fall|me|the kettle|this morning|it)|when i fell|last time|yesterday]
    who do you tell [if i fall|when i need help|about me|when i call]
    who did you ring
    (has|have) (my message|my call|word|the message|my request|the alarm|the text) (got through|gone through|been passed on|been sent|been answered|reached anyone|gone out|been received|been heard|been read|arrived|got to {person}|been delivered) [yet]
    (to|) whom (has|did) (it been passed|the message go|my message go|my request been sent)
    (what|how) about (anne|my daughter|the carer|{person}|the others) (is she coming|did she answer|has she answered|have they answered)
    (is|are) (anybody|anyone|somebody|someone|they|{person}|my daughter|my son|the carer|one of them) (heading over|setting off|en route|nearly here|on the road|set off|making their way|getting ready to come|planning to come|able to come|free to come|going to be long|bothering to come|attending to it)
    (has|have) (anybody|anyone|somebody|someone|they|{person}|my daughter|my son|the carer) (set off|left yet|said how long|agreed to come|said yes|said no|accepted|offered to come|taken it on|acknowledged it|confirmed|promised to come|said they can't come|told you when)
    (will|is) (my daughter|my son|{person}|the carer|she|he|somebody|anyone|the nurse) (be coming|be here soon|going to be here soon|going to make it|be able to come|be with me soon|coming for definite|definitely coming)
    (and|so) (did|has|have|is|are|who|what) (she answer|anyone answered|they answered|he coming|they coming|did they say|she said anything|anyone coming|anybody bothered)
    (i'm still|still|i've been|i am still) (waiting|here waiting|lying here waiting|waiting for someone|waiting for somebody to come|sat waiting|on the floor waiting) [is anyone coming|who's coming|how long will they be|when are they coming]
    (did|does) (my daughter|my son|{person}|the carer|she|he|my neighbour|anybody|the office) (get it|get the message|know i've fallen|know i'm in trouble|know what's happened|reply to you|say she's on her way|say he's on his way|say when|pick up|text you back|ring you back)
    (who|which of them|which one|which carer|whichever one) (is it that's coming|is on the way|said they'd come|has said yes|has agreed to come|took the message|picked up|has replied|has it gone to|got the call|got the text|is going to come|is attending|will it be)
    (who|what people|which people|how many people) (know|have been told|did you tell|were told|have you told|got told|has been informed|has been notified|were informed|are aware)
    (any|have you any|is there any|have we any) (joy|luck|response|reply|answer|update|updates|progress|developments) [yet|from them|from {person}|with the carers|on that]
    (what's|what is) (taking|keeping) (them|her|him|so long|everyone|{person}) [so long]
    (why|how come) (is|has) (nobody|no one) (come|coming|here|answered|been)
    (when|how soon|how quickly) (can|will|might|could|should) (someone|somebody|anyone|they|{person}|help|i expect someone|i expect somebody|i expect help) [get here|come|be here|arrive|be with me]
    (are|is) (the troops|reinforcements|the rescue party|my rescuers|the lifeboat) (coming|on their way|en route|nearly here)
    (coming|on the way|told|answered|replied|heard) (is he|is she|are they|anyone|anybody|who|yet|then|or not)
    (is|are) (she|he|they) coming or (not|what|isn't she|aren't they)
    (who|anyone|anybody|someone|{person}) (coming|come|told|answer|answered|know|knows|on way) [yet|me|then|or what|or not|to me]
    (update me|keep me informed|bring me up to date|give me an update|tell me the latest|tell me what's happening) [on help|about my call|with the help|about who's coming]
    (what|where) (happened to|has happened to|have you got with|are we with|are we up to with) (my call|my message|my call for help|the help|the carers)
    (have|did) (you|they) (actually|really|definitely) (told|tell|rung|ring|text|texted|got hold of|send it|sent the message|sent it) [anyone|anybody|her|him|them|{person}]
    (whose|who's) phone did (it|the message) go to
    (what|who) did (he|she|they|{person}) (say|tell you|answer|reply|text back) [when you told him|when you told her|then|to you]
    (did|has|have) (somebody|someone|anyone|anybody|one of them|any of them|any of the family|the family|my lot|the kids|my children|the neighbours) (pick up|picked up|answer the phone|say they'll pop round|said they'll pop round|said they'd come|say yes|got in touch|been in touch|got in touch with you|said anything|promised|offered|got wind of it|heard about it)
    (who|whom|which person|what person) am i (waiting for|expecting|looking out for|to expect|waiting on)
    (which|who) of (my children|my family|the carers|the neighbours|my lot|my people|them|the girls) (have you been in touch with|did you tell|is coming|have you rung|knows|has answered|have you got hold of|did you get through to|will come)
    (will|is) (somebody|someone|anybody|anyone|she|he|help|it) (be long|be much longer|going to be much longer|be here before dark|be here tonight|get here in time|be with me shortly|here yet)
    (what's|what is) (the latest|the news|the position|the situation|happening|the score) (on|with|about) (my call for help|my call|my message|my fall|the help|my alarm|somebody coming)
    (has|did) (the|my) (message|call|alarm|text) (reached|reach|got to|get to|gone to|go to|got as far as|been seen by) (anybody|anyone|{person}|my daughter|the carers|the right person|somebody)
    (have|did) (you|they) (manage|managed) to (get hold of|get through to|reach|contact|tell|raise) (anyone|anybody|somebody|{person}|my daughter|them|the carers)
    (are|is) (they|help|she|he|{person}|the carer) (on|in) (the bus|the car|the road|their car|transit|the area) [yet|already|now]
    (anybody|anyone|somebody|someone) (out there|bothered|responding|listening|taking notice|paying attention|dealing with it|dealing with me|sorting it|looking into it) [yet|at all]
    (who's|who is|who has) (responded|reacted|been alerted|got back|promised to come|volunteered|handling it|responsible now|taking charge|attending|rushing over|got the job) [so far|yet|then]
    (when|what time|how soon) did (they|she|he|{person}|somebody) say (they'd|she'd|he'd|they would) (come|be here|get here|arrive)
    (did|have) they (forget|forgotten|get lost|give up) [about me|on me]
    (have i|am i) been (forgotten|left|abandoned|overlooked) [is nobody coming]
    (is|isn't) (nobody|no one|anybody) (coming|bothering|answering|going to come) [to help me|then|at all]
    (has|have) [my|our|the] {person} (got back to you|seen the message|answered|replied|seen it|had the message|heard|rung you back|been told|picked up|responded|read it) [yet]
    (have|did) you (told|tell|ring|rung|texted|text|let) [my|our|the] {person} [know] [yet|i fell|i fell over|i'm poorly|about me|about my fall]
    (is|will) [my|our|the] {person} (coming|on the way|on her way|on his way|on the way over|on their way|coming round|coming over|going to come) [yet|or not|to me|now|has she said|has he said]
    (do you know|can you tell me|could you tell me|have you heard|any idea) (if|whether) [my|our|the] {person} (is coming|is on her way|is on his way|has been told|has answered|is on the way|will come)
    (what did|what has) [my|our|the] {person} (say|said|answered|reply|have to say) [when you told her|when you told him|to that]
    (did|has) [my|our|the] {person} (answer|answered|reply|replied|say anything|say she's coming|say he's coming|get the message|get my message)
    (have you had|has there been|did you get) (any reply|an answer|a reply|any answer|word|any word) from [my|our|the] {person}
    [my|our] {person} (has|is) (she|he) (replied|coming|answered|on her way|on his way) [to you]
    (did|have) you (get through|got through|get hold|got hold) (to|of) (anyone|anybody|somebody|someone|[my|our] {person})
    who (all|else|exactly|was it) did you (tell|ring|text|message) [about me]
    (how long|when) (will they be|will it be|till|before) (somebody|someone|anybody|they|anyone) (arrives|comes|gets here|is here|turns up)
    (did|has) (somebody|someone|anybody|anyone) (say|said) (they were coming|they're coming|they'd come|they are on their way)
    (is|are) (there anybody|anybody|anyone|they|somebody) (coming|on their way|answering) (or what|or not|so far as you know|to my aid|then)
    (has|have) (anyone|anybody|somebody) (been told|answered|said anything) (yet|about my fall|about me)
    to whom (have you|you have) (sent the message|passed it|told)
  `),
} satisfies Intent;
