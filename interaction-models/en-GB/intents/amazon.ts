import { phrases } from '../phrases';
import type { Intent } from '../shapes';

/** Amazon's own intents know their common words already; these samples add what older British people say. */
export const amazon = [
  {
    name: 'AMAZON.HelpIntent',
    samples: phrases(`
      what can (you|i) (do|say|ask|ask for|ask you) [for me]
      what (do|can|should) i say [to you|now|next]
      what (are you|are you for|is this for|is this|does this do|do you do|is good neighbour)
      how (does this|do you|does it) work
      how do i (use|work) (this|you|this thing|it)
      (tell me|explain) (what you do|what you can do|how this works|what i can ask|how you work)
      (what are|tell me) my (options|choices)
      (give me|read me|read out|what are) the (instructions|options|choices)
      i don't (understand|know what to say|know what to do|know how to work this|follow|know how this works)
      i'm not sure what to (say|do|ask)
      (what|which) (things|questions|sort of things|sort of thing) can i (ask|say) [you]
      what am i (supposed|meant) to say
      what now
      what else can (you|i) (do|ask|say)
      (remind me|show me) how this works
    what (else|exactly|all|precisely) can you (do|help with|tell me)
    what are you (able|good|meant) (to do|for|for exactly|to do for me)
    (i'm|i am) (not sure|unsure|lost|stuck|confused) (how to use you|what you do|what to say|how to work you|what to ask)
    what (am i able|are you able) to (ask|do) [for me]
    (what|how) do you work
    what use are you
    who are you and what do you do
    (teach|show) me (what to say|how to use this|what to do)
    i need (instructions|the instructions|some instructions|to know what to say)
    what can you do
    (what's|what is) (it you do|it that you do|your job|the script with you|this all about|it you're for|it all about) [what can you do]
    what is it you (do|are for|can do)
    (what are|what is) (you|tha|it|this) good for
    (what|which) (jobs|things) do you do [for people]
    how (am i|are you) (meant|supposed) to (use this|work this|work|be used)
    (tell me|let me know|explain to me) what (you're|you are) (for|good for|able to do)
  `),
  },
  {
    name: 'AMAZON.StopIntent',
    samples: phrases(`
      (bye|goodbye|cheerio|ta ta|ta ra|good bye|bye bye|see you|see you later|night night|good night|goodnight|cheers bye|tara|ta ra love|cheerio love|goodbye love|bye love|bye for now|ta ta for now|toodle pip|ta very much bye|so long)
      that's (all|it|enough|all thank you|all thanks|everything|it for now|the lot|all for now|quite enough|enough now|all i wanted|all i needed|that then)
      that is all [thank you]
      (that'll|that will) (be all|do|do me|do for now|be it|do nicely|do thank you|be all thank you)
      (be quiet|shut up|shush|hush|pipe down|quiet|belt up|give over|leave off|enough|enough now|wheesht|shut your gob|give it a rest|stop talking|stop it|stop now|stop please|please stop|switch off|turn off|go away|leave me alone|leave me be|clear off|hold your noise|whisht|silence)
      i'm (done|finished|done now|all done|off now|going now)
      (we're|i've) (done|finished) [now]
      (exit|quit|end|close|finish) [good neighbour|this|the skill]
      nothing else [thank you|thanks|ta]
      no more [thank you|thanks|for now]
      (you can go|off you go|you can stop|you can stop now|i'm fed up of this|i've had enough|i've had enough of this|i've heard enough)
    (that'll do|that will do|that'll do nicely|that'll do for now|that does me|that'll be enough) [mate|thanks|now|for today]
    (i'm|i've) (all right now|going to go now|going to have my tea now|got to go|got to go now|going to bed now|off to bed|had enough now|not in the mood)
    (thank you|thanks|ta) (that's all|that is all|that's everything|bye|goodbye|that's lovely bye|that will be all|for your help bye|very much goodbye)
    (talk to you later|speak to you later|speak soon|until next time|see you tomorrow|see you in the morning|cheerio now|so long for now|farewell|over and out|good night alexa|god bless)
    (quiet|hush|shut your face|shut your mouth|button it|stop your noise|stop your chatter|zip it|put a sock in it|be quiet now|that's enough of you|enough of that|stop that now|stop stop|no stop)
    `),
  },
  {
    name: 'AMAZON.CancelIntent',
    samples: phrases(`
      (never mind|nevermind|forget it|forget about it|leave it|don't bother|scrap that|cancel that|cancel it|cancel please|scrub that|forget that|forget i asked|it doesn't matter|doesn't matter|it don't matter|no matter|leave that|drop it|cancel this|not to worry|back out|don't do that|don't do it|take that back|undo that|leave it for now|leave it be|oh never mind|never mind love|never mind then)
    (oh|ah|no) (it doesn't matter|never mind|forget it|leave it|don't bother|don't worry about it|cancel that)
    (don't worry about it|don't worry|forget it love|it's not important|it's all right never mind|i'll leave it|i'll do it later|not now leave it|scrap it|abort|abandon that|stop doing that|no need for that|forget all about it|i won't bother|let it go|leave it alone)
    `),
  },
  {
    name: 'AMAZON.YesIntent',
    samples: phrases(`
      (yes|yeah|aye|yep|yup|yah) [please|love|that's right|thank you|do|i do|i am|i will|i have|i would|it is|do that|go on|of course|course|please do|that'd be nice|that would be lovely|dear|duck|pal|hen]
      (go on|go on then|oh go on|oh go on then|all right then|okay then|ok then|alright then|oh yes|oh aye|ooh yes|ooh yes please|oh all right|go ahead|carry on|why not|by all means|please do|do that|do it|do please|if you like|if you would|if you wouldn't mind|i'd like that|i would|i do|i am|i will|i have|i suppose so|i suppose|i think so|i reckon so|i should think so)
      (that's right|that's correct|that's the one|correct|right you are|righto|rightio|right oh|right|exactly|absolutely|definitely|certainly|of course|of course i do|course i do|course i am|very much so|indeed|it is|too right|you bet|sure|sure thing|for sure|quite right|spot on|that's it yes|that'll be right)
      (ok|okay|okey doke|okey dokey|all right|alright|fine by me|that's fine|that's okay|that's all right|that suits me|that would be nice|that'd be grand|that would be lovely|that'll be fine|sounds good|lovely yes|lovely|very good|very well|if you say so|yes yes|yes yes yes|yeah yeah|yes i'm sure|i'm sure|yes i want that|i agree|i approve|agreed)
    (yes|aye|oh yes) (my dear|i think so|i should|i should like that|indeed|go on then|if you would|all right|okay|that's fine|i'd love to|i'd like that|that's fine by me|carry on|please love|if you could)
    (i'd love to|i'd love that|i should like that|i wouldn't mind|i wouldn't say no|if it's no trouble|if you don't mind|that suits|that would suit me|it would|that'd be fine|go for it|suits me|please yes|mm yes|that is right|you've got it|quite so|by all means yes|ta yes|i would like that)
    `),
  },
  {
    name: 'AMAZON.NoIntent',
    samples: phrases(`
      (no|nah|nope|naw|nay) [thank you|thanks|ta|love|dear|not really|not today|i don't|i haven't|i'm not|i won't|i wouldn't|not now|not at the moment|it isn't|it's not|don't|don't do that|ta love|i don't think so|not me|you're all right|not yet|pet]
      (no no|no no no|oh no|god no|heavens no|certainly not|definitely not|absolutely not|of course not|course not|not really|not today|not now|not just now|not at the moment|not for me|not for now|not yet|not likely|no chance|no way|no fear|never|nae chance|nothing|not particularly|not especially|no need|there's no need|rather not|i'd rather not|best not|better not|i think not)
      (i don't|i don't want to|i don't want that|i don't think so|i do not|i'd prefer not to|i'd sooner not|i haven't|i won't|i wouldn't|i'm not|i'm all right thank you|i'm all right ta|i can't be bothered|don't think so|i shouldn't think so|not that i know of|not that i can think of)
      (that's wrong|that's not right|wrong|incorrect|that isn't right|that's not it|that's not what i said|that's not what i meant|not that|not that one|you've got it wrong|no that's wrong|nothing thank you|nothing thanks)
    (no|nay|nope) (lad|lass|chance|need|fear|never|sir|ma'am|i'm fine|i'm all right|thank you very much|not this time|leave it|you're all right)
    (i'd rather|i would rather|i'd sooner|i'd prefer|i'd just as soon) (not|not do that|you didn't|leave it)
    (not this time|not tonight|not on your life|not really no|not if i can help it|you're all right|you're all right thanks|i'm fine as i am|i'll pass|that's not for me)
    `),
  },
  {
    name: 'AMAZON.RepeatIntent',
    samples: phrases(`
      (say|tell me|read) (that|it) (again|once more|one more time|again please|again love|again slower|again more slowly)
      (repeat|repeat that|repeat it|repeat please|repeat yourself|repeat the question|repeat what you said|come again|pardon|pardon me|beg pardon|i beg your pardon|eh|what|sorry what|you what|sorry|say again|once more|once again|again|again please|one more time|what's that|what was that|what's that you say|what's that you said|what did you say|what you say|what was that you said|what did you say love|whit|what was the question|what did you ask me|run that by me again|go over that again)
      (can|could|will|would) you (say that again|repeat that|say it again|repeat it|speak up|go over that again|run that by me again|repeat the question|say that one more time|say that a bit slower|say that slower|tell me again) [please|love]
      i (didn't|did not|couldn't|can't|never) (hear|catch|get|hear what you said|hear you|catch that|hear that|quite catch that|make that out|hear a word of that|quite hear you|follow that) [you|that|what you said]
      i (missed|missed what you said|missed it) [that]
      (i'm|i am) (hard of hearing|a bit deaf|deaf in that ear|deaf|a bit mutton) [say it again]
      (speak up|a bit louder please|louder|you're mumbling|you're too quiet)
      i haven't got my hearing aids in
      my hearing's (not so good|bad|not what it was)
    (would|could|can) you (say|repeat) (that|it) (louder|more slowly|slowly|again please|once more|for me)
    (didn't hear|not hear|hear again|didn't catch|what say|say again|again say|say it again|what you say) [please|you|that]
    (i|i've) (lost|forgotten) what you (said|were saying|asked me|asked)
    (what|which) (did|was) (you just say|that last bit|the last bit|the last thing|it you said)
    (sorry|pardon|eh|what) (love|again|dear|mate|i didn't hear|i missed that|say again|you what|what was that)
    (you|you'll have to) (what mate|say that again|speak up|what love)
    (i'm not|i wasn't) (listening|with you|following|paying attention|hearing you) [say that again]
    `),
  },
  {
    name: 'AMAZON.NavigateHomeIntent',
    samples: phrases(`
      (go|take me|back|go back|take me back|navigate) [to the] (home screen|main menu|home page|start screen|main screen)
      (go|take me) back to the (start|beginning)
      (start|begin) (again|over|from the beginning)
    `),
  },
] satisfies Intent[];
