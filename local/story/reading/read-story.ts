import { LineCounter, isMap, isNode, isPair, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import * as z from 'zod';
import { complaintsOf, pathInWords } from '../../street/doors/complaint';
import type { Complaint } from '../../street/doors/complaint';
import { household } from '../../street/moving-in/household-keys';
import { strangers } from './people-and-plugs';
import { readSteps } from './read-steps';
import type { ReadStory, Story } from './story';
import { words } from '../../street/moving-in/vocabulary';
import { wallMoment } from './expectation-words';

const top = z.strictObject({
  title: words,
  start: wallMoment,
  household,
  /** Further homes, for carers who look after several; `home` steps move between them. */
  neighbours: z.array(household).default([]),
  steps: z.array(z.unknown(), { error: 'must be a list of steps' }).nonempty('must have at least one step'),
});

/** The line of the key that a path ends in, or of the nearest thing above it that is there. */
function lineOf(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const above = length === 0 ? undefined : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const pair = isMap(above)
      ? above.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === last)
      : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function writtenHomes(whole: unknown): unknown[] {
  const { household: first, neighbours = [] } = whole as { household: unknown; neighbours?: unknown[] };
  return [first, ...neighbours];
}

/** Reads a story strictly: whatever is unknown or makes no sense is refused, with file and line. */
export function readStory(file: string, text: string): ReadStory {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      kind: 'refused',
      lines: document.errors.map((error) => `${file}:${lines.linePos(error.pos[0]).line}: ${error.message}`),
    };
  }
  const whole: unknown = document.toJS();
  const title =
    typeof whole === 'object' && whole !== null && 'title' in whole
      ? ` (story "${String(whole.title)}")`
      : '';
  const refuse = (complaints: Complaint[]): ReadStory => ({
    kind: 'refused',
    lines: complaints.map(
      ({ path, says }) =>
        `${file}:${lineOf(document, lines, path)}: ${pathInWords(path) || 'the story'}: ${says}${title}`,
    ),
  });

  const read = top.safeParse(whole, { reportInput: true });
  const { steps, complaints } = readSteps(whole, (path) => lineOf(document, lines, path));
  if (!read.success) return refuse([...complaintsOf(read.error, []), ...complaints]);
  const { neighbours, household: first, start, title: name } = read.data;
  const story: Story = {
    file,
    title: name,
    start,
    homes: [first, ...neighbours],
    written: writtenHomes(whole),
    steps,
  };
  const all = [...complaints, ...strangers(story)];
  return all.length > 0 ? refuse(all) : { kind: 'story', story };
}
