import type { Token } from './spoken';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that people put in for manners or breath, and that change no meaning. */
const breath = words(`
  er erm um uh ah oh ooh ooo oo eh aw och ach hmm mm please alexa echo kindly hello hiya hey hi hullo
  love lovey dear dearie darling duck ducks ducky pet petal flower hen hinny sweetheart sweetie pal mate cocker chuck
  bab babs cariad bach boyo lovie treacle sunshine
`);

/** The same, but only at an end of the sentence: inside it they can matter. */
const atEnds = words(`
  right well so now then ta thanks cheers like and but just sorry actually there look listen though honest honestly
  see innit know mind okay yes no
`);

const twoWords = words('thank_you excuse_me you_know i_mean i_say if_you i_think you_see');

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
const question = '(?=(?:what|who|when|where|which|how|why|if|whether|is|are|has|have|did|do|does|am|will)\\b)';
const opening = new RegExp(`^(?:${openers.join('|')}) ${question}`);

/** The sentence without what is only manners. Never empties it: "thank you" stays "thank you". */
export function withoutFillers(tokens: readonly Token[]): readonly Token[] {
  const plain = tokens.filter((token) => !breath.has(token.text));
  const trimmed = trimEnds(plain.length > 0 ? plain : tokens);
  const opened = opening.exec(trimmed.map((token) => token.text).join(' '));
  if (!opened) return trimmed;
  const rest = trimmed.slice(opened[0].trim().split(' ').length);
  const asked = rest[0]?.text === 'if' || rest[0]?.text === 'whether' ? rest.slice(1) : rest;
  return asked.length > 1 ? asked : trimmed;
}

function trimEnds(tokens: readonly Token[]): readonly Token[] {
  let [from, to] = [0, tokens.length];
  for (let left = to - from; left > 1; left = to - from) {
    const [first, second] = [tokens[from]?.text ?? '', tokens[from + 1]?.text ?? ''];
    const [last, beforeLast] = [tokens[to - 1]?.text ?? '', tokens[to - 2]?.text ?? ''];
    if (left > 2 && twoWords.has(`${first}_${second}`)) from += 2;
    else if (atEnds.has(first)) from += 1;
    else if (left > 2 && twoWords.has(`${beforeLast}_${last}`)) to -= 2;
    else if (atEnds.has(last) && !(last === 'know')) to -= 1;
    else break;
  }
  return tokens.slice(from, to);
}
