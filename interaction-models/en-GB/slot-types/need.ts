import type { SlotType } from '../shapes';
import { meaning } from '../slot-values';
import { bySigns } from './need-by-signs';

/**
 * What somebody who calls for help needs. The phrases stand both after "I've" and "I need" and on their own,
 * since people in trouble say what has happened rather than what they want.
 */
export const need = {
  name: 'NEED',
  values: [
    meaning(
      'fall',
      'a fall',
      `
      (had|taken|suffered) a (bad|nasty|bit of a|little|wee|) (fall|tumble|trip|slip|stumble|spill)
      a (tumble|bad fall|nasty fall|bit of a fall|little fall|wee fall|trip|slip|spill)
      fallen [over|down|again|out of bed|off the bed|off my chair|in the bath|in the bathroom|in the kitchen]
      fallen (down the stairs|in the garden|on the floor|in the hall|and can't get up|out of my chair|off the settee)
      fell [over|down|out of bed|off my chair|in the bath|down the stairs|in the kitchen|again|on the stairs]
      falling (over|down)
      gone (over|down|flying|my length|down like a ton of bricks|over on my ankle|down hard|over again)
      come (a cropper|off my feet|down with a bump)
      came a cropper
      (went|gone) (base over apex|tail over tip|flying|sprawling|headlong|headfirst|head over tip) [over the (dog|rug|mat|step|hoover)|down the steps|in the kitchen]
      (slipped|slithered|rolled|tipped) (off|out of) (my|the) (chair|armchair|settee|sofa|bed|commode|stool)
      (tripped|slipped|stumbled|toppled|tumbled) [over|up|down|on the rug|in the shower|off the step|in the bath]
      took a (tumble|fall|spill)
      (lost|missed) my (footing|balance|step)
      (stuck|lying|sitting|flat|down|here) on the (floor|ground|carpet|lino|deck)
      (on|upon) the [kitchen|bathroom|bedroom|hall|landing|cold|hard] (floor|ground|deck|carpet|lino|tiles)
      on my back like a beetle
      flat on my (back|face)
      (can't|cannot|couldn't) get [back] up [off the floor|off the ground|again|off the carpet]
      (can't|cannot) get up from the floor
      [my|me] (legs|leg|knees|knee) (have gone|has gone|gave way|gave out|went|have given way|went from under me)
      [my|me] (legs|knees) gone from under me
      (hit|banged|knocked|bumped|cracked) my head
      (slid|slipped|slithered|rolled|tumbled|toppled|gone) [right] (off|out of) (the|my) (chair|settee|sofa|bed|armchair|stool|commode)
      (ended up|finished up|landed) on (the|my) (carpet|floor|lino|mat|rug|tiles|backside|bottom)
      a (purler|cropper|mishap on the stairs)
      (gone|went) (a purler|a cropper|full length|arse over tip|head over heels|flat out)
      (one|another) of my falls
      (on my hands and knees|on all fours|on my backside|in a heap|measured my length)
      (overbalanced|overbalance|keeled over|keel over|toppled over|went over|buckled|down i went|came down)
      ${bySigns.fall}
    `,
    ),
    meaning(
      'pain',
      'pain',
      `
      (in|got|having) [a lot of|terrible|awful|bad|some|so much|dreadful] pain
      a pain in my (chest|side|back|leg|hip|arm|head|stomach|tummy|knee|shoulder|neck|belly)
      pains [in my (chest|stomach|legs|back|arm)]
      [my] (chest|stomach|back|leg|hip|arm|head|knee|shoulder|tummy|side|neck|foot|wrist|ankle) (hurts|is hurting|is killing me|is sore|is giving me gyp|aches|is agony|is bad)
      my (legs|feet|knees|hands|joints) (hurt|are hurting|are killing me|are sore|ache)
      chest (pain|pains)
      [a] (tight|tightness in my) chest
      in agony
      agony
      (hurting|aching|throbbing)
      hurt (myself|my leg|my arm|my back|my hip|my hand|my head|my wrist|my ankle|my foot)
      (cut|burned|burnt|scalded|injured) (myself|my hand|my arm|my leg|my finger)
      bleeding [badly|a lot|and it won't stop]
      broken my (hip|leg|arm|wrist|ankle)
      (twisted|sprained) my (ankle|knee|wrist)
      (tummy|stomach|belly|tooth) ache
      [a] (headache|toothache|stomachache|backache)
      sore
      (it|that|this) (hurts|is hurting|is sore|is agony)
      put my back out
      my back has gone
      (stabbing|shooting|burning) pain
      something for the pain
      ${bySigns.pain}
    `,
    ),
    meaning(
      'unwell',
      'unwell',
      `
      (not well|not very well|not at all well|not right|not feeling well|not feeling right|not feeling myself|not so well)
      (ill|poorly|sick|rough|dizzy|faint|giddy|queasy|feverish|shivery|woozy|breathless|clammy|lightheaded|light headed)
      (feeling|feel|feels|come over|taken|took) [very|really|ever so|right|awful|awfully] (ill|poorly|sick|rough|dizzy|faint|giddy|bad|queer|peculiar|funny|strange|weird|weak|shaky|terrible|dreadful|awful|unwell|woozy|light headed|breathless|wobbly)
      (come over|gone) all (funny|queer|peculiar|dizzy|hot|cold|shaky|faint|hot and cold)
      (had|having|took|taken) (a funny turn|one of my turns|a turn|a bad turn|a dizzy spell|a fit|a seizure|a blackout|a stroke|a heart attack)
      [a] (funny turn|bad turn|dizzy spell|fever|temperature|stroke|heart attack|asthma attack|panic attack)
      (can't|cannot) (breathe|get my breath|catch my breath|breathe properly|stop shaking|stop being sick|keep anything down)
      (trouble|difficulty) breathing
      (short of|out of) breath
      (being|been) sick [all night|again]
      (throwing|thrown) up
      (vomiting|vomited|fainted|collapsed|passed out|blacked out)
      (my heart|me heart) is (racing|pounding|going like the clappers|fluttering|all over the place)
      palpitations
      my (sugar|blood sugar|sugars) (is low|is high|are low|are high|has dropped)
      (a hypo|having a hypo)
      burning up
      (feeling|feel|feels) (seedy|ropy|grotty|groggy|washed out|off colour|out of sorts|under the weather|like nothing on earth|half dead|like a wet rag)
      (in a bad way|in a right state|in a state)
      (can't|cannot) (feel|move) my (arm|leg|face|side)
      my (face|mouth) has (dropped|gone funny)
      (confused|muddled|not making sense)
      (the|my) (room|head|walls|ceiling) (is|keeps|are|keep) (going round|spinning|swimming)
      (the room|everything) (going round|spinning|swimming|is spinning|is going round|going black)
      [come out in] (a cold sweat|cold sweats|a rash|the shivers)
      seeing (double|stars|spots|things)
      [feel|feeling] [right|ever so] (rum|queer|peaky|grim|rotten|peculiar)
      [feel|feeling] like (death|death warmed up|a dishrag|i am dying|i might pass out)
      (all of a shake|all of a tremble|at death's door|weak as a kitten|shaking like a leaf|on my last legs)
      (going|coming over|come over) (dizzy|faint|giddy)
      (wheezing|wheezy|puffing and panting|out of puff|gasping for breath|shivering)
      [my] (arm|leg|face|side|hand) (gone numb|has gone numb|all numb)
      ${bySigns.unwell}
    `,
    ),
    meaning(
      'toilet',
      'the toilet',
      `
      [going to|getting to|go to|get to|get on|get off|using|use|be taken to] the (toilet|loo|lavatory|commode|lav|lavvy|bog|john|bedpan|smallest room)
      (going to|getting to|go to|get to|using|use|be taken to) the bathroom
      (toilet|loo|lavatory|commode|bedpan|a bottle to wee in)
      (a wee|a pee|a tinkle|to spend a penny|spend a penny|a number two)
      [had|have had|having] an accident
      (wet|soiled|messed) (myself|the bed|my bed)
      (changing|change my pad|my pad changing|a clean pad|a fresh pad|my pad is wet)
      (caught short|bursting|desperate for the toilet|desperate for the loo)
      my (catheter|bag|stoma bag|night bag) (is leaking|is full|has come off|needs changing|needs emptying)
      ${bySigns.toilet}
    `,
    ),
    meaning(
      'drink',
      'a drink',
      `
      (a|some|something to|a bit of) (drink [of water|of tea|of squash|of milk])
      (a glass of|some|a sip of|a drop of) (water|juice|squash|milk)
      [a] (cup of tea|cuppa|brew|cup of coffee|hot drink|cold drink|pot of tea|nice cup of tea|mug of tea)
      (water|tea|coffee|juice)
      (thirsty|parched|gasping|dry as a bone|spitting feathers)
      my (drink|water|beaker|flask|tea) (has run out|is empty|is out of reach)
      (a refill|my jug filling)
      [my] (mouth|throat|tongue|lips) (is dry|dry|like sandpaper|like cardboard|parched|stuck to the roof of my mouth|is stuck to the roof of my mouth)
      the roof of my mouth
      (a drop|a sip|anything|a drop of anything|so much as a sip) (to drink|of water|of tea)
      (reach|lift|fill|get to|manage) (the kettle|the tap|my cup|my beaker|the teapot)
      [a] wee (cup of tea|drink|drop of tea)
    `,
    ),
    meaning(
      'food',
      'food',
      `
      (some|something to|a bite to|a bit to|anything to) eat
      (something|a bite) to eat
      (a meal|a hot meal|a sandwich|some toast|some soup|a snack|some grub|my tea making|my meals)
      [my|some] (breakfast|dinner|lunch|supper|dinner making|lunch making|dinner heating up|dinner warming up)
      (hungry|starving|famished|clemmed|ravenous|peckish)
      (no|run out of|out of|short of) (food|milk|bread|groceries|anything to eat)
      [my|some|a bit of|the|doing the|do my|with my] (shopping|groceries|messages from the shop|bread and milk)
      nothing (in the house|in to eat|in the fridge|to eat)
      [my] (meals on wheels|dinner) (hasn't|has not|haven't|never) (come|came|turned up|arrived)
      (haven't|not) eaten [today|all day|since yesterday]
      (haven't|not) had (anything to eat|a crumb|a morsel|a mouthful|any dinner|a proper meal) [today|all day|since breakfast]
      (the|my) (fridge|larder|pantry|freezer|bread bin) (is empty|is bare|has nothing in it)
      a (bite|crust|scrap|crumb|mouthful|sausage|morsel) [to eat|all day|since yesterday]
      (my|me) stomach (thinks my throat has been cut|is rumbling|is empty|thinks my throat is cut)
      (open|get into) (this|the|a) (tin|packet|jar)
      ${bySigns.food}
    `,
    ),
    meaning(
      'medicine',
      'my medicine',
      `
      [my|the|some|taking my|with my|take my|more|run out of my|run out of|forgotten my|missed my|out of] (tablets|pills|medicine|medication|meds|insulin|inhaler|eye drops|drops|painkillers|paracetamol|prescription|injection|patch|cream|ointment|antibiotics|water tablets|heart tablets|blood pressure tablets)
      (ran out of|lost|dropped|mixed up|muddled|can't find|can't open|can't reach) my (tablets|pills|medicine|medication|inhaler|insulin)
      taken (the wrong|too many) (tablets|pills)
      (my dosette box|my blister pack|my nomad|a repeat prescription)
      my (dressing|bandage|bandages) (changing|needs changing|has come off)
    `,
    ),
    meaning(
      'moving',
      'moving',
      `
      (getting|get|to get|be helped) (out of bed|into bed|out of the chair|out of my chair|out of the bath|up the stairs|down the stairs|dressed|undressed|washed|up out of the chair|to bed|in the bath|out of the shower|off the sofa|off the settee|up in the morning|about|around|off the bed|in and out of bed)
      (stuck|jammed|wedged|trapped) in (the bath|the bathroom|my chair|the chair|bed|my bed|the shower|the toilet|the armchair)
      (can't|cannot) (get out of the chair|get out of bed|get out of the bath|get off the toilet|get out of my chair|stand up|stand|move|walk|get to the door|turn over|shift|get downstairs|get up the stairs|get dressed|reach the door|get off the settee|get off the loo|get off the commode|budge)
      (moving about|standing up|walking|turning over|being moved|sitting up|a wash|a bath|a shower|getting comfy|getting comfortable|a lift up|a hand up|a pull up|lifting|repositioning|my frame|my walker|my zimmer|my hoist|my stockings)
      (uncomfortable|slipped down the bed|slid down the bed|slipped down in my chair|slid down in my chair|sliding out of my chair)
      turn over in bed
      (legs|knees|arms) (will not|do not) (do as they are told|take my weight|hold me|work)
      ${bySigns.moving}
    `,
    ),
    meaning(
      'company',
      'company',
      `
      (some|a bit of|a little|bit of) company
      (a chat|a natter|a chinwag|a blether|a good natter|a bit of a chat|a talk|a visitor|a visit|a friendly face|a cuddle)
      (someone|somebody|anyone|anybody|nobody|no one) to (talk to|chat to|chat with|talk with|sit with me|keep me company|be with me|listen|stay with me|come and sit with me)
      (lonely|lonesome|feeling lonely|feeling alone|all alone|on my own|fed up of my own company|all on my own)
      (scared|frightened|afraid|anxious|worried|panicking|upset|feeling scared|feeling frightened|scared on my own|frightened on my own)
      ${bySigns.company}
    `,
    ),
    meaning(
      'call-back',
      'a call back',
      `
      a (phone call|call|ring|telephone call|ring back|phone call back|bell|buzz|tinkle on the phone)
      (someone|somebody|anyone) to (ring me|call me|phone me|give me a ring|give me a call|telephone me|ring me back|call me back|phone me back|ring me up|bell me)
      (ringing|calling|phoning) [me] back
      (ring|call|phone) me [back|up]
      (to speak to|to talk to|a word with) (someone|somebody|a person|a human|a real person)
      give me a (ring|bell|tinkle|buzz|call|shout)
      [get] (somebody|someone) on the (blower|phone|line)
      on the (blower|telephone)
      (to (complain|make a complaint|lodge a complaint)|a complaint|make a complaint|somebody to complain to) [about (this|it|you|my carers|the carer|the council)]
    `,
    ),
    meaning(
      'repair',
      'a repair',
      `
      (something|it|things) (fixing|mending|repairing|fixed|mended|repaired)
      [a|the|my] (boiler|heating|central heating|fridge|cooker|toilet|light|lights|electric|electrics|tap|door|lock|window|stairlift|telly|washing machine|fuse|smoke alarm|key safe|phone|kettle|oven|shower|lift|radiator|bulb|light bulb) (is broken|has broken|has broken down|isn't working|not working|won't work|has gone off|has packed in|has packed up|has gone wrong|needs fixing|needs mending|is on the blink|is stuck|is bust|has conked out|has gone|has tripped|doesn't work|keeps going off|is leaking|fixing|mending|repairing|broke)
      [a|the|my] (leak|burst pipe|leaking tap|blocked sink|blocked toilet|blocked drain|power cut|broken window|broken boiler|broken door|plumber|electrician|handyman|repair man|engineer)
      (no|not got any|got no) (heating|hot water|electric|electricity|power|gas|lights|water|heat)
      (water|rain) (coming (through|from|out of) [the] (ceiling|wall|light)|is coming (through|from) [the] ceiling|everywhere|all over the floor|pouring in|leaking through)
      [it is] flooding
      [the] [bathroom|kitchen] tap (will not turn off|is leaking|leaking|is dripping|is running|has come off)
      (the|my|all the) (lamps|electric|power|electrics|lights) (has gone off|have gone off|have gone out|has gone out|have failed|has failed|have all gone out|have tripped)
      ${bySigns.repair}
    `,
    ),
    meaning(
      'other',
      'a hand',
      `
      (a hand|assistance|some assistance|a helping hand|a bit of assistance|support|a bit of a hand|something|a favour|looking after|seeing to|helping)
      (in trouble|stuck|in bother|in a pickle|in a bind|in difficulty|in difficulties|struggling|in a fix|in a mess|not managing|not coping)
    `,
    ),
  ],
} satisfies SlotType;
