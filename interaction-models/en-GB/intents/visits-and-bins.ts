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
  `),
} satisfies Intent;

export const binDay = {
  name: 'BinDayIntent',
  slots: [{ name: 'bin', type: 'BIN' }],
  samples: phrases(`
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
  `),
} satisfies Intent;
