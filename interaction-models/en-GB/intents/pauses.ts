import { phrases } from '../phrases';
import type { Intent } from '../shapes';

export const pause = {
  name: 'PauseIntent',
  slots: [
    { name: 'reason', type: 'PAUSE_REASON' },
    { name: 'date', type: 'AMAZON.DATE' },
    { name: 'duration', type: 'AMAZON.DURATION' },
  ],
  samples: phrases(`
    (pause|pause the watching|pause watching|pause the service|pause everything|pause it all|pause good neighbour|suspend the watching|suspend watching|suspend the service|put the watching on hold|put it all on hold|put things on hold|hold the watching|pause monitoring|pause the monitoring|take a break|have a rest from watching me) [please|for now|for a bit|for {duration}|until {date}|till {date}|for the time being|for a while|from {date}|{date}|while i'm {reason}|for today|for tonight]
    (pause|stop watching|don't watch|don't worry about|suspend|hold off|stop checking on|don't look out for|stop keeping an eye on) me (for {duration}|until {date}|till {date}|while i'm {reason}|just for today|just for tonight|over the weekend|for a bit|{date}|for a while i'm {reason}|up to {date})
    (i'm|i am|i'll be|i will be|i shall be|we're|i'm going to be) {reason} [for {duration}|until {date}|till {date}|{date}|from {date}|on {date}|this weekend|for a bit|for a while|from tomorrow|over christmas|back on {date}|back {date}|from {date} for {duration}|next week|all day|tonight|so don't worry|so don't fret|up to {date}]
    (i'm|i'll be|i am) {reason} (and|i'll|and i'll) be back (on {date}|{date}|in {duration}|after {duration})
    (i'm|i'll be) (going|off|away|going off) {reason} [for {duration}|until {date}|till {date}|{date}|on {date}]
    (i'm going|i'm off|i am going|we're going|i shall be going|i'll be going|i'm to go|i've got to go|i have to go|they're taking me|i'm being taken|i've to go) {reason} [for {duration}|until {date}|till {date}|{date}|on {date}|from {date}|for a few days|for an operation|tomorrow|next week|shortly|later]
    (i've got|i have|i'll have|we've got|i'm having|i'm expecting|i'm getting|there's|i've|there'll be) {reason} [for {duration}|until {date}|till {date}|{date}|on {date}|this weekend|from {date}|over christmas|at the moment|tonight|all weekend|next week]
    {reason} (for {duration}|until {date}|till {date}|{date}|from {date}|on {date}|till i get back)
    my (daughter|son|family|sister|grandchildren|brother|niece|friend|grandson|granddaughter) (is|are|is coming|are coming|will be|is over) (staying|staying with me|here|visiting|stopping|to stay|here to look after me|stopping with me) [for {duration}|until {date}|till {date}|this weekend|{date}|over christmas|from {date}|tonight]
    (the|my) (family|grandchildren|kids|relatives|in laws|cousins) (are|have) (here|come to stay|descending on me|arrived|staying|coming for {duration}|coming {date})
    (i won't be|i'm not going to be|i'll not be|i shan't be|i will not be|nobody will be|there'll be nobody) (home|here|in|at home|about|around|in the house|in my flat) [for {duration}|until {date}|till {date}|{date}|this weekend|tonight|tomorrow|all week|on {date}|next week|over christmas]
    (i'm out|i'll be out|i'm going out|i shall be out|i'm out and about) (all day|for the day|until {date}|today|{date}|till late|overnight|tonight|all day {date}|for {duration}|until tonight|till tea time)
    (the house|the flat|my place|the place|the bungalow) will be empty [for {duration}|until {date}|till {date}|{date}|all week]
    (don't|no need to|there's no need to|you needn't|please don't|nobody need) (expect me|wait for me|worry if you don't hear from me|worry if it's quiet|worry if the kettle's not on|raise the alarm|check on me|worry if i'm quiet|bother checking) (for {duration}|until {date}|till {date}|{date}|this weekend|tonight|i'm {reason}|i'll be {reason}|tomorrow)
    (i'm|i'll be) away [for {duration}|until {date}|till {date}|{date}|from {date}|this weekend|tonight|from {date} till {date}|for a little while|back {date}]
    (i'll be|i shall be|i'm) back (on {date}|{date}|in {duration}|home {date}|after {date}|home on {date})
    (i'm going|i'm off|i'm going off) [away] (for {duration}|until {date}|till {date}|{date}|for the weekend|on {date})
    (i go|i'm due|i've got to go|i'm booked) (into hospital|in hospital|in|away|on holiday|for my operation) (on {date}|{date}|for {duration}|next week|tomorrow)
    (i'm having|i've got|i've to have|they're giving me|i'm due|i'm in for) (my operation|an operation|my hip done|my eyes done|a new knee|my cataracts done|surgery|a hip replacement|my knee done|my gallbladder out) [on {date}|{date}|next week|tomorrow]
    (they're|they are) (keeping me in|taking me in|admitting me|sending me to hospital|having me in) [for {duration}|overnight|until {date}|for tests]
    (the ambulance|they|the doctor) (is|are|is sending me|are sending me) (taking me to hospital|coming to take me to hospital|to hospital|in to hospital)
    (take|have) (a break|time off|the day off|the week off|a holiday) [for {duration}|until {date}|i'm {reason}]
    (switch|turn) (yourself|the watching|it) off (for {duration}|until {date}|till {date}|while i'm {reason}|for the weekend)
    (snooze|sleep|rest|stand by|hold on|hold fire) (for {duration}|until {date}|till {date})
    (just for|for|until|till|from) ({duration} pause|{date} pause) [please]
    (i'm staying|i'm stopping|i'll be staying|i'm going to stay|i'm going to stop) (with my daughter|with my son|at my sister's|with family|with a friend|with my brother|in a hotel|with our anne|at my daughter's) [for {duration}|until {date}|till {date}|{date}|over christmas|tonight]
    (tell them|let them know|tell everyone|note that|make a note|just to let you know|just so you know|you should know) (i'm|i'll be|i'm going) {reason} [for {duration}|until {date}|till {date}|{date}]
    (i'm|i'll be) {reason} so (don't worry|pause|no need to watch|stop watching|you can rest|don't expect me) [till {date}|for {duration}]
    (it'll be|it will be) (quiet|noisy|busy) here (for {duration}|until {date}|till {date}|this weekend)
    (i shall be|i shall|i'll|i will|i'm to be|i am to be|i expect to be) (away|admitted to hospital|in hospital|on holiday|out of the country|stay with my daughter|be staying with family|at my sister's|absent|gone) [for {duration}|until {date}|from {date}|{date}|till {date}]
    (i'm|i am|we're) (travelling|visiting|flying out|going across|driving|taking a trip|off on the coach|off down|off up|away down|going over) (to|) (my son|my daughter|my sister|my family|the coast|see my brother|australia|scotland|ireland|the seaside|jamaica|the lakes|the caravan) [for {duration}|till {date}|until {date}|{date}]
    (they're|they are|the hospital are|the doctor is) (admitting me|keeping me in|taking me in|having me in|operating on me|sending me in) [{date}|to hospital|to the general|on {date}|for {duration}|till i'm better|for an operation]
    i'm (spending|having) (the weekend|{duration}|christmas|a few days|a night|the night|the week|easter) (with|at) (my son|my daughter|my sister|friends|the coast|family|my brother's|a hotel)
    (my|the) (sister|daughter|son|family|grandchildren|brother|friend|niece|cousins) (is|are) (coming to stop|coming to stay|stopping|stopping over|stopping with me|staying over|here|staying|visiting) [with me] (for {duration}|until {date}|till {date}|{date}|over the weekend)
    (i've|i have) (got|) (to go into|to go to|an appointment to go into|a bed booked in) (hospital|the general|respite) [on {date}|{date}|for {duration}|for an operation|for my eyes|for my hip]
    (i've|i have) (booked|got|won) (a holiday|a week away|a cruise|a coach trip|a break|a few days away|a week in the caravan) [from {date}|{date}|for {duration}]
    (hospital|holiday|away|visitors|respite|family|operation) (going|me|for {duration}|till {date}|until {date}|on {date}|from {date}|{date}|coming|here|i am)
    (don't|you needn't|please don't|no need to) (keep watch|look for me|look out for me|listen out for me|watch|expect any movement|worry about the kettle) (for {duration}|until {date}|till {date}|{date}|tonight|this weekend|while i'm away|while i'm in hospital|while the family's here)
    (i'm|i'll be) (gone|off|out|away|not in|not home) (from {date} till {date}|from {date} to {date}|from {date} for {duration}|{date} to {date}|between {date} and {date}|for {duration} from {date})
    (give|take) (it|yourself|the watching|me) (a rest|a break|a day off|time off) (for {duration}|until {date}|till {date}|while i'm away)
    (can|could|would|will) you (pause|stop for a bit|suspend things|hold off|put me on hold|take a break|switch off for a while|stop for {duration}|pause for {duration}|pause until {date}|pause things until {date}|hold off till {date}) [please|while i'm away|i'm {reason}]
    (i want|i'd like|i need) to (pause|pause the service|suspend the watching|put things on hold|take a break|pause for {duration}|pause until {date}|tell you i'm going away|say i'm {reason}|let you know i'm {reason})
    (i'm on|i'll be on) (the ward|the coach|a cruise|my travels|the train to my sister's|my way to hospital|a course|a retreat) [till {date}|for {duration}|until {date}]
    (we're|i'm|we are|i am) (away|off|going) (in|to|down to|up to|over to) (cornwall|devon|wales|scotland|london|the lakes|norfolk|yorkshire|brighton|bournemouth|torquay|whitby|scarborough|blackpool|skegness|the isle of wight|ireland|spain|france|benidorm|jamaica|india|pakistan|poland|malta|jersey|llandudno|edinburgh|leeds|my cousin's|the caravan) [for {duration}|from {date}|till {date}|until {date}|from {date} for {duration}|{date}]
    (i'm|i am|i've been) (booked in|due in|called in|going under|having to go in|down) for (a cataract operation|my cataracts|an operation|a hip replacement|a new knee|tests|a scan overnight|heart surgery|a procedure|my gall bladder|a bypass|an angiogram) [on {date}|{date}|in hospital|next week]
    (my|the) (brother's family|sister and her husband|grandchildren|in laws|son and his wife|daughter and the kids|nieces|friends from abroad|old school friend|cousins from canada|great grandchildren) (are|is) (staying|here|with me|coming|stopping|visiting) [till {date}|until {date}|for {duration}|{date}|over easter]
    (nobody will|no one will|i won't|we won't|there won't anybody) be (in the flat|in the house|at home|here|home|around|about|in residence) (tonight|tomorrow|{date}|till {date}|until {date}|for {duration}|this weekend)
    (take|have) a (break|rest|holiday|breather) (until|till|for) ({date}|{duration}|next week|further notice)
    (pause|stop|suspend|hold) (watching|looking out|the checks|your watch|the alarms|everything) (from {date}|until {date}|till {date}|for {duration}|while i'm {reason}|while i'm in hospital|while my family's here)
    (i'm|i'll be) (not sleeping here|sleeping elsewhere|staying over somewhere|stopping out|stopping elsewhere|at a wedding|at a funeral|on a retreat|at my caravan|out very late) (tonight|{date}|for {duration}|till {date}|until {date}|this weekend)
    (if it's quiet|if you hear nothing|if the kettle isn't on) (don't worry|don't fret) (i'm away|i'm {reason}|till {date}|i'm on holiday|i'm in hospital)
    (the ambulance|the taxi|the minibus|the coach|my son|my daughter) is (taking me|picking me up|collecting me|fetching me) (to hospital|for my holiday|for {duration}|to stay with them|{date}|away for {duration})
    (see you|back|i'll see you) (in {duration}|on {date}|{date}) (i'm away|i'm going away|i'm off on holiday|i'm {reason})
    (i've got|i have|we've got|we have|there are|i've|i'll have) (visitors|guests|people staying|company|family staying|a house full|visitors coming|visitors staying|somebody staying) [for {duration}|until {date}|{date}|just now|this week]
    (i've got|i have|we've got|i've) {reason}
    (i've got|we've got|i have) my (parents|daughter|son|sister|family|grandchildren|friend) (here|staying|visiting|over) [for {duration}|until {date}|with me]
    pause everything (for {duration}|until {date}) (i'm|we're|i'll be) {reason}
    leave me (alone|be|in peace) (till {date}|until {date}|for {duration})
  `),
} satisfies Intent;

export const resume = {
  name: 'ResumeIntent',
  samples: phrases(`
    (i'm|i am|we're|i've|i have) (back|home|back home|home again|back again|home now|back now|got back|come home|come back|got home|returned|just got back|just got in|back from my holidays|back from holiday|home from hospital|back from hospital|out of hospital|back in my own home|safely home|come out of hospital|been discharged|just come home|returned home|back in residence|home from my sister's|back from my daughter's|in again) [now|today|safe and sound|early|at last|thank goodness]
    (i'm|i am) (not away any more|no longer away|not going away now|not going away after all|not in hospital any more|not going on holiday now|not going after all|not going into hospital after all|on my own again|by myself again|alone again|home on my own again|home earlier than i thought|home early|here on my own again)
    (i|i just) (came home|got home|got back|got in|came back|came out of hospital|came out) [today|this morning|last night|from hospital|from my holidays|yesterday|early|from my daughter's]
    (they've|they have|the hospital has|the hospital's|they) (let me out|sent me home|discharged me|let me go home|let me home|said i can go home and i'm back)
    (my|the|all my|me) (visitors|family|guests|daughter|son|sister|grandchildren|company|friends|workmen|decorators) (have gone|has gone|have left|has left|went home|have gone home|has gone home|are gone|is gone|went this morning|left today|have all gone|have cleared off|have gone back)
    (everyone's|everybody's|they've all|they've|they have|she's|he's) (gone|gone home|left|gone back|cleared off) [now|today|this morning] (i'm on my own again|and i'm on my own|you can start again|so you can start again|so carry on)
    (resume|unpause|restart|end the pause|stop the pause|cancel the pause|take the pause off|finish the pause|lift the pause|come off pause|stop pausing|turn the pause off|continue watching|carry on watching|resume watching|resume the watching|restart the watching|resume monitoring|restart the service|resume the service|go back to normal|back to normal|pick up again|carry on as normal|carry on as before|pause over|the pause is over|the pause can end|un pause|get going again|continue as before|take me off pause|take me off hold) [please|now|today|again]
    (start|begin|you can start|you can begin) (again now i'm back|watching again i'm home|up again|watching again now i'm home|again i'm home|again now|looking out again|the service again)
    (i've come|i've returned) (back|home) [from (hospital|holiday|my daughter's|my sister's|respite|blackpool|my holidays|the coast|spain)]
    (i'm|i am) (back from|home from|returned from|out of|finished with) (hospital|holiday|my holidays|my daughter's|my sister's|respite|blackpool|spain|the seaside|my trip|the infirmary|my son's|my cruise|rehab|the wedding) [now|today]
    (it's|it is) just me (again|here again|now|here now|at home again)
    (holiday's|holiday is|my holiday's|the holidays are|the visit's) over [i'm home|i'm back]
    (you can|you may|please|will you) (carry on|resume|restart|go back to watching me|take over again|stop pausing|start again now|go back on duty|come back on) [now|please|i'm home]
    (the|my) operation (went well and i'm home|is over and i'm home|is done and i'm back home)
    (i never went|i didn't go|my trip's been cancelled|my trip is off|the holiday is off|they cancelled my operation|the visit's off|they didn't keep me in|my holiday's been cancelled|my family aren't coming now|my operation's been put off|the visitors aren't coming) [away|after all|in the end]
    (guess who's back|look who's back|hello i'm back|hello i'm home|home sweet home|back in harness|here i am back again|home at last|back at last|i'm home love|back home safe)
    (things are|everything's|it's all) back to normal [here|now]
    (the house|it) is (quiet again|just me again|back to normal)
    (welcome me|i'd like to be welcomed) back
    normal service (please|can resume|again|resumes)
    (i've|i have) (now|just|at last|finally|safely) (returned|come back|got back|come home|arrived home|got home) [from (my holiday|hospital|my sister's|my trip|my daughter's|my son's|respite)]
    (i|we) (reached|arrived|landed|made it) (home|back home|back) [from (hospital|holiday|my daughter's)|last night|today|safely]
    (home|back|returned) (now|again|me|i am|from hospital|from holiday|back home|at last|safe) [now]
    (my|the|all the) (grandchildren|visitors|family|guests|relatives|house guests|decorators|lot of them) (have|has) (gone home|left|gone|all gone|departed|cleared off|gone back home) [it's just me again|and i'm on my own|so back to normal|and i'm by myself again]
    (they|the hospital|the doctors) (let me out|sent me home|discharged me|let me come home|finished with me|released me) (of hospital|this morning|today|yesterday|last night|early)
    (here|home) i am again
    (i'm home|i'm back) (and dry|in one piece|where i belong|and glad of it|and ready|from my travels|for good|a day early|early|sooner than expected|and you can start again|so carry on as normal|so you can keep an eye on me again)
    (you|they) can (start|carry on|resume|go back to) (again|as normal|as before|keeping an eye out now i'm back|normal now) [i'm back|i'm home|now]
    (finished|done) with (my holiday|the hospital|respite|being away)
    (no longer|not) (away|in hospital|on holiday|at my daughter's|got visitors) [any more|now]
    (i've|i have) come (back|home) (early|late|today|last night|a day early) [from (cornwall|holiday|hospital|my daughter's|the seaside|scotland|wales|respite|the lakes)]
    (the|my) (family|visitors|guests|grandchildren|brother|sister|daughter|son|lodger|friends) (have|has) (headed off|headed home|set off home|gone off|moved on|driven home|flown home|caught the train|waved goodbye|been taken to the station) [now|this morning|today]
    i've been (let out of|released from|sent home from|discharged from|allowed home from) (hospital|the royal infirmary|the general|the ward|rehab|the infirmary|respite|intermediate care)
    (i'm|i am) (home|back) (from|after) (cornwall|my operation|my trip|the coast|scotland|wales|the ward|my week away|my cruise|the caravan|my son's|staying with family|having my hip done)
    (unpacked|home safe|back on my own|back in my own bed|home from the ward|back in my flat|back in the house|on my own again|just us two again me and the cat) [now|again]
    (my|the) (holiday|break|trip|stay|hospital stay|visit|respite) (is over|is finished|has finished|has ended|is done|came to an end) [i'm home|i'm back|now]
    (you can|time to) (go back to|start|get back to) (normal|work|looking out for me again|your usual|watching me as before|business as usual) [i'm back|i'm home|now]
    (they've|my visitors have|everyone's|the family's) (gone|left) (and|so) (i'm by myself|it's quiet again|things are back to normal|you can carry on)
    (end|finish|cancel|stop|lift|remove|undo) (my|the|that) (holiday pause|pause|break|suspension|hospital pause|time off)
  `),
} satisfies Intent;
