import { phrases } from '../phrases';
import type { Intent } from '../shapes';

export const television = {
  name: 'TelevisionIntent',
  slots: [
    { name: 'programme', type: 'PROGRAMME' },
    { name: 'channel', type: 'CHANNEL' },
    { name: 'date', type: 'AMAZON.DATE' },
    { name: 'time', type: 'AMAZON.TIME' },
  ],
  samples: phrases(`
    (what's|what is|is there anything|anything|is there owt|owt|is anything) on [good on|worth watching on] (the telly|the television|telly|the box|the tv|tv|the goggle box) [tonight|now|{date}|this afternoon|at {time}|later|this evening|today|right now|after the news|at the moment]
    what's on (tonight|now|next|later|this evening|at {time}|{date} night|{channel}|{channel} tonight|{channel} now|{channel} at {time}|on {channel}|on {channel} at {time}|on {channel} {date}|the other side|the other channel|television at {time})
    (what's|what is) on {channel} [tonight|now|{date}|at {time}|next|later|this afternoon|this evening|right now|at {time} {date}|{date} at {time}]
    (what's|what is) (showing|playing|coming up|next|coming on|starting) on (the telly|the television|{channel}|the box|tv) [tonight|now|at {time}|after this|{date}]
    (when's|when is|what time's|what time is|what time does|when does) {programme} [on|start|come on|begin|finish|back on|next on|showing|starting|coming on] [tonight|{date}|today|this week|on the telly|on]
    (what|which) (channel|side|station) is {programme} [on|being shown on|showing on] [tonight|{date}]
    (what|which) (channel|side) (has|is showing|shows) {programme}
    (is|is there|have they got|are they showing) {programme} on [tonight|{date}|today|this evening|the telly|now|yet|telly tonight|later|at {time}|{channel}|this week]
    (is|has) {programme} (finished|started|starting soon|nearly on|cancelled|back|on yet|on again|on every day|been on|begun)
    have i missed {programme} [tonight|today]
    did i miss {programme}
    (is there|are there|is) (a|any|anything|a good|some|an old) (film|films|western|good film|comedy|drama|documentary|quiz show|football|snooker|cricket|war film|musical|detective|soap|programme about gardening|repeat|rugby|sport|wildlife programme|cookery programme) on [the telly|tonight|{date}|telly tonight|this afternoon|{channel}|television|the box|at {time}]
    (what|any) (films|programmes|good films|soaps|quiz shows|sport|documentaries|comedies|good programmes|westerns) (are|is) [there] on [the telly|tonight|{date}|this afternoon|{channel}|television|at the weekend]
    (what|what's|what is) (can i watch|could i watch|shall i watch|should i watch|there to watch|worth watching|good to watch|i can watch) [tonight|now|on the telly|on {channel}|{date}|this afternoon|this evening]
    (i want to|i'd like to|i fancy|i'd love to|can i) (watch|watching|see) {programme} [when is it on|what time is it on|what side is it on|tonight]
    (i want to|i'd like to|i fancy) (watch|watching) (something|a film|the telly|a bit of telly|something on telly|some telly|a good film) [tonight|what's on|on {channel}|this afternoon]
    (tell me|can you tell me|do you know|find out) (what's on telly|what's on the telly tonight|what's on television|when {programme} is on|what time {programme} is on|what's on {channel}|what time {programme} starts|what side {programme} is on|tonight's television|if {programme} is on)
    (tv guide|television guide|the tv guide|tonight's television|tonight's telly|the telly pages|radio times|read me the tv guide|what does the radio times say|television programmes|telly guide|television listings|tv listings|tonight's programmes|the television|telly tonight|telly)
    (when|what time) (is|are) the (news|weather|six o'clock news|soaps|football|snooker|film|big film|local news|cricket|rugby|lottery draw|match) on [the telly|tonight|{date}|{channel}|television]
    what time is the (news|weather|football|film|local news|match) on
    (is|are) the (football|cricket|rugby|snooker|tennis|racing|soaps|bowls|darts|golf) on [the telly|tonight|{date}|{channel}|television|today|telly]
    (what's|what is) (after|before|following) {programme} [on|tonight|on {channel}]
    (what's|what is) (on|coming on|showing) (next|after this|now|at {time}) [on {channel}|on the telly|on the other side|on television]
    (how long|what time) (till|until|does) {programme} [finish|end|starts|start|comes on]
    (who's|who is) (in|on) {programme} tonight
    what (episode|is happening in|happens in) [of] {programme} [tonight|is on|is it]
    {programme} (tonight|what time|what time is it|what channel|when is it|on telly|what side|when's it on)
    (find|look up|find me|search for) {programme} [on the telly|on television|for me|in the tv guide]
    (find|look up|find me) (a film|something to watch|something on telly|a good programme|what's on) [on {channel}|tonight|{date}|to watch]
    (is it|is tonight|is that) {programme} [tonight|night|on tonight|on now]
    what (day|night|days|nights) is {programme} [on]
    (what|which) programmes are on [{channel}|tonight|{date}|at {time}|now|{channel} tonight|{channel} at {time}]
    (what|what have they got) on [the] (telly|television|tv|box|{channel}) (for|at) (the weekend|christmas|teatime|{time}|{date})
    (nothing|there's nothing|there's never anything) on [the] (telly|television|tv|box) [is there|what's on tonight]
    when (can|could|will) i (see|watch|catch) {programme} [next|again|tonight]
    what are they showing (on {channel}|tonight|{date}|on {channel} tonight|at {time}|on the telly)
    (what is|what's) (being broadcast|being shown|broadcast|to be seen|scheduled|billed) on {channel} [tonight|this evening|{date}|at {time}|now]
    (at what time|what time|when) (does|do|is|will) {programme} (begin|start|commence|come on|on|be on|finish|end|be shown) [tonight|{date}|this evening|today]
    {programme} [is on|comes on|starts] (when|what time|what side|what channel|when is it|when's it on) [tonight|{date}|saturday]
    (when is|when's|what time is|what side is) (that|the) (programme|thing|show|one) (with the antiques|about the vets|with the dancing|about gardens|about houses|with the singing|about the trains|with the cooking|with the quiz|about the midwives|with the detectives|with attenborough|about the royal family) [on]
    (the rugby|the football|the cricket|the match|the snooker|the racing|the news|the weather|the film|the boxing|the golf|the tennis|the darts) (is on|on|starts|comes on) (what time|when|what side|what channel|what time {date}|when {date})
    (when|what time) (does|do) the (football|match|rugby|cricket|racing|snooker|film|news|quiz|soaps|big match) (start|come on|begin|kick off|get going) [tonight|{date}|on the telly]
    (any|is there any|are there any|have they any) (good|decent|nice|old|new|funny) (films|programmes|dramas|comedies|shows|westerns|musicals|murder mysteries|things) [on] (tonight|later|on the telly|on the box|this afternoon|this evening|{date}|on {channel}|today)
    (is there|there's not|isn't there|have they got) (a|any) (nice|good|old|decent) (film|programme|drama|musical|murder mystery|western|comedy|concert|play) [on] (this afternoon|tonight|later|{date}|on {channel}|on the telly|this evening)
    (what|which|something|anything) (could|can|might|should|shall|would) i (watch|see|put on|look at) (this evening|tonight|this afternoon|later|on the telly|now|{date}|at {time}|on {channel})
    (what|telly|television) (on telly|what on|on tonight|tonight|guide|on now|what's on|what is on|programmes) [tonight|now|please|{channel}]
    what showing (on {channel}|tonight|on {channel} tonight|now)
    (i can't find|i've lost|where can i find) (the|my) (tv guide|television pages|radio times|programmes|telly pages) [what's on tonight|what's on]
    (am i in time for|am i too late for|has it gone|can i still catch) {programme}
    (have they|has the bbc|have itv) (stopped|finished|cancelled|taken off|moved) {programme}
    (turn|tune|look) (up|in to|for) (what's on|tonight's programmes|the programmes) [on {channel}|tonight]
    (is|are) (there anything|anything|they showing anything) (good|decent|funny|new|interesting|nice|worth seeing) on {channel} [tonight|now|{date}]
    (which|what) (side|channel|station) (is|has|shows|will have) {programme} [on|got] [tonight|{date}]
    (when's|when is|what day is|what time is) (the|) (next|new|latest) (episode of|one of|series of|) {programme} [on]
    (is|will) the (bowling|bowls|darts|snooker|football|racing|cricket|tennis|golf|rugby|athletics|boxing|wrestling|skating|gymnastics|cycling|swimming|lottery|boat race|grand national|cup final) [be] (on the television|on the telly|on telly|on the box|televised|on {channel}|shown|on) (today|tonight|this afternoon|{date}|live|later|this weekend)
    what (follows|comes after|comes before|is after|is before|goes out after) (the news|{programme}|the weather|this|the six o'clock news|the film) [on {channel}]
    (what can i|what could i|what might i|what will i) (see|watch|find|get|look at|enjoy) on {channel} [tonight|now|at {time}|{date}|this evening]
    (anything|something|owt|nowt) (decent|good|worth a look|funny|half decent|interesting|nice|light|exciting|new|old fashioned) on (the goggle box|the box|the telly|tonight|{channel}|the television|telly now|the other channels)
    (have i|did i|am i) (miss|missed|too late for|late for) {programme} [again|tonight|this week]
    (how long is|how long does|what time does) {programme} (on for|last|finish|end|go on till)
    (is it|are they) (repeating|showing|doing|running) {programme} (again|tonight|this week|{date}|on another channel)
    (what's|what is|what are) (the good|the best|the big|the late) (film|films|programmes|thing|match) [on] (tonight|this week|{date}|on the telly|on {channel})
    (i'm|i am) (going to|about to) (watch|put on|sit down and watch) (the telly|a bit of telly|some television) what's (on|good|on tonight|worth watching)
    (flick through|run through|go through|read out|look at|check) (the channels|the telly|the programmes|the listings|tonight's telly|what's on|the television page) [for me|tonight|for tonight]
    (soaps|films|news|football|quiz|comedy|drama|sport|weather) (tonight|on tonight|on telly|when|what time|on now|what channel|today|on the television)
    (is there|any) (more|another) {programme} [on] [tonight|this week]
  `),
} satisfies Intent;

export const remindProgramme = {
  name: 'RemindProgrammeIntent',
  slots: [{ name: 'programme', type: 'PROGRAMME' }],
  samples: phrases(`
    remind me (when|before|just before|as soon as) {programme} (is on|starts|comes on|begins|is starting|is about to start|is coming on|is due to start|is on the telly|is going to start)
    remind me to (watch|put on|see|catch|turn on|switch on|turn over for|switch over for) {programme} [tonight|please|later|on the telly|this week]
    (tell|let) me [know] (when|before|just before) {programme} (is on|starts|comes on|begins|is starting|is about to start|is coming on|is due on|is going to start)
    (give me a shout|give me a nudge|shout me|shout|nudge me|call me|warn me|prompt me|wake me|bell me) (when|before|for|in time for|just before) {programme} [is on|starts|comes on|begins|is starting]
    (don't|you mustn't|please don't|do not) let me (miss|forget) {programme} [tonight|this week|again|this time]
    (don't let me|i mustn't|i don't want to|i'd hate to|make sure i don't|i can't) (forget to watch|miss|miss the start of|forget about|forget|miss tonight's) {programme} [tonight|this week|again]
    (set|make|give me|can you set|could you set|i want|i'd like|put in|add|do me) a reminder (for|to watch|when|about) {programme} [tonight|please|starts|comes on|is on]
    (i want|i'd like|i need) (reminding|to be reminded|to know|telling) (when|about|before|to watch) {programme} [is on|starts|comes on|begins|tonight]
    (can you|could you|will you|would you) remind me (about|to watch|when|of) {programme} [tonight|is on|starts|comes on]
    (make sure|see that|see to it) (i|i don't|that i) (watch|see|miss|catch|don't miss) {programme} [tonight]
    (remind|prompt) me (about|of) {programme} [tonight|on the telly|this evening|when it's on]
    remind me it's {programme} [tonight]
    remind me (about that|about that one|when it's on|when it starts|when that's on|when that comes on|to watch that|to watch it|before it starts|when it comes on|for that one|about that programme|about that film|when the film starts|when my programme starts|when my programme's on|to watch the film|when the programme starts|five minutes before it starts)
    (tell me|let me know|shout me|give me a shout) (when it's on|when it starts|when that's on|when that comes on|before it starts|when my programme starts|when my programme's on|when the film starts|when the film's on)
    (i always|i keep|i usually) (miss|forget|missing|forgetting) {programme} [can you remind me|remind me]
    (i want to|i'd like to|i'd love to) (watch|see) {programme} [tonight] (remind me|can you remind me|will you remind me|let me know when it's on|so remind me|don't let me miss it|don't let me forget)
    (remember|keep an eye out for|look out for|watch out for) {programme} for me
    (yes remind me|remind me please when) (about {programme}|{programme} is on|for {programme})
    (alert|notify) me when {programme} (starts|is on|comes on)
    put {programme} in my reminders
    (i'd|i should|i would) (hate|be sorry|be upset|be lost) to miss {programme} [remind me|do alert me|so remind me|will you remind me|tell me when it's on]
    (shout|call|holler|bell|nudge|prompt|alert|ping|signal|warn) me (when|as soon as|just before|before) (the match|the football|the rugby|the film|{programme}|my programme|the snooker|the news|the cricket|the soaps|my soap|the racing) (starts|kicks off|comes on|is on|begins|is about to start)
    (will you|would you|could you|can you|please) (give me a nudge|shout me|give me a shout|tell me|let me know|alert me|call me) (when|before|for) {programme} [comes on|is on|starts|begins]
    (do|please|don't forget to|remember to) (remind|tell|alert|warn) me (about|when it's time for|in time for|before) {programme}
    (don't|please don't|do not|mind you don't) (make|have|let) me (miss|forget) {programme}
    (i must|i've got to|i have to|i want to|i need to) (watch|see|catch) {programme} (remind me|so remind me|can you remind me|don't let me miss it|give me a shout|shout me when it's on|don't let me forget)
    (remind me|tell me|shout me|nudge me) (five|ten) minutes before {programme} [starts|comes on]
    (remind|reminder|nudge|shout) {programme} [tonight|please|when on|starts]
    (keep me posted|let me know) (about|when they show|next time they show|if they show) {programme}
    (tell|let|ping|buzz|text) me [know] (when|before|as|once) {programme} is (about to start|about to begin|coming up|starting|due|next|on in five minutes|nearly on)
    (i|we) (can't|mustn't|couldn't bear to|don't want to|won't|never) miss {programme} [tonight] (remind me|so remind me|will you remind me|can you remind me|give me a shout|so tell me when it's on)
    {programme} [is on tonight] (remind me|don't let me miss it|give me a shout when it's on|tell me when it starts|will you remind me|remind me to watch it)
    (remember|remind me|don't forget) (it's|that it's) {programme} (tonight|later|this evening)
    (keep|have) an eye on the time for {programme} [for me]
    (put a reminder on|put a reminder in|put a note|stick a reminder on|set one) for {programme} [tonight|please|for me]
    (could|can|will|would) you (make sure i see|see i don't miss|let me know about|alert me to|keep me right for|not let me miss) {programme} [tonight]
  `),
} satisfies Intent;
