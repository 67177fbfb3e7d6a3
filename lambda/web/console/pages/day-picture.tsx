import { localDate, wallMinutes } from '../../../household/local-time';
import type { Home } from '../../../household/home';
import { readRhythm } from '../../../routine/rhythm';

const [width, height, left, top] = [960, 180, 10, 24] as const;
const quarters = 96;

const x = (minutes: number): number => left + (minutes / 1_440) * width;
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(Math.floor(minutes % 60)).padStart(2, '0')}`;

/** What the picture says, for those who cannot see it. */
function inWords(
  expected: readonly number[] | null,
  today: readonly number[],
  deadline: number | null,
): string {
  const usual =
    expected === null
      ? 'The usual day is not learned yet.'
      : `Usually busiest around ${clock(expected.indexOf(Math.max(...expected)) * 15)}.`;
  const seen =
    today.length === 0 ? 'Nothing seen today.' : `Seen today: ${today.map(clock).slice(-12).join(', ')}.`;
  return `${usual} ${seen}${deadline === null ? '' : ` Deadline at ${clock(deadline)}.`}`;
}

/** The learned day: how often there usually is a sign at each time, today's signs on top, and the deadline. */
export function DayPicture({ home, now }: { home: Home; now: number }) {
  const { profile, state, routine } = home;
  const { zone } = profile;
  const weekend = [0, 6].includes(new Date(`${localDate(now, zone)}T12:00Z`).getUTCDay());
  const rhythm = routine.rhythm && readRhythm(routine.rhythm);
  const expected = rhythm && Array.from(weekend ? rhythm.weekend : rhythm.weekday);
  const most = Math.max(0.01, ...(expected ?? [0]));
  const y = (rate: number): number => top + height * (1 - rate / most);
  const date = localDate(now, zone);
  const today = state.signs
    .filter(({ at }) => localDate(at, zone) === date)
    .map(({ at }) => wallMinutes(at, zone));
  const { deadline } = state.silence;
  const due = deadline && localDate(deadline.at, zone) === date ? wallMinutes(deadline.at, zone) : null;
  const points = expected?.map(
    (rate, quarter) => `${x((quarter + 0.5) * 15).toFixed(1)},${y(rate).toFixed(1)}`,
  );
  const words = inWords(expected, today, due);
  return (
    <figure class="gn-day" tabindex={0} aria-label="The usual day and today">
      <svg
        viewBox={`0 0 ${String(width + 2 * left)} ${String(height + top + 30)}`}
        role="img"
        aria-label={words}
      >
        {points === undefined ? null : (
          <polygon
            points={`${String(x(0))},${String(y(0))} ${points.join(' ')} ${String(x(quarters * 15))},${String(y(0))}`}
            fill="#1d70b8"
            fill-opacity="0.3"
            stroke="#1d70b8"
          />
        )}
        <line x1={x(0)} x2={x(1_440)} y1={y(0)} y2={y(0)} stroke="#505a5f" />
        {today.map((minutes) => (
          <circle cx={x(minutes)} cy={top + height - 6} r="6" fill="#00703c" />
        ))}
        <line
          x1={x(wallMinutes(now, zone))}
          x2={x(wallMinutes(now, zone))}
          y1={top}
          y2={top + height}
          stroke="#0b0c0c"
          stroke-dasharray="4 4"
        />
        {due === null ? null : (
          <line x1={x(due)} x2={x(due)} y1={top - 8} y2={top + height} stroke="#d4351c" stroke-width="4" />
        )}
        {[0, 3, 6, 9, 12, 15, 18, 21].map((hour) => (
          <text x={x(hour * 60) + 2} y={top + height + 20} font-size="16" fill="#0b0c0c">
            {clock(hour * 60)}
          </text>
        ))}
      </svg>
      <figcaption class="govuk-body-s">
        Blue: when there usually is a sign of life. Green: today’s signs. Dashed: now. Red: the deadline.{' '}
        {words}
      </figcaption>
    </figure>
  );
}
