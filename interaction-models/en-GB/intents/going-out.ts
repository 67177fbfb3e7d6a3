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
    (i'd|i would|i should) (like|love|so like|be interested in|enjoy) (a|an|some|to find a|going to a|to go to a|to join a|to try) {interest}
    (i'm|i am) (minded to|thinking of|hoping to|keen to|wanting to|looking to|after) (take up|taking up|join|joining|try|trying|find|finding|do some|doing some) [a|some] {interest} [is there one near|is there anything nearby|is there a class|where can i go]
    (have they|do they have|they have|have you|do you know if there's|is anybody running|is anyone running|does anybody run|does anyone do|is somebody doing) (any|a|an|got a|got any) {interest} [round here|near me|for elders|for older people|locally|going]
    (a|an|any|some) {interest} (is there one|is there one near|is there one near me|anywhere|near here|nearby|going on|round about|anywhere local|on)
    {interest} (where|when|anywhere|near|is there any|is there one|please|go|today|club|group|where is it)
    (anything|something|owt|what's|what is) (on|going on|happening|doing) (at|in) the (church|chapel|village hall|community centre|library|club|welfare|town hall|legion|school|parish hall|bowls club|social club|miners welfare|working men's club) [today|{date}|on {date}|this week|tonight]
    (are there|is there) (any|a|anything like a) (lectures|talks|concerts|coffee mornings|tea dances|outings|jumble sales|bring and buys|fetes|shows|plays|bowls clubs|book groups|groups for widows|groups for people on their own|groups for carers|groups for men|clubs for retired people) [in the neighbourhood|in the area|near me|round here|this week|{date}|coming up]
    (anywhere|somewhere|is there anywhere|is there somewhere) [i could|i can|for me to|that i could] (go|go for|get) (a bit of dinner with other people|a bit of lunch with company|a cup of tea and a chat|to meet people|a game of cards|a game of bowls|a sing song|a dance|some exercise|a natter|warm|out of the house|some company|to play snooker|to do some painting|to learn computers)
    (i'm|i get|i've been) (lonely|stuck in|on my own all day|sat in all day|looking at four walls) [and|what] (is there anything i could go to|where could i meet people|what's on round here|i'd like to meet people|is there a club i could join)
    (get me|help me) (out of the house|out and about|find some friends|find a club|find something to do|find a group|join in with something|meet people)
    (what|where) do (people|folk|others|pensioners|old people) (my age|like me|round here|of my age) (do|go) [round here|for fun|of an afternoon|to meet]
    (how|where) do i (join|sign up for|get on|find out about|get to|book) (the|a|an|some) {interest}
    (which day|what day|what days|which days) (is|are|does|do) (the|they have|they do|the local) {interest} [on|meet|run]
    (does|do) (the|any|a|they) (community centre|library|church|leisure centre|village hall) (have|do|run|put on|hold) (any|a|an) {interest}
    (local|nearby|community|free|weekly) {interest} [please|near me|this week|{date}]
    (i fancy|i'd like|i want|i'd love|i'm keen on|i'm interested in) (learning to use|learning about|finding out about|getting into|doing a bit of|having a go at|going back to|trying my hand at) [the|some] {interest} [is there a class|is there a group|where could i go|anywhere near]
    (any|some) (coffee mornings|jumble sales|concerts|shows|fairs|fetes|markets|trips|talks|outings|dances|socials|craft fairs|open days|singsongs|events for pensioners) (coming up|soon|this week|{date}|near me|round here|at the church|on {date}|going)
    (does|do|is|has) (the|our|my local) (library|church|club|pub|leisure centre|community centre|hall|chapel|school|surgery|museum|park) (do anything for|have anything on for|put on anything for|run anything for|got anything for) (the over seventies|older people|people like me|pensioners|the elderly|old folk|people on their own|widows|people with dementia|the over sixties)
    (is there|are there|have they|do you know) (somewhere|anywhere|something|a place|any place) (gentle|nice|friendly|cheap|free|local|warm) (to|for me to|where i could) (exercise|exercise sitting down|sit and chat|have a dance|play cards|do some knitting|get a hot meal|learn something|sing|walk|swim|go on a sunday|meet others)
    (i want|i'd like|i'd love|i'm hoping) to meet (folk|people|others|ladies|men|somebody|new people) (who like|who enjoy|interested in|for|to do) {interest}
    (have they|have we|has the town) got (a|any|an) {interest} [in town|round here|near me|locally|nearby|these days]
    (something|anything) (sociable|friendly|fun|interesting|different|gentle|free|indoors|outdoors|local|nearby) (to do|on|going on|i could join|to go to|i could try) [{date}|on {date}|round here|this week]
    (where's|what's|when's) the (nearest|closest|local|next) {interest} [to me|group|club|session]
    (who|where) (can i|could i|do i) (play|practise|do|enjoy|have) {interest} with [others|other people]
    (can you|could you|will you) (recommend|suggest|find me|tell me about|look up|find) [a|an|some|any] {interest} [near me|round here|locally|for me|nearby|{date}]
    (i used to|i always|i really) (love|loved|enjoy|enjoyed|like|do) {interest} (is there any|is there a group|is there anything|are there any|anywhere) [round here|near me|locally|nearby]
    (what|which) (group|groups|club|clubs|class|classes|activities|events) (meet|meets|is on|are on|run|runs|could i join|would suit me|do you recommend) [{date}|on {date}|near me|this week|locally|round here]
    (it's|life's) (dull|boring) (here|at home|on my own) what (is there to do|can i go to|is on near me|clubs are there)
    (tell|give) me (some|a few) (ideas|suggestions) (for getting out|of things to do|of where to go|for meeting people|of clubs to join)
  `),
} satisfies Intent;
