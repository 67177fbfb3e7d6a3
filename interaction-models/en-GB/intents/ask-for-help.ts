import { phrases } from '../phrases';
import type { Intent } from '../shapes';

/** Whatever could be a call for help is one: a question back costs little, silence may cost a life. */
export const askForHelp = {
  name: 'AskForHelpIntent',
  slots: [
    { name: 'need', type: 'NEED' },
    { name: 'person', type: 'PERSON' },
  ],
  samples: phrases(`
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
  `),
} satisfies Intent;
