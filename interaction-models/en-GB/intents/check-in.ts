import { phrases } from '../phrases';
import type { Intent } from '../shapes';

export const startCheckIn = {
  name: 'StartCheckInIntent',
  samples: phrases(`
    [start|begin|do|let's do|carry on with|continue|resume|finish|get on with|i'll do|shall we do|go on with|open] (my|the|a|our|today's) (check in|daily check in|checkup|check up|daily check|questions|daily questions|wellbeing check|morning check|morning check in|monthly questions|weekly check in|little chat)
    check in
    (check me|checking|check) in [please|for today|now]
    (i'm|i am) ready (for|to do|to answer) (my|the|your|them) (check in|questions|daily questions|quiz about how i am)
    (i'm|i am) ready [for you|now|when you are|to start|to begin|to talk|to answer]
    (ask|ask me|give me|let's have|let's hear|go on ask me|you can ask me|fire away with|let me have|read me) (your|the|my|today's|them|those) questions [now|then|love|please]
    (have you got|are there|do you have|got) (any|some|your) questions for me [today|now|this morning]
    (i want|i'd like|i would like|can i|could i|let me|may i) [to] (do|start|answer|go through|finish|get through) (my|the|today's|your) (check in|questions|daily check in|daily questions|checkup)
    (i haven't|have i|i've not|did i) (done|do|answered|had) (my|the|today's) (check in|questions|daily check|checkup) [yet|today|this morning]
    (what|what are|what's) (are the questions|did you want to ask me|do you want to know|were you going to ask me|do you want to ask me|your questions today|today's questions)
    you (wanted|want|were going) to (ask me something|ask me some questions|know how i am|talk to me|check on me|see how i was)
    (did you|do you) want (to ask me something|something|me|to talk to me|a word|to check on me|to know how i am)
    (let's|shall we) (start|begin|get started|get it over with|get on with it|have our chat|have our little chat|do our morning chat|get cracking with the questions)
    (time for|is it time for) (my|the|our) (check in|questions|daily check|chat|checkup|morning chat)
    (you said|it said|the light's on|you were flashing|the speaker said) (you had some questions|i've a check in|it was time for my check in|it's check in time|there were questions for me)
    (carry on|go on|continue|pick up) (where we left off|with the questions|with my check in|from where we were)
    (ask me|come and ask me) how (i am|i'm doing|i'm feeling|i slept|i'm getting on|i've been) [today|then]
    (want|do you want|would you like) to (know|hear) how (i am|i'm doing|i slept|i'm feeling|i've been) [today|then]
    (check|you can check) (on me|how i am|how i'm doing|i'm all right|up on me|how i'm getting on)
    how am i doing questions
    do (my|the) (health questions|daily survey|morning survey|survey|health check|wellness check|how are you questions)
    (i'm here|here i am) for my (check in|questions)
    i missed (my|the|this morning's) (check in|questions) [can we do it now]
    can we (do|have|start) (my|the|our) (check in|questions|daily check|chat) [now|a bit early|later|again]
    (i believe|i think|isn't it|surely it's|it must be) [it's] time for (our|my) (chat|talk|daily talk|conversation|daily conversation|check in|questions|daily questions)
    (let us|let's|shall we|might we|can we) (begin|start|do|have|go through|make a start on|proceed with|get on with) (the|our|my|your) (questionnaire|questions|check in|daily questions|conversation|usual questions|survey|health questions|morning questions|little chat|routine)
    (what was it|what is it) you (wanted|want|were going|need|have) to (ask|know) [me|about me|today]
    (you had|you've got|have you) (something|some questions|a few questions|a question|your questions) (to ask me|for me) [today|this morning]
    (right|come on|go on|now then) (ask away|fire away|what do you want to know|let's have them|do your worst|what are your questions)
    (ask away|fire away|i'm all ears|go on ask|ask me anything|ask me your questions|what do you want to ask|shoot|off you go then ask)
    (i'm sitting comfortably|i've got my cup of tea|i'm settled|i've got time now|i'm free now|i can talk now) [ask away|you can ask me|let's do the questions]
    (questions|check in|checkup|daily check|my questions|survey) (please|now|time|ready|yes|start|for me)
    (i'll|i will|i can|happy to|i don't mind) (do|answer|take) (the|your|my) (questions|check in|survey) (now|if you like|for you)
    (could|can) you ask me (the|your|how i am|my) [questions|daily questions|health questions]
    (how|what) about (my|the) (check in|questions|daily questions)
    (i'd|i would) (rather|sooner|like to) do (my|the) (check in|questions) (now|early|a bit early|before i go out|before lunch)
    (do|let's do|start|run|can we do|shall we do) (the|our|that|my) (daily thing|morning thing|usual thing|question thing|morning routine chat|questions and answers|little interview|quiz about me|daily chat|how are you chat|once over|status check|welfare check|health chat) [with me|now|please|again]
    (shall|should|can|could|may|do) i (answer|do|have|take|get through|give you answers to) (the|my|your|those) (wellbeing questions|questions|daily questions|health questions|monthly questions|check in|check in questions) [now|today]
    (i've|i have) (got|) (five minutes|a minute|ten minutes|a bit of time|time to spare|nothing on) (do your questions|ask me your questions|for the check in|for your questions|let's do the check in)
    (get|let's get) (my|the) (check in|questions|daily questions) (out of the way|done|over and done with|started|going)
    (i'd like|i want|i'm ready) to be (checked on|asked how i am|asked my questions|checked in|questioned)
    (quiz|question|interview|interrogate|examine) me [now|about how i am|about my health|then]
    (tell|let me tell) you how (i slept|i've been eating|i've been keeping|my night was) [ask me the questions]
    (it's|is it) (question time for me|my daily check in|that time again for questions|time you asked me how i am|time for the usual)
  `),
} satisfies Intent;

export const mood = {
  name: 'MoodIntent',
  slots: [{ name: 'mood', type: 'MOOD' }],
  samples: phrases(`
    {mood}
    (i'm feeling|i feel|i am feeling|feeling|i've been feeling|i'm|i am|i've been) {mood} [today|this morning|just now|at the moment|lately|these days|tonight|in myself|if i'm honest|to be honest|thank you|thanks|all things considered]
    i'm feeling {mood} in myself
    (i'm|i feel|i'm feeling|feeling) (a bit|very|rather|quite|ever so|pretty|so|that|really|right|proper|fair|kind of|sort of) {mood} [today|this morning|at the moment|lately]
    (i'm in|i've been in) (a good mood|good spirits|low spirits|a bad mood|a right mood|good fettle|a black mood|a funny mood|poor spirits)
    (today|this morning) (i'm|i feel|i'm feeling) {mood}
    (my mood is|my mood's|mood|in myself i'm|in myself i feel|i'd say i'm|i'd say i feel|i suppose i'm|i suppose i feel|put me down as|say i'm|i would say i'm) {mood}
    (not|i'm not) feeling {mood} [today]
    (i don't|i can't) feel {mood} [today]
    (i woke up|i got up) feeling {mood}
    (things are|it's been|i'm getting on|life is|today has been|i'm doing|it's all) {mood}
    (record|log|write down|make a note of|note|put down|i want to tell you) (my mood|how i'm feeling|how i feel|my mood as {mood}|that i'm {mood}|i'm {mood}|i feel {mood})
    (i'd like|i want|can i|let me) [to] tell you how i (feel|am|am feeling|am today)
    (can i|let me) tell you how i'm (feeling|doing)
    i've (had a good day|had a bad day|had a rotten day|had a lovely day|had a bad night|had a rough night|had a terrible night|not slept a wink|got the blues|got the hump|been better|known better days|got a spring in my step|got no energy|had a good sleep|had a good night|slept well|slept badly|been crying|had a little cry|had a good cry|got a bit of a cold|nothing to look forward to|seen better days)
    (it's|i'm having|i'm having one of my) (one of those days|a good day|a bad day|low days|a low day|an off day|bad days|a wobbly day|a down day|a better day)
    (i|i do) (miss|really miss|do miss|am missing) (my husband|my wife|him|her|them|the family|the old days|people|my dog|my mother|my friends) [terribly|today|something awful|so much]
    (i get|i'm getting|i've got|i do get) (lonely|so lonely|down|fed up|bored|depressed|weepy|upset|ever so lonely|low) [sometimes|at night|on my own|in the evenings|sat here|all day|on a sunday]
    (i'm|i feel) (lonely|so lonely|ever so lonely|all alone|very alone|on my own too much|lost|lost without him|lost without her|forgotten|useless|a burden|invisible|no use to anyone)
    (nobody|no one) (comes to see me|ever visits|cares|talks to me|rings me|bothers with me)
    i haven't (seen a soul all week|spoken to anyone for days|seen anybody for days|spoken to a soul|the heart for anything)
    i (could cry|keep crying|can't stop crying|don't see the point|can't see the point|don't feel like doing anything|can't be bothered with anything|don't want to get up|feel like giving up|don't know why i bother|can't go on like this|don't enjoy anything|want to cry)
    i've lost interest in (everything|things)
    (life's|life is) (not worth living|good|treating me well|a struggle|hard|not so bad)
    (the day's|the day is|the nights are|the evenings are) (long|very long|dragging|long on my own)
    how (i'm feeling is|i feel is) {mood}
    (in myself|mentally|in my spirits|mood wise|in my mind|emotionally) (i'm|i feel|i am) {mood}
    (i've been|i am|i'm|i do feel|i'm feeling) {mood} (of late|lately|recently|all week|all day|since yesterday|since the weekend|for days|these past few days|since my husband died|since my wife died|since the funeral|this past week)
    (on the whole|all in all|by and large|generally|mostly|overall|taking it all round) (i'm|i feel|i'm feeling|i've been) {mood}
    (couldn't|could not) (be better|complain|be happier|ask for more)
    (today's|today is|it's|it has been|yesterday was) (a good day|not a good day|a bad one|a better day|one of my better days|one of my bad days|a low day|a hard day|a black day|a bit of a struggle) [for me]
    i feel (blessed|grateful|full of energy|full of life|on the up|at peace|hopeful|like singing|like a new woman|like a new man|ten years younger|young again|a bit brighter|a bit more like myself)
    i feel (melancholy|wretched|dejected|despondent|heavy hearted|homesick|numb|empty inside|hopeless|worthless|very alone|abandoned|neglected|like nobody wants me|like ending it all|as low as i've ever been|nothing but sad|washed up|beaten|defeated)
    (my|me) (spirits|spirit|heart|nerves|mood) (is|are) (low|good|high|heavy|bad|up|down|all over the place|in my boots|lifted|bright|not good)
    i've (the miseries|the glums|got the glums|a heavy heart|no heart for anything|no get up and go|not much to smile about|a smile on my face|plenty to be thankful for|been laughing all day|had a lovely time|had some good news|had some bad news|had sad news)
    (i'm|i've been) (crying|weeping|missing him|missing her|missing my husband|missing my wife|missing my family|grieving|mourning|thinking about my late husband|thinking dark thoughts|feeling sorry for myself) [all day|again|today|something terrible|a lot]
    (it's|it is) (lonely|ever so lonely|so quiet|too quiet|awful lonely|a lonely life|very lonely) (here|on my own|in this house|without him|without her|at night|these days|of an evening)
    (nothing|not much) (matters|to live for|interests me|cheers me up|makes me happy) [any more|these days]
    (i could do with|i need) (cheering up|a bit of cheering up|a pick me up|a good laugh|something to smile about)
    {mood} (today|this morning|in myself|if you must know|since you ask|as it happens|i suppose|i'd say|really|at the moment)
    (not|no) (so bad|too bad|bad at all|different to yesterday|better|worse) [today|thank you|considering|all things considered|for my age]
    (can't|cannot|mustn't) (complain|grumble) [too much|at my age|really]
    (i'm|i've) (worried|anxious|worried sick|all of a dither|on edge|fretting|stewing) [about everything|all the time|about money|about my daughter|all night]
    (i'm|i am) (looking forward to the day|enjoying life|enjoying the sunshine|in the best of moods|laughing and joking|chirpy|having a nice day|having a lovely day|well in myself|happy as a lark|happy as a sandboy|like a dog with two tails|as happy as can be|on cloud nine)
    (sleep|i slept) (was good|was bad|well|badly|like a log|terribly|hardly a wink)
    (same old same old|same old story|nothing changes|another day another dollar|plodding on as usual|here we go again|no change|just the same|no different|more or less the same|as well as ever|neither one thing nor the other)
    (ever so|very|quite|rather|really|pretty|dead) (cheerful|happy|chirpy|contented|glad|sad|low|miserable|lonely|gloomy|tearful|fed up|down|flat|weepy|bright) [this morning|today|thank you|i am|if i'm honest|really]
    (feeling|i'm feeling|i feel|been feeling) (rather|a bit|really|quite|very|proper|pretty) (crummy|wretched|glum|teary|jolly|perky|sprightly|frisky|mellow|calm|settled|unsettled|restless|agitated|irritable|grumpy|cross|snappy|crabby|narky)
    i (miss|do miss|am missing) (my wife|my husband|my old man|my missus|mum|my mam|the grandchildren|my sister|my old friends|my cat|my old house|going to work|the dancing) [something dreadful|something terrible|so|ever so much|like mad|every day|at times like this|something chronic]
    (it's|today's|this is) (my wedding anniversary|his birthday|her birthday|the anniversary of his death|a year since she died) [and i'm sad|and i feel low|and i miss him|and i miss her]
    (i'm|i feel|i've been) (bored|bored to tears|bored silly|at a loose end|restless|twitchy|lost in thought|thinking too much|brooding|moping|wallowing|dwelling on things|upset about the news|disappointed|hurt|rejected|left out|let down|ashamed|guilty|angry|in a temper|furious|cross with myself)
    (i've|i have) (cheered up|perked up|bucked up|brightened up|calmed down|gone downhill|sunk low|hit rock bottom|turned a corner|lost my sparkle|lost heart|lost my confidence|got my mojo back|been laughing|been smiling) [a bit|today|lately]
    (the|my) (black dog|depression|nerves|anxiety|grief|loneliness) (is|are) (back|bad|terrible|getting to me|getting me down|playing up|better|creeping in)
    (things|everything|it all|this weather|being stuck in|the winter|the news) (gets|get|is getting|are getting|getting) (me down|on top of me|too much|to me)
    (life|today|everything) is (good|grand|lovely|wonderful|rosy|rubbish|awful|grey|bleak|dull|hopeless|a bowl of cherries|what you make it)
    (i'm|i am|am|feeling|i feel) (champion|grand|smashing|sound|belting|bostin|made up|chuffed to bits|buzzing|in great form|in the best of form|in grand form|full of it) [the day|today|this morning|actually|like|me]
    (i'm|i've been|i'm feeling|been feeling|am feeling) (a wee bit|a little bit|a bit|little bit|sort of) {mood} [in myself|today|the day|so i am|like]
    (a bit|bit|pretty|feeling|it's been) (rubbish|naff|meh|crap|iffy) [today|this morning|not going to lie|to be honest|i won't lie|really]
    (i've had|i've known|had|there have been|known) better days [to be honest|if i'm honest|love]
    (i am|i'm|today i am|today i'm) (very|so|ever so|really|that) {mood} (in myself|today|since yesterday|this week|these days)
    (feel|feeling|i feel|i'm feeling) (out of sorts|rather out of sorts|not quite the thing|a bit off|middling|tolerable|tolerably well|fair)
    (not too|not so|none too|not) (sadly|grand|clever|dusty|shabby|well|bright) [today|thank you|this morning]
    (i am|i'm|i was) (missing|still missing) (my|our) (arthur|harold|george|husband|wife|joan|mary|old man|lad|girl|son|daughter|mother|dad|dog|cat) [something dreadful|something terrible|today|ever so much|so much|badly]
    (i feel|i'm feeling|i'm) (ever so|so|a bit|right|that) (lost|sad|alone|low|empty) (and|) (sad|frightened|alone|lonely|lost|) [today|tonight]
    (in|i'm in|i am in|i've been in) (low|rather low|good|poor|high|better|fair) spirits [this week|today|lately|these days]
    (i am|i'm) sad today (because|on account of) (it's the anniversary|anniversary|my friend died|i miss my wife|i'm on my own)
    (i'm|i am) (made up|over the moon|thrilled|that proud|so happy) (today|) (my grandson's passed his exams|my granddaughter had her baby|my son is coming home|i had good news|because the sun is out)
    (i'm|i am|i feel|i've been) [right|really|a bit|that] (down in the dumps|down in the mouth|down|down hearted|low|glum|in the dumps) [since (the dog died|he went|the funeral|christmas|my friend died)|these days|today|this week]
    (i'm|i am|i do|i'm still) (missing|miss) (my|our) (arthur|harold|husband|wife|mum|dog|cat|joan) [something (dreadful|terrible|awful|rotten)|today|and his (singing|company|jokes)]
  `),
} satisfies Intent;
