import { phrases } from '../phrases';
import type { Intent } from '../shapes';
import { inTrouble } from './in-trouble';

/** Whatever could be a call for help is one: a question back costs little, silence may cost a life. */
export const askForHelp = {
  name: 'AskForHelpIntent',
  slots: [
    { name: 'need', type: 'NEED' },
    { name: 'person', type: 'PERSON' },
  ],
  samples: phrases(`
${inTrouble}
    {need}
    [oh|help|oh dear|oh no|please|god|quick|alexa|listen|oh lord] (i've|i have|i'm|i am|i think i've|i think i'm|i feel|i need|i want) {need}
    i've {need}
    i'm {need}
    i {need}
    i am {need}
    i have {need}
    i've only gone and {need}
    i've just {need}
    i've been {need}
    i've got {need}
    i've had {need}
    i feel {need}
    i'm feeling {need}
    i don't feel {need}
    i'm all {need}
    there's {need}
    it's {need}
    it's my {need}
    (i'm|i am|i'm that|i'm so|i'm ever so|i'm really|i'm awful) {need} [and i need (help|someone)|and i can't get up|can someone come|please|love]
    i (could do with|need|want|would like|wouldn't mind|fancy|could use|must have|require|am after|do need|really need) {need} [please|love|if someone's about|when someone can|when you can|now|quickly|if that's all right]
    i (need|want|could do with|would like) [some|a bit of|a hand|help|someone to help|some help] (with|to) {need} [please]
    i (need|want|could do with|would like) (someone|somebody|a carer|{person}) (to help me|to help me with|to help with|for|to get me|to fetch me|to bring me|to give me|to make me) {need}
    (can|could|would|will) (someone|somebody|anyone|anybody|{person}|one of the carers|you get someone to) (help me|help me with|help me to|help with|get me|bring me|fetch me|make me|come for|sort out|see to|look at|fix|bring) {need} [please]
    (can|could) (someone|somebody|anyone) come [and help] i've {need}
    (can|could|may) i (have|get) {need} [please|love]
    (help|help me) (i've|i have|i'm|i need|i am|with|to) {need}
    help {need}
    (help|help me) {person} i've {need}
    [please] (get|fetch|call|ring|send|find|phone|tell|ask for|shout|contact) {person} i've {need}
    [please] (get|fetch|call|ring|send|find|phone|contact|text|message|shout for|ask for|i need|i want|i want you to get|i need you to call|can you get|could you call|could you fetch|can you ring) {person} [please|for me|quick|quickly|now|to come|to come round|to help me|here|straight away|will you]
    (ask|tell|get) {person} to (come|come round|come over|come now|help me|come and help|come and see me|pop in|pop round|look in on me|come quick|come and get me up)
    (tell|let) {person} [know] (i need help|i've {need}|i'm {need}|i need {need}|i've had an accident|i want her|i'm in trouble|to come|i need her|i can't manage)
    (can|could|will|would) {person} (come|come round|come over|come and see me|pop in|come and help me|help me|come straight away|come here|give me a hand)
    {person} i need (help|you)
    i (need|want) {person} [to come|now|here|to help|to come round|right away]
    (i need|i want|i'd like|i could do with|i require|need|want|i'm needing|i am in need of|i'm in need of|i think i need|i really need|i do need|i'm going to need) (help|some help|assistance|a bit of help|a hand|a bit of a hand|urgent help|a little help|help quickly|help please|help now|help badly|help fast|help here)
    (get|fetch|send|call|find|call for|send for|ask for|shout for|ring for|get me|send me|bring|bring me) (help|some help|somebody|someone|anyone|anybody|a carer|assistance|aid|help quick|help now|help please|someone to help|someone to help me|someone round|somebody round)
    (can|could|would|will) (someone|somebody|anyone|anybody|you|you lot|anyone there|one of you) (help|help me|come|give me a hand|come and help|come round|come over|come quick|help me out|come to me|assist me|see to me|come here|lend a hand|do something|get me up|pick me up|lift me|help me up|come and get me up|rescue me|come out to me) [please|quick|now|love]
    (can|could|would|will) you (get|fetch|send|call|ring|tell|find|ask|phone|contact) (someone|somebody|help|anyone|anybody|a carer|my carer|my daughter|the warden|my son|a person) [to come|to help me|for me|i can't get up|please|round|over|to come and help|i need help|to come round|to see to me]
    for help
    (to get|for|to call|to fetch|to send|to ask for|to give me|to find me|to get me) (some help|help|a carer|someone|somebody|assistance|urgent help)
    (help me up|help me please|please help|please help me|help please|help help|help help help|help quick|quick help me|help i need somebody|somebody help me|someone help me|somebody help|someone help|will somebody help me|won't somebody help me|oh help|oh help me|help me someone|help me quick|help me now|oh god help me|god help me|heaven help me|for god's sake help|help i'm stuck|help i'm in trouble|save me|help us|hilp|heeelp)
    (it's|this is|it is|there's been|i've had|there's|i'm having) (an emergency|urgent|an accident|serious|a bit of an emergency|a crisis|a disaster|bad|very urgent|a real emergency)
    emergency [help|please|call someone]
    (something's|something is|summat's|something has) (wrong|happened|not right|the matter|wrong with me|up|gone wrong|happened to me|badly wrong|wrong in the house|really wrong)
    (i'm|i am) (in trouble|in a bit of trouble|in a spot of bother|stuck|hurt|injured|in difficulty|in a bad way|in a mess|in dire straits|not all right|not okay|not fine|dying|going to die|desperate|trapped|on the floor|going to pass out|about to fall|frightened|ever so frightened|scared|in a pickle|helpless|in distress|going to faint|freezing|bleeding|fading)
    i think i'm (dying|having a stroke|having a heart attack|going to faint|going to fall|going to pass out|going to be sick|in trouble|hurt|ill|going down with something|bleeding)
    i think i've (broken|hurt|done|twisted|cracked|pulled|burnt|cut) (something|my hip|my leg|my arm|my wrist|my ankle|myself|myself a mischief|my back|a rib|my shoulder|my hand)
    (i've|i have) (broken|hurt|burnt|cut|scalded|twisted|banged|bumped|trapped) (something|my hip|my leg|my arm|my wrist|my ankle|myself|my back|my knee|my hand|my finger|my head)
    (i've|i have) (had an accident|hurt myself|had a bit of an accident|had a mishap|had a bit of a mishap|done myself a mischief|got myself stuck|got myself in a right state|got into a pickle|got myself wedged)
    i (can't|cannot|can not|canny|cannae|couldn't) (get up|move|breathe|cope|manage|reach the phone|get to the phone|get out|stand|walk|see|feel my legs|get to the door|do it on my own|manage on my own|get myself up|get off the floor|go on|get up off this floor|get warm|stay awake|swallow|do this by myself|lift myself up|cope any more)
    i'm (not able|unable) to (get up|move|stand|get out of bed|manage|walk|get to the toilet|reach my phone|get off the floor)
    i (don't|do not) feel (well|very well|right|good|myself|so good|too clever|too good|at all well|safe to get up|well at all|very clever|great|so well|quite right)
    (my|me) (legs|knees|hip|back|chest|heart|head|arm) (won't hold me|won't work|have given up on me|has given out|is bad|has gone|feels tight|is bleeding|is pounding|hurts|are bad|is playing up|are like jelly|has locked|has seized up|gave way on me)
    (i'm|i am) (lying|sitting|stuck|sat|laid|sprawled|flat out|down) (here|on the floor|on the kitchen floor|in the bath|on the carpet|at the bottom of the stairs|in the hall|in the garden|on the bathroom floor|on the landing|on the ground|by the bed|between the bed and the wall) [and i can't (get up|move)]
    (the|my) (floor's|floor is) where i am [and i can't get up]
    i'm (after|wanting|looking for|needing) (help|some help|someone|a carer|{need}|{person}|a hand)
    (is|isn't) (there|anyone|anybody|someone|somebody) (anyone to help me|there to help|anyone there|about who can help|around to help|anybody there|free to help me|able to come and help me|listening i need help)
    (raise|set off|press|sound|trigger|pull) (the alarm|my alarm|the emergency|the pendant|the red cord|the cord|the panic button|an alarm)
    (call|get|ring|phone|send for|fetch|i need) (an ambulance|the doctor|a doctor|the police|nine nine nine|the fire brigade|the emergency services|a nurse|the hospital|the paramedics|one one one|triple nine)
    there's (a fire|smoke|someone in the house|someone trying to get in|a smell of gas|a burglar|water everywhere|somebody at the door and i'm frightened|smoke in the kitchen|a man in the garden)
    (i can smell|i smell) (gas|burning|smoke)
    (the|my) (house|kitchen|chip pan|cooker|chair) is on fire
    (ask|tell|get) (someone|somebody) to (call me|ring me|come round|come and see me|come|phone me|help me|visit|pop in|look in on me|come and check on me|give me a ring|check on me|ring me back|sort it out)
    (i'd like|i want|i need|could i have|can i have|could you arrange|please arrange|i would like|i could do with) (someone|somebody|a carer|anyone|{person}) to (call me|ring me|come|come round|phone me|help me|visit|talk to|see me|come and see me|be with me|sit with me|check on me|speak to|come over|look at my leg)
    (i|i just) (need|want) (someone|somebody) [here|with me|to come|now|quick]
    (have|get) (someone|somebody|{person}) (ring|call|phone|come and see|visit|help) me
    (don't leave me|i need you to help me|you've got to help me|you must help me|i need help and i don't know what to do|i don't know what to do i need help|i need help straight away|i need help right now|i need help getting up|i'm not right|i've come over all funny|i'm in such a state|i'm not very well)
    (send|get) [round] (the cavalry|a search party|the rescue|the warden|the district nurse|whoever's on)
    (bring|make|get|fetch|pass|hand) me {need} [please]
    (is|are) (there any chance of|there anyone who can help with|anyone able to help with) {need}
    any chance of {need} [please|love]
    {need} please
    {need} and (i need help|i can't get up|i can't move|nobody's here|i can't manage it)
    (my|the|me) {need}
    i've (run out of|got no|dropped|lost) {need}
    i can't (find|reach|get to|open|do|take) {need}
    i need {person} i've {need}
    i've {need} and i need {person}
    i keep {need}
    i (haven't|have not) {need}
    i'm (dying for|gasping for|desperate for|crying out for|longing for) {need}
    (i'd|i would|i should) be (grateful|obliged|glad|thankful) if (someone|somebody|you|{person}) (could|would) (come|ring me|help me|look in|lend a hand|call me|pop round|telephone me|send someone)
    (would|could|might) (someone|somebody|you) (be so kind as to|be kind enough to|be good enough to|mind|possibly|kindly) (come|help me|look in on me|ring me|pop in|coming round|helping me|popping in|giving me a hand|sit with me|fetch someone)
    (i wonder if|i was wondering if|is it possible that|do you think) (someone|somebody|one of the carers|{person}) (could|might|would) (come|come and help me|help me|look in|pop round|ring me|give me a hand|help me with {need}|bring me {need}|get me {need})
    (sorry to|i hate to|i don't like to|i don't want to) (bother you|trouble you|be a nuisance|make a fuss|bother anyone|trouble anybody|be a bother) but (i've {need}|i need {need}|i'm {need}|could someone come|i need some help|i can't get up|i'm stuck|i'm in a spot of bother)
    (i seem to|i appear to|i'm afraid i|i think i might|i believe i|i must) have {need}
    i'm afraid (i've {need}|i'm {need}|i can't get up|i'm not very well|something's happened|i need some help)
    i'm (rather|quite|absolutely|just|still|completely|fair|right|proper) {need}
    i (feel|am feeling) (dreadful|terrible|awful|really bad|very ill|very poorly|right rough|proper poorly|really poorly|shocking|like i'm going to faint|like i might pass out|very strange|ever so strange|as if i'm going to collapse|weak as a kitten)
    (my|me) (head|hip|chest|heart|back|stomach|leg|knee|ankle|arm|side|belly|tummy|neck|foot|wrist|shoulder) (is|feels|is feeling|has gone) (killing me|bad|terrible|awful|shocking|throbbing|on fire|swollen|numb|tight|funny|all wrong|bleeding|giving me what for|giving me jip|very painful|ever so sore)
    (everything's|everything is|the room's|the room is|it's all) (spinning|gone black|gone blurry|going round|swimming|gone dark|going dim)
    (there's|i've) blood (everywhere|on the floor|all over|coming from my leg|on my hand)
    (the blood|it) won't stop bleeding
    i've (been here|been lying here|been on the floor|been stuck here|been sat here) (for hours|all night|since last night|for ages|since this morning|an hour|a long while)
    (lying|lain|laid|sat|stuck) (here|in the hall|on the lino|at the foot of the stairs|behind the door|by the fireplace|on the patio|out in the yard|in the shed|on the path)
    (my|the) (stick|frame|walker|walking frame|zimmer|wheelchair|chair) (slipped|went from under me|tipped up|tipped over|rolled away|has tipped over|collapsed under me|is out of reach) [and i fell|and i've gone down|and i'm stuck|and i can't reach it]
    (the|my) (chair|bed|settee|sofa|recliner|hoist|stairlift|bath lift|lift) has (stuck|broken|stopped|got stuck|jammed) (with me in it|and i can't get out|half way up|and i'm trapped|and i can't get down)
    (i can't|i'm struggling to|i'm finding it hard to|i find i can't|i can't seem to|i'm having trouble|i've been trying to but can't|i don't think i can) (get up|breathe|get out of bed|stand|walk|swallow|get to the toilet|manage|get dressed|get off this chair|reach my tablets|get warm|see properly|open my medicine|get out of the bath|breathing|standing up|getting up|walking|getting to the bathroom)
    (my|the) (legs|knees|arms|hands) (won't|will not|don't|refuse to) (hold me|work|carry me|move|do what i want|lift me|bend|work today)
    (get|fetch|send|call|ring|find|bring) (my|our|the|a) (daughter|son|neighbour|carer|nurse|warden|sister|lady next door|doctor|grandson|man next door) [here|round|over|quick|to me|right away|as soon as you can|for me|on the phone|to come|to see to me]
    (i want|i need|i'd like|get me|could you get) (my|our) (daughter|son|carer|nurse|neighbour|sister|family|warden) [please|here|now|to come|on the phone]
    (tell|ask|beg) (my|our|the) (daughter|son|carer|nurse|neighbour|sister|warden|doctor) to (come|come now|come quick|hurry|ring me|call round|look in|come and help|come straight over)
    (send|get) (somebody|someone|anyone|whoever you can|one of the girls|a carer|my daughter) (quick|quickly|fast|sharpish|right away|straight away|as soon as possible|in a hurry|immediately|pronto|now)
    (come|come and help|come quick|come quickly|come here|hurry|please come|please hurry|come and get me|come and see to me|come to me)
    (my|the) (tap's|toilet's|boiler's|heating's|light's|fridge's|cooker's|door's|window's|telly's|phone's|stairlift's|lock's|radiator's|washer's|sink's|gutter's|fuse has|bulb has|shower's|kettle's) (broken|leaking|not working|packed up|packed in|bust|stuck|blocked|gone|jammed|blown|dripping|making a funny noise|flooding|overflowing|come off|conked out) [can someone come|and i need someone to fix it|again]
    (can|could) (someone|somebody|you get someone to|you send someone to) (fix|mend|look at|see to|sort|repair|unblock|change|replace) (my|the) (tap|toilet|boiler|heating|light|light bulb|bulb|door|lock|window|sink|television|phone|stairlift|fridge|washing machine|smoke alarm|fuse|drain|radiator)
    the (smoke alarm|alarm|carbon monoxide alarm|doorbell) (keeps|won't stop|is) (beeping|bleeping|going off|ringing)
    (i've no|there's no|we've no|i haven't any|i've not got any|the house has no) (heating|hot water|electric|gas|water|lights|power|food|milk|bread|tablets|heat|clean clothes)
    (it's|i'm|the house is|the flat is) (freezing|perishing|like ice|bitterly cold) [in here|cold] [and the heating's off|and the boiler's off|and i can't get warm]
    (could|can|would) (someone|somebody|{person}) (do my shopping|do a bit of shopping|get some shopping|get my prescription|pick up my prescription|fetch my tablets|get my pension|make my dinner|warm up my dinner|make me a sandwich|cut my toenails|wash my hair|change my bed|empty my commode|empty my bag|help me wash|help me dress|help me into bed|put me to bed|get me ready for bed|run me a bath|make me a cup of tea|bring me a drink|do my dressing|put my stockings on|rub my cream in|give me my eye drops|give me my insulin)
    (i need|i want|i'd like|i could do with) (my shopping doing|some shopping doing|my prescription fetching|my dinner making|my bed changing|my hair washing|my toenails cutting|my pad changing|my dressing changing|a wash|my commode emptying|putting to bed|getting up|getting dressed|lifting|picking up off the floor|seeing to|cleaning up|my house cleaning|my tablets sorting out)
    i've (spilt|spilled|dropped|knocked over) (boiling water|the kettle|my tea|something hot|hot soup|my tablets|my drink) [on myself|down me|on my leg|all over myself|and i can't pick it up|on the floor]
    i've (locked myself out|locked myself in|shut myself out|trapped my hand|trapped my fingers|got my foot stuck|got my arm stuck|lost my keys and can't get in|left the gas on|left the pan on|set fire to something|burnt the pan)
    i've (taken|had) (too many|the wrong|somebody else's|double) (tablets|pills|dose|medicine|of my tablets)
    i (think i've|may have|might have) taken my tablets twice
    (the|my) (carer|carers|nurse|home help) (didn't come|hasn't come|never came|never turned up|hasn't been|forgot me|hasn't turned up) and (i need|i can't|i'm) (help|get up|still in bed|manage|stuck in bed|the toilet|hungry|had nothing to eat)
    i'm (still in bed|stuck in bed|in bed) and (i can't get up|nobody's been|no one's come|i need the toilet|i need help)
    i'm (ever so|really|that|very|so|dead|right) (thirsty|hungry|poorly|dizzy|scared|frightened|cold|weak|shaky|sick|wobbly|breathless|sore|stuck|worried|lonely and want somebody to come)
    i could (do with|murder|use|just do with) (a drink|a cup of tea|a hand|some help|some company|a bite to eat|a visit|a chat|a friendly face|something to eat|somebody here)
    (somebody|someone) to (help|help me|come|talk to|see to me|pick me up|fix it|ring me|lift me)
    (i'd like|i want|i need|could i have|can i have|can you arrange|would you arrange) (a call back|a phone call|someone to ring|a ring back|a call from the office|a call from somebody|someone to phone me back|a telephone call|somebody to give me a call|someone to call me)
    (get|have|ask) (someone|somebody|them|{person}|the office|the council) to (give me a ring|give me a call|ring me|call me back|phone me back|phone me|telephone me|ring me back|give me a bell|get in touch|contact me)
    (put me through|i want to be put through|connect me|get me through) to (someone|a person|somebody|my carer|my daughter|a human being|the office)
    (down|fallen|fell|floor|fall|hurt|pain|poorly|dizzy|toilet|thirsty|hungry|stuck|sick|bleeding|water|frightened) [me|help|please|bad]
    (had|having|got) (a fall|a tumble|pain|bad pain|chest pain|trouble|a funny turn|a stroke|an accident)
    (need|want) (help|somebody|someone|toilet|drink|water|carer|nurse|doctor|daughter|food|tablets|the toilet|the loo|a drink|my carer|my daughter|my tablets) [please|now|come|quick]
    (can't|cannot) (get up|move|breathe|stand|walk|reach|get out|stand up|get off floor|talk|feel my arm)
    (not|i'm not) (right|well|very well|so good in myself|good at all|well at all|a well woman|a well man|fit)
    (i'm|i am|i keep|i've been) (choking|fainting|shaking|trembling|shivering|sweating|wheezing|vomiting|retching|collapsing|losing my balance|going dizzy|seeing double|coughing up blood|passing out|blacking out|struggling to breathe|burning up|going hot and cold) [all over|again|and i can't stop|and it won't stop|badly]
    (there's|i've got|i have|i've) (a|an) (nasty|bad|deep|awful|big) (gash|cut|burn|bruise|bump|swelling|graze|wound|lump|sore|bite|scald) (on|to) my (leg|shin|head|arm|hand|foot|knee|hip|face|forehead|elbow)
    my (ankles|feet|legs|hands|fingers|knees) (are|have|have gone) (swollen|like balloons|blown up|numb|blue|freezing|purple|all swelled up|very painful)
    my (arm|leg|face|hand|side|mouth|left side|right side) (has gone|is|feels) (dead|numb|weak|drooping|tingling|useless|heavy|floppy)
    my (speech|sight|vision|eyes|words) (isn't right|is slurred|has gone funny|are blurry|have gone blurred|is all blurred|are coming out wrong|has gone)
    i (slid|skidded|toppled|keeled|went|crashed|tumbled|pitched|rolled|came) (over|down|off the bed|off the chair|out of bed|out of my chair|down the steps|down to the floor|onto the floor|down with a bang|backwards|forwards|headlong) [and hurt myself|and i can't get up|and i'm stuck]
    the (rug|mat|carpet|step|stool|dog|cat|frame|wet floor|ice) (slid|tripped me up|gave way|caught my foot|slipped|sent me flying|had me over) [and down i went|and i'm on the floor|and i fell|and i went down]
    (i'm|i am) (jammed|wedged|trapped|pinned|stranded|marooned|stuck fast|caught) [behind the bathroom door|between the bed and the wall|under the table|in the bath|on the stairs|on the toilet|in the lift|in the shed|outside|half way up the stairs|in the chair]
    (i can't|i couldn't|i'm not able to|i've not been able to) (get my shoes on|get my socks on|do my buttons up|lift the kettle|turn the tap|bend down|reach my feet|carry my tray|open the jar|open the packet|open the door|pick it up|get my coat on|make my bed|cook anything|get to the kitchen|get upstairs|wash my back|see to myself|change the bulb|wind the curtains|lift my leg|raise my arm)
    (nobody|no one|no carer|none of them) (has|have) (given me|brought me|done) (my tablets|my tea|my breakfast|my dinner|my insulin|my evening tablets|my lunch|a drink|my dressing)
    i (didn't get|haven't had|never got|missed|did not get|have had no) (my lunch|my dinner|my tablets|my breakfast|my tea|my medicine|a hot meal|anything to drink|a wash|my insulin) [today|tonight|this morning|yet|at all]
    (i've|i have) (nothing|no food|no milk|no bread|no clean clothes|no tablets|no gas|no credit|no change|not a crumb) [left|in|in the house|to eat|for my tea|on the meter]
    (the|my) (hot tap|tap|cold tap|shower|toilet|heater|fire|cooker|alarm|window|front door|back door|radiator|telly|phone|hearing aid|electric blanket|chair lift|bath lift|bed) (won't|will not|doesn't) (turn off|turn on|work|open|shut|close|flush|light|start|stop|go up|go down|lock|come on|budge|charge)
    (glass|water|milk|soup|blood|oil) (everywhere|all over the floor|all over the place|on the kitchen floor|all down the stairs)
    i've (knocked|dropped|broken|smashed|upset|pulled) (the lamp over|a glass|the teapot|a bottle|the curtains down|the vase|a window|my glasses|the shelf down|the telly over) [and there's glass everywhere|and i can't clear it up|and i've cut myself|and can't see]
    [please] (ring|phone|call|telephone) my (son|daughter|wife|husband|sister|brother|niece|nephew|neighbour|carer|granddaughter|grandson)
    (ring|phone|call|telephone) my (son|daughter|wife|husband|sister|brother|niece|nephew|neighbour|carer) (please|for me)
    (get on to|get hold of|get in touch with|get through to|give a ring to|go and get|run and get|knock for|shout) {person} [for me|please|and say i need her|and say i need him|and tell her to come|and ask him to come|straight away]
    (i|i do) (want|need|require|must have|must see) {person} (straight away|urgently|this minute|at once|as soon as possible|to come round|by me|with me)
    (somebody|someone|anyone|a carer|a nurse) (needs|has|ought) to come (quick|here|now|round|to me|and see this|straight away|and help me)
    (can|could) a (person|carer|nurse|neighbour|kind soul|volunteer|helper) (come and sit|come round|sit with me|stay with me|come in|pop in|stop with me|look in|help me out|bring me something)
    (i don't|i do not) want to be (alone|by myself|on my own|left alone|left on my own) [tonight|now|any longer|in the dark] [can someone come|could somebody come|please send someone]
    i'm (frightened|scared|nervous|afraid) (in the dark|of falling|on my own tonight|i'll fall|of the storm|someone's outside|there's a burglar|i'm going to fall|to get up|to go upstairs|of dying)
    (there's|i can hear) (someone outside|somebody downstairs|a noise downstairs|someone banging on the door|a prowler|strange noises|someone in the garden|a man at the window|people shouting outside|someone trying the door)
    my (catheter|stoma|colostomy|pad|bag|tube|oxygen|drip|dressing|bandage|plaster|hearing aid|denture|stocking|splint) (has|is) (come off|come out|come away|leaking|blocked|full|run out|soaked|slipped|too tight|burst|fallen out)
    (i'm|i've) (run|running|ran) (out|low|short) (of|on) (tablets|oxygen|insulin|pads|milk|bread|gas|electric|food|inhaler|coal|money on the meter|heart tablets|catheter bags)
    (bring|fetch|send|get) (round|over|in|me|us) (a pint of milk|some milk|a loaf|some bread|my tablets|something to eat|some shopping|a hot meal|fish and chips|a blanket|a hot water bottle|my glasses|some painkillers)
    (is|are) (anybody|anyone|somebody|someone|there anyone) able to (bring round|bring me|fetch me|get me|come round with|pick up|lift|help with) (a pint of milk|some milk|a loaf|my tablets|my prescription|some shopping|me|{need})
    (a|some) (glass of squash|glass of water|cup of tea|cold drink|bite to eat|sandwich|biscuit|hand|blanket|company|painkiller|tablet|help) would (be nice|be lovely|be grand|go down well|help|be welcome|do me)
    (give me|i want|i'd like|i'd love|how about|what about|let me have) (a drink|some water|a cup of tea|something to eat|my tablets|a hand up|a blanket|my dinner|a biscuit|some company)
    (please|can you) (have|get|ask) (someone|somebody|them|the office|my daughter|the doctor) (give me|to give me) (a tinkle|a bell|a buzz|a call|a ring|a shout) [this afternoon|tomorrow|when they can|later on|when convenient]
    (i'd|i would) (like|appreciate|be glad of|welcome) (a call|a phone call|a ring|a visit|some help|a chat|some company|a hand|somebody to talk to|a word with someone) [at some point|when somebody's free|if it's no trouble|today|this afternoon|some time]
    (what|oh) (a mess i'm in|have i done|shall i do i've fallen|will i do i can't get up|a pickle)
    (this is|i think this is|it's) (it|the end|a heart attack|a stroke|serious|urgent|life or death|bad this time)
    (mayday|s. o. s.|sos|help help|please somebody|anybody|is anybody there|hello help|can anybody hear me|anyone there i need help|is there anybody there|can you hear me i need help|hey help)
    (get|get a) hold of (my|our|the) {person} [for me|for us|will you|please|now]
    [please|can you|could you|would you|will you] (get hold of|get in touch with|contact|reach|get on to|get through to|raise) (my|our|the|) {person} [for me|on my behalf|please|for us]
    [please|can you|could you|would you] (ring|phone|call|text|fetch|get) (my|our|the) {person} [for me|for us|please|to come round|to come|now|will you]
    (give|gi) (my|our|the|) {person} a (ring|call|bell|shout|buzz) [will you|for me|please]
    (can|could|would|will) you (get|ask|tell) (my|our|the|) {person} to (call me|ring me|come|come round|phone|telephone|look in|pop in|come over)
    (get|put) {person} on [to] it i (need {need}|{need}|need help|need a hand)
    i want (my|our) {person} can you get (her|him|them)
    (would|will|could) you ever (ring|call|get|phone) (somebody|someone|my {person}|our {person}) for me
    (ring|phone|call|tell|fetch|get|find) (somebody|someone|anybody|anyone|some one|someone quick)
    (ring|phone|call|tell) (somebody|someone|anybody|anyone) (for me|please|quick|i need help|i've fallen)
    (somebody|someone) (must|has to|needs to|should|has got to) (come|come to me|help me|be told)
    (someone|somebody) come [to me|please|now|quick]
    (i want|i need|i require|give me|get me) help [please|now]
    (get|call for|ring for|send for|fetch|shout for|ask for) help [please|now|quick|for me]
    help me
    (i feel|i'm feeling|feel|am feeling) (really|decidedly|proper|right|wile|ever so|very|not at all) (ill|unwell|bad|poorly|dizzy|faint|sick|well|queer) [and should like someone told|like|and can't breathe|please tell somebody|please do something]
    (i'm|i am) not (well|right|feeling well|feeling right|myself) (at all|in my head|in myself) [the day|today|love|please do something]
    (i|i've|i have) been (sitting|sat|lying|stuck) here (since morning|all day|all night|for hours|since breakfast) [and nobody to talk to|and nobody's come|and can't get up]
    (i could murder|i'd love|i would love) (a drink|{need}) [if there was anybody about|if there's anybody about|if someone could make it]
    (i don't suppose|is it possible|do you suppose) (there's anybody|somebody|someone) (could|as could|who could|might) (come|come and see to me|come round|help me|look in)
    (it would be a kindness|it would be a great kindness|i should be glad|i'd be ever so glad) if (somebody|someone) (could|would) (be asked to look in|come|look in on me|ring me|come and see to me)
    (please|kindly|) (do something|send someone|send somebody) [to help me|quick|please|i'm not well]
    (where is everybody|where's everybody|where's everyone|where's the girl|is nobody coming) (i want somebody to come|i need help|i need the toilet|somebody help me)
    (i don't know where i am|i'm lost and frightened|i'm frightened and i don't know where i am|i'm frightened|i'm ever so frightened)
    (my|me) (hands are|eyes are|legs are|back is|chest is|head is|foot is|arm is) (that bad|so bad|very bad|paining|paining me|swollen|spinning)
    (i've|i have) (gone|come|went|been and gone and) {need}
    (i'm|i am) {need} and (i'm on my own|the kids are out|nobody's in|there's nobody here|my chair has died|can't breathe right)
  `),
} satisfies Intent;
