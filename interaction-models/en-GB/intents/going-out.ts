import { phrases } from '../phrases';
import type { Intent } from '../shapes';

export const whatsOn = {
  name: 'WhatsOnIntent',
  slots: [
    { name: 'interest', type: 'INTEREST' },
    { name: 'date', type: 'AMAZON.DATE' },
  ],
  samples: phrases(`
    (what's|what is|is there anything|is anything|anything|owt) (on|going on|happening|doing) (near me|nearby|locally|round here|around here|in the village|in town|in the area|at the community centre|at the village hall|in my area|near here|close by|in the neighbourhood|for old folk|for people my age|for pensioners|for the over sixties|at the church hall|at the library|down the road|at the day centre) [today|{date}|on {date}|this week]
    (what|what's|anything) (activities|clubs|groups|classes|events|social things|things) (are there|are on|can i go to|could i go to|have you got|do they have|is there|are going on|do you know of|to go to|to do|to join) [near me|nearby|round here|{date}|on {date}|this week|locally|for me]
    (is|are) there (a|any|an) {interest} [near me|nearby|round here|{date}|on {date}|this week|locally|i could go to|i can go to|i could join|on]
    (are there|is there|have you got|have we got|do they do|do you know of|know of) (any|a|some) {interest} (near me|nearby|round here|around here|{date}|on {date}|this week|i could go to|i can join|going on|locally|in the village|for pensioners|for beginners|for old folk|that's free|i can walk to)
    (where|when|where and when) (is|are|can i do|can i find|can i go to|could i go for|can i join|do they hold|is there) (a|some|the|any) {interest} [near me|nearby|round here|{date}|this week|on {date}]
    (where|how) (can|could) (i|a body|you) (go|join|meet people|make some friends|get out|find something to do|meet folk|find some company|find a club|get involved|mix with people my own age|get some exercise|socialise) [round here|near me|{date}|at my age|locally]
    (i'd like|i want|i fancy|i'd love|i wouldn't mind|i'm looking|i would like|i feel like|i'm after) (to go to|to join|to try|to find|joining|going to|to do some|trying|finding|to take up|a bit of|some) [a|an|some|the] {interest} [near me|nearby|{date}|locally|on {date}]
    (i'd like|i want|i need|i ought|i fancy|i'd love) to (get out more|get out of the house|get out and about|meet people|meet some new people|meet other people|join something|join a club|join a group|find something to do|make new friends|do something different|try something new|find a hobby|go somewhere|be more sociable|mix more|take up something)
    (what|what can i|what could i|what is there to|what have they got to) do (near me|round here|nearby|locally|in the village|to get out of the house|of an afternoon|{date}|on {date}|for fun round here|in town|for entertainment|with myself round here)
    (what can i|what could i|anything i could|something i can|is there anything i can|is there something i could) (do|go to|join|take part in) [near me|{date}|on {date}|this afternoon|this week|nearby|round here|to meet people]
    (find|find me|look for|look up|search for|tell me about|tell me|any|get me details of|give me|read me|have you any) [a|an|some|the|any] {interest} (near me|nearby|round here|{date}|on {date}|locally|i can go to|for older people|in the area)
    (find|find me|look for|suggest|recommend|tell me about) (some|any|a few|local|the local) (activities|clubs|groups|classes|things to do|social groups|events|places to go|outings) [near me|nearby|{date}|on {date}|for old people]
    (any|is there any|anything like) {interest} [on|going] [near me|nearby|{date}|on {date}|this week]
    {interest} (near me|nearby|{date}|round here|on {date}|locally)
    (when's|when is|what day is|what time is) (the|my|our|next) (next|local|village|church) {interest} [on|club|session]
    (when's|when is|what day is|what time's) (the|the next|this week's) {interest} [on|held|session]
    (what's|what is) (at|on at|happening at) the (community centre|village hall|church hall|library|town hall|day centre|leisure centre|club|memorial hall|miners welfare|legion|chapel) [today|{date}|on {date}|this week]
    (do they|does anyone|does anybody|do you|is anyone|is anybody) (do|run|have|hold|know of|running|doing|holding|put on) (a|any|an) {interest} [near me|nearby|round here|{date}|on a tuesday|of an afternoon]
    (i'm|i am|i get) (bored|fed up of the four walls|stuck in all day|going stir crazy|sick of sitting in) (what can i do|is there anything on|what's on near me|anything on round here|is there anything to go to|where can i go)
    (is there|are there) (something|anything|somewhere|things|places) [on] (for me to do|for old people|for pensioners|i could go to|i can go|to go to|to go|for someone my age|for people on their own|for people living alone|to join in with|for the elderly|worth going to|to get me out) [nearby|near me|round here|{date}|on {date}|this week]
    (what|which) {interest} (is there|are there|is on|are on|can i go to|could i try) [near me|nearby|{date}|this week|round here]
    (activities|local activities|clubs|local clubs|groups|things to do|events|local events|what's on nearby|what's on near me|local groups|days out|things happening locally) [near me|please|{date}|this week]
    (what's|what is) (on|happening|going on) (near me|nearby|locally|round here|in town|in the village) (on {date}|{date}|at the weekend|this afternoon)
    (anywhere|somewhere) (nice|warm|good|new) (to go|i can go) [for {interest}|{date}|on {date}]
    do you know (anywhere|somewhere) (i could|i can|to) (do|go for|try|play) {interest}
    (can i|could i|where can i) (play|learn|try|go and do|go and play|have a go at) {interest} [anywhere|near me|nearby|round here]
    who (runs|does) (the|a|any) {interest} [round here|near me]
    (how much is|is it free to go to|what does it cost for) the {interest}
    (tell me more|more) about the {interest}
  `),
} satisfies Intent;
