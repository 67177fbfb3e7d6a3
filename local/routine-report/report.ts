import { fadedSignals, learningProgress, type Routine, slowDecline, usualNotice } from '../../lambda/routine';
import { alertsPerRung, priceFor, rungPrices } from '../../lambda/routine/budget';
import { readRhythm } from '../../lambda/routine/rhythm';
import type { ReplayArguments } from '../replay/arguments';
import { replayHome, type ReplayLine } from '../replay/replay-home';
import { parseWallTime } from '../replay/wall-time';

export function tellRoutine(given: ReplayArguments): { routine: Routine; text: string } {
  const lines: ReplayLine[] = [];
  const run = replayHome(given.home, given);
  let step = run.next();
  for (; step.done !== true; step = run.next()) lines.push(step.value);
  const routine = step.value;
  const sections = [progress(routine, given), day(routine), calibration(routine, given), silences(lines)];
  return { routine, text: sections.join('\n\n') };
}

function progress(routine: Routine, { zone }: ReplayArguments): string {
  const { coveredDays, neededDays, ready } = learningProgress(routine);
  const notice = usualNotice(routine, zone);
  const faded = fadedSignals(routine).map((one) => `${one.source} has not been seen since ${one.lastSeen}`);
  const decline = slowDecline(routine);
  return [
    `Learned from ${coveredDays} days${ready ? '' : ` of the ${neededDays} needed`}.`,
    notice
      ? `A silence is usually noticed within ${notice.hours} hours.`
      : 'How soon a silence is noticed is not known yet.',
    ...faded,
    ...(decline
      ? [
          `Slow change (${decline.what}): ${decline.before.toFixed(1)} before, ${decline.lately.toFixed(1)} lately`,
        ]
      : []),
  ].join('\n');
}

function day(routine: Routine): string {
  if (!routine.rhythm) return 'No day learned yet.';
  const rhythm = readRhythm(routine.rhythm);
  const hourly = (rates: Float64Array, hour: number): number =>
    [0, 1, 2, 3].reduce((sum, quarter) => sum + (rates[hour * 4 + quarter] ?? 0), 0);
  const rows = Array.from({ length: 24 }, (_, hour) => {
    const [week, end] = [hourly(rhythm.weekday, hour), hourly(rhythm.weekend, hour)];
    return `${String(hour).padStart(2)}:00  ${week.toFixed(2)}  ${end.toFixed(2)}  ${'#'.repeat(Math.round(week * 20))}`;
  });
  return ['Expected signs an hour: weekdays, weekends', ...rows].join('\n');
}

function calibration(routine: Routine, { alertsPerMonth }: ReplayArguments): string {
  const rates = alertsPerRung(routine.budget);
  const rows = rungPrices.map((price, rung) => {
    const seen = (routine.budget.seen[rung] ?? 0).toFixed(1);
    return `${price.toFixed(0).padStart(6)}  ${(rates[rung] ?? 0).toFixed(2).padStart(6)}  ${seen.padStart(5)}`;
  });
  const chosen = priceFor(routine.budget, alertsPerMonth).toFixed(0);
  return [
    `Price of a false alert, alerts expected a month, alerts counted (asked for ${alertsPerMonth}: price ${chosen})`,
    ...rows,
  ].join('\n');
}

/** The longest silences after which a sign came again, and what the deadline would have been. */
function silences(lines: readonly ReplayLine[]): string {
  const events = lines.filter((line) => 'event' in line);
  const worst = events
    .flatMap((line, i) => {
      const next = events[i + 1];
      if (!next || line.deadline === null) return [];
      const hours = ((parseWallTime(next.event) ?? 0) - (parseWallTime(line.event) ?? 0)) / 60;
      return [
        {
          from: line.event,
          to: next.event,
          hours,
          deadline: line.deadline,
          alarmed: line.deadline < next.event,
        },
      ];
    })
    .sort((a, b) => b.hours - a.hours)
    .slice(0, 10);
  const rows = worst.map(
    (one) =>
      `${one.hours.toFixed(1).padStart(6)} h  ${one.from} to ${one.to}  deadline ${one.deadline}${one.alarmed ? '  alarmed' : ''}`,
  );
  return ['The ten longest silences', ...rows].join('\n');
}
