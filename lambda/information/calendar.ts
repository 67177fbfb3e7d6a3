import {
  expandRecurringEvent,
  sync,
  type CalendarResponse,
  type EventInstance,
  type VEvent,
} from 'node-ical';
import { writtenEvents, type WrittenEvent } from './calendar-lines';
import { describedZone, zoned, type Zoned } from './calendar-zones';
import { furtherDates } from './further-dates';
import { brief, refused, type Frame, type Reading, type Skipped } from './reading';

/** One event of a calendar on one day, recurrences and exceptions worked out. Milliseconds UTC. */
export interface Occasion {
  /** The same after every import: the event's id and when it was first meant to be. */
  id: string;
  at: number;
  until: number;
  /** Stands for its day, not for a time: `at` is midday UTC of that date. */
  wholeDay: boolean;
  summary: string;
  /** Who it is with, where the calendar names somebody: the first attendee's common name. */
  attendee: string | null;
}

/** A time span of a calendar, milliseconds UTC. */
export interface Span {
  from: number;
  until: number;
}

/** More of one event than this within a few weeks is no visit and no collection: four a day are 140 in five weeks. */
const mostOfOne = 600;
const mostInAll = 2_000;

/**
 * All that happens within a span, in order (RFC 5545: recurrences, EXDATE, overrides, zones, whole days). An event that makes
 * no sense is skipped and named by its line; a file that is no calendar, or that is made to be endless, is refused.
 */
export function readCalendar(text: string, span: Span, { zone, inTime }: Frame): Reading<Occasion[]> {
  const written = writtenEvents(text);
  if (written.kind === 'refused') return written;
  const own = new Set(written.zones.map((lines) => zoneIn(lines)));
  const zones = written.zones.flatMap((lines) => [
    'BEGIN:VTIMEZONE',
    `TZID:${describedZone(zoneIn(lines))}`,
    ...lines.filter((line) => !isZoneName(line)),
    'END:VTIMEZONE',
  ]);
  const items: Occasion[] = [];
  const skipped: Skipped[] = [];
  for (const group of grouped(written.events)) {
    if (!inTime()) return refused('reading it takes too long: its events recur in ways made to be endless');
    if (isOver(group, span)) continue;
    const read = readGroup(group, { zones, own, zone: written.zone ?? zone, span });
    items.push(...read.occasions);
    skipped.push(...read.skipped);
    if (items.length > mostInAll) return refused(`it has more than ${mostInAll} events within a few weeks`);
  }
  const [first] = skipped;
  if (first && skipped.length === written.events.length)
    return refused(`none of its events can be read: ${first.where}: ${first.says}`);
  items.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
  return { kind: 'read', items, count: written.events.length, skipped };
}

const isZoneName = (line: string): boolean => /^TZID[;:]/i.test(line);
const zoneIn = (lines: readonly string[]): string => (valueOf(lines, 'TZID') ?? '').replace(/^"|"$/g, '');

interface Around {
  zones: string[];
  own: ReadonlySet<string>;
  zone: string;
  span: Span;
}

/** An event and its overrides share an id. */
function grouped(events: readonly WrittenEvent[]): WrittenEvent[][] {
  const groups = new Map<string, WrittenEvent[]>();
  for (const event of events) {
    const id = event.uid === '' ? `line-${event.line}` : event.uid;
    const group = groups.get(id);
    if (group) group.push(event);
    else groups.set(id, [event]);
  }
  return [...groups.values()];
}

/** Years of past events need no reading: one that does not recur and began two days before the span is over. */
function isOver(group: readonly WrittenEvent[], { from }: Span): boolean {
  const oldest = new Date(from - 2 * 86_400_000).toISOString().slice(0, 10).replace(/-/g, '');
  return group.every(({ lines }) => {
    if (lines.some((line) => /^(RRULE|RDATE|RECURRENCE-ID|DURATION)/i.test(line))) return false;
    const end = valueOf(lines, 'DTEND') ?? valueOf(lines, 'DTSTART');
    return end !== null && /^\d{8}/.test(end) && end.slice(0, 8) < oldest;
  });
}

function readGroup(
  group: readonly WrittenEvent[],
  { zones, own, zone, span }: Around,
): { occasions: Occasion[]; skipped: Skipped[] } {
  const [first] = group;
  if (!first) return { occasions: [], skipped: [] };
  const where = `line ${first.line}`;
  const skip = (says: string) => ({ occasions: [], skipped: [{ where, says }] });
  const events = group.map(({ lines }) => zoned(lines, zone, own));
  const stranger = events.find(({ unknownZone }) => unknownZone !== null)?.unknownZone;
  if (stranger != null) return skip(`the time zone ${brief(stranger)} is not known`);
  const rule = group.map(({ lines }) => valueOf(lines, 'RRULE')).find((each) => each !== null);
  if (rule != null && /FREQ=(HOURLY|MINUTELY|SECONDLY)/i.test(rule)) {
    return skip(`it recurs more often than daily: ${brief(rule)}`);
  }
  const text = calendarOf(
    zones,
    events.map(({ lines }) => lines),
  );
  try {
    const found = Object.values(sync.parseICS(text) as Partial<CalendarResponse>).filter(
      (each): each is VEvent => each?.type === 'VEVENT',
    );
    if (found.length === 0) return skip('it has no start that can be read');
    const wholeDay = events.some((event) => event.wholeDay);
    const instances = found.flatMap((event) => instancesOf(event, span));
    instances.push(...furtherInstances(found, events, zones, span));
    if (instances.length > mostOfOne) return skip(`it happens ${instances.length} times within a few weeks`);
    const uid = found[0]?.uid ?? '';
    return { occasions: instances.flatMap((each) => occasionOf(each, wholeDay, uid)), skipped: [] };
  } catch (fault) {
    return skip(brief(fault instanceof Error ? fault.message : 'it cannot be read'));
  }
}

/** What RDATE adds; the parser does not read it. */
function furtherInstances(
  [first]: readonly VEvent[],
  events: readonly Zoned[],
  zones: readonly string[],
  span: Span,
): EventInstance[] {
  const main = events.find(({ lines }) => lines.every((line) => !/^RECURRENCE-ID/i.test(line)));
  if (!first || !main?.lines.some((line) => /^RDATE/i.test(line))) return [];
  const lasts = Math.max(0, ((first.end ?? first.start).getTime() - first.start.getTime()) / 1_000);
  const replaced = events.flatMap(({ lines }) => valueOf(lines, 'RECURRENCE-ID') ?? []);
  const further = furtherDates(main.lines, lasts, replaced);
  const text = calendarOf(zones, further);
  return Object.values(sync.parseICS(text) as Partial<CalendarResponse>)
    .filter((each): each is VEvent => each?.type === 'VEVENT')
    .flatMap((event) => instancesOf(event, span));
}

const calendarOf = (zones: readonly string[], events: readonly (readonly string[])[]): string =>
  [
    'BEGIN:VCALENDAR',
    ...zones,
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');

function instancesOf(event: VEvent, { from, until }: Span): EventInstance[] {
  if (event.rrule || event.recurrences) {
    const all = expandRecurringEvent(event, {
      from: new Date(from),
      to: new Date(until),
      expandOngoing: true,
    });
    return all.filter((each) => each.start.getTime() < until);
  }
  const end = event.end ?? event.start;
  if (event.start.getTime() >= until || Math.max(end.getTime(), event.start.getTime()) < from) return [];
  const { start, summary } = event;
  return [{ start, end, summary, isFullDay: false, isRecurring: false, isOverride: false, event }];
}

function occasionOf(
  { start, end, summary, event }: EventInstance,
  wholeDay: boolean,
  uid: string,
): Occasion[] {
  if (event.status === 'CANCELLED') return [];
  const at = start.getTime();
  if (!Number.isFinite(at)) return [];
  const id = `${uid}@${(event.recurrenceid ?? start).getTime()}`;
  const until = Math.max(at, end.getTime());
  return [{ id, at, until, wholeDay, summary: textOf(summary), attendee: attendeeOf(event) }];
}

function attendeeOf({ attendee }: VEvent): string | null {
  const first: unknown = Array.isArray(attendee) ? attendee[0] : attendee;
  const params: unknown =
    typeof first === 'object' && first !== null && 'params' in first ? first.params : null;
  const name: unknown = typeof params === 'object' && params !== null && 'CN' in params ? params.CN : null;
  return typeof name === 'string' && name.trim() !== '' ? name.replace(/^"|"$/g, '').trim() : null;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'val' in value && typeof value.val === 'string')
    return value.val;
  return '';
}

function valueOf(lines: readonly string[], name: string): string | null {
  const line = lines.find(
    (each) => each.toUpperCase().startsWith(name) && /^[A-Z-]+[;:]/i.test(each.slice(0, name.length + 1)),
  );
  return line === undefined ? null : line.replace(/^(?:[^":]|"[^"]*")*:/, '');
}
