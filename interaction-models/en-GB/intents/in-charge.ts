import { phrases } from '../phrases';
import type { Intent } from '../shapes';

export const whatDoYouKnow = {
  name: 'WhatDoYouKnowIntent',
  samples: phrases(`
    (what|what all|what things|what sort of things|how much|what exactly) (do you|do they|does it|does the council|do you lot|does this thing) (know|know about|hold|store|keep|remember|hold on|have|keep on|record about|collect about|collect|write down about|have on record about|know on|have stored about) [about] me
    (what|what information|what data|which details|what details|what personal information|what records|what personal details|what facts) (have you got|do you have|do you keep|do you hold|have you stored|is held|have they got|are you keeping|do you store|is stored|is kept|are you holding|does the council have|have you collected) (about|on) me
    (what|what have you) (have you|you|got) (written down|recorded|noted|got written down|got down|been told|learned|learnt|found out|noticed|stored|kept|worked out|picked up|saved|on file) about me
    (what|who) (do you tell|have you told|have you been telling|are you telling) (people|them|my daughter|the council|my carers|my family|everyone|other people) about me
    (who|which people) (can|gets to|is able to|is allowed to|could|gets|does|do you let) (see|know|look at|read|hear|have|find out|sees|get at) (my information|my details|what i say|my data|about me|my records|what i've said|what i tell you|what i do|my answers|all this|my personal information)
    (who|which people) (sees|knows|has|gets|reads|looks at|hears) (my information|my details|what i say|my data|my records|what i tell you|my business|what's said|my answers)
    (who do you share|do you share|who have you shared|who are you sharing|are you sharing|who do they share) my (information|details|data|business|answers) [with] [anyone|anybody|others]
    (are you|is it|is this thing|are they|is somebody|is anyone|is someone) (listening|recording|spying|watching|listening in|listening to me|recording me|spying on me|watching me|recording what i say|keeping tabs on me|tracking me|monitoring me|checking up on me) [all the time|now|in here|still|all day]
    (do you|does it|does this thing|can you|can they) (listen|record|hear|see|listen in|record me|hear everything|see me|hear me|listen to me|watch me|hear what i say|record everything|hear my phone calls|see into my house) [all the time|in my house|at night|when i'm not talking|all day|everything i say]
    (what|what things|what sort of things) (are you|do you|are they|have you been) (watching|watch|checking|check|looking for|look for|notice|keep an eye on|keeping an eye on|monitor|monitoring|look out for|keep track of|noticing|measure) [about me|in my house|here|for|in my home|when i get up|every day]
    (tell me|can you tell me|i want to know|i'd like to know|let me hear|explain|read me|give me|show me) (what you know about me|what you know|what you've got on me|what's on my file|everything you know|what you hold on me|what information you have|what you've written down|my information|what my file says|what you keep|my records|my data|all you know about me|what's stored about me|what they know about me)
    (what's|what is) (in|on) my (file|record|records|notes|profile|data|account|details)
    (is|are|is all) (my|this) (information|data|details|personal information|records|conversation) (safe|private|kept private|confidential|secure|shared with anyone|kept safe|being sold|passed on|locked up|given to anybody)
    (is this|is what i say|is it all|are my answers|are these chats) (private|confidential|between us|recorded|kept secret|being recorded|kept|written down|passed on)
    (how|why|how come|how on earth) (do you|did you|does it|do they) (know|know when|find out|tell when|know that|know if) (i'm up|i get up|about me|i've put the kettle on|when i get up|so much about me|what i'm doing|i'm all right|i'm home|my name|where i live|i'm in)
    (do you|can you|did you) (know|see|tell|remember|notice) (when i get up|who i am|my name|when i put the kettle on|where i live|my address|my birthday|when i go out|what i do all day|when i go to bed|my phone number)
    (have you|who's|did you|who has) (been asking|asked|asked about|been asking about|been asked about) (me|about me|after me|how i am)
    (has anybody|has anyone|did anyone|did anybody|has my daughter|has my son) (asked about me|been asking after me|been asking about me|asked how i am|asked after me|checked up on me)
    (how long|where|why) do you (keep|store|hold|need) (my information|my data|it|all this|my details|what i say|information about me|records about me|what you know)
    (what|how) does (this|this thing|the service|the box|the plug|that plug|the kettle plug) (know|tell you|see|record) [about me]
    (did i|have i|when did i|what did i) (agree|agreed|sign|consent|agree to|consented|give permission) (to this|to be watched|to all this|to being watched|to you watching me|for this)
    (what|which) (have i|did i) (agreed to|agree to|given permission for|consented to|consent to|say yes to|sign up to|signed up to)
    my (privacy|data|information|file) [please]
    privacy
    what (do|does) (anne|my daughter|the council|my carer|my family|the carers) (know|see|get told|hear) about me
    (what|which) (information|details|facts|particulars|data|things) (concerning|about|regarding|on) me (do you|have you|are you|does the council) (retain|keep|hold|got|kept|store|keeping|have|holding)
    (with whom|to whom|who with) (do you|have you|will you) (share|shared|pass on|pass|discuss|tell) (what i say|my information|my details|it|what i tell you|me)
    (what|how much) (have you|has been|is|do you have) (been|) (written|recorded|noted|noted down|put down|kept|stored|saved|written down) about me
    (i'd like|i want|i should like|i would like|i'm entitled) to (know|see|hear|be told) (what's been written about me|what you hold about me|what you have on me|what you know about me|what's on my record|what information you keep|what is kept about me|who sees my information|my file|what's written down about me)
    (what|who) (dirt|gossip|gen|info) have you got on me
    (who's|who is|who has been|who keeps|has somebody been) (asking about me|asking after me|checking up on me|asking how i am|enquiring about me|asking questions about me)
    (do|can|does|will) (my daughter|my son|my carer|anne|my family|the council|other people|anyone|anybody|the neighbours|strangers) (see|hear|know|read|get told|find out|listen to) (what i say|what i tell you|my answers|everything i do|when i get up|all this|about my moods|me)
    (is it|is this|are you|is that thing) (bugged|a spy|spying|taking notes|taping me|recording all this|keeping a record|writing this down|remembering all this)
    (what|which) (do you|does it|does this box) (pick up|notice|take in|keep a note of|listen for|keep account of|make a note of|measure|see)
    (how come|how is it|how is it that) you (know|knew|know so much) (i was up|i'm up|that|about my kettle|about me|i was in|i'd had a bad night|when i'm home)
    (am i|is my house|is my home|are we) being (watched|recorded|listened to|spied on|filmed|monitored|checked on|taped)
    (have you|is there) a (camera|microphone|file|record|recording) (on me|in here|of me|of what i say|about me|in this thing)
    (read|tell|give|show) me (my file|my record|what's on record|the information you hold|everything you have about me|what you have written)
    (know|knows|you know|what you know|told) (about me|me|my business|all about me) [what]
    (are you|have you been|is it|is anybody) (keeping|making|taking|writing) (notes|a record|records|a diary|a file|tabs) (about|on|of) me
    (can|could|does|will) (my daughter|my son|my carer|my doctor|the council|my family|the neighbours|social services|anybody) (see|read|look at|get at|find out|hear) (what i've told you|what i said|what i tell you|my answers|my records|about my mood|what i get up to)
    (why|when|how come|what for) did you (tell|text|ring|contact|let) (people|my daughter|them|anne|the council|someone|somebody) [know] about (my kettle|me|my fall|this morning|my mood|my routine|last week)
    (what's|what is|what do you keep|what goes) (in|on|into) my (record|records|file|folder|history|log|journal|profile)
    (how|where|why) (is|are) (my|the) (information|details|data|records|conversations|answers) (kept|stored|used|looked after|protected|shared|needed)
    (is|are) (what i say|my answers|my details|this|it) (going to|passed to|sold to|told to|sent to|given to) (anyone|the council|my family|other people|amazon|the government|anybody else)
    (what|which) (of my|) (habits|comings and goings|movements|routine|plugs|appliances|things) do you (watch|know about|notice|keep track of|record|see|follow)
    (what did|when did) i (say|tell you|agree to|sign up for|give permission for) (last time|last week|before|about being watched|about my information|when you started)
    (i'm|i am) (curious|worried|wondering|concerned|suspicious) (about|what) (what you know|you know about me|what you keep on me|you tell people|what you hear|happens to my information)
    (let's hear|go on then|come on) what (do you know about me|have you got on me|you know about me)
    (do you|does the council|does anyone) know (where i am|when i'm out|how often i get up|what i watch|what i eat|when i sleep|who visits me|what time i get up)
    (to what extent|how much|in what way) am i (being|) (observed|watched|monitored|listened to|recorded)
    (what|which) (do you|have you|you) (record|note|write down|got written down|keep|keep a note of|store|log) (about me|about my movements|of what i say|of my doings|on me)
    (do you|are you) (keep a note of|keeping a note of|recording|writing down|noting) what i (say|do|tell you)
    have you been (listening|listening in|watching|earwigging) [to me] [all day|all the time]
    (what have you|have you) (told|passed on to|shared with) (the council|my doctor|my carers|anyone|the social) about me
    (show|tell|read) me (what data|what information|everything|the data|the information|all the information) you've got (on me|about me)
    what information (you have|have you|you are having|are you holding|do you hold) (about|on|of) me
  `),
} satisfies Intent;

export const stopWatching = {
  name: 'StopWatchingIntent',
  samples: phrases(`
    (stop|quit|leave off|give over|pack in|give up|finish|cease|please stop|will you stop|can you stop|could you stop|you can stop|i want you to stop|i'd like you to stop|i would like you to stop) (watching|monitoring|keeping an eye on|checking on|spying on|checking up on|keeping tabs on|keeping watch over|tracking|observing|looking out for|looking over|following|nannying|minding) me [please|now|will you|altogether|from now on|all the time]
    (stop|switch off|turn off|end|disable|cancel|no more|get rid of|shut off|take off|knock off|put a stop to) (the watching|watching|the monitoring|monitoring|the checking|the surveillance|my monitoring|all this watching|the sensors|the tracking|the keeping an eye|the snooping|all the spying|the routine watching|the silence alarm|the plug watching) [please|now|for good]
    (i don't|i do not|i no longer|i never|i'd rather not|i'm not happy to|i don't like to|i'd rather you didn't|i'd sooner not) [want|wish|like|agree to|consent to|care] (to be watched|being watched|to be monitored|being monitored|you watching me|you keeping an eye on me|to be checked up on|anyone watching me|being spied on|to be spied on|watching|monitoring|anybody keeping tabs on me|you watching over me|to be kept an eye on|the kettle watched|my kettle watched) [any more|now|thank you]
    (don't|please don't|you're not to|do not) (watch|monitor|keep an eye on|check on|check up on|spy on|keep tabs on|track|watch over) me [any more|now|anymore|please|again|from now on]
    (leave me|let me) (in peace|alone with the watching|be without watching me|have my privacy|have some privacy|get on without being watched|live in peace without watching)
    (i want|i'd like|i would like|give me|i need|can i have|i'm entitled to) (my privacy|some privacy|to stop being watched|the watching stopped|the watching off|the watching turned off|watching stopped|an end to the watching|you to stop watching|to be left unwatched|no more watching|to turn off watching|a bit of privacy from you|to opt out of watching|to switch the watching off)
    (i'm|i am) (sick|tired|fed up) of (being watched|you watching me|being spied on|being monitored|being checked up on|you keeping tabs on me|this watching|you spying on me|you knowing my business)
    (i withdraw|i take back|i'm withdrawing|i want to withdraw|i've changed my mind about|i'm taking back) (my consent|my permission|my agreement|consent|permission|being watched|the watching|the monitoring|my agreement to be watched)
    (you've|you have) no (right|business) (to watch me|watching me|spying on me|to spy on me)
    (stop|don't|quit) (looking at|watching|checking|keeping track of|monitoring|noting) (my kettle|the kettle|when i get up|what i do|my routine|my plugs|my house|my comings and goings|when i'm up|my movements|the plugs|my home)
    (take|get) (your|the) (eyes|eye) off me
    (unwatch|stop the watch|watching off|monitoring off|no watching|watch off|stop all watching|stop watching|end watching|no monitoring|no more spying)
    (can i|could i|how do i|is it possible to|may i|i want to) (turn off|stop|switch off|opt out of|get out of|end|come off) (the watching|being watched|the monitoring|you watching me|the checks|the checking up|this watching business)
    (i can look after|i'll look after|i'm able to look after) myself (stop watching me|without being watched|don't watch me)
    mind your own business [and stop watching me]
    (stop being|don't be|you're) (nosy|so nosy|a nosy parker|too nosy)
    i don't (need|want) (watching|looking after like that|you keeping an eye on me|keeping an eye on|monitoring|minding|a minder|a babysitter|supervising)
    (i wish you to|i want you to|i'd like you to|i'd prefer you to|i'd rather you|kindly|please|would you please) (cease|stop|quit|discontinue|give up|end|leave off) (monitoring|watching|observing|checking up on|keeping an eye on|keeping watch on|spying on|supervising) me [forthwith|at once|immediately|from now on|altogether|straight away]
    (i find it|it's|it feels) (intrusive|creepy|an intrusion|nosy|invasive|uncomfortable|like being spied on|like big brother) [so stop watching me|please stop watching|being watched|stop it watching me|stop observing me]
    (stop|quit|pack in|give over|leave off|lay off|enough of) (spying|snooping|watching|gawping|prying|nosing|peeping|looking over my shoulder|breathing down my neck|watching my every move|watching me like a hawk|keeping tabs|following me about|noseying) [on me|at me|into my business]
    (i'm not|i am not) (a child|a baby|a prisoner|a sheep|an animal|helpless|daft) (stop watching me|so stop watching me|i don't need watching|and i don't need watching|stop keeping tabs on me)
    (i don't|i do not) (want|need|like) (nobody|anybody|anyone|somebody|someone|people|you lot|folk|a machine|the council|them) (watching me|keeping an eye on me|checking on me|spying on me|monitoring me|looking over me|watching over me|knowing when i get up)
    no (watching|more watching|monitoring|more monitoring|watch) [me|please|any more|thank you]
    (not|don't) (watch|watching|be watched|watch me|want watching) [me|no more|any more]
    (you|they) (can|may|must|should) stop (watching|monitoring|checking on|keeping an eye on|looking out for) (me|me now|over me|my kettle)
    (switch|turn) (off|that) (your eyes|the spying|the watching thing|the monitoring thing|watching over me|the eye)
    (let me be|leave me be|leave my routine alone) (don't watch me|stop watching|without the watching)
    (call off|remove|take off|lift) (the watch|the watching|the surveillance|the monitoring|your spies)
    (i'd like|i want|i prefer|i'd prefer|i wish) to be (left alone|left to myself|let alone|private|left in peace|unmonitored) [no monitoring|without monitoring|without being watched|and not watched|and not spied on]
    (don't|stop|no more) (look|looking|looking out|listening|peeping|check|checking|keep looking) (at|on|for) (my kettle|my lights|my plugs|when i get up|when i go to bed|what i'm doing|my routine|if i'm up) [any more]
    (turn|switch|shut) (off|down) (this|that|the|your) (watching|watching business|watching nonsense|monitoring|spy thing|checking business|watching over|eye|surveillance|nanny)
    (end|finish|cut out|cut|scrap|ditch|abandon) (the|this|all the|your) (watching|monitoring|checking up|spying|surveillance|snooping|observation)
    (i|we) (managed|coped|lived|got on) (without|before) (being watched|you watching|monitoring) [so stop|and can do again|stop it]
    (i want|i'd like|give me back) (my privacy back|my independence back|my freedom|privacy|my life back) [stop watching me|no watching]
    (i've|i have) (decided against|gone off|changed my mind about|had enough of|had second thoughts about) (being watched|the watching|the monitoring|this watching|you watching|all this checking)
    (withdraw|cancel|revoke|remove|take away|end) (my|) (consent|permission|agreement) (to|for) (watching|being watched|monitoring|you to watch me|the watching)
    (never|don't ever|not) (watch|monitor|spy on|keep an eye on) me (again|ever again|any more|like that)
    (i'm|i am) (a grown woman|a grown man|perfectly able|quite capable|independent) (stop watching me|i don't need watching|don't watch me|i don't want watching)
    (i no longer|i don't|i'd rather not) (wish|want|care|like) (my habits|my movements|my comings and goings|my life|my day|my routine) to be (observed|watched|recorded|noted|monitored|tracked)
    (i'd rather|i would rather|i'd sooner) you (didn't|did not|stopped) (keep|keeping) (an eye|watch|tabs) on me [any longer|any more|now]
    (i should|i would|i'd) prefer not to be (monitored|watched|observed|checked up on|tracked)
    (turn|switch) (that|the|this|all that) watching (carry on|lark|business|thing|palaver) off
  `),
} satisfies Intent;

export const startWatching = {
  name: 'StartWatchingIntent',
  samples: phrases(`
    (start|begin|go back to|please start|can you start|could you start|will you start|you can start|i want you to start|i'd like you to start|i would like you to start|go on with) (watching|monitoring|keeping an eye on|checking on|looking out for|watching over|checking up on|keeping watch over|looking after|minding|keeping tabs on) me [please|again|now|from now on|from today|from tomorrow]
    (start|switch on|turn on|turn back on|enable|put on|activate|switch back on|set up|put back on|set going) (the watching|watching|the monitoring|monitoring|my monitoring|the checking|the watch|the routine watching|the silence alarm|the sensors again|the keeping an eye) [please|now|again|for me]
    (i want|i'd like|i would like|i'm happy|i agree|i'm willing|i'd be glad|i consent|i don't mind|i wouldn't mind|i'd be happier|i'd feel better|i'd feel safer) (to be watched|you to watch me|you to keep an eye on me|being watched|to be monitored|you watching me|someone keeping an eye on me|you to watch over me|you keeping an eye on me|to have you keep an eye on me|somebody looking out for me|to be kept an eye on|if you kept an eye on me|you to look out for me|the watching turned on|the watching on|the watching back on|you to notice if i don't get up|with you watching) [again|from now on|please|after all]
    (keep|would you keep|could you keep|can you keep|will you keep|please keep|you can keep|just keep) (an eye|a eye|a look out|a lookout|watch|an eye out|a watch) (on me|over me|for me|on me please|on me again|out for me)
    (watch|will you watch|can you watch|could you watch|would you watch|please watch|you can watch) (over me|me|me again|out for me|over my home|over me at night|my kettle|over me please|me from now on)
    (look|can you look|will you look|would you look|could you look|please look) (out for me|after me|in on me each morning|over me)
    (check|can you check|will you check|could you check|would you check) (on me every day|i'm up every morning|i'm all right each day|i get up all right|on me each morning|up on me every day|that i'm up and about each day|i'm okay of a morning)
    (notice|tell someone|let somebody know|let someone know|raise the alarm|tell my daughter|ring someone) if (i don't get up|i'm not up|i don't put the kettle on|you don't hear from me|i go quiet|i don't surface|i'm not up and about|i've not been about|i don't stir|you haven't heard me by dinner time|the kettle's not been on)
    (watching|monitoring) (on|back on|please|on again|on please)
    (i've changed my mind|on second thoughts|after all|all right) (you can watch me|watch me|you can keep an eye on me|start watching me|keep an eye on me|i'd like watching)
    (can i|could i|how do i|may i|i want to) (turn on|start|switch on|sign up for|opt in to|go back to|set up|have|get) (the watching|being watched|the monitoring|you watching me|watching|somebody watching over me|the keeping an eye on me)
    (yes|yes you can|yes please|aye) (watch me|keep an eye on me|watch over me|look out for me)
    (i agree|i consent|i give permission|i give my permission|you have my permission|i say yes|i'm agreeable) to (being watched|the watching|you watching me|be watched|watch me|keep an eye on me|be looked out for|you keeping an eye on me|the monitoring)
    (start the watch|be my eyes and ears|have an eye to me|mind me|be watching|please mind me|guard me|keep me company and watch over me|be my lookout)
    (i feel|i'd feel|i'd be) (safer|better|happier|easier) (with you watching|if you watched me|if you kept an eye on me|being watched|if you're watching|with you keeping an eye on me|if somebody kept an eye on me)
    (it's|it'd be|it would be) (good|nice|comforting|a comfort) to (be watched over|have you keep an eye on me|have somebody keep an eye on me)
    (let|have) (them|somebody|you) (keep an eye on me|watch over me|look out for me) [again|from now on]
    begin (the watching|watching|monitoring|to watch me|keeping watch)
    take up watching me again
    (you|they|he|she|it) (may|can|might as well|are welcome to|have leave to) (watch over me|keep an eye on me|watch me|look out for me|keep watch|keep tabs on me|keep a lookout for me) [again|now|from now on|once more|if you like|if you want|after all]
    (i've thought about it|i've had a think|on reflection|i've reconsidered|i've come round to it|my daughter's persuaded me) [and] (you may watch over me|you can watch me|i'd like watching|i agree to being watched|you can keep an eye on me|i'd like you to keep an eye on me)
    (i consent|i agree|i've agreed|i'm agreeable|i've no objection|i don't object|i'm content|i'm quite happy|i am willing) to (being watched over|being watched|be watched|be looked after|the watching|you keeping watch|be kept an eye on|the monitoring) [once more|again|after all|from today]
    (i'd|i would|i'll) (feel|be|rest|sleep) (a lot|much|a bit|ever so much|far) (happier|safer|better|easier|more settled) (if you were keeping an eye on me|with you watching over me|if somebody was watching out for me|if you'd watch over me|knowing you're keeping an eye on me|with someone keeping an eye)
    (keep|have) (a|an|half an) (eye|look out|lookout|ear|eye out) (for me|on me|out for me|on this old girl|on this old boy) (would you|will you|please|again|if you don't mind|from now on)
    (go on|okay|all right|very well|fine|right) (keep an eye on me|watch over me|watch me|you can watch me|keep an eye out for me|look out for me|start watching me)
    (let|get|have) (the watching|watching|it watching|the monitoring) (start|begin|go ahead|back on|started|going again)
    (can|could|will|would) (you|somebody|someone|it) (be watching over me|watch out for me|keep watch for me|mind me|keep a watch on me|keep checking on me|keep a look out for me|tell someone if i don't get up|make sure i'm up|notice if i'm not about)
    (watch|watching|eye) (me|on|yes|again|over me|me yes|on me) [please|yes|okay|again]
    (you may|you can|please|will you|i'd like you to) (begin|start|resume|recommence|take up) (monitoring|watching|observing|keeping an eye on|looking out for|checking on) me (again|once more|from now on|now|please|if you would)
    (i'd|i would) (be|feel) (happier|safer|better|more at ease|reassured|comforted|glad) (with you looking out for me|if someone noticed|if you noticed when i'm not up|to be watched|to know someone's watching|to have you there watching|to have an eye kept on me)
    (will|would|can|could) (someone|somebody|you|anyone) (notice|know|be told|find out|check|spot it) if i (didn't get up|don't get up|fell ill in the night|went quiet|wasn't about|stopped moving|was taken ill)
    (make|see) (sure|to it) (somebody|someone|you) (notices|knows|checks|is told) (if i don't get up|if i'm not about|when i'm not up|if i go quiet)
    (i want|i'd like|i'd love|i need) (someone|somebody|you) (to watch over me|to keep an eye on me|looking out for me|watching my back|to notice if i don't get up|to check i'm up|to look out for me|keeping watch)
    (get|put|have) (the|your|an) (watching|monitoring|eye) (going|back on|on me|on me again|started|on)
    (sign|put) me (up|down) for (the watching|watching|monitoring|being watched|the keeping an eye on)
    (watching|monitoring|looking after me|keeping an eye on me) is (fine|okay|all right|welcome|a good idea|fine by me|what i'd like)
    (keep|start keeping) (track|an eye|a watch|a note) (of|on|over) (my routine|my kettle|when i'm up|me each morning|my mornings|how i'm doing|me day and night)
  `),
} satisfies Intent;
