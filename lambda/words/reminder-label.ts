/**
 * What a reminder may say. Amazon asks that it holds nothing private and nothing medical beyond a plain word, speaks to
 * her, and does not name the skill (Alexa Reminders, guidelines for usage). Anybody in the room hears it.
 */
export type Label =
  | { kind: 'label'; text: string }
  /** Names a medicine, a dose or an illness; `instead`: what may be said. */
  | { kind: 'medical'; instead: string }
  /** A number to ring, an address to write to, a card. */
  | { kind: 'private' }
  | { kind: 'names-the-skill' }
  /** Signs that nobody can say. */
  | { kind: 'not-sayable'; signs: string };

const takeMedicine = 'take your medicine';
const lookAtList = 'have a look at your list';

/** Doses, the endings by which medicines are named, and common ones without such an ending. */
const medicines = [
  /\b\d+([.,]\d+)? ?(mg|mcg|ml|g|milligrams?|micrograms?|millilitres?|units?)\b/i,
  /\b\w{3,}(statin|pril|prilat|sartan|olol|dipine|gliptin|gliflozin|azole|cillin|mycin|oxacin|tidine|setron|xaban|parin|triptyline|oxetine|zepam|zolam|codone|profen)s?\b/i,
  /\b(warfarin|insulin|metformin|aspirin|paracetamol|codeine|morphine|digoxin|furosemide|levothyroxine|sertraline|citalopram|gabapentin|pregabalin|methotrexate|prednisolone|donepezil|memantine|tamoxifen|viagra|steroids?|antibiotics?|antidepressants?|antipsychotics?|laxatives?)\b/i,
];
const illnesses = [
  /\b(chemo|chemotherapy|dialysis|catheter|stoma|incontinence|cancer|dementia|alzheimer'?s|parkinson'?s|diabetes|diabetic|hiv|copd|epilepsy|depression|schizophrenia|angina|tumou?r|heart failure)\b/i,
];

const privateThings = [/\d[\d ]{5,}\d/, /@/, /\b(pin|password|passcode|key ?safe)\b/i, /https?:|www\./i];

/** "Remind me to take my tablets" becomes "take your tablets": the reminder speaks to her. */
export function labelOf(said: string): Label {
  const text = turned(said);
  if (medicines.some((each) => each.test(text))) return { kind: 'medical', instead: takeMedicine };
  if (illnesses.some((each) => each.test(text))) return { kind: 'medical', instead: lookAtList };
  if (privateThings.some((each) => each.test(text))) return { kind: 'private' };
  if (/\bgood neighbou?r\b|\balexa\b/i.test(text)) return { kind: 'names-the-skill' };
  const signs = [...new Set(text.replace(/[\p{L}\p{N} .,'&-]/gu, ''))].join('');
  return signs === '' ? { kind: 'label', text } : { kind: 'not-sayable', signs };
}

/** From her mouth to her ear. */
const turns: readonly (readonly [RegExp, string])[] = [
  [/\bmy\b/gi, 'your'],
  [/\bmine\b/gi, 'yours'],
  [/\bmyself\b/gi, 'yourself'],
  [/\bi'm\b/gi, "you're"],
  [/\bi've\b/gi, "you've"],
  [/\b(i|me)\b/gi, 'you'],
];

function turned(said: string): string {
  const plain = said
    .replace(/[‘’]/g, "'")
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .replace(/^(to|about) /i, '')
    .replace(/[.]+$/, '');
  const second = turns.reduce((text, [from, to]) => text.replace(from, to), plain);
  // As it stands inside a sentence; what begins with a capital within, a name, stays.
  return second.charAt(0).toLowerCase() + second.slice(1);
}

/** What somebody uses to do it. */
const doneWith: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(drink|cuppa|cup of tea|tea|coffee|brew|hot water bottle|kettle)\b/i, /kettle|coffee/i],
  [/\b(eat|breakfast|lunch|dinner|supper|meal|soup|toast)\b/i, /microwave|cooker|oven|hob|toaster/i],
  [/\b(telly|tv|television|programme|news|watch)\b/i, /telly|tv|television/i],
  [/\b(washing|laundry)\b/i, /washing|washer/i],
  [/\b(lamp|light)\b/i, /lamp|light/i],
];

/** The plugs, by name, whose use after this reminder shows that it is done. */
export const plugsThatDo = (text: string, plugs: readonly string[]): string[] =>
  plugs.filter((plug) => doneWith.some(([what, thing]) => what.test(text) && thing.test(plug)));
