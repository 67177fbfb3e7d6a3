import { brief } from './reading';

/** Guides nest five deep; what nests on and on is made to keep its reader busy. */
const deepest = 64;

const skips: readonly [open: string, close: string, what: string][] = [
  ['<!--', '-->', 'a comment'],
  ['<![CDATA[', ']]>', 'a CDATA section'],
  ['<?', '?>', 'an instruction'],
];

/**
 * Why the tags of this XML are not balanced, with the line; null where they are. One pass, so that megabytes of open tags
 * take no longer than anything else; what stands within a tag is left to whoever reads it.
 */
export function unbalanced(text: string, inTime: () => boolean): string | null {
  const open: string[] = [];
  const says = (at: number, what: string): string => `line ${lineOf(text, at)}: ${what}`;
  let tags = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const skip = skips.find(([begins]) => text.startsWith(begins, at));
    if (skip) {
      const end = text.indexOf(skip[1], at + skip[0].length);
      if (end < 0) return says(at, `${skip[2]} does not end`);
      at = end + skip[1].length;
      continue;
    }
    const end = endOfTag(text, at);
    if (end < 0) return says(at, 'a tag does not end');
    tags += 1;
    if (tags % 50_000 === 0 && !inTime()) return says(at, 'reading it takes too long');
    const name = /^<\/?([^\s/>]*)/.exec(text.slice(at, Math.min(end + 1, at + 100)))?.[1] ?? '';
    if (text.startsWith('</', at)) {
      const begun = open.pop();
      if (begun !== name)
        return says(at, `</${brief(name)}> where </${brief(begun ?? 'nothing')}> should be`);
    } else if (!text.startsWith('<!', at) && text[end - 1] !== '/') {
      if (open.push(name) > deepest) return says(at, `its tags are nested deeper than ${deepest}`);
    }
    at = end + 1;
  }
  const [left] = open;
  return left === undefined ? null : `<${brief(left)}> is not closed: it breaks off`;
}

/** Where it ends, outside of quotes; a declaration's own part in brackets belongs to it. -1 where it never does. */
function endOfTag(text: string, from: number): number {
  let quote = 0;
  let depth = 0;
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 91) depth += 1;
    else if (code === 93) depth -= 1;
    else if (code === 62 && depth <= 0) return at;
  }
  return -1;
}

function lineOf(text: string, until: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < until; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
