/** One breath, at the pace of somebody who listens hard. */
const breath = 20;

/** Claims that no skill may make, and what would take a decision out of her hands. */
const banned = [
  /sav(e|es|ing) (your |a )?(life|lives)/i,
  /emergency service/i,
  /life.?saving/i,
  /help is (coming|on its way)/i,
  /don't worry/i,
  /you (must|have to|should)/i,
  /diagnos/i,
];

/** What is wrong with a sentence that is said aloud; empty where nothing is. */
export function wrongInSpeech(sentence: string): string[] {
  const wrong: string[] = [];
  for (const part of sentence.split(/(?<=[.?!]) /)) {
    if (part.split(/\s+/).length > breath) wrong.push(`longer than a breath: ${part}`);
  }
  if ((sentence.match(/\?/g) ?? []).length > 1) wrong.push('more than one question');
  if (/\d/.test(sentence.replace('phone 999', ''))) wrong.push('a figure');
  if (/[^\p{L}\p{N} .,:?'"&<>-]/u.test(sentence)) wrong.push('a sign that is no word');
  for (const claim of banned) if (claim.test(sentence)) wrong.push(`says ${claim.source}`);
  return wrong;
}
