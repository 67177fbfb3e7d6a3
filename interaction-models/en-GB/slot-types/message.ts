import type { SlotType } from '../shapes';
import { examples } from '../slot-values';

/** What a resident wants passed on. Any words may stand here; these show the shapes they come in. */
export const message = {
  name: 'MESSAGE',
  values: examples(`
    i'm out of (milk|bread|teabags|eggs|sugar|toilet roll|tablets|cat food|butter|washing powder|coffee|potatoes)
    i've run out of (milk|bread|teabags|toilet roll|tablets|soap|my cream|biscuits|pads)
    i (need|want|could do with) (some milk|some bread|some shopping|a new light bulb|more tablets|some stamps|my prescription picking up|some change for the bus|clean sheets|my hair doing)
    we're (out of|low on|short of) (milk|bread|tea|toilet roll)
    (the milk's|the milk is) gone off
    i won't be in (tomorrow|on friday|this afternoon|when she comes|on tuesday morning|at dinner time)
    i'm going (out tomorrow|to the hospital on monday|to my sister's|to church on sunday|to the doctor's tomorrow|shopping with joan|to bingo tonight)
    i've got (a doctor's appointment tomorrow|a letter from the hospital|a parcel for her|her scarf here|a new phone number|visitors on sunday|somebody coming to look at the boiler|an appointment on thursday)
    i don't (need her tomorrow|need a visit tomorrow|need anything from the shop|want any dinner today|want a visit on sunday|need him this week)
    the (key is under the mat|key is with next door|back door is open|heating has gone off|boiler is making a noise|window is stuck|bath has been fixed|doctor came|nurse has been|post has come|cat is poorly|tap is dripping|gas man came|lamp wants a new bulb)
    to (bring some milk|bring the paper|bring my prescription|bring some bread in the morning|pick up my tablets|get me some stamps|come a bit later tomorrow|come early on friday|come at ten instead|bring a loaf|bring her own lunch|fetch my library book|wear something warm|remember my birthday|shut the gate|ring the surgery)
    (dinner is at one|dinner's at six|lunch is at half past twelve|tea is on sunday)
    (happy birthday|thank you for the flowers|thank you for coming|i love her|i'm thinking of her|many happy returns|well done|congratulations|good luck tomorrow|merry christmas|the flowers are lovely|i got the card|the parcel came|i'm proud of her)
    i (enjoyed the cake|liked the dinner|had a nice time|got the letter|finished the book|found my glasses|paid the milkman|got my flu jab|saw the doctor|slept well|lost my keys|can't find my glasses|forgot to pay the milkman)
    (i'm looking forward to sunday|see her on sunday|i'll be ready at ten|i'll be late|it's raining in the kitchen|my tooth is better|my hearing aid needs a battery|my glasses are broken|the shopping came|there's a letter for her|there's no bread|there's no milk left|the washing is ready|it's my birthday on friday|it's bingo tonight|we need more bin bags|tomorrow is no good|tuesday is fine|i shall be at the club|i'm at my sister's|not to forget the milk|about the appointment|about thursday|that i'm out of bread)
    (the boiler man is coming|the gas man is coming on tuesday|the doctor has been|i'll be late|i won't be in|i've moved the key|i've got a new phone|the parcel came|dinner's at one|it's my birthday|i can't make it|i'm not coming|i'm going out|there's no need to bring milk|i've enough bread|to come a bit later|to come earlier tomorrow|not to come till ten|not to come on sunday|she left her umbrella|the cat's better|i'll ring on sunday)
    (the hairdresser has moved to wednesday|i've finished my book|the roof is leaking|i've changed my appointment|dinner is off|i'm going to bingo|the window cleaner came|i found the keys|the cheque arrived|her coat is here|i enjoyed the visit|the meeting is on friday|i shall be in after three|we won't need the car|bring the baby|my new number|i've got her post|the show was good)
    (the match is on at three|the hens have stopped laying|physio is cancelled|it's time for the potatoes|dinner's on the table|i shan't need a lift|choir is at six|my foot is swelling|there's a parcel for her|the car wants looking at|the cat has had kittens|tea is at five|the lambing has started|i've no milk left|i'm near out of bread)
    to (fetch|bring|buy|pick up|collect) (a newspaper|some batteries|my dry cleaning|a card|some wool|light bulbs|the parcel|my watch|some cat food|some biscuits|a pint of milk) [when she comes|on her way|tomorrow|next time]
    to (ring|come|call|pop in|come round) [me] (later|tomorrow|on sunday|at six|after tea|when she can)
    (i need|i want|i'm near out of|i'm out of|i've run out of|i'm short of|there's no) (milk|bread|teabags|eggs|stamps|cat food|batteries)
    (i owe (her|him) a tenner|i've changed my mind|i'll be late|i shan't be in|i shall not need a lift|the parcel came|the key's under the mat|the window cleaner's been paid|it's time to lift the spuds|the fence is down|her cake was lovely|his dinner's in the oven|i won't be coming|to bring the paper) [on (sunday|monday|friday)]
    (thanks for the cake|thank you for the flowers|ta for the shopping|happy birthday|i was asking after her|good luck for friday|well done from me)
  `),
} satisfies SlotType;
