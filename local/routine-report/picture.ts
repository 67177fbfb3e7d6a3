import type { Routine } from '../../lambda/routine';
import { readRhythm } from '../../lambda/routine/rhythm';

const [WIDTH, HEIGHT, LEFT, TOP] = [960, 300, 50, 30] as const;

/** Expected signs an hour over the local day, weekdays filled and weekends as a line. */
export function drawDay(routine: Routine): string {
  const rhythm = routine.rhythm && readRhythm(routine.rhythm);
  const days = rhythm ? [rhythm.weekday, rhythm.weekend] : [];
  const [weekday = [], weekend = []] = days.map((rates) => Array.from(rates, (rate) => rate * 4));
  const most = Math.max(0.5, ...weekday, ...weekend);
  const x = (quarter: number): string => (LEFT + (quarter / 96) * WIDTH).toFixed(1);
  const y = (rate: number): string => (TOP + HEIGHT * (1 - rate / most)).toFixed(1);
  const points = (rates: readonly number[]): string =>
    rates.map((rate, q) => `${x(q + 0.5)},${y(rate)}`).join(' ');
  const hours = Array.from({ length: 9 }, (_, i) => i * 3)
    .map((hour) => `<text x="${x(hour * 4)}" y="${TOP + HEIGHT + 20}" text-anchor="middle">${hour}:00</text>`)
    .join('');
  const lines = Array.from({ length: Math.floor(most / 0.5) }, (_, i) => (i + 1) * 0.5)
    .map(
      (rate) =>
        `<line x1="${LEFT}" x2="${LEFT + WIDTH}" y1="${y(rate)}" y2="${y(rate)}" stroke="#b1b4b6"/>` +
        `<text x="${LEFT - 8}" y="${y(rate)}" dy="5" text-anchor="end">${rate.toFixed(1)}</text>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH + 2 * LEFT} ${HEIGHT + 2 * TOP + 20}" font-family="sans-serif" font-size="14">
<title>The learned day: expected signs an hour</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${lines}
<polygon points="${x(0)},${y(0)} ${points(weekday)} ${x(96)},${y(0)}" fill="#1d70b8" fill-opacity="0.35" stroke="#1d70b8"/>
<polyline points="${points(weekend)}" fill="none" stroke="#d4351c" stroke-width="2"/>
<text x="${LEFT}" y="20">expected signs an hour, at most ${most.toFixed(1)}: weekdays filled, weekends as a line; learned from ${routine.coveredDays} days</text>
${hours}
</svg>
`;
}
