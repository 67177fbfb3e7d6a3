import { phrases } from '../phrases';
import type { Intent } from '../shapes';

export const today = {
  name: 'TodayIntent',
  samples: phrases(`
    (what|which) day (is it|is it today|is today|it is|of the week is it|are we on|have we got|are we|would it be|is this|we on|we at) [love|please|dear|again]
    (what's|what is) (the day|today|the day today|today's day|the day of the week|this day)
    (what's|what is|what'll be) (the|today's) date [today|please|love|then]
    what date (is it|is it today|are we on|have we got|is today|of the month is it)
    (what's|what is) the time [now|please|love|by you|at the minute|got to|then]
    what time (is it|have you got|do you make it|is it now|is it by you|it is|is it please|is it love|are we at|we at|has it got to|is it getting on for)
    (have you got|do you know|you got|can you give us|can you give me|could you tell me|can you tell me|tell me|give me) the (time|date|day|correct time|right time)
    (tell me|can you tell me|could you tell me|do you know|remind me) (what day it is|what day of the week it is|the day and date|what the date is|what time it is|what today is|what month it is|what year it is|the day and the time|what day we're on)
    (is it|is today) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) [today|or|or what|already|or have i lost a day]
    (is it|is it still|are we on) (monday|tuesday|wednesday) or (tuesday|wednesday|thursday)
    (is it) (morning|night|night time|afternoon|evening|daytime|the middle of the night|day or night|morning or evening|morning or afternoon|morning or night|breakfast time|dinner time|tea time|lunchtime|bedtime|time to get up|too early to get up|time for bed) [yet|now]
    what (month|year|season|week) (is it|are we in|is it now|is this|are we in now|have we got to|of the year is it)
    (what's|what is) the (month|year|season) [now]
    (where|where on earth) am i [what's this place|then]
    (am i|is this) (at home|my home|my own house|in my own house|in hospital|home|my house)
    (i've|i have) (lost track of the days|lost track of time|lost a day|no idea what day it is|lost count of the days|got my days mixed up|got muddled what day it is|forgotten what day it is|forgot what day it is|got my days muddled)
    (i don't|i dunno|don't|i do not) know (what day it is|what time it is|what day of the week it is|the day|whether it's morning or night|if it's day or night|if it's morning or evening|where i am in the week|what the date is)
    (i'm|i am|i get|i've got) (all mixed up|muddled|confused|in a muddle|all at sea) (what day it is|about the day|about what day it is|with the days|with my days|about the date)
    (i can't|can't|cannot) (remember|think|recall) (what day it is|what today is|the date|what the date is|which day it is)
    (what's|what is) (happening|going on|on|in store|planned|lined up|in the diary|in my diary|on the cards|on my calendar|coming up) [for me] today
    (what|have i|do i) (have i got on|got anything on|have anything on|have i got|have anything|got) today
    (what|anything) (am i doing|have i to do|have i got planned|do i have to do|do i have on|am i supposed to do|am i meant to be doing|have i got to do) today
    (tell me about|tell me|run me through|run through|go through|give me) (today|my day|the day|my day today|what's on for me today)
    (is there anything|anything|is anything|have i anything|have we anything) (on today|happening today|planned for today|in the diary today|for me today|special today|doing today|i should know about today|going on today)
    (what's|what is) my (day|day like|day looking like|plan for today|programme for today|diary looking like|schedule|schedule today)
    (is it|is today) (a bank holiday|a special day|christmas|easter|the weekend|pension day|a sunday|my birthday) [today]
    what's special about today
    (how|what) does my day look [like]
    (day and date|the date|the time|the day|today|time|date|what day|today please|time please|date please)
    (do i|should i) (need to|have to|be getting ready to) (be anywhere|go anywhere|do anything) today
    what (do we|d'you|do you) call today
    (day|date) today
    (what's|what) the day and (time|date)
    what is it today (monday|tuesday|friday)
    (whit|whit's) (day|time) is it
    (has the clock|have the clocks) (changed|gone forward|gone back)
    my clock has stopped [what time is it]
    (orientate|orient) me
    (be good enough to|would you be good enough to|kindly|would you kindly|could you possibly|would you mind|could you just) (tell me|telling me|say) (the date|the time|what day it is|the day|today's date|what time it is)
    (i've|i have|i seem to have|i must have|i think i've) (lost track|lost all track|mislaid a day|lost a day somewhere|missed a day|lost count|lost track of what day it is|got my days wrong|forgotten the date|no idea of the time|lost all sense of time)
    (is it|are we) (a weekday|the weekend|monday or tuesday|still monday|the beginning of the week|the end of the month|the first of the month|spring|winter|summer|autumn|march|april yet)
    (what|which) (have i got|have we got|is there|am i doing|am i supposed to be doing|do i have|are we doing|am i meant to do) (on|) (today|this morning|this afternoon|for the rest of the day)
    (what's|what is) (the day|the date|today's date|the time|the month) (today|now|then|by your reckoning|by the clock|by your clock|mate|again|exactly)
    (what|which) day (have we got to|are we at|is it supposed to be|of the week are we on|is today then|today is|am i on)
    (tell me|give me|i want|i need|can i have) (what day today is|what today is|today's date|the date today|the right time|the exact time|the day and the date|what the day is|the day please)
    (day|date|time|month|year) (what day|is it|what is it|today|now|please|what|what date|what time|it is)
    (it's|is it) (dark|light) out (is it morning|is it night|what time is it)
    (is it|should it be) (gone|past|nearly|getting on for|coming up to|turned|not yet) (eight|nine|ten o'clock|dinner time|tea time|lunchtime|midnight|six|noon) [yet|now]
    (i've woken up|i've just woken up|i dozed off) (what time is it|is it morning or night|what day is it|and don't know what time it is)
    (what's|what is|is there anything|is anything) (on|in) (the agenda|my plate|the calendar|the diary|for me|the cards) today
    (my|the) (plan|plans|diary|calendar|schedule|agenda|arrangements) (for today|today|for the day)
    (what's|how's) (today|the day) (looking|got in store|shaping up|going to bring) [for me]
    (what|how) (much|many) (of the day|hours) (is left|are left) [today]
    (are we|is it|is that us) (still|) in (february|march|january|april|may|june|july|august|september|october|november|december) [yet|already|now]
    (is it) (breakfast time|teatime|dinner time|lunchtime|bedtime|supper time|getting up time|time for my dinner|time for my tea|elevenses) (or|yet|now|or teatime|or is it night|already)
    (where|how far) are we (in the week|in the month|up to|in the year|with the days|at)
    (what|what's) (does|the|does the) (clock|calendar|watch) (say|saying|show|make it)
    (have i|have we|did i|am i) (got|) (anything|something|owt|anywhere|appointments|plans|jobs) (in the diary|planned|arranged|to do|to go to|on the calendar|to be doing|to be at) [today|this morning|this afternoon]
    (i'm|i am|i get) (all of a muddle|disorientated|bewildered|muddled up|in a fog|lost|confused|at sixes and sevens|mixed up) (today|where are we in the week|what day is it|about the day|with the time|what time of day is it|with my days)
    (what's|what is) (it|the day) (then|now) (tuesday|monday|wednesday|thursday|friday|is it)
    (how|what) (late|early|long) is it [till (dinner|tea|bedtime|morning)|now]
    (give us|let me have|i'd like|would you give me) (the time|the date|the day|the time of day|the day's plan|my day|the lowdown on today|a run down of today)
    (my|the) (watch|clock|calendar) (has stopped|is wrong|is slow|is fast|says nine|has gone|wants a battery) [what time is it|what's the time|what's the date]
    (good morning|morning) (what day is it|what's today|what's the date|what have i got on|what's happening today)
    (pension day|shopping day|church day|club day|market day|washing day) is it [today]
    (start|begin) my day with the (date|day|news of today|time)
    (today|today's) (what|what is it|which day|date|plans|happenings|events|programme|diary) [please]
  `),
} satisfies Intent;
