import { dateOf, dayNumber } from '../../lambda/routine/calendar';
import { DAY_MINUTES } from '../../lambda/routine/home-clock';
import type { Sign } from '../../lambda/routine';
import { instantOfWall, parseWallTime } from './wall-time';

/** One row: the sign, the wall time as the file has it, and its local date. */
export interface RecordedSign extends Sign {
  readonly wall: string;
  readonly date: string;
}

export interface RecordedHome {
  readonly signs: readonly RecordedSign[];
  /** The wall minute of the `__end__` row; null without one. */
  readonly end: number | null;
  /** Share of each local date in which the recorder ran; null where no coverage file was given. */
  readonly coverage: ReadonlyMap<string, number> | null;
  /** Rows skipped, each named by file and line. */
  readonly malformed: readonly string[];
}

const SIGNS_HEADER = 'timestamp_iso_local,signal_id,kind';
const COVERAGE_HEADER = 'date,covered_fraction';
const END = '__end__';

interface Table {
  readonly name: string;
  readonly text: string;
}

/** Reads the rows of both files; whatever is wrong with a row is noted and the row left out. */
export function readRecordedHome(events: Table, coverage: Table | null, zone: string): RecordedHome {
  const malformed: string[] = [];
  const signs: RecordedSign[] = [];
  let end: number | null = null;
  let latest = -Infinity;
  for (const { cells, bad } of rows(events, SIGNS_HEADER, malformed)) {
    const [time = '', source = '', kind = ''] = cells;
    const minute = parseWallTime(time);
    if (end !== null) bad(`a row after ${END}`);
    else if (cells.length !== 3) bad(`${cells.length} cells where 3 are due`);
    else if (minute === null) bad(`not a local time: ${JSON.stringify(time)}`);
    else if (minute < latest) bad(`${time} is earlier than the row before it`);
    else if (source === END && kind === END) end = minute;
    else if (source === '' || kind === '' || source === END || kind === END) bad('no signal or kind');
    else {
      latest = minute;
      const date = dateOf(Math.floor(minute / DAY_MINUTES));
      signs.push({ at: instantOfWall(minute, zone), source, kind, wall: time, date });
    }
  }
  return { signs, end, coverage: coverage && readCoverage(coverage, malformed), malformed };
}

function readCoverage(coverage: Table, malformed: string[]): Map<string, number> {
  const days = new Map<string, number>();
  for (const { cells, bad } of rows(coverage, COVERAGE_HEADER, malformed)) {
    const [date = '', share = ''] = cells;
    const fraction = /^\d*\.?\d+$/.test(share) ? Number(share) : NaN;
    if (cells.length !== 2) bad(`${cells.length} cells where 2 are due`);
    else if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || dateOf(dayNumber(date)) !== date)
      bad(`not a date: ${JSON.stringify(date)}`);
    else if (!(fraction >= 0 && fraction <= 1)) bad(`not a share between 0 and 1: ${JSON.stringify(share)}`);
    else if (days.has(date)) bad(`${date} comes twice`);
    else days.set(date, fraction);
  }
  return days;
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  readonly bad: (why: string) => void;
}

function* rows(table: Table, header: string, malformed: string[]): Generator<Row> {
  if (table.text.trim() === '')
    malformed.push(`${table.name}:1: the file is empty; its header should be ${header}`);
  const lines = table.text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (const [index, raw] of lines.entries()) {
    const line = index + 1;
    const text = raw.trim();
    const bad = (why: string): void => void malformed.push(`${table.name}:${line}: ${why}`);
    if (text === '') continue;
    if (line === 1 && text === header) continue;
    if (line === 1) bad(`the header should be ${header}`);
    else yield { line, cells: text.split(',').map((cell) => cell.trim()), bad };
  }
}
