import {
  emptyRoutine,
  foldDay,
  isByClock,
  type Routine,
  type Sign,
  silenceDeadline,
  slowDecline,
  unusualNight,
} from '../../lambda/routine';
import { dateOf, dayNumber } from '../../lambda/routine/calendar';
import { DAY_MINUTES } from '../../lambda/routine/home-clock';
import { nightReason, declineReason, silenceReason } from './reasons';
import type { RecordedHome } from './recorded-home';
import { instantOfWall, wallTimeOf } from './wall-time';

export type ReplayLine =
  | { readonly event: string; readonly deadline: string | null }
  | {
      readonly at: string;
      readonly kind: 'silence' | 'unusual-night' | 'decline';
      readonly since: string;
      readonly reason: string;
    };

export interface ReplaySettings {
  readonly zone: string;
  readonly alertsPerMonth: number;
}

/** Lives through a recorded home as the service would have: nothing later than the moment spoken of is known. */
export function* replayHome(
  home: RecordedHome,
  { zone, alertsPerMonth }: ReplaySettings,
): Generator<ReplayLine, Routine> {
  let routine = emptyRoutine();
  const first = home.signs[0];
  if (!first) return routine;
  let pending: Sign[] = [];
  let folding = dayNumber(first.date);
  let deadline: ReturnType<typeof silenceDeadline> = null;
  let raised = true;
  let nightTold = -1;
  let declineTold = -Infinity;
  const say = (at: number): string => wallTimeOf(at, zone);

  function* passTo(until: number): Generator<ReplayLine> {
    // Midnights and the deadline on the way, in time order.
    for (;;) {
      const midnight = instantOfWall((folding + 1) * DAY_MINUTES, zone);
      const due = deadline && !raised ? deadline.at : Infinity;
      if (Math.min(midnight, due) >= until) return;
      if (due <= midnight && deadline) {
        raised = true;
        if (!spansFault(home, deadline.facts.since, due, zone)) {
          yield {
            at: say(due),
            kind: 'silence',
            since: say(deadline.facts.since),
            reason: silenceReason(deadline.facts, zone),
          };
        }
        continue;
      }
      const date = dateOf(folding);
      const today = pending.filter((sign) => sign.at < midnight);
      routine = foldDay(
        routine,
        { date, signs: today, covered: coveredOn(home, date) },
        zone,
        alertsPerMonth,
      );
      pending = pending.filter((sign) => sign.at >= midnight);
      folding++;
      const decline = slowDecline(routine);
      if (decline && folding - declineTold > 28) {
        declineTold = folding;
        yield {
          at: say(midnight),
          kind: 'decline',
          since: say(midnight - 28 * 86_400_000),
          reason: declineReason(decline),
        };
      }
    }
  }

  for (const [index, sign] of home.signs.entries()) {
    yield* passTo(sign.at);
    pending.push(isByClock(routine, sign, zone) ? { ...sign, byClock: true } : sign);
    // Signs of one moment are one: the last of them is spoken of.
    if (home.signs[index + 1]?.at === sign.at) continue;
    // A time switch moves no deadline, and a silence that was told of goes on.
    if (pending.some(({ at, byClock }) => at === sign.at && byClock !== true)) {
      deadline = silenceDeadline(routine, pending, sign, zone, alertsPerMonth);
      raised = deadline === null;
    }
    yield { event: sign.wall, deadline: deadline && say(deadline.at) };
    const night = unusualNight(routine, pending, sign.at, zone);
    if (night && night.at === sign.at && folding !== nightTold) {
      nightTold = folding;
      yield {
        at: say(night.at),
        kind: 'unusual-night',
        since: say(night.since),
        reason: nightReason(night.facts),
      };
    }
  }
  if (home.end !== null) yield* passTo(instantOfWall(home.end, zone) + 1);
  return routine;
}

const coveredOn = (home: RecordedHome, date: string): number =>
  home.coverage ? (home.coverage.get(date) ?? 0) : 1;

/** A silence over a day known by then to be the recorder's fault says nothing about anybody. */
function spansFault(home: RecordedHome, since: number, until: number, zone: string): boolean {
  if (!home.coverage) return false;
  const today = wallTimeOf(until, zone).slice(0, 10);
  for (let day = dayNumber(wallTimeOf(since, zone).slice(0, 10)); dateOf(day) < today; day++) {
    if ((home.coverage.get(dateOf(day)) ?? 1) < 0.9) return true;
  }
  return false;
}
