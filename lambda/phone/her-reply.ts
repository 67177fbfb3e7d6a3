import { automatic } from './reply-clauses';

/** What a resident means by a text, after hers was asked whether she is all right. */
export type HerReply =
  /** She, or somebody with her, holds her phone: nobody else need be bothered. */
  | 'well'
  /** Somebody is to be told at once. */
  | 'needs-help'
  /** A machine answers for her: it says nothing about her. */
  | 'machine';

/** Said of bother, not of how she is. */
const harmless =
  /\bno (?:problem|problems|prob|probs|worries|bother|need to worry|need)\b|\bnot to worry\b|\bdon'?t worry\b|\bnot (?:bad|too bad|so bad)\b|\bcan'?t (?:complain|grumble)\b/g;
const troubled =
  /\b(?:no|nope|nah|not|isn'?t|cannot|can'?t|help|fall|fallen|fell|hurt|hurts|pain|bleeding|stuck|dizzy|ill|poorly|unwell|sick|ambulance|doctor|scared|come)\b|🆘|👎|🚑/u;

/** When in doubt she needs somebody: a carer who looks in for nothing is a small harm. */
export function readHerReply(text: string): HerReply {
  if (automatic(text)) return 'machine';
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(harmless, ' ');
  return troubled.test(words) ? 'needs-help' : 'well';
}
