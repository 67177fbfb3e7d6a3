import { phrases } from '../phrases';
import type { Intent } from '../shapes';

export const nextVisit = {
  name: 'NextVisitIntent',
  slots: [{ name: 'date', type: 'AMAZON.DATE' }],
  samples: phrases(`
    (when's|when is|what time's|what time is) (my|the) (next visit|next carer|carer|carer coming|next visitor|next appointment|carer due|visit|morning visit|teatime visit|next call|lunch call|bedtime call|home help coming|home help due|nurse coming|nurse due|girl coming|lady coming|first visit|tea call|visitor coming|district nurse coming) [today|{date}]
    (when|what time) (is|are|does|do|will) (my carer|the carer|the carers|my carers|the nurse|the district nurse|my home help|the home help|the girl|the lady|the care worker|the cleaner|they|she|he|the next one|the physio|the social worker|someone) (coming|come|due|be here|get here|be coming|visiting|next coming|due in|arrive|expected|calling) [today|{date}|next|this morning|this afternoon|tonight|in the morning]
    (who's|who is|whose|which carer is|which one is|which girl is|who have i got) (coming|visiting|due|calling|popping in|coming in|coming to see me|on the rota|down to come|coming to the house|looking after me|supposed to be coming|on) (today|{date}|this morning|this afternoon|tonight|next|in the morning|on {date}|later|for my breakfast|to get me up|to put me to bed|at dinner time)
    (who|which carer|which one) will (be coming|come|be here|it be|i have|be in) (today|{date}|this morning|tonight|in the morning|next|on {date}|for tea)
    who (have i got|am i having|do i have|am i getting|will i have|am i expecting) [coming] (today|{date}|this morning|tonight|in the morning|on {date})
    (is|are) (anyone|anybody|someone|somebody|the carer|my carer|the nurse|the carers|a carer|the home help|the cleaner|the doctor|the girl|the social worker) (coming|visiting|due|calling|popping in|coming in|coming to see me) (today|{date}|this morning|this afternoon|tonight|in the morning|on {date}|later on|later today)
    (have i got|do i have|have i|did i have|am i due|am i expecting|will i be getting) (anyone|anybody|a visit|any visits|visits|a carer|any visitors|a visitor|any carers|someone) [coming|due|booked] (today|{date}|this morning|tonight|on {date}|this week)
    (any|are there any) (visits|visitors|carers|calls|appointments) [coming|due|for me] (today|{date}|this week|on {date}|left today)
    (what|which) (visits|carers|calls) (have i got|do i have|are there|are coming|am i getting) [today|{date}|this week|on {date}]
    (what|when) are my (visits|visit times|carer times|call times|visiting times|carers' times) [today|{date}|this week]
    how long (till|until|before|is it till|is it until|will it be till) (my carer|the carer|my next visit|the next visit|the nurse|my visitor|the next carer) [comes|gets here|is here|arrives|is due]
    (what's|what is|what about) (my|the) (visit|visiting|carer|care|carers) (schedule|rota|timetable|list|plan|visits) [today|{date}|for today|for the week|for {date}|this week]
    (when|what time) (will|do) (i|we) (see|get|have) (my carer|the carer|the nurse|my next visit|somebody|a carer) [today|{date}|next]
    (when's|when is|when are) (someone|somebody|anyone|anybody|they|she|he) (next coming|next visiting|next due|next here|due next|due to come|supposed to come|meant to come)
    (has|did|have) (my carer|the carer|the nurse|my visit|the carers) (been|come|already been|already come|been today|changed|been cancelled) [today|yet|this morning]
    (is|has) my (visit|carer|care visit) (still on|cancelled|late|running late|changed|confirmed|been moved) [today|{date}]
    (is|are) (the carer|my carer|the carers|my visit|the nurse) late [today]
    (the carer|my carer|the nurse|nobody|no carer|she|he) (hasn't|has not|haven't|never) (been|come|turned up|arrived|come yet) (what time is she due|when is she due|when are they coming|is she still coming|what time should she be here|today when is she due)
    (next|my next|today's|tomorrow's|upcoming) (visit|visits|carer|carer visit|visitor|care visit|call)
    visits (today|{date}|this week|for today|please)
    (tell me|can you tell me|give me|read me|do you know) (my visits|about my visits|my next visit|about my next visit|the rota|when my carer is coming|when the carer's due|who's coming today|my carer's times|what time my carer comes|who's on tomorrow) [today|please]
    (what time|when) (should|must) i (expect|be ready for|look out for|be in for) (my carer|the carer|the nurse|my visit|them|somebody) [today|{date}]
    am i (seeing|getting|having|expecting) (anyone|anybody|a carer|the nurse|my carer|a visit|somebody|visitors) [today|{date}|on {date}|this morning]
    (who's|who is) my (carer|visit|next visit|next carer|visitor) (today|{date}|with|tonight|in the morning|this afternoon)
    (who|what) is on the (rota|list|visit list) [today|{date}|for me]
    who (gets me up|puts me to bed|does my breakfast|is doing my tea|does my lunch) (today|{date}|tonight|in the morning)
    when will (somebody|someone|anybody|anyone) be (coming|calling|round|visiting) [today|{date}|next]
    (at what time|at what hour|about what time|roughly when|when exactly|what time roughly) (may|can|should|might|do|will) i expect (the nurse|the district nurse|my carer|the carer|my visit|someone|them|the home help|the doctor)
    (which|what) (of the carers|of my carers|of the girls|carer|girl|lady|one of them|nurse) (will be|is|is it) (calling|coming|visiting|that's coming|due|on) [today|{date}|this evening|this morning|tonight|next]
    (who|who is it|which one|which carer) (that's|that is|is it|is it that's) coming (today|{date}|tonight|this morning|in the morning|this afternoon|on {date}|next)
    is it (anne|grace|the same girl|the usual carer|the new carer|the young one|the same carer|somebody new|a different carer|the regular one|the tall one) (coming|that's coming|who's coming|visiting|on) (today|{date}|tonight|this morning|in the morning|next)
    (the carer|my carer|the nurse|carer|nurse|the home help|home help|the girl|the lady|the lass) (is coming|coming|comes|is due|due|will come|is here) (when|what time|at what time)
    (carer|nurse|home help|visit|visitor|lady|girl|care worker|cleaner) (when|what time|today|coming|come|coming today|who|tomorrow|when coming|time|next|come when)
    (when's|when is|when are|what time's|what time is|what time are) (the|my|our) (lass|lassie|girls|ladies|carers|nurses|nurse|lady|home helps|young woman|young lady|care lady|cleaning lady) (coming|due|here|coming in|calling|coming round|coming to get me up|coming to do my tea)
    what time (have i got to|do i have to|do i need to|must i|should i) (be up for|be ready for|be in for|be dressed for|let in) (the carer|my carer|the nurse|them|my visit)
    (i've forgotten|i can't remember|i forget|i'm not sure|i don't know) (when my carer is coming|when the carer's coming|what time the nurse is coming|who's coming today|when my next visit is|when they're coming|who my carer is today|what time she's coming|when somebody's coming)
    (have i|have we|do i) (got|have) (any|a|the) (visits|visit|carers|carer|nurse|calls|visitors|appointments|care) (left|today|{date}|this afternoon|tonight|this week|over the weekend|on {date}|coming up)
    (owt|anything|anybody|anyone|any visits|somebody) (coming|due|booked|down|planned) (for me|to me|today|{date}|on {date}|this afternoon|this week)
    (what's|what is|what does) (on my|my|the|my care) (rota|care plan|care rota|visit list|timetable|visits) [say|for today|for {date}|today|look like]
    (will|is|are) (the same carer|the nurse|anybody|my carer|they|somebody) (be coming|coming|come) (over the weekend|at the weekend|on the bank holiday|{date}|on {date}|over christmas|tomorrow as usual|as usual)
    how many (visits|carers|calls|times) (have i got|do i have|am i getting|are coming|will i be visited) (today|{date}|this week)
    (when am i|when are we) (next|) (getting a visit|seeing the carer|expecting anyone|getting the nurse|due a visit|having the carer)
    (who's|who is|which carer's|which girl's) (got me|seeing to me|on for me|doing me|on duty|down for me|assigned to me|on shift|helping me) (tonight|today|{date}|this morning|in the morning|this afternoon|for tea|at lunch)
    (what time|when) (are they|is she|is he|is somebody|is the carer|will they|will she) (coming to put me to bed|coming to get me up|coming to wash me|coming to do my lunch|coming to do my dressing|coming to give me my tablets|getting me up|putting me to bed|doing my breakfast|here to do my tea|be here to help me wash)
    (is|are) (the|my|a) (physio|nurse|district nurse|chiropodist|occupational therapist|doctor|social worker|podiatrist|cleaner|hairdresser|befriender|carers|night carer|sitter|support worker|optician) (booked|booked in|due|coming|expected|visiting|down|still coming|in the diary) [for] (this week|today|{date}|on {date}|tomorrow|this afternoon)
    (how many|any) (more|other|further) (visits|carers|calls) (today|are there|to come|due|before bed|tonight|this week|left)
    (do i|have i|will i) (have|got|get) (a carer|a visit|anyone|somebody|a call) (at lunchtime|at teatime|at bedtime|for breakfast|this evening|{date}|in the night|on {date}|on sunday)
    (what's|what is) the (time of|next|earliest|latest) (my visit|visit|my next visit|my next call|visit today|my carer's visit) [today|{date}]
    (expecting|waiting for|looking out for) (my carer|the nurse|the carer|the girl|my visit) (what time|when|when is she due|when will she be here|is she late)
    (she's|he's|they're|my carer's|the carer's) (late|not here yet|overdue|behind|half an hour late|usually here by now) [when is she coming|what time was she due|is she still coming|who is it today]
    (has|have) (today's|my|the|tomorrow's) (visit|visits|carer|times|rota) (been|) (changed|moved|cancelled|altered|swapped|confirmed|put back|brought forward)
    (when|what day) (does|do|will|is) (the|my) (chiropodist|hairdresser|nurse|cleaner|physio|social worker|carer|district nurse|doctor|befriender) (come|next come|coming|visit|call|due|next due|coming again) [next]
    (what|who) (have we|have i|do we) (got) (coming|visiting|in the way of visits|in the way of carers) [today|{date}|this week]
    (my|the) (morning|lunch|lunchtime|teatime|tea|evening|bedtime|night) (visit|call|carer) (when is it|what time is it|who is it|what time|who's doing it)
  `),
} satisfies Intent;

export const binDay = {
  name: 'BinDayIntent',
  slots: [
    { name: 'bin', type: 'BIN' },
    { name: 'date', type: 'AMAZON.DATE' },
  ],
  samples: phrases(`
    (which|what) (bin|bins|colour bin) (is it|is it for|goes out|go out|do i put out|is due|is collected|is going out|is to go out|is for) [on|of a] {date}
    (is it|is) [the] {bin} [going out|collected|due|being emptied] [on] {date}
    (do|are|will) (the bin men|the dustmen|the binmen|they|the bin lorry) (come|coming|be coming|collecting|collect|taking) [the bins|the rubbish|the {bin}] [on] {date}
    {date} (which|what) bin [is it]
    (do|should|have) i (put|to put) [out] the {bin} out [on] {date}
    {bin} {date}
    (which|what) (bin|bins|one|colour bin|coloured bin|bin day|wheelie bin|recycling) (is it|is it tomorrow|is it this week|goes out|go out|is going out|do i put out|needs to go out|do i need to put out|has to go out|is next|am i putting out|is collected|is due|is it today|do they take|are they taking|gets emptied|should i put out|have i to put out|are they emptying) [today|tomorrow|this week|tonight|next|next week|now]
    (which|what) (bin's|bin is|bins are|colour's|one's) (it|it tomorrow|it this week|next|going out|out tomorrow|out this week|out today|being collected|being emptied|to go out)
    (when's|when is|what day is|what day's|what's) [the|my] (bin day|bin|bins|{bin}|{bin} day|{bin} collection|next bin day|bin collection|next {bin}|bin man coming|bin lorry coming|next collection|dustbin day|rubbish day|bin night|bin men's day) [this week|next|due]
    (when|what day|what day of the week) (do|does|are|will|is) (the|my|they|them) (bins go out|bin go out|bin men come|dustmen come|{bin} go out|{bin} get collected|{bin} get emptied|bins get emptied|bin men coming|dustbin men come|bins get collected|take the {bin}|empty the {bin}|collect the {bin}|empty the bins|collect the rubbish|take the rubbish|binmen come|binmen coming|{bin} being collected|refuse collected|bin lorry come|bin wagon come|emptying the bins) [this week|next|round]
    (is it|is it the|is it my|is that) (bin day|{bin}|{bin} day|{bin} week|bin night|rubbish day|the bins|bin day tomorrow|recycling week|a bin day) [today|tomorrow|this week|this time|tonight|or {bin}|next]
    is it [the] {bin} or [the] {bin} [this week|tomorrow|this time|today]
    is [the] {bin} (tomorrow|this week|today|due|next|going out|collected this week|being collected|emptied this week|due out)
    (do i|should i|have i to|must i|do we|need i|have i got to|am i meant to) (put|take|wheel|get|leave) [out] (the bins|the {bin}|the bin|my {bin}|the rubbish|any bins|a bin|the wheelie bin) [out] [today|tonight|tomorrow|this week]
    (are|is) (the bin men|the dustmen|the binmen|the bin lorry|they|the refuse men|the bin wagon) (coming|due|emptying the bins|collecting|taking the {bin}|been|taking the rubbish|coming for the {bin}) [today|tomorrow|this week|yet]
    (have|did) (the bin men|the binmen|they|the dustmen) (been|emptied the bins|taken the {bin}|come|take the {bin}|empty the {bin}) [today|yet|this week]
    (tell me|can you tell me|remind me|let me know|do you know) (about the bins|which bin|what bin it is|when the bins go|which bin goes out|when bin day is|about my bins|which bin it is|what day the bins are|when the {bin} goes|whether it's the {bin})
    (what about|how about) the (bins|{bin}|rubbish|recycling)
    (bin day|bins|bins please|the bins|bin collection|bin collections|rubbish collection|refuse collection|bin days|next bin|what bins|the {bin}|{bin}|{bin} day|{bin} collection)
    (what's|what is|what) (going out|getting collected|being collected|getting emptied|goes out|gets collected) [in the bins|this week|tomorrow|for the bins]
    (what|which) (do|are) (they|the bin men) (collecting|collect|taking|take|emptying) [this week|tomorrow|next|today|on tuesday]
    (has|have) (bin day|the bins|the bin day|collections) (changed|changed for christmas|moved|been put back|changed with the bank holiday) [this week]
    (does|will) the bank holiday (change|affect) (the bins|bin day|my bins|the {bin})
    (i|i've) (can't remember|forget|forgot|forgotten|never know|don't know|lose track of) (which bin|which bin it is|what day the bins are|when the bins go out|which bin to put out|what bin it is this week|what colour bin it is)
    (when can i|where do i|how do i) get rid of (my garden waste|the {bin}|my old newspapers|the cardboard)
    (is it my|is it the) turn for the {bin} [or the {bin}]
    (what|which) week is it [for] (the {bin}|for the bins|bins)
    (do|will) they (take|collect|empty) [the] {bin} (this week|tomorrow|today|on a friday|next)
    how often do they (empty|collect|take) [the] (bins|{bin})
    (what day|when) (does|do|is) (my|our|the) {bin} (go|go out|get emptied|get done|day|collection|come round)
    (which|what) (receptacle|container|sack|bags|recycling box|box|caddy|collection) (is it|is to be put out|goes out|do i leave out|are they taking|is due|do i put out) [this week|tomorrow|next|tonight]
    (black bags|black bin|general|rubbish|grey bin|green bin|{bin}) or (recycling|blue|brown|green|{bin}) [this week|is it|tomorrow|this time]
    (is it|is it the turn of|is it time for|is this week|is tomorrow) (the|my|) {bin} [this week|tomorrow|today|this time|again]
    (when|what day) (do|are|will) (they|the council|the men|the bin men|the lorry) (come|coming|be coming|be round) for (the|my) {bin}
    (when's|when is|when are) (the|my) {bin} (picked up|collected|emptied|taken|taken away|going|due out|next going out|fetched)
    (could|can) you (tell me|say|let me know) (whether|if|when|which) (the {bin} is collected tomorrow|the {bin} goes out|it's the {bin}|the bins are due|bin it is|it's recycling)
    (i never know|i'm never sure|i get muddled|i get mixed up|i'm not sure|i can never remember) (which bin|which bin to put out|which bin it is|with the bins|which week it is for the bins|what day the bins go|whether it's {bin} or {bin})
    {bin} (tomorrow|today|this week|next|when|out|day|collected when|is it|goes when)
    (bin|bins|what bin|which bin|bin men|dustmen|rubbish) (what bin|when|today|tomorrow|this week|which|day|coming|what day|out|tonight)
    (what|which) (do i|am i to|should i) (wheel|drag|take|roll|lug|stick) (out|down the drive|to the kerb|to the gate|up to the road) (tonight|tomorrow|this week|for the bin men)
    (have i|did i|am i) (missed|miss|too late for) (the bins|the bin men|bin day|the {bin}|the collection)
    (what|when) (about|is) (big rubbish|bulky waste|an old mattress|the christmas tree|bulky collection)
    (do|does) (the {bin}|the bins|my {bin}) (need to go|go|need putting|want putting) out (tonight|tomorrow|today|this week)
    (when's|when is|what day is) the (lorry|wagon|truck|van|cart|dustcart|collection) (coming|due|here|round) [for the {bin}|for my {bin}|this week]
    (should|does|shall|must|ought) the {bin} (go out|be out|be put out|be left out) (tonight|tomorrow|today|this week|yet)
    (whose turn|what turn|which turn) is it [for the bins|the bins] [black or blue]
    (is it) {bin} (on {date}|{date}|week|day|or what|this time round|or is it {bin})
    (put|putting|taking|leaving) (out|) the {bin} (tonight|tomorrow|this week) (is it|right|am i right|or not)
    (do i|have i to|should i) put (the|my) {bin} or [the] {bin} [out]
    (am i|are we) (on|due) (the|a|for) {bin} [this week|tomorrow|next]
    (what|which) (colour|color) [bin] (is it|is it this week|do i put out|goes out|tomorrow|are they taking|is next)
    (refuse|rubbish|waste|recycling|bin) (collection|day|men|lorry) (when|is when|tomorrow|today|what day|this week)
    (has|have) the (dustbin men|bin men|council|lorry|refuse men) (forgotten|missed|taken|left|collected|emptied) (my bin|us|the bins|the {bin}|my {bin})
    (they|the bin men) (haven't|didn't|forgot to) (emptied|empty|taken|take|collect|collected) (my|the) {bin}
    (collection|bin) (calendar|dates|schedule|timetable|times) [please|for my road]
    next (collection|{bin}|bin day|rubbish day|{bin} day|recycling day) [please|when is it|when]
  `),
} satisfies Intent;
