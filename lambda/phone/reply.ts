import { automatic, clausesOf } from './reply-clauses';
import type { Reply, Said } from './reply-meaning';
import { readClause, type ClauseReading } from './reply-reading';
import { weigh } from './reply-weighing';

export type { Doubt, Meaning, Reply } from './reply-meaning';

export interface ReplyContext {
  /** Names by which the homes open for this phone may be called; case and accents do not matter. */
  names?: readonly string[];
  /** What the one who writes is called: people sign their texts. */
  signature?: string;
  /** What digits mean in the text that is answered: `answer` = 1 going, 2 cannot; `choice` = which home. */
  digits?: 'answer' | 'choice';
  /** They have taken it on, and our texts since have asked them to reply FINE: then the bare word is an answer. */
  tookOn?: boolean;
}

/** A person answers in a line or two; longer texts are forwarded or automatic. */
const longest = 320;

/**
 * Understands a carer's text as people type them. A text counts only when all of it is understood: a word that is
 * not known here makes it unclear, since "on my way" and "on my way to the airport" differ by such words alone.
 */
export function understandReply(text: string, context: ReplyContext = {}): Reply {
  const nothing: Said = { digits: [], names: [] };
  if (text.length > longest) return { kind: 'unclear', doubt: 'too-long', ...nothing };
  if (automatic(text)) return { kind: 'unclear', doubt: 'automatic', ...nothing };
  if (/^\W*how\W*$/i.test(text)) return { kind: 'how', ...nothing };
  const clauses = clausesOf(text);
  if (clauses.length === 0) return { kind: 'unclear', doubt: 'empty', ...nothing };
  const readings: ClauseReading[] = clauses.map((clause) =>
    readClause(clause, context.names ?? [], context.signature ?? ''),
  );
  const reply = weigh(readings, context.digits ?? 'answer');
  const saysLittle =
    (reply.kind === 'unclear' && reply.doubt === 'noncommittal') ||
    (reply.kind === 'choice' && context.digits !== 'choice');
  if (context.tookOn === true && saysLittle && /\bfine\b/i.test(text) && readings.every(isFineAlone)) {
    return { kind: 'fine', digits: reply.digits, names: reply.names };
  }
  return reply;
}

/** "OK" and "thanks" may stand beside it; nothing else that could mean something. */
const isFineAlone = ({ hints, later, digits, leftOver }: ClauseReading): boolean =>
  [...hints].every((hint) => hint === 'fine' || hint === 'all-good' || hint === 'noncommittal') &&
  !later &&
  digits.length === 0 &&
  leftOver.length === 0;
