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
    (nothing's|nothing is|nowt|nothing) wrong [after all|it was a mistake]
    nothing to worry about [i pressed it by mistake|it was a mistake|after all]
    i was (only|just) (testing|trying it|playing|messing about|messing|seeing if it worked|joking|having you on|pulling your leg)
    (ignore|disregard|never mind|forget) (that|that call|what i said|the alarm|that alarm|the last message|what i just said|about the help) [it was a mistake|i'm fine]
    (sorry|oh sorry|oops|whoops|silly me) (false alarm|i didn't mean that|it was a mistake|i pressed it by mistake|my mistake|that was a mistake|wrong thing)
    (it's|it is|it was) not an emergency [after all|any more]
    (they|she|he) (needn't|need not|doesn't need to|don't need to|doesn't have to|don't have to) come [now|after all|any more|out]
    (stand down|panic over|crisis over|scrub that|as you were|cancel that i'm fine|all clear|the panic's over|false alarm call them off)
    (you|you can) (can tell them|tell them) (it was nothing|it's nothing|i'm all right after all|not to come)
    it was nothing [really|after all|don't worry]
    i (set|raised) (it|the alarm) off by (mistake|accident)
    i (said|pressed|did) (it|that|the wrong thing) by (mistake|accident)
    i don't want (anyone|anybody) (to come|coming|bothered|told|called) [now|after all]
    i've changed my mind [i don't need help|about the help|i don't need anyone]
  `),
} satisfies Intent;
