/** What somebody said near the Echo, as far as Alexa herself takes it apart. */
export type Utterance =
  /** "Alexa, open good neighbour": the skill's own greeting. */
  | { kind: 'launch' }
  /** "Alexa, ask good neighbour for help": one breath with the invocation. */
  | { kind: 'one-shot'; words: string }
  /** To Alexa, but not to this skill. */
  | { kind: 'not-for-us'; words: string }
  /** Without the wake word: heard only while the microphone is open. */
  | { kind: 'plain'; words: string };

const skill = '(?:the\\s+)?good\\s+neighbou?r';
const launch = new RegExp(
  `^(?:(?:open|launch|start|begin|play|load|run|resume|enable|use|ask|tell|talk to|speak to|go to)\\s+)?${skill}$`,
);
const asking = new RegExp(
  `^(?:ask|tell|open|launch|start|use|talk to|speak to|go to)\\s+${skill}\\s*,?\\s+(?:and\\s+)?(?:(?:to|for|that|if|whether|about|say|ask|tell)\\s+)?(.+)$`,
);
const keepsWord = new RegExp(`^(?:ask|tell)\\s+${skill}\\s+(about|if|whether)\\s+`);
const trailing = new RegExp(`^(.+?)\\s+(?:from|using|with|via|by|through|in|on)\\s+${skill}$`);

/** Alexa hears words, not spelling: no capitals, stops or doubled spaces; apostrophes are part of words. */
const heardWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[.!?;:"“”]+(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Takes wake word and invocation off, in the forms that Alexa knows for a custom skill. */
export function toUtterance(text: string): Utterance {
  const said = heardWords(text);
  const awake = /^alexa\b[\s,]*(.*)$/.exec(said);
  if (!awake) return { kind: 'plain', words: said };
  const words = awake[1] ?? '';
  if (launch.test(words)) return { kind: 'launch' };
  const asked = asking.exec(words)?.[1];
  if (asked !== undefined) {
    // "about Anne" and "if anyone is coming" are part of what was asked; "to", "for" and "that" only join it.
    const kept = keepsWord.exec(words)?.[1];
    return { kind: 'one-shot', words: kept === undefined || kept === 'about' ? asked : `${kept} ${asked}` };
  }
  const before = trailing.exec(words)?.[1];
  return before === undefined ? { kind: 'not-for-us', words } : { kind: 'one-shot', words: before };
}
