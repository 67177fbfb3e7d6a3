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
    will (anyone|anybody|someone|somebody|{person}|she|he|they) (come|be long|be here soon|get here soon|be coming|help me)
    (are they|is she|is he) (nearly here|close|far away|nearly there|here yet|nearby)
    who was told [about (my fall|me|the kettle|this morning|it)|when i fell|last time|yesterday]
    who do you tell [if i fall|when i need help|about me|when i call]
    who did you ring
  `),
} satisfies Intent;
