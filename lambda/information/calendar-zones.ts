import { IANAZone } from 'luxon';

/** Which day-long events are told apart by, after their dates have been put at midday UTC. */
const midday = 'T120000Z';

const dated = /^(DTSTART|DTEND|EXDATE|RDATE|RECURRENCE-ID)([^:]*):(.*)$/i;

export interface Zoned {
  lines: string[];
  wholeDay: boolean;
  /** A zone that nobody knows; null where all is well. */
  unknownZone: string | null;
}

/**
 * Makes an event's times independent of the machine that reads them: a wall time without a zone is in the household's, and
 * a date without a time becomes midday UTC, whose day is the same everywhere in Europe and at every change of clocks.
 * `known`: zones that the calendar itself describes.
 */
export function zoned(lines: readonly string[], zone: string, known: ReadonlySet<string>): Zoned {
  const start = lines.find((line) => /^DTSTART[;:]/i.test(line)) ?? '';
  const wholeDay = /^[^:]*:\d{8}$/.test(start.trim());
  let unknownZone: string | null = null;
  const written = lines.map((line) => {
    const [, name = '', parameters = '', value = ''] = dated.exec(line) ?? [];
    if (name === '') return wholeDay ? untilMidday(line) : line;
    if (wholeDay) {
      const days = value.split(',').map((each) => each.trim().slice(0, 8) + midday);
      return `${name}:${days.join(',')}`;
    }
    const named = /;TZID=("?)([^";:]+)\1/i.exec(parameters)?.[2];
    if (named !== undefined) {
      if (isNamed(named)) return line;
      if (!known.has(named)) unknownZone ??= named;
      return line.replace(/;TZID=("?)([^";:]+)\1/i, `;TZID=${describedZone(named)}`);
    }
    return /\d{8}T\d{6}Z/.test(value) || /VALUE=DATE(;|$)/i.test(parameters) || !/T\d{6}/.test(value)
      ? line
      : `${name}${parameters};TZID=${zone}:${value}`;
  });
  return { lines: written, wholeDay, unknownZone };
}

const untilMidday = (line: string): string =>
  /^RRULE:/i.test(line) ? line.replace(/UNTIL=(\d{8})(T\d{6}Z?)?/i, `UNTIL=$1T235959Z`) : line;

/** IANA's names and Microsoft's ("GMT Standard Time"), which the parser knows. */
const isNamed = (name: string): boolean =>
  IANAZone.isValidZone(name) || / (Standard|Daylight) Time$/.test(name) || name === 'UTC';

/**
 * The parser goes by a zone's description in the file only where the name is of this kind, as Outlook writes it; under
 * any other name that it does not know it would take this machine's own zone.
 */
export const describedZone = (name: string): string =>
  isNamed(name) ? name : `Customized Time Zone ${name.replace(/[^\p{L}\p{N}-]+/gu, ' ')}`;
