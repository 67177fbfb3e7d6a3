import { readNumber } from './numbers';
import type { Token } from './spoken';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that people put in for manners or breath, and that change no meaning. */
const breath = words(`
  er erm um uh ah oh ooh ooo oo eh aw och ach hmm mm please alexa echo kindly hello hiya hey hi hullo
  love lovey dear dearie darling duck ducks ducky pet petal flower hen hinny sweetheart sweetie pal mate cocker chuck
  bab babs cariad bach boyo lovie treacle sunshine guv guvnor cock squire nuh
`);

/** The same, but only at the beginning of the sentence: elsewhere they can matter. */
const atStart = words(
  'right well so now then but and just sorry actually there look listen honestly cause because',
);

/** The same, but only at its end. */
const atEnd = words('then now mate ta thanks cheers though honest honestly innit mind see like actually too');

const twoAtStart = words('excuse_me you_know i_mean i_say i_think thank_you');
const twoAtEnd = words('thank_you you_know if_you you_see i_think is_it');

/** Openers after which comes the question itself: "could you tell me", "I was wondering". */
const openers = [
  '(?:can|could|would|will) you (?:just |possibly |kindly )?(?:tell|remind) me',
  '(?:do you|do you happen to|you do not happen to|would you|would you happen to) know',
  'i (?:was|am|be) (?:just |only )?wondering',
  'i wonder',
  '(?:i|i am|we) (?:want|need|would like|trying|would love|wanting|have got|have) to (?:know|ask|find out)',
  'i (?:was going to|meant to|wanted to|just wanted to) ask',
  '(?:have you|have you got|you have not got) any idea',
  'any idea',
  '(?:can|could|may) i ask(?: you)?',
  'tell me',
  'remind me',
  'let me know',
  'find out',
  'what i want to know is',
  'i do not (?:know|suppose you know|suppose you could tell me)',
  'you could not tell me',
];
const question =
  '(?=(?:what|who|when|where|which|how|why|if|whether|is|are|has|have|did|do|does|am|will)\\b)';
const opening = new RegExp(`^(?:${openers.join('|')}) ${question}`);

/** The sentence without what is only manners. Never empties it: "thank you" stays "thank you". */
export function withoutFillers(tokens: readonly Token[]): readonly Token[] {
  const plain = tokens.filter((token, at) => !isBreath(token, tokens[at + 1]));
  const trimmed = trimEnds(plain.length > 0 ? plain : tokens);
  const opened = opening.exec(trimmed.map((token) => token.text).join(' '));
  if (!opened) return trimmed;
  const asked = asDirectQuestion(trimmed.slice(opened[0].trim().split(' ').length));
  return asked.length > 1 ? asked : trimmed;
}

const auxiliaries = words('is are am was were has have had do does did will can could would shall should');
/** A subject of more words than this before its verb is not looked for. */
const LONGEST_SUBJECT = 4;

/** "if my daughter is coming" as "is my daughter coming", "who my carers are" as "who are my carers". */
function asDirectQuestion(tokens: readonly Token[]): readonly Token[] {
  const first = tokens[0]?.text ?? '';
  const last = tokens.at(-1);
  if (first === 'if' || first === 'whether') {
    const verb = tokens.findIndex((token, at) => at > 1 && auxiliaries.has(token.text));
    const moved = tokens[verb];
    if (!moved || verb > LONGEST_SUBJECT + 1) return tokens.slice(1);
    return [moved, ...tokens.slice(1, verb), ...tokens.slice(verb + 1)];
  }
  if (/^(?:who|what|where)$/.test(first) && tokens.length > 2 && last && auxiliaries.has(last.text)) {
    return [...tokens.slice(0, 1), last, ...tokens.slice(1, -1)];
  }
  return tokens;
}

/** "love", and the "my" of "my love". */
function isBreath(token: Token, next: Token | undefined): boolean {
  // The "oh" of "nine oh five" is a nought.
  if (token.text === 'oh' && next && readNumber([next.text], 0)) return false;
  return breath.has(token.text) || (token.text === 'my' && next !== undefined && breath.has(next.text));
}

function trimEnds(tokens: readonly Token[]): readonly Token[] {
  let [from, to] = [0, tokens.length];
  const text = (at: number) => tokens[at]?.text ?? '';
  for (;;) {
    const left = to - from;
    if (left > 2 && twoAtStart.has(`${text(from)}_${text(from + 1)}`)) from += 2;
    else if (left > 1 && atStart.has(text(from))) from += 1;
    else if (left > 2 && twoAtEnd.has(`${text(to - 2)}_${text(to - 1)}`)) to -= 2;
    else if (left > 1 && atEnd.has(text(to - 1))) to -= 1;
    else return tokens.slice(from, to);
  }
}
