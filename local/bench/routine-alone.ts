import { emptyRoutine, foldDay, type Routine, type Sign, silenceDeadline } from '../../lambda/routine';
import { dateOf, dayNumber } from '../../lambda/routine/calendar';
import { instantOf } from '../../lambda/routine/home-clock';
import { type RecordedHome, type RecordedSign } from '../replay/recorded-home';
import { replayHome } from '../replay/replay-home';
import { wallTimeOf } from '../replay/wall-time';
import { evenly } from '../simulate/random';
import { noThreshold, plainDeadline, plainFold, type PlainThreshold } from './plain-threshold';

/** Milliseconds, each the fastest of several runs; and a ratio to the plainest detector there is, timed in the same run. */
export interface RoutineFigures {
  readonly homeYearReplayMs: number;
  /** The same year through a detector that waits a fixed number of hours. */
  readonly fixedThresholdMs: number;
  readonly replayToFixedThreshold: number;
  readonly deadlineMs: number;
  readonly plainDeadlineMs: number;
  readonly deadlineToPlain: number;
  readonly foldMs: number;
  readonly plainFoldMs: number;
  readonly foldToPlain: number;
  readonly signsInTheYear: number;
  readonly routineBytes: number;
}

const ZONE = 'Europe/London';
const FIRST = dayNumber('2025-01-06');
const DAYS = 365;
const RUNS = 15;
const TIMES = [7.2, 8.9, 10.5, 12.4, 13.3, 15, 16.6, 18.2, 19.5, 21.3];

function yearOfSigns(): RecordedSign[] {
  const random = evenly(7);
  return Array.from({ length: DAYS }, (_, i) => FIRST + i).flatMap((day) =>
    TIMES.filter(() => random() < 0.8).map((hour) => {
      const minute = Math.floor(day * 1440 + hour * 60 + 30 * random());
      const at = instantOf(minute, ZONE);
      const source = random() < 0.7 ? 'kettle' : 'tv';
      return { at, source, kind: source, wall: wallTimeOf(at, ZONE), date: dateOf(day) };
    }),
  );
}

/** Sixteen hours after each sign, whatever the home: printed alike, so that the work beside the detector is the same. */
function* fixedThreshold(home: RecordedHome): Generator<{ event: string; deadline: string }> {
  for (const sign of home.signs)
    yield { event: sign.wall, deadline: wallTimeOf(sign.at + 16 * 3_600_000, ZONE) };
}

/** Milliseconds to make and print all lines, each hundred the fastest of `runs`: what is slower was somebody else's work. */
function fastestLines(runs: number, lines: () => Iterable<object>): number {
  const least: number[] = [];
  for (let run = 0; run < runs; run++) {
    let [from, count] = [performance.now(), 0];
    for (const line of lines()) {
      if (JSON.stringify(line).length > 0) count++;
      if (count % 100 !== 0) continue;
      const now = performance.now();
      const piece = count / 100 - 1;
      least[piece] = Math.min(least[piece] ?? Infinity, now - from);
      from = now;
    }
  }
  return least.reduce((sum, piece) => sum + piece, 0);
}

/** The fastest of `runs`, in milliseconds, each with something fresh, so that nothing is remembered from the run before. */
function fastest<T>(runs: number, fresh: () => T, work: (given: T) => unknown): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const given = fresh();
    const from = performance.now();
    work(given);
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

function learned(signs: readonly Sign[], days: number): Routine {
  let routine = emptyRoutine();
  for (let day = FIRST; day < FIRST + days; day++) routine = foldOne(routine, day, signs);
  return routine;
}

function learnedPlainly(signs: readonly Sign[], days: number): PlainThreshold {
  const byDay = Array.from({ length: days }, (_, index) => signsOf(signs, FIRST + index));
  return byDay.reduce(plainFold, noThreshold);
}

/** What is done in a few nanoseconds is done many times, or the clock would see nothing. */
const MANY = 1_000;
const times =
  <T>(many: number, work: (given: T) => unknown) =>
  (given: T): unknown => {
    let done: unknown = null;
    for (let each = 0; each < many; each++) done = work(given);
    return done;
  };

function signsOf(signs: readonly Sign[], day: number): Sign[] {
  const [from, to] = [instantOf(day * 1440, ZONE), instantOf((day + 1) * 1440, ZONE)];
  return signs.filter(({ at }) => at >= from && at < to);
}

function foldOne(routine: Routine, day: number, signs: readonly Sign[]): Routine {
  return foldDay(routine, { date: dateOf(day), signs: signsOf(signs, day), covered: 1 }, ZONE, 0.5);
}

/** What the routine costs: a year of one home replayed, one deadline, and one day learned. */
export function routineFigures(): RoutineFigures {
  const signs = yearOfSigns();
  const home: RecordedHome = { signs, end: null, coverage: null, malformed: [] };
  const settings = { zone: ZONE, alertsPerMonth: 1 };
  const replay = fastestLines(RUNS, () => replayHome(home, settings));
  const plain = fastestLines(RUNS, () => fixedThreshold(home));
  const routine = learned(signs, 120);
  const today = signs.filter(({ date }) => date === dateOf(FIRST + 120));
  const last = today.at(-1) ?? null;
  const fresh = (): Routine => structuredClone(routine);
  const deadline = fastest(300, fresh, (one) => silenceDeadline(one, today, last, ZONE, 0.5));
  const fold = fastest(100, fresh, (one) => foldOne(one, FIRST + 120, today));
  const threshold = learnedPlainly(signs, 120);
  const plainOne =
    fastest(
      300,
      () => threshold,
      times(MANY, (one) => plainDeadline(one, today, last)),
    ) / MANY;
  const plainDay =
    fastest(
      100,
      () => threshold,
      times(MANY, (one) => plainFold(one, today)),
    ) / MANY;
  return {
    homeYearReplayMs: round(replay),
    fixedThresholdMs: round(plain),
    replayToFixedThreshold: round(replay / plain),
    deadlineMs: round(deadline),
    plainDeadlineMs: round(plainOne, 6),
    deadlineToPlain: round(deadline / plainOne, 0),
    foldMs: round(fold),
    plainFoldMs: round(plainDay, 6),
    foldToPlain: round(fold / plainDay, 0),
    signsInTheYear: signs.length,
    routineBytes: JSON.stringify(routine).length,
  };
}

const round = (value: number, digits = 3): number => Number(value.toFixed(digits));
