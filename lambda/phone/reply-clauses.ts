/** One stretch of a text between stops, in small letters without accents, apostrophes and pictures. */
export interface Clause {
  words: string;
  question: boolean;
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
  return flat
    .split(/((?:[.!?;:,…()\n\r"“”*#]|\s[-–—]+\s|^\s*[-–—]+)+)/)
    .reduce<Clause[]>((clauses, piece, index, pieces) => {
      if (index % 2 === 1) return clauses;
      const asked = (pieces[index + 1] ?? '').includes('?');
      const parts = tidy(piece)
        .split(questionWithin)
        .map((words) => words.trim());
      const spoken = parts.filter((words) => words !== '');
      spoken.forEach((words, at) => {
        clauses.push({ words, question: (asked && at === spoken.length - 1) || opensQuestion.test(words) });
      });
      // "1 ?" and "Mary 1 ... ?" ask about what went before.
      const last = clauses.at(-1);
      if (asked && spoken.length === 0 && last) last.question = true;
      return clauses;
    }, []);
}

const tidy = (piece: string) =>
  piece
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
