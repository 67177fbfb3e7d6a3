/**
 * How older people in trouble speak who would rather not say so: by way of a saying, of what has happened, of what is
 * out of reach. Families of phrases (see phrases.ts), not single sentences.
 */
export const inTrouble = `
    (i|i've|i think i've) (slid|slipped|slithered|rolled|tumbled|toppled|pitched|shot|gone|fallen|tipped) [right|clean|half] (off|out of) (the|my) (chair|settee|sofa|bed|armchair|stool|commode|toilet|bench|pouffe|recliner|step ladder) [and here i am|and here i sit|and i can't shift|onto the mat|and nobody's here|again]
    (i've|i) (ended up|finished up|landed|landed up|wound up|come to rest|fetched up) (on the carpet|on the floor|on the lino|on the mat|on the rug|on the tiles|on the flags|on my backside|on my bottom|on my knees|in a heap|in the flower bed|on the hearth|in the bath tub) [and i can't get up|and i can't shift|and there's nobody here]
    (i've|i) (gone|went) (a purler|a cropper|arse over tip|head over heels|heels over head|full length|flat out|flat on my face|over backwards|over like a tree|down like a felled tree|down like a sack of potatoes|down like a ton of bricks|my full length) [on the (path|stairs|landing|ice|step|patio)|in the (garden|hall|kitchen|bathroom)|over the (dog|cat|rug|kerb)]
    i've had (one of my falls|another fall|another of my falls|a right old tumble|a bit of a slip|a slip|a mishap|a fall again|a bit of a tumble|a nasty tumble|my third fall|a trip) [in the (kitchen|hall|bathroom|garden)|on the stairs|by the (bath|bed|door)]
    (my|me) (legs|knees|ankles|feet|hips|ankle|knee|hip) (gave way|buckled|folded|folded up|just went|crumpled|went from under me|gave out|turned over|went out from under me) [and down i went|and i'm on the floor|and i'm sat on the floor|and over i went|on the (stairs|step|path)]
    i (missed|misjudged|never saw|lost) (the bottom step|the bottom stair|the last step|the kerb|the edge of the bed|the chair when i sat down|my footing|my balance|my step|my grip) [and down i went|and came down|and fell|in the (bathroom|garden|kitchen)|on the stairs]
    i (overbalanced|over reached|keeled over|went over|toppled over|tipped over|measured my length|came down|came over|went down) [and (came down on my hip|i'm on the floor|i can't get up|hit the floor)|reaching for the (cupboard|shelf|remote|curtains)|in the (kitchen|hall|garden|bathroom)|with a bang|with a bump]
    (down|over|off|backwards) i (went|came|go)
    (i'm|i am) (on all fours|on my hands and knees|down on my knees|in a heap|sprawled out|lying here|laid here|flat on my back|flat on my face|on my backside|on my side|down here) [in the (hall|hallway|kitchen|bathroom|garden|porch)|on the (mat|carpet|landing|path)|at the (foot|bottom) of the stairs|and i can't (shift|get up|budge)]
    i've been (down here|on this floor|laid here|lying here|stuck here|stuck on this floor|sat on this floor) (since breakfast|since this morning|for hours|all night|a good hour|i don't know how long|since the carer left)
    i can't (pick|lift|heave|haul|drag|raise|get|push) myself (up|off the floor|off this floor|up again|back onto the chair|back into bed|out of this chair|off the carpet)

    (i feel|i do feel|i'm feeling|feeling|i don't half feel) [right|ever so|proper|that|so|really|terribly|awful|fair|dead|a bit|very] (rum|queer|peaky|grim|rotten|dicky|dodgy|ropey|rough|peculiar|funny|strange|faint|giddy|woozy|sick|poorly|off it|shaky|weak|wobbly|clammy|feverish|bad|light headed) [today|this morning|love|all of a sudden|and i'm on my own|and i don't know why|and i want somebody]
    (i feel|i'm feeling|feeling|i do feel) like (death|death warmed up|death on legs|nothing on earth|a wet rag|a limp rag|a dishrag|something the cat dragged in|i've been run over|i've been hit by a bus|i've been through the mangle|i've gone ten rounds|i'm dying|i'm going to keel over|i'm going to be sick|i'm going to pass out|i might conk out|jelly|death microwaved|i'm on my last legs|i'm not long for this world|i could drop)
    (i'm|i am|i feel) (at death's door|on my last legs|fit to drop|ready to drop|as weak as a kitten|weak as water|as sick as a dog|sick as a parrot|as white as a sheet|not long for this world|all of a shake|all of a tremble|shaking like a leaf|all over the place|a funny colour|out of puff|in a bad way|in a terrible state|in a shocking state|going downhill fast|not at all right|not right in myself|not feeling too clever|not feeling so clever)
    (i'm|i've been) (under the weather|off colour|out of sorts|peaky|poorly|bad|rough) and (getting worse|i'm getting worse|it's getting worse|i want somebody to come|i'm frightened|nobody's been)
    i've come (over|out) [all|ever so|right|very|in a] (faint|queer|hot and cold|funny|dizzy|giddy|clammy|cold sweat|rash|sweat|shivers|wobbly|peculiar|shaky) [and (i don't like it|i'm frightened|i've had to sit down)]
    (i've had|i had|i'm having|i think i'm having|i think i've had|i've just had) (one of my turns|a funny turn|another turn|another funny turn|a bad turn|a dizzy do|a funny do|a dizzy spell|a queer turn|a blackout|a bit of a turn|one of my spells|palpitations|a seizure|one of my attacks) [just now|again|in the (kitchen|night)|and i'm frightened]
    (the room|the walls|the ceiling|my head|everything) (keeps|won't stop|starts|is|goes) (going round|spinning|swimming|swaying|tilting|going black|going dark|closing in) [when i (stand up|get up|turn over)|and i feel sick]
    i (go|get|keep going|come over|keep coming over) (dizzy|giddy|faint|light headed|all wobbly|black|breathless) [every time|whenever|when] i (stand|stand up|get up|move|bend down|turn my head)
    i (can't|can't seem to|cannot|can hardly|can barely) (get|catch|find|draw) (my breath|my wind|my puff|a breath|any air|enough air) [today|properly|at all]
    (i'm|i am) (wheezing|puffing and panting|puffed|gasping for breath|fighting for breath|struggling for breath|fighting for air|choking|shivering|burning up|boiling hot|sweating buckets|dripping with sweat|trembling|shaking) [something awful|all over|like a leaf|and can't stop|cobs|and i've got a temperature]
    (my|me) (heart|ticker|chest|pulse) is (going nineteen to the dozen|going like the clappers|jumping about|missing beats|thumping|banging|all over the shop|hammering away|playing up|in a vice|like a steam hammer|doing somersaults)
    i've been (sick|throwing up|heaving|retching|bringing everything up|bad|poorly|on the toilet|up and down to the toilet|running to the toilet|sick as a dog|coughing|coughing my lungs up) (all night|all day|since dawn|since teatime|since yesterday|three times|on and off) [and i'm worn out]
    i (feel|am) [that|so] (bad|ill|poorly|weak|dizzy|rough|sick) (i can't stand|i can't get up|i can't keep my head up|i don't know where to put myself|i can't lift my head|i've had to lie down)
    (i'm|i am) seeing (double|stars|spots|things|things that aren't there|everything blurred)
    (my|me) (arm|leg|face|foot|hand|whole side|mouth) (has|is|feels) [gone|all] (numb|dead|heavy|limp|floppy|pins and needles|crooked|useless)

    (i'm in|in) (agony|terrible pain|shocking pain|such pain|pain all over|dreadful pain|that much pain|a lot of pain) [here|and i can't bear it|with my (back|hip|leg|chest|knee|tooth)|and nothing helps]
    (my|me) (back|hip|knee|leg|head|tooth|shoulder|neck|foot|stomach|tummy|side|chest|sciatica|arthritis|belly) (is|has been|keeps|won't stop) (giving me gyp|giving me jip|giving me what for|giving me hell|killing me|murdering me|playing me up|throbbing|splitting|pounding|hurting something rotten|hurting something chronic|burning|stabbing me|like a knife) [and i can't (bear it|stand it|stick it)|something terrible|all night]
    (it|this|my leg|my back|my chest) hurts (that much|so much|that bad|something rotten|something shocking|like billy o|like the devil|all the time|when i breathe|to move) [i could cry|i can't stand it|i don't know where to put myself]
    i've (a pain|pains|shocking pains|a terrible pain|an awful pain|a stabbing pain|a stitch|a cramp) in my (chest|side|back|leg|arm|stomach|groin|jaw|calf|head) (that won't shift|that won't go away|something shocking|and it's getting worse|and it's frightening me)
    i've (cut|gashed|scalded|burnt|sliced|scraped|trapped|crushed|jabbed|stabbed) my (hand|finger|leg|shin|foot|arm|thumb|face) [with the (kettle|knife|iron|tin opener|scissors|oven door|bread knife)|on the (tin|glass|oven|grate)] [and it won't stop bleeding|and there's blood]
    my (poor|old) (feet|legs|back|hands|knees|bones|joints) (are|is) (throbbing|killing me|on fire|screaming|playing up terrible|agony)
    i'm (hurting|aching|sore|black and blue|bruised|stiff as a board and hurting) (all over|from head to foot|everywhere|top to toe)

    (my|me) (mouth|throat|tongue|lips) (is|are) [that|like|all|so] (sandpaper|dry|like sandpaper|like cardboard|like the bottom of a birdcage|like a desert|parched|like blotting paper|stuck together|stuck to the roof of my mouth|cracked and dry)
    (i've not|i haven't|i never) had (a drop|a sip|so much as a sip|so much as a drop|a drink|a cup of tea|a brew|anything to drink|a drop to drink|a drop of water|a sip of water|a wet) (all day|since last night|since yesterday|since morning|today|all night|since the carer went) [and i'm parched]
    i can't (reach|get to|lift|fill|manage|tip|hold) (the kettle|the tap|my cup|my beaker|the teapot|my water|my drink|the jug|my flask|the milk bottle) [any more|on my own|from here|and i'm thirsty]
    i'm (gasping|spitting feathers|dying|gagging|dry|parched|crying out|desperate|thirsty) [for a (brew|cuppa|cup of tea|drink|glass of water|pot of tea)|and there's nothing within reach|and can't get to the kettle|as a bone]
    i could (murder|kill for|do with|drink|just do with) (a cuppa|a cup of tea|a brew|a drink|a pot of tea|a glass of water|the sea dry) [but i can't (get to the kettle|get up|manage it|reach it)|and there's nobody to make it]
    (will|would|can) (somebody|someone|you get somebody to) (make|fetch|bring|get|pour|brew) me (a cup of tea|a brew|a drink|a glass of water|something to drink|a cuppa|something hot)
    (somebody|someone) (make|fetch|bring|get|pour) me (a cup of tea|a drink|a brew|some water|something to eat|my dinner|my tablets)

    i (need|want|have|'ve got|must have) to (spend a penny|powder my nose|see a man about a dog|pay a visit|go somewhere|go|be excused|tinkle|wee|pee|use the smallest room|use the facilities) [and can't get there|and i can't get up|and there's nobody to take me|quick|badly|desperately]
    (i'm|i am) (bursting|bursting for a wee|desperate for the lav|desperate to go|dying for the loo|crossing my legs|touching cloth|needing the lavatory|caught short) [and can't get there|and nobody's here|and i can't get up]
    i've (had a little accident|had an accident in the bed|wet the bed|wet the chair|wet myself|messed myself|messed the bed|soiled myself|had a leak|made a mess of myself|not made it in time|dirtied myself|disgraced myself)
    i (didn't|couldn't|never) (make it|get there|make it to the toilet|get to the toilet|make it to the loo|hold on) (in time|and i'm wet through|and i'm in a mess)
    (i'm|i am) (sat|sitting|lying|stood) here (soaking wet|wet through|soaked|in a wet bed|in wet clothes|in a mess|in my own mess)
    (my|the) (commode|pad|bag|catheter bag|pot|bedpan|bottle|sheets|bed) (wants|needs) (emptying|changing|seeing to|sorting)
    i (need|want) (changing|my pad seeing to|cleaning up|taking to the toilet|toileting|help on the loo|wiping|putting on the commode|dry things|a clean nightie)

    (i've had|i've got|there's|i have had) (nowt|nothing|not a thing|not a bite|not a scrap|not a morsel|not a sausage|not so much as a biscuit|no dinner|no breakfast|no tea|owt) (to eat|in me|inside me|on my plate) [all day|since yesterday|since morning|for two days|today]
    (i haven't|i've not|i have not|haven't|i ain't) (had|eaten|touched|tasted) (a bite|a thing|a crust|a scrap|a morsel|a crumb|a mouthful|so much as a biscuit|a proper meal|any food|anything|anything hot|a hot meal|a bite to eat) [all day|today|since yesterday|since breakfast|for two days|since i don't know when]
    (i've not|i haven't) (eaten|had my dinner|had any tea|been fed|had a meal|had my meal) (all day|for two days|for days|since yesterday|since sunday|today|yet and it's late)
    there's (not a crumb|not a thing|nowt|nothing|no food|not a scrap|not a bite|no bread|no milk|sod all) (in the house|in the cupboard|in the fridge|in the larder|left to eat|to eat|in|for my tea)
    (the|my) (cupboard|cupboards|fridge|larder|pantry|bread bin|freezer) (is|are) (bare|empty|as bare as a bone|down to nothing|like mother hubbard's)
    (my|me) (stomach|belly|tummy) (thinks my throat's been cut|is rumbling|is growling|is empty|is touching my backbone|is crying out|is grumbling) [with hunger]
    i'm (half starved|weak with hunger|faint with hunger|fair clemmed|famished|starved|so hungry|that hungry i could eat a horse|going hungry|clean out of bread|clean out of milk|clean out of food|out of everything) [and there's nothing in|and the cupboard's bare|and nobody's been]
    (nobody's|nobody has|no one's|she hasn't|they haven't|they've not) (brought|fetched|made|cooked|left|given me|done) (my dinner|my tea|my meal|my breakfast|my lunch|me anything|me anything to eat|my shopping)
    (my|the) (meals on wheels|dinner lady|shopping|delivery|dinner|food parcel|hot meal) (hasn't|has not|never|didn't) (turned up|come|arrived|been|showed up)
    i can't (open|get into|undo|manage) (this tin|the tin|this packet|the jar|the lid|this bottle|the milk|the microwave|the oven) [and it's all i've got|and i'm hungry|on my own]

    i've (dropped|spilt|mixed up|muddled|lost|mislaid|missed|forgotten|run out of|used up|run clean out of) [all|half] my (pills|tablets|medicine|insulin|inhaler|drops|dose|heart pills|water tablets|morning tablets|medication) [all over the floor|and can't find them|again|and i don't know what to do]
    i can't (find|open|reach|swallow|get the top off|get the lid off|get into|see|sort out|remember if i've had) my (pills|tablets|medicine|pill bottle|tablet box|blister pack|inhaler|eye drops|insulin|pill box) [anywhere|on my own]
    i (can't remember|don't know|forget|can't think|have forgotten|can't work out|'m not sure) (which|what|how many|if i've had|whether i've had|if i've taken|when to take) my (pills|tablets|medicine|insulin) [i'm meant to take|i've to take|are|or not|today]
    (i'm|i am) (down to my last|on my last|nearly out of|right out of|low on|short of|all out of) (tablet|tablets|pill|pills|inhaler|insulin|patch|patches|medicine|painkillers|dressings)
    my (inhaler|pill box|tablet box|insulin pen|oxygen bottle|prescription|injection|patch|dosette|nebuliser) (is empty|has run out|is finished|hasn't come|is overdue|is late|has come off|isn't working|hasn't been delivered|is jammed)
    the (chemist|pharmacy|chemist's lad|surgery|doctor|nurse) (hasn't|has not|never|didn't) (brought|sent|delivered|done|left) my (prescription|tablets|pills|injection|medicine|dressing|insulin)
    (who'll|who will|who's going to|can someone|could somebody) (do|put in|give me|see to|sort out) my (eye drops|drops|injection|tablets|insulin|cream|dressing|medicine|patch|bandage)
    i (think|believe) i've (taken|had) my (tablets|pills|medicine|insulin) (twice|twice over|too early|wrong|double)

    (i'm|i am) (stuck|wedged|jammed|trapped|marooned|stranded) (in the bath|in this chair|in bed|on the toilet|on the stairs|half way up the stairs|between the bed and the wall|behind the door|in the shower|in my nightie|on the edge of the bed|upstairs|downstairs|outside) [and can't get (out|up|down|in)|and i can't shift]
    i've got (wedged|stuck|jammed|trapped|myself stuck|my foot stuck|my leg caught|tangled up) [between the bed and the wall|in the bath|in the chair|behind the door|in the bedclothes|in the blankets|under the bed]
    i can't (budge|shift|stir|move an inch|get moving|get going|get out of this chair|get out of this bed|swing my legs round|straighten up|bend|sit up|turn myself over|get comfortable|get myself comfy|get downstairs|climb the stairs|get over the step)
    (my|the) (frame|stick|walker|trolley|wheelchair|zimmer|crutch|rollator) (is out of reach|is the other side of the room|has rolled away|has fallen over|is in the other room|has gone missing|has lost a wheel|is broken)
    i (want|need|could do with|would like) (turning|turning over|shifting|lifting|moving|propping up|sitting up|hoisting|heaving up|a hand getting up|a hand out of this chair|a leg up|pulling up the bed|getting up|putting to bed|a hand up the stairs|helping up|tucking in)
    (my|me) (legs|hands|arms|knees|feet) (won't|don't|will not) (do as they're told|do what i tell them|take my weight|hold me up|get me there|answer|go) [today|and i'm stuck]
    (somebody|someone|will you|can somebody|would somebody) (help|get|lift|heave|pull) me (up|up the stairs|to bed|into bed|out of this chair|onto the commode|off this floor|out of the bath|back into bed|to my feet)

    (the|my) (boiler|heating|cooker|oven|washer|fridge|freezer|kettle|stairlift|lift|shower|radiator|electric|telly|phone|hearing aid|fire|storage heater|toilet|cistern|immersion|recliner|key safe|alarm cord) (has|is) (packed up|packed in|conked out|given up the ghost|gone off|gone wrong|gone phut|gone bang|gone kaput|broke|bust|on the blink|on the fritz|playing up|gone west|had it|stuck|tripped|died on me|stopped working) [and (it's perishing in here|i'm freezing|i can't cook|there's no hot water|i'm sat in the dark)]
    (the lights|the lights have|the electric|the power|my lights|the electric's|all the lights) (gone|went|have gone|have all gone|all went|has gone) (out|off|off again) [and i'm in the dark|and i can't see|and i can't find the fuse box]
    (the|my) (fuse|bulb|light bulb|pipe|tank|pane|lock|key|hinge|handle) (has|is) (blown|gone|burst|cracked|leaking|snapped|broken|stuck|come off|broke in the lock)
    there's (water|a leak|rain|damp|sewage) (coming|dripping|pouring|running|getting) (through the ceiling|through the roof|down the wall|out of the washer|under the door|in|from the flat above|out from under the sink)
    there's a (pipe burst|burst pipe|window broken|window smashed|slate off|rat in the kitchen|mouse in the kitchen|wasp nest|leak somewhere|wire sparking|plug sparking|funny smell from the cooker)
    (the|my) (toilet|window|front door|back door|door|drawer|gate|sink|drain|bath|blind|tap) (won't|will not|doesn't|isn't) (flush|shut|lock|open|draining|empty|close|drain|turn off|stop dripping|unlock) [and (it's freezing|i'm frightened|it's overflowing|there's a draught)]
    (the|my) (sink|toilet|drain|bath|loo|plughole) is (blocked|blocked up|bunged up|overflowing|backing up|stopped up)
    (i've|we've) (no|got no|not got any|had no) (hot water|heating|electric|lights|gas|power|running water|telephone) [since yesterday|again|all day|and it's freezing]
    (i'm|i've got myself|i've got|i am) locked (out|out of my bedroom|out of the house|in the bathroom|in|in the toilet|out in the garden)

    (i'm|i am|it's) (perished|perishing|frozen|freezing|starved with cold|nithered|cold to the bone|chilled to the marrow|chilled to the bone|blue with cold|like an icebox|brass monkeys|frozen stiff|as cold as a stone|bitter) [in here|and can't get warm|and i've no heating|with cold|and nothing warms me]
    (my|me) (hands|feet|fingers|toes|lips) (have gone|are|have turned|feel) (blue|blue with cold|like ice|like blocks of ice|frozen|dead with cold|numb with cold|white)
    i (can't|can't seem to|cannot) (get warm|stop shivering|get any heat|feel my feet|warm up|get the fire lit|get the heating on)

    (i'm|i am) (frightened|scared|terrified|petrified|worried|panicking|in a panic|scared out of my wits|scared stiff|frightened to death|frightened out of my life|all of a panic|shaking with fright) [here|on my own|and i don't know what to do|of the dark|somebody come]
    (there's|i can hear|i think there's) (someone|somebody|a man|a stranger|a prowler|people) (trying the (back door|front door|window|handle)|in the (house|garden|yard|hall|shed)|at the window|banging on the door|downstairs|upstairs|outside my door|who won't go away|on the doorstep who won't leave)
    i (keep hearing|can hear|heard|hear) (noises|footsteps|banging|glass breaking|somebody moving about|voices|somebody on the stairs|a crash) [downstairs|upstairs|in the (kitchen|garden|attic)|outside]
    (there's|i can smell|i smell) (a funny smell of gas|gas|something burning|smoke|fumes|an awful smell of burning|burning) [in the (kitchen|house|hall)|and i don't know where from|coming from the cooker]
    (i've let|i've left) (the chip pan|the pan|the toast|the grill|my dinner|the milk|a tea towel|the iron) (catch|catch fire|burn|boil dry|on and it's smoking|go up in flames)
    (something's|something is|the pan's|my curtain's|the sofa's|the toaster's|the plug's) (burning|on fire|smoking|smouldering|alight|caught light)
    (i'm|i am|i've got myself|i've got) (in|into) (a right pickle|a spot of bother|a bit of bother|a fix|a jam|a mess|a right mess|a tangle|a state|a right state|a pickle|queer street|a bind|all sorts of bother|a tight corner|dire straits|a right two and eight) [here|and i need someone|and can't get out of it]
    (i'm|i am) (at my wits' end|at the end of my tether with it|past coping|past it|at a loss what to do|that worried i don't know what to do|beside myself|in despair|at breaking point)
    (i don't know|i've no idea) (what to do with myself|where i am|what to do|who to turn to|which way to turn|how i got here|what day it is and i'm frightened|what's happening to me|what's wrong with me) [i'm that worried|and i'm frightened|can somebody help]
    i (can't|cannot|can't go on) (manage|cope|do it|carry on|managing|coping|fend for myself|look after myself) [any more|on my own|any longer|today|by myself]
    (raise|sound|give) the alarm
    for (pity's|heaven's|goodness|god's|mercy's|any) sake (somebody come|come|somebody help|send someone|do something|fetch someone|get someone)
    (fetch|get|find|send|run for) (somebody|someone|anybody|whoever's there|a neighbour|the neighbours) [quick|sharp|now|at once|before it's too late|here]
    i've been (left|forgotten|abandoned|left on my own|left in bed|left here|left all day) [and i need someone|and nobody's come|on my own and i'm frightened|and i can't get up]
    (would|will|could|can) you (get|fetch|knock for|shout|ring|bring) (the lady next door|the man next door|next door|the people upstairs|my neighbour|the caretaker|the warden|them from over the road)
    (i want|i need|i must see) (my daughter|my son|my mum|my sister|somebody|my carer|the nurse|the doctor|a doctor) (here|with me|by me|beside me|at once|quick|here now)
    (is|isn't) there (anybody|anyone|somebody|someone) (there|about|who) [who] (can come|could come|can help|will come|can hear me|could help me out|might come)

    (i've not|i haven't) (seen|spoken to|set eyes on|had) (a soul|anybody|a living soul|another soul|a visitor|a face) (all week|for days|since sunday|since last week|all day) [and could do with some company|and i'd love a visit|can somebody call]
    (i could do with|i'd love|i'd like|i want|it'd be nice to have) (somebody|someone|anybody|a friend|a bit of company) (to sit with me|to pop in for a natter|to pop in|to have a chat with|to share a pot of tea|to talk to|round here|to keep me company|to sit and hold my hand)
    (i've|i have|i've got) nobody to (talk to|speak to|have a chat with|share a cup of tea with|sit with|turn to|keep me company)
    (it's|it is) (awful|ever so|too|that|very|dead|deathly) quiet (here on my own|with nobody here|and i want somebody to talk to|in this house can someone come|and i could do with company)
    (these four walls|the walls|this house) (are|is) (closing in on me|getting to me and i want company|too quiet for me on my own)
    (will|would|could|can) (somebody|someone|anybody|anyone) (come and keep me company|call round|pop round|drop in|come and sit with me|come for a natter|come for a cup of tea|spend an hour with me|talk to me)
    i'm (fed up with|sick of|tired of) my own (company|four walls|voice) [can anyone call round|can somebody visit|and want a visitor]

    (can|could|would|will) you (get|ask|tell) {person} to (give me a (ring|bell|tinkle|buzz|call)|phone me|telephone me|get on the phone to me|ring me when (she|he) can|call me back)
    (get|ask|tell|have) {person} [to] (give me a (bell|tinkle|ring|buzz|shout|call)|phone me|ring me|telephone me) [when (she|he) can|when (she's|he's) free|tonight|after tea|as soon as|will you]
    (i need|i want|i'd like|could i have|can i have) (a word|a quick word|a talk|to speak|to talk|to have a word) (with|to) {person}
    (get|put) (someone|somebody|{person}) on the (blower|phone|line|telephone) for me
    i want (our|my|) {person} to (ring|phone|call|telephone) me
    (tell|ask) (them|her|him|somebody|one of them|the office) to (call|ring|phone|telephone) me [back|up|as soon as they can]
    i (want|need|would like) to (speak|talk) to (a human being|a real person|an actual person|a proper person|somebody real|somebody from the council|one of the carers|whoever's in charge)
`;
