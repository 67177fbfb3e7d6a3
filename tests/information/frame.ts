import type { Frame } from '../../lambda/information';

/** A household in London on the Monday of every test. */
export const monday = Date.parse('2026-03-02T10:00:00Z');
export const london: Frame = { zone: 'Europe/London', now: monday, inTime: () => true };
export const at = (iso: string): Frame => ({ ...london, now: Date.parse(iso) });

export const calendar = (...events: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n');

let ids = 0;

/** One event from its content lines; an id of its own where they have none. */
export const event = (...lines: string[]): string =>
  [
    'BEGIN:VEVENT',
    ...(lines.some((line) => line.startsWith('UID')) ? [] : [`UID:event-${(ids += 1)}`]),
    'DTSTAMP:20260101T000000Z',
    ...lines,
    'END:VEVENT',
  ].join('\r\n');

/** What was read, or the reason why nothing was: for comparing. */
export function itemsOf<Items>(
  read: { kind: 'read'; items: Items } | { kind: 'refused'; says: string },
): Items {
  if (read.kind === 'refused') throw new Error(read.says);
  return read.items;
}

export const saysOf = (read: { kind: string; says?: string }): string | undefined => read.says;
