import fc from 'fast-check';
import { DateTime } from 'luxon';
import { nextWallTime } from '../../local/story/steps/time';

const zone = 'Europe/London';
const moment = fc
  .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2026-12-31T00:00:00Z') })
  .map((at) => DateTime.fromMillis(at, { zone }).toISO() ?? '');
// 01:00 to 01:59 is missing or there twice on the days the clocks change.
const time = fc
  .tuple(fc.integer({ min: 2, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

describe('the next time of day', () => {
  it('is later, within a day and an hour, and what the clock shows then', () => {
    fc.assert(
      fc.property(moment, time, (now, wall) => {
        const next = DateTime.fromISO(nextWallTime(now, wall, zone), { zone });
        const ahead = next.diff(DateTime.fromISO(now), 'hours').hours;
        return next.toFormat('HH:mm:ss') === `${wall}:00` && ahead > 0 && ahead <= 25;
      }),
    );
  });

  it('is tomorrow where it is that time already', () => {
    expect(nextWallTime('2026-03-02T10:45:00.000+00:00', '10:45', zone)).toBe(
      '2026-03-03T10:45:00.000+00:00',
    );
  });

  it('is by the clock on the wall when the clocks change in between', () => {
    expect(nextWallTime('2026-03-28T12:00:00.000+00:00', '08:00', zone)).toBe(
      '2026-03-29T08:00:00.000+01:00',
    );
  });
});
