/** One event of a calendar as it is written, ready to be read on its own. */
export interface WrittenEvent {
  uid: string;
  /** Line of its BEGIN in the file. */
  line: number;
  /** Unfolded content lines between BEGIN and END. */
  lines: string[];
}

export type WrittenCalendar =
  | { kind: 'calendar'; events: WrittenEvent[]; zones: string[][]; /** X-WR-TIMEZONE */ zone: string | null }
  | { kind: 'refused'; says: string };

/** More events than a household or a round has in a lifetime: who sends more does not mean one home. */
const mostEvents = 20_000;

/** Splits a calendar (RFC 5545, 3.1 and 3.4) into its events, so that one that cannot be read spoils no other. */
export function writtenEvents(text: string): WrittenCalendar {
  const events: WrittenEvent[] = [];
  const zones: string[][] = [];
  let zone: string | null = null;
  let inside: { kind: 'event' | 'zone'; line: number; lines: string[] } | null = null;
  let depth = 0;
  let ended = false;
  for (const { content, line } of contentLines(text)) {
    const upper = content.toUpperCase();
    if (upper === 'BEGIN:VCALENDAR') depth += 1;
    else if (upper === 'END:VCALENDAR') ended = true;
    else if (depth === 0)
      return refuse(`line ${line} stands outside a calendar: it does not begin with BEGIN:VCALENDAR`);
    else if (inside === null && upper === 'BEGIN:VEVENT') {
      if (events.length === mostEvents) return refuse(`it has more than ${mostEvents} events`);
      inside = { kind: 'event', line, lines: [] };
    } else if (inside === null && upper === 'BEGIN:VTIMEZONE') inside = { kind: 'zone', line, lines: [] };
    else if (inside?.kind === 'event' && upper === 'END:VEVENT') {
      const uid = inside.lines.find((each) => /^UID[:;]/i.test(each))?.replace(/^[^:]*:/, '') ?? '';
      events.push({ uid, line: inside.line, lines: inside.lines });
      inside = null;
    } else if (inside?.kind === 'zone' && upper === 'END:VTIMEZONE') {
      zones.push(inside.lines);
      inside = null;
    } else if (inside) inside.lines.push(content);
    else if (upper.startsWith('X-WR-TIMEZONE:')) zone = content.slice('X-WR-TIMEZONE:'.length).trim();
  }
  if (depth === 0) return refuse('it is no calendar: there is no BEGIN:VCALENDAR');
  if (inside) return refuse(`what begins in line ${inside.line} does not end`);
  if (!ended) return refuse('it breaks off: there is no END:VCALENDAR');
  return { kind: 'calendar', events, zones, zone };
}

const refuse = (says: string) => ({ kind: 'refused', says }) as const;

/** Unfolded: a line that begins with a space or tab goes on with the one before. */
function* contentLines(text: string): Generator<{ content: string; line: number }> {
  let content = '';
  let from = 1;
  let line = 0;
  for (const raw of linesOf(text)) {
    line += 1;
    if (raw.startsWith(' ') || raw.startsWith('\t')) {
      content += raw.slice(1);
      continue;
    }
    if (content !== '') yield { content, line: from };
    content = raw.trimEnd();
    from = line;
  }
  if (content !== '') yield { content, line: from };
}

function* linesOf(text: string): Generator<string> {
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    yield text.slice(start, text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop);
    start = stop + 1;
  }
}
