/** What an expectation looks for: some words anywhere in the text, or a regular expression. */
export interface Pattern {
  /** As the story wrote it, for the report. */
  written: string;
  matches(text: string): boolean;
}

/** Line breaks, doubled spaces and typographic quotes are how a text was set, not what it says. */
const plain = (text: string): string =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

/** `/…/` is a regular expression, anything else words to find; neither minds upper or lower case. */
export function toPattern(written: string): Pattern | { fault: string } {
  const expression = /^\/(.+)\/i?$/s.exec(written.trim())?.[1];
  if (expression === undefined) {
    const wanted = plain(written).toLowerCase();
    return { written, matches: (text) => plain(text).toLowerCase().includes(wanted) };
  }
  try {
    const compiled = new RegExp(expression, 'iu');
    return { written, matches: (text) => compiled.test(plain(text)) };
  } catch (cause) {
    return { fault: `is no regular expression: ${cause instanceof Error ? cause.message : String(cause)}` };
  }
}
