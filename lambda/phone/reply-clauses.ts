/** One stretch of a text between stops, in small letters without accents, apostrophes and pictures. */
export interface Clause {
  words: string;
  question: boolean;
  /** Clauses of one sentence share a number; commas and dashes end none. */
  sentence: number;
}

/** A yes or a no in a picture says less than it seems: people send a thumb for "noted". */
const thumbs = /[👍👎👌🆗✅✔❌🚫🙋💯]/gu;
/** Modifiers that would split a digit or a picture: skin tones, variation selectors, the keycap. */
const modifiers = /\p{Emoji_Modifier}|\p{Variation_Selector}|[\u200b-\u200f\u2060\ufeff]|\u20e3/gu;

const opensQuestion =
  /^(what|whats|who|whos|where|wheres|when|why|which|how|hows|is|isnt|are|do you|do i|does|did|has|have you|am i|was|were|should|shall|can you|can u|can someone|can anyone|could|would|will you|any news|any idea)\b/;
/** A question that follows without a stop: "on my way what's wrong". */
const questionWithin =
  / (?=(?:whats|what is|what has|why|whos|who is|is (?:she|he|it|everything|mum|dad|nan))\b)/;

/** Answering phones, reactions to our text, and our own text quoted back. */
const machine = [
  /do not disturb|driving mode|while driving|auto(mat(ed|ic))?[- ]?(reply|response|message|generated)|out of (the )?office/i,
  /not receiving notifications|will respond as soon as|(^|\W)this (mailbox|number) (is|does|cannot)/i,
  /^\s*(liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|reacted)\b.{0,20}["“'‘]/i,
  /^\s*removed an? .{1,20} from/i,
  /\breply\s+1\b/i,
];

export const automatic = (text: string): boolean => machine.some((form) => form.test(text));

export function clausesOf(text: string): Clause[] {
  const flat = text
    .normalize('NFKC')
    .replace(modifiers, '')
    .toLowerCase()
    .replace(thumbs, ' thumb ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘`´ʼ]/g, '')
    .replace(/[&+]/g, ' and ')
    // A time of day keeps its dots.
    .replace(/(\d)[.:](?=\d\d\b)/g, '$1h');
  const pieces = flat.split(stops);
  const clauses: Clause[] = [];
  let sentence = 0;
  for (let at = 0; at < pieces.length; at += 2) {
    const stop = pieces[at + 1] ?? '';
    const spoken = tidy(pieces[at] ?? '')
      .split(questionWithin)
      .filter((words) => words.trim() !== '');
    for (const words of spoken) clauses.push({ words, question: opensQuestion.test(words), sentence });
    // Where nothing stands before the mark, as in "1 ... ?", it asks about what went before that.
    const last = clauses.at(-1);
    if (stop.includes('?') && last) last.question = true;
    if (/[.!?;…\n\r]/.test(stop)) sentence += 1;
  }
  return clauses;
}

/** Also what only separates: brackets, quotes, dashes between spaces. */
const stops = /((?:[.!?;:,…()\n\r"“”*#]|\s[-–—]+\s|^\s*[-–—]+)+)/;

const tidy = (piece: string) =>
  piece
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
