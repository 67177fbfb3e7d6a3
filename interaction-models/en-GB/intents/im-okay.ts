import { phrases } from '../phrases';
import type { Intent } from '../shapes';

export const imOkay = {
  name: 'ImOkayIntent',
  samples: phrases(`
    (i'm|i am) [quite|perfectly|absolutely|all] (fine|okay|ok|all right|alright|grand|well) [thank you|thanks|love|ta|today|dear|honest|here|in here|this morning]
    (i'm|i am) (okay|ok|fine|all right|alright) (don't worry|don't fret|no need to worry|honestly|everything's fine|just having a lie in|i was asleep)
    (i'm|i am) (still here|here|up|awake|alive|alive and kicking|still alive|safe|safe and sound|safe and well|in one piece|still breathing|still going|still standing|still in the land of the living|not dead yet|right as rain|hunky dory|tickety boo|champion|sound|canny|braw|tidy|tip top|doing fine|doing all right|doing okay|coping|managing|managing fine)
    (i'm|i am) (up and about|up and dressed|up now|awake now|out of bed|just up|only just up|just got up|just getting up|having a lie in|just slow this morning)
    (everything's|everything is|all's|all is|it's all|things are|all) (fine|okay|ok|all right|alright|well|good|in order|under control|as it should be|hunky dory) [here|with me|today|at this end]
    (good|morning|good morning|good evening|good afternoon|hello|hiya|hello there) [alexa|love|neighbour|good neighbour|everybody|my love|dear|everyone]
    (good morning|hello|hiya|morning) (i'm up|i'm here|i'm awake|i'm fine|i'm okay|i'm all right)
    (yes|aye|yeah|oh yes) (i'm|i am) (fine|okay|ok|all right|alright|here|up|grand|good|well)
    (tell|let) (them|her|him|everybody|everyone|anne|my daughter|my son|the carer|the family|my family|people) [know] [that] (i'm|i am) (fine|okay|ok|all right|alright|up|here|well|good|safe|up and about|grand)
    (there's|there is) nothing (wrong|the matter|amiss|to worry about) [with me|here|at all]
    nothing's (wrong|the matter|amiss) [with me|here]
    no (problems|bother|trouble|worries|complaints) [here|at all|at this end|with me]
    (i was|i've been|i have been) [only|just] (asleep|sleeping|out|in the garden|in the bath|dozing|having a nap|having forty winks|in bed|resting|at the shops|upstairs|in the shower|having a lie down|out in the garden|on the phone|watching telly|next door|having a bath|reading|having a lie in)
    i (overslept|slept in|had a lie in|slept late|dozed off|nodded off|dropped off|forgot the time|lay in|had a late night)
    (i've|i have) (just got up|only just got up|been out|had a lie in|had my breakfast|just woken up|only just woken up|just been in the garden|just been out|got up late|been up ages|been up for hours|been up since six)
    (just|only) (woke up|got up|having a lie in|checking in|saying hello|saying good morning|a lie in|having a rest|resting)
    (stop|you can stop|no need to|don't) (worry|worrying|fret|fretting|fuss|fussing) [about me|i'm fine|i'm all right|i'm okay]
    (i|we) (can't|cannot|mustn't) (complain|grumble)
    (right as rain|fit as a fiddle|alive and well|all fine here|all well here|all good here|all good|all okay|fine thanks|fine thank you|i'm good thanks|okay here|perfectly all right|never better)
    (here i am|it's me i'm fine|it's only me|i hear you i'm okay|i can hear you|i heard you|i heard you the first time|yes i heard you)
    i feel (fine|okay|ok|all right|alright|perfectly well|well enough)
    (i'm|i am) not (hurt|ill|dead|poorly|in trouble|in any trouble|dead yet)
    (no harm done|all safe here|safe and sound|still ticking|still kicking|up with the lark|no cause for alarm)
    say (i'm|i am) (okay|all right|fine|up)
    mark me (as okay|as fine|down as okay|down as all right|as up)
    (i|i've|i have) (got|gotten) up (all right|fine|okay|safely) [this morning]
    i'm (having|making) (my breakfast|a cup of tea|my porridge|a cuppa|some toast) [i'm fine|now]
    (yes|oh yes|hello|oh hello) (i'm|i am) (still here|perfectly all right|in here|very well|alive|just having my breakfast|only resting|just in the kitchen|getting on fine)
    (i'm|i am) (perfectly|quite|absolutely|very|really|ever so) (well|okay|all right|fine|comfortable|content|happy where i am) [thank you|thank you for asking|don't you worry|and in good health|dear]
    (nothing's happened|nothing has happened|nothing to report|nothing amiss|nothing's up|no news is good news|nothing doing here)
    (i|we) (just|only|simply) (forgot to put the kettle on|didn't feel like getting up|stayed in bed|stopped in bed|had a long lie|slept through|lost track of time|had an early night|stayed up late|had a bad night and slept in|got up late|went back to bed|forgot to say good morning|turned over and went back to sleep)
    (i've|i have) (been up and about|been up since (five|six|seven)|been busy|been pottering|been cleaning|been washing up|been out feeding the birds|been upstairs|been in the shed|been in the bathroom|been to the shops|been hanging the washing out|been sat reading|been having a tidy up|been on the telephone|been doing the crossword|been watering the garden|been awake all along)
    (i|i just|i've just) (popped|nipped|went|slipped|stepped) (out|next door|to the shop|to the shops|down the road|into the garden|out to the bins|out for some bread|up to the post box|over the road|for a walk)
    (you|they|she) (needn't|don't need to|don't have to|shouldn't|mustn't) (worry|fret|be worried|worry about me|be concerned|fuss|lose any sleep) [on my account|about me|i'm here]
    (don't|no need to|there's no need to) (be worried|be concerned|get worried|worry yourself|worry yourselves|be alarmed|send out a search party|worry about little old me)
    (i'm|i am) (in the (kitchen|garden|bath|bathroom|bedroom|other room|conservatory)|at home|indoors|at the table|sat in my chair|sitting comfortably|in bed but i'm fine|upstairs|busy|pottering about|getting dressed|washing my hair|doing the housework)
    (the kettle's|the kettle is) (on|on now|boiling|just boiled|broken that's all) [i'm fine]
    (another day|another morning|up and at them|rise and shine|here's another day|still going strong|ready for the day|made it through the night|made it to another day|i've survived another night|thank god for another day|good to be alive|i lived to fight another day)
    (top of the morning|morning all|good day|good day to you|how do|how do you do|ey up|ay up|wotcha|bore da|good morning to you|a very good morning) [alexa|to you|everybody]
    (sound|grand|fine|champion|smashing|right enough) [as a pound|thanks|ta|here|and dandy]
    (i'm|i am) (keeping well|bearing up well|in good health|in fine form|getting along nicely|as fit as a flea|fighting fit|none the worse|all in one piece|still upright|on my feet|right enough|doing nicely|getting by nicely)
    (that's|it's|it was) (only|just) me (moving about|being slow|sleeping in|having a rest)
    (okay|fine|here|alive|up|well|all right) (me|i am|here|now|thanks)
    me (okay|fine|all right|good|well|here|up)
    (i can|i could) (hear|hear you|hear you perfectly well) [i'm all right|i'm here]
    (answering|just answering|replying) to (say i'm fine|let you know i'm all right|say i'm here|your message i'm okay)
    (report|put|log) me as (okay|fine|up and about|well|all right)
    i got your (message|chime|reminder|announcement) (and i'm fine|i'm all right|and i'm okay|i'm here)
    (i|i only|i just) (went to bed late|went to bed early|got in late|didn't sleep well|was up late|took a sleeping tablet|overslept|had a lie down|dozed off in the chair|put the radio on instead|skipped breakfast|made tea in a pan|had my breakfast late) [that's all|that is all|is all|so i got up late|so i'm only just up]
    (yep|yes|all) (all good|everything's good|everything's fine|everything is in order) [here|at my end|with me]
    (good morning|morning) [alexa] (i'm awake|i'm up and dressed|i'm about|i've had a good night|it's only me|here i am|i'm up early|i've slept in)
    (no|there's no) (panic|alarm|drama|trouble|need to panic|need for alarm|bother|crisis) [i was (hanging the washing out|in the garden|in the bath|asleep)|i'm fine|i'm here|here|all is well]
    i (was|am) (hanging the washing out|in the shower|hoovering|next door|having my hair done|at the doctor's|on the loo|out the back|in the loft|round at my friend's|at church|having a sleep|away with the fairies|listening to the wireless|out with the dog|at the hairdresser's|cleaning the windows|watching the telly|having my dinner|down the allotment)
    (give me a chance|hold your horses|i'm coming|i'm getting there|just a minute|patience|all in good time) i'm (just having my breakfast|only just up|getting dressed|getting up|not dead yet|all right)
    (you|they) (worry|fuss|fret) too much (i'm fine|i'm all right|about me)
    (tell|let) (her|him|them|my daughter|my son|everyone) (i'm up|i'm about|i've surfaced|i'm alive|i was asleep|i was in the garden|i'm having my breakfast|i've only just woken|i was out)
    (i'm|i am) (quite|perfectly|completely) (capable|safe|happy|okay as i am|all right where i am|fine on my own|all right on my own)
    (nothing|nowt) (to worry about|wrong with me|the matter with me|wrong here|doing|bad has happened|at all is wrong) [i'm fine|i'm just slow]
    (we|i) (are|am|feel) (well|fine|in good order|right as ninepence|okay today|much as usual and fine|happy and well) [here|today]
  `),
} satisfies Intent;
