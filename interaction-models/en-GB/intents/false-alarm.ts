import { phrases } from '../phrases';
import type { Intent } from '../shapes';

export const falseAlarm = {
  name: 'FalseAlarmIntent',
  samples: phrases(`
    [it was|it's|that was|that's|sorry|that were|just|only|it is] [just|only] a false alarm
    false alarm [sorry|love|everyone|everybody|i'm afraid]
    [it was|that was|it were] [just|only|all|all just] (a mistake|an accident|by accident|by mistake|my mistake|my fault|a misunderstanding)
    (i've|i have) made a mistake [asking for help|i don't need help|sorry]
    (i|we) don't need (help|any help|anyone|anybody|anyone to come|anybody to come|someone to come|them|them to come|her to come|him to come) [now|anymore|any more|after all]
    (i|we) don't need (help|any help|anyone) (now|anymore|after all) [thank you|thanks]
    (no|there's no|there is no) need for (help|anyone to come|anybody to come|her to come|him to come|them to come) [now|after all]
    (no need|there's no need) to (send|tell|call|bother|trouble|ring|get) (anyone|anybody|somebody|someone|her|him|them) [now|after all]
    (tell|let) (them|her|him|everybody|everyone|anne|my daughter|the carer|my son) (not to come|they needn't come|she needn't come|he needn't come|not to bother|not to worry|to stand down|i don't need them|i'm all right after all|it was a mistake|it was a false alarm|it's a false alarm)
    (call|cancel|stop|take back) (off the help|the help|the call for help|the alarm|my call|the call|off the search party|the search party|the alert|that call|my call for help|help|them off|it off)
    (cancel|forget|scrap|scratch|stop) (that alarm|that call for help|the alarm i raised|my request for help|the message for help|asking for help)
    (call|calling) (off the alarm|off the dogs|it all off|the whole thing off|off the cavalry)
    (i|we) (didn't|did not|never) mean to (call|ask for help|ask for anyone|call anyone|ring|press that|say that|call for help|set it off|raise the alarm|bother anyone|set that off|worry anyone)
    (i|we) (didn't|did not|never) mean (it|that)
    (i didn't|i never) (ask|asked) for help
    (i'm|i am) (all right|fine|okay|ok|alright) (after all|now don't bother|now don't send anyone|now no need to come|nobody needs to come|nobody need come)
    (i've managed|i managed|i have managed) [to get up|to get up on my own|it myself|to get myself up|by myself|on my own|after all|all right] [now|no need to come]
    (i got|i've got) (up|myself up|back up) [now|all right|again] [by myself|on my own] [in the end]
    (i'm|i am) [back] up (again|now|off the floor now|on my feet again|and about again)
    (it's|it is|that's|everything's|everything is) (all right|fine|okay|ok|sorted) [now] (don't send anyone|nobody needs to come|no need to come|don't bother anyone|don't tell anyone)
    don't (send|call|ring|tell|bother|text|get|trouble) (anyone|anybody|somebody|someone|her|him|them|my daughter|anne|the carer) [now|after all|it was a mistake]
    (nobody|no one|no body) (needs to|need|has to) come [now|after all]
    (nothing's|nothing is|nowt|nothing) wrong (after all|it was a mistake)
    nothing to worry about [i pressed it by mistake|it was a mistake|after all]
    i was (only|just) (testing|trying it|playing|messing about|messing|seeing if it worked|joking|having you on|pulling your leg)
    (ignore|disregard|never mind|forget) (that|that call|what i said|the alarm|that alarm|the last message|what i just said|about the help) [it was a mistake|i'm fine]
    (sorry|oh sorry|oops|whoops|silly me) (false alarm|i didn't mean that|it was a mistake|i pressed it by mistake|my mistake|that was a mistake|wrong thing)
    (it's|it is|it was) not an emergency [after all|any more]
    (they|she|he) (needn't|need not|doesn't need to|don't need to|doesn't have to|don't have to) come [now|after all|any more|out]
    (stand down|panic over|crisis over|as you were|cancel that i'm fine|all clear|the panic's over|false alarm call them off)
    (you|you can) (can tell them|tell them) (it was nothing|it's nothing|i'm all right after all|not to come)
    it was nothing [really|after all|don't worry]
    i (set|raised) (it|the alarm) off by (mistake|accident)
    i (said|pressed|did) (it|that|the wrong thing) by (mistake|accident)
    i don't want (anyone|anybody) (to come|coming|bothered|told|called) [now|after all]
    i've changed my mind [i don't need help|about the help|i don't need anyone]
    (please|kindly|do) (disregard|ignore|forget|overlook) (my call|the call|what i said|my last message|that last message|that request|the alarm|my message)
    (i|we) (no longer need|no longer require|don't require|don't want|shan't need|won't be needing|shan't be needing) (help|any help|anyone|anybody|assistance|them|her|him|a visit|the help) [now|after all|thank you]
    (there's|there is) no (emergency|harm done|need now|call for anyone to come|need for anybody|need to panic|fire)
    (i|we) (panicked|overreacted|got in a flap|got in a tizzy|had a bit of a panic) [over nothing|that's all|i'm all right now]
    (i've|i have) (sorted it|sorted myself out|sorted it out|got it sorted|fixed it|found it|righted myself|picked myself up|come round|got up by myself|got myself back in my chair|managed on my own|dealt with it) [now|myself|no need to come|thank you|so nobody need come]
    (someone's|somebody's|my neighbour has|my neighbour's|my daughter's|my son's|the lady next door has) (helped me|been and helped|here now|come already|got me up|sorted it|picked me up|come round) [so you can cancel|so no need|so tell the others|no need for the rest]
    (the pain's|the pain has|the dizziness has|it's|it has) (gone off|gone now|passed|passed off|worn off|eased off) [i'm all right now|don't send anyone|no need for help now]
    (you can|you may|please|will you|can you|could you) (cancel|call off|stop|take back|forget) (the help|the call|that call|the alarm|my request|that|the carers|them|my call for help|the message)
    (i|you) (must have|you must have|it must have) (set it off|misheard me|got the wrong end of the stick|misheard|gone off by itself|been set off by mistake|picked up the telly|heard the telly|heard the television)
    (it was|that was) (only|just) (the telly|the television|the radio|the cat|the dog|me talking to myself|a programme on the telly|me being daft|me being silly|a slip of the tongue|a false start|indigestion|wind|a bit of a fright)
    i was (talking to|shouting at|speaking to) (the cat|the dog|the telly|somebody on the phone|the budgie|my neighbour|myself) [not you|not asking for help]
    (i|we) (was|were) (just|only) (practising|having a laugh|being silly|larking about|mucking about)
    (wrong|incorrect|accidental) (button|alarm|call|word|thing|alarm sorry)
    (let|tell) (whoever's coming|whoever you told|whoever you rang|the people you told|them all|everyone you told|everybody|anne|the carers) (to turn round|to go home|i'm fine now|there's no need|it's off|it's all off|not to rush|they can relax|to stay where they are|not to trouble)
    (please|just) (don't|do not) (worry|trouble|disturb|alarm|frighten|upset) (anyone|anybody|my daughter|my family|her|him|them|the neighbours) (it was a mistake|it was nothing|it's nothing|i'm all right now|over this)
    (false|mistake|accident|wrong|cancel help|no help|not help) [sorry|cancel|me wrong|alarm]
    (take it|you can take it) (all back|as cancelled|back)
    (i|we) (asked|called|shouted) (by accident|by mistake|without meaning to|too soon|over nothing)
    (no one|nobody|they) (has to|have to|needs to|need to|ought to) (rush|come out|come round|come over|turn out|drop everything) [now|after all|for me|on my account]
    (the grandkids|the children|the kids|my grandson|the dog|the cat|the parrot|the telly|somebody|my granddaughter) (was|were) (playing with|messing with|mucking about with|fiddling with|talking to|shouting at) (you|it|the speaker|the alexa) [nothing is wrong|there's nothing wrong|i'm fine|sorry]
    (call|ring|text|tell|phone|message) (them|her|him|anne|the carers|my daughter|everyone) (back|again) (and say|to say|and tell them) (it's nothing|i'm all right|it was a mistake|not to come|it's a false alarm|there's no need)
    (oops|whoops|oh dear|silly me|my mistake|oh sorry|ignore me) (wrong thing|i said the wrong thing|nobody needs disturbing|i didn't want that|that wasn't meant|nothing's the matter|no need for anyone|i don't need anybody|i didn't mean help)
    (i've|i have|it's|it has) (stopped bleeding|stopped hurting|eased off|settled down|calmed down|gone away|worn off|sorted itself out|passed over) [so no need to come|and there's no need to visit|don't send anyone|so tell them not to come|i don't need help now]
    (tell her|tell them|tell him|tell anne|tell the carer|tell my daughter|let them know|let her know) (i've stopped bleeding|i'm up off the floor|i've managed|it's passed|i feel better now|i've found it|i've been helped) [and there's no need to visit|and not to come|so there's no need|and she needn't come]
    (i|we) (can|could) (manage|cope|do it|get up) (now|after all|on my own now|without help) [so no need|thank you|cancel the help]
    (sorry|apologies) (for|about) (the fuss|the bother|the false alarm|the alarm|that|bothering you|troubling everyone|the trouble|the panic|crying wolf) [i'm all right|i'm fine|nothing's wrong|it was a mistake]
    (crying wolf|cried wolf|a storm in a teacup|much ado about nothing|all a fuss about nothing|a lot of fuss over nothing|making a mountain out of a molehill|it was just my imagination|i imagined it|i was dreaming|i had a bad dream)
    (i|it) (didn't|did not|wasn't|was not) (want|meant|mean|intended|intend) (that|anything|any of that|to happen|to be sent|for anyone to know|it to go through)
    (please|just) (stop|halt|hold|undo|reverse|retract|withdraw) (the call|the help|that message|the alarm|what i sent|that|my request for help|the call out)
    (never mind|don't mind|forget) (about help|about the help|sending anyone|sending help|calling anyone|the help i asked for|the fall i'm up)
    don't (ring|phone|call|bother|worry|tell|fetch|send) (nobody|no one|anybody|a soul|them)
    (that|it) (wasn't|weren't|was) (nothing|anything|owt|a real one|for real) [leave it|forget it|don't bother|just me]
    (i was|that was|it was) (talking|speaking|shouting|chatting|muttering) to (the cat|the dog|the telly|my friend|my mate|the budgie|my daughter|myself|my neighbour|the radio) [not you|sorry]
    (ignore|forget|disregard|cancel|scrub) that (i was talking to|i was speaking to) (my mate|the cat|the dog|somebody else|my friend)
    (the kids|the dog|the cat|the grandchildren|the telly|the radio) set (it|that|you) off
    (that was|it was|i'm afraid that was) (said|spoken|sent|done|pressed|set off) (in error|by mistake|by accident|accidentally|unintentionally)
    (there's|there is|there really is) no need (for anyone|for anybody|for them|for her|for him|for the carer|for my daughter) to (come|come round|turn out|rush over|call|be told|bother) [after all|now]
    (you|you have|you've) (misheard me|misheard|got it wrong|got the wrong end of the stick|misunderstood) [i didn't ask for help|i don't need help|i didn't say that]
    (i don't want|i'm not wanting|i never wanted|i don't require) (any help|an ambulance|anybody coming|anyone coming|a fuss|a carer|assistance|nobody coming|any bother) [after all|now|i'm all right]
    (no|nah|no no|ah no|oh no) (don't send|don't be sending|don't be telling|don't go bothering|don't bother|don't you be ringing|don't be bothering) (anyone|anybody|people|folk|them|her|my daughter)
    (don't|now don't|please don't) (you go|go|you) (bothering|worrying|troubling|ringing|telling|upsetting) (folk|anyone|anybody|people|my daughter|them|the carer)
    (by mistake|in error|accidentally) (i said it|i have said it|i called|i asked for help) [please cancel the help|cancel it]
    (please|) cancel the (help|request|alert|call out|ambulance|carer) [i'm all right|it was a mistake|i don't need it]
    (it is|it's|that's) mistake
    i (was only|was just|were only|were just) (messing|joking|playing|having a laugh|kidding|practising)
    (no i'm|i'm|i am) (all right now|all right after all|up now) (leave them be|leave it|don't bother them|let them be)
    (leave|let) (them|her|him|it) (be|alone) [i'm all right|it was nothing|i'm fine now]
    (false call|wrong call|mistaken call|a mistaken call)
    (stand them down|call them off|tell them not to come|stand everybody down|let them know) (i'm not hurt|i'm not ill|i've not fallen|there's nothing wrong|i'm up again|i've managed|i'm on my feet|it's passed off|i've got my breath back)
    i'm not (hurt|ill|poorly|stuck|in trouble|on the floor) [any more|after all|at all] (so stand them down|don't send anyone|tell them i'm fine|no need to come|call it off)
    (kindly|please) (inform|tell|let) them [that|know] (their attendance is no longer required|they are not needed|they're no longer needed|i don't require them|they need not attend)
    (they|she|he|nobody) (isn't|aren't|is no longer|are no longer|is not|is) (needed|required|wanted) [now|any more|any longer|after all]
  `),
} satisfies Intent;
