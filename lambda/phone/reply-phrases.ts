import { soon } from './reply-times';

/** Stands for anybody named; a possessive or "is" run together becomes `personxs`. */
export const person = 'personx';

const her = String.raw`(?:her|him|them|${person})`;
const she = String.raw`(?:she|he|they|${person})`;
const place = String.raw`(?:(?:the|her|his|their|${person}s) (?:house|home|flat|place|bungalow)|there|over|round|around|across|up|down|in|back|hers|his|${person}s?)`;
const toward = String.raw`(?: (?:straight|right|now|to|over to|round to|up to|down to|${place}|to see ${her}|to check on ${her}|and (?:see|check on) ${her})){0,5}`;
/** Repetitions are bounded: words that overlap would else take for ever to be tried in every way. */
const me = String.raw`(?:i|im|ill|ive|we|were|weve|am|are|will|have|just|now|already|still|currently)`;
const intend = String.raw`(?:ill|i will|will|we will|gonna|(?:i am|im|am)? ?going to|about to|i can|let me)`;
const fine = String.raw`(?:all |perfectly |absolutely |totally |quite |just |completely ){0,5}(?:fine|ok|okay|k|alright|all right|good|well|safe|great|up and about)`;

const phrase = (...forms: string[]): RegExp =>
  new RegExp(String.raw`(?<![^ ])(?:${forms.join('|')})(?![^ ])`, 'g');

/** Politeness and the like, which changes nothing. Taken out first where it holds a word that means something else. */
export const smallTalk = phrase(
  'no (?:problem|problems|prob|probs|worries|bother|need to worry|need)',
  '(?:dont|not to|please dont) worry',
  'as (?:soon|fast|quickly|quick) as (?:i can|possible|poss)',
  '(?:ill |will )?(?:let you know|keep you posted|update you)',
  'cant talk(?: now| right now)?',
  'thank you(?: so much| very much)?',
  'oh no|oh dear|oh god|omg|bless her|bless him|(?:the )?poor (?:thing|love|soul|her|him|personx)',
  'straight away|right away|right now|at once|just now',
  'all the best|kind regards|after all',
);

/** How somebody says why they cannot; on its own it answers nothing. */
export const reasons = phrase(
  String.raw`(?:${me} ){0,5}(?:at|in|stuck at|stuck in) (?:work|church|school|hospital|bed|traffic|(?:a|the|an) (?:meeting|hospital|office|doctors|dentist|appointment|bath|middle of something))`,
  String.raw`(?:${me} ){0,5}(?:working|busy|away|abroad|out|on holiday|on shift|on nights|out of town|unwell|ill|sick|poorly|tied up|driving|asleep|not well|not at home|not in)(?: at work| today| atm| at the moment| till late){0,5}`,
  String.raw`(?:${me} ){0,5}on (?:a|the) (?:train|plane|bus|call|shift|boat|ward)`,
);

export const cannot = phrase(
  String.raw`(?:${me} ){0,5}(?:really )?(?:cant|cannot|can not|wont|will not|couldnt|(?:wont|not|isnt) (?:be )?able(?: to)?|unable(?: to)?)(?: (?:be able to|make it|go|come|get there|get away|get over|get round|get to ${her}|do it|do this|do|help|attend|leave work|leave|be there|manage|manage it|out)){0,5}(?: (?:today|now|atm|at the moment|this time|either)){0,5}`,
  String.raw`(?:${me} ){0,5}not (?:gonna (?:go|come|make it)|going to (?:go|come|make it|get there|be able to(?: go| come| make it| get there| do it)?)|going|coming|available|free|around|possible|today|now)(?: (?:today|now|atm|at the moment|this time)){0,5}`,
  'unavailable',
);

export const no = phrase('no|nope|nah|negative|n');
export const yes = phrase('yes|yep|yeah|yea|yup|ya|aye|y|sure|of course|certainly|absolutely|definitely');

export const wrongNumber = phrase(
  String.raw`(?:(?:you|u|i think|think|sorry|this is|its|have|ve|has|youve|got|texted|the|a) ){0,5}wrong (?:number|person|phone|num|guy|man|woman)`,
  String.raw`(?:i )?(?:dont|do not) know (?:a|any|anyone called|anybody called|anyone named|nobody called) ${person}`,
);

/** Only as the whole of a text: "I'll leave now" means the opposite. */
export const leave =
  /^(?:please )?(?:leave|leave me alone|stop|stop texting(?: me)?|unsubscribe|opt out|(?:take|remove) me(?: off| from)?(?: (?:this|the|your))?(?: list)?)(?: please)?(?: thanks| thank you)?$/;

export const falseAlarm = phrase(String.raw`(?:it was |it is |its |was |just ){0,5}(?:a )?false alarm`);
export const sheIsFine = phrase(
  String.raw`(?:${she} (?:is|are|seems|sounds|says ${she}s?(?: is)?|said ${she}s?(?: is)?|tells me ${she}s?(?: is)?)|shes|hes|theyre|${person}s) ${fine}`,
  String.raw`(?:all|everything|everythings)(?: is)? (?:ok|okay|fine|well|good|alright) (?:here|there|with ${her})`,
);
/** Counts only beside a contact: "she was fine" may be yesterday's news. */
export const sheWasFine = phrase(String.raw`${she} (?:was|were|seemed|sounded) ${fine}`);
export const contact = phrase(
  String.raw`(?:${me} ){0,5}(?:spoke|spoken|talked|chatted|been speaking|been talking) (?:to|with) ${her}`,
  String.raw`(?:${me} ){0,5}(?:rang|rung|called|phoned|reached|checked on|checked|checked in on|visited|got hold of) ${her}`,
  String.raw`(?:${me} ){0,5}(?:been|went|popped|gone)(?: round| over| in| there){0,5}(?: to see ${her}| to ${person}s?)?`,
);
export const allGood = phrase(
  '(?:all|everything|everythings|its all|thats all)(?: is)? (?:ok|okay|fine|well|good|alright)',
);
export const fineAlone = phrase(fine);

export const ringing = phrase(
  String.raw`(?:${me} ){0,5}${intend}(?: just| try and| try to| quickly| first){0,5} (?:ring|call|phone)(?: ${her})?(?: first)?`,
  String.raw`(?:${me} ){0,5}${intend}(?: just| try and){0,5} give ${her} (?:a|an) (?:ring|call|bell|buzz|tinkle|phone|shout)`,
  String.raw`(?:${me} ){0,5}(?:ringing|calling|phoning) (?:${her}|now)`,
  String.raw`(?:${me} ){0,5}(?:trying|going|about) to (?:ring|call|phone|reach|get hold of) ${her}`,
  String.raw`(?:${me} ){0,5}giving ${her} a (?:ring|call|bell)`,
);

export const there = phrase(
  String.raw`(?:${me} ){0,5}(?:there|here|arrived|got here|got there)`,
  String.raw`(?:${me} ){0,5}(?:at|in) (?:(?:the|her|his|their|${person}s) (?:house|home|flat|place|bungalow|door|front door)|hers|his|${person}s?)`,
  String.raw`(?:${me} ){0,5}(?:sat |sitting |stood )?(?:with|seeing|seen|saw) ${her}`,
);

export const going = phrase(
  String.raw`(?:${me} ){0,5}on (?:my|our|the|me|ma) way${toward}`,
  String.raw`(?:${me} ){0,5}(?:omw|otw|on way)${toward}`,
  String.raw`(?:${me} ){0,5}on it`,
  String.raw`(?:${me} ){0,5}(?:driving|walking|cycling|running|off|jumping in the car|getting in the car|in the car)(?: (?:now|over|round|up|down|straight|there|${place}|to ${place})){1,5}`,
  String.raw`(?:${me} ){0,5}(?:going|coming|heading|popping|gonna)(?: (?:over|round|in|up|down|there))? (?:to |and )?(?:go )?(?:and )?(?:see|check|look|go)(?: (?:in|on|over|round|there|now|up|down)){0,5}(?: ${her})?`,
  String.raw`(?:${me} ){0,5}${intend}(?: just| try and){0,5} (?:go|come|pop|head|nip|drive|walk|run|be|get|call round|call in)(?: (?:right|straight|now|and see|and check|and check on|to|to see|see|on|${place}|${her})){0,5}(?<!be|get|drive|walk|run)`,
  String.raw`(?:${me} ){0,5}${intend}(?: just){0,5} (?:check(?: in)?(?: on)?|look in(?: on)?|see(?: to)?|visit|help) ${her}`,
  String.raw`(?:${me} ){0,5}${intend}(?: just){0,5} (?:do it|take (?:it|this one|this)|sort it|handle it|deal with it|be on my way|set off|leave now|leave (?:in )?${soon})`,
  String.raw`(?:checking|looking in) on ${her}`,
  String.raw`(?:be|get|getting) (?:right )?(?:there|over|round)`,
  String.raw`(?:${me} ){0,5}(?:be |get )?(?:there|over|round|with ${her}) ${soon}`,
  String.raw`(?:${me} ){0,5}leaving(?: (?:now|work|home|here|the house|the office|${soon})){1,5}`,
  String.raw`(?:im|i am|just) leaving`,
  String.raw`(?:${me} ){0,5}(?:set|setting) off`,
  String.raw`(?:${me} ){0,5}(?:nearly|almost) there`,
  String.raw`(?:${me} ){0,5}(?:only |less than )?${soon} (?:away|out|off)`,
  String.raw`i can(?: go| come)?|can do|will do|will go|i will|ill do`,
  String.raw`(?:${me} ){0,5}ive got this(?: one)?`,
  String.raw`(?:${me} ){0,5}(?:going|goin|heading|headed|coming|popping|rushing|nipping)${toward}`,
);

export const filler = phrase(
  String.raw`i|im|am|i am|and|so|but|then|for|because|cos|coz|oh|ah|well|right|now|just|already|yet|soon|shortly|quick|quickly|asap|immediately|${soon}`,
  'hi|hiya|hello|hey|dear|morning|evening|thanks|thankyou|thx|tx|ta|cheers|sorry|soz|please|pls|plz|x+|love|mate|xo+|lol',
);
/** Says that the text was read, and no more. */
export const noncommittal = phrase(
  'thumb|ok|okay|okey|k|kk|noted|received|understood|got it|got your (?:text|message)|seen|read',
);
