/** What is remembered of one plug, door or speaker. */
export interface SourceMemory {
  readonly kind: string;
  /** YYYY-MM-DD of the last covered day with a sign of it. */
  readonly lastSeen: string;
  /** Covered days since it was first seen, fading by half in 45 days; and those of them with a sign. */
  readonly days: number;
  readonly active: number;
  /** Per half-hour of the local day: share of days with a sign of it; 48 packed numbers from 0 to 1. */
  readonly halfHours: string;
}

/** How often each rung of the ladder would have alarmed this home, counted before the day was learned from. */
export interface BudgetMemory {
  /** Covered days counted, fading. */
  readonly days: number;
  readonly predicted: readonly number[];
  readonly seen: readonly number[];
  /** Waking half-hours by the whole hours until a silence then begun would have been noticed: 37 packed shares, 0 to 36. */
  readonly waits: string;
}

/** The learned day, packed: see rhythm.ts. */
export interface RhythmMemory {
  readonly weekday: string;
  readonly weekend: string;
  readonly lately: string;
  /** True where every sign so far fell on a full or half hour: then signs can be expected at no other moment. */
  readonly halfHourly: boolean;
  /** How much the days differ, 0 (each like the other) to 1 (as chance would have it, or more); missing in what older code learned. */
  readonly variety?: number;
}

/** What comes at the same second every day: see clockwork.ts. */
export interface ClockworkMemory {
  /** True once a sign was seen that did not fall on a whole minute. */
  readonly fine: boolean;
  /** By source, packed: times of the local day, with the days on which it came then. */
  readonly beats: Readonly<Record<string, string>>;
}

/** Everything learned of one home: plain JSON of a bounded size, whatever the length of its history. */
export interface Routine {
  readonly schema: 1;
  /** The last local day folded, YYYY-MM-DD. */
  readonly foldedThrough: string | null;
  /** Days learned from, ever. */
  readonly coveredDays: number;
  /** Calendar days up to `foldedThrough`, oldest first: packed marks, or '' for a day not learned from. */
  readonly days: readonly string[];
  /** Null until a day has been learned from. */
  readonly rhythm: RhythmMemory | null;
  readonly sources: Readonly<Record<string, SourceMemory>>;
  readonly budget: BudgetMemory;
  /** Missing in what older code learned. */
  readonly clockwork?: ClockworkMemory;
}

export const REMEMBERED_DAYS = 120;
export const NEEDED_DAYS = 7;
/** A day seen for less than this share is a fault of the recorder: neither learned from nor judged. */
export const ENOUGH_COVERED = 0.9;
export const RUNGS = 20;

export function emptyRoutine(): Routine {
  return {
    schema: 1,
    foldedThrough: null,
    coveredDays: 0,
    days: [],
    rhythm: null,
    sources: {},
    budget: {
      days: 0,
      predicted: new Array<number>(RUNGS).fill(0),
      seen: new Array<number>(RUNGS).fill(0),
      waits: '',
    },
  };
}

export interface LearningProgress {
  readonly coveredDays: number;
  readonly neededDays: number;
  readonly ready: boolean;
}

export function learningProgress(routine: Routine): LearningProgress {
  return {
    coveredDays: routine.coveredDays,
    neededDays: NEEDED_DAYS,
    ready: routine.coveredDays >= NEEDED_DAYS,
  };
}
