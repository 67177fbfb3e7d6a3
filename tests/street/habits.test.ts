import fc from 'fast-check';
import { DateTime } from 'luxon';
import { usesBetween } from '../../local/street/history/uses';

const zone = 'Europe/London';
const at = (wall: string): number => DateTime.fromISO(wall, { zone }).toMillis();
const habits = { uses: { kettle: ['07:10', '10:30'] }, jitter: 15 * 60_000, zone, seed: 'a title' };

describe('a life by habit', () => {
  it('has every use of every day, its last morning too and nothing after', () => {
    const uses = usesBetween(habits, at('2026-01-19T00:00'), at('2026-03-02T08:00'));
    expect(uses).toHaveLength(42 * 2 + 1);
    expect(uses.at(-1)?.at).toBeLessThan(at('2026-03-02T08:00'));
  });

  it('keeps each use within its jitter of the wall time, through the clock change too', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 3_600_000 }), (seed, jitter) => {
        const uses = usesBetween({ ...habits, seed, jitter }, at('2026-03-28T00:00'), at('2026-03-31T00:00'));
        return uses.every(({ at: moment }) => {
          const wall = DateTime.fromMillis(moment, { zone });
          return habits.uses.kettle.some((time) => {
            const usual = at(`${wall.toISODate() ?? ''}T${time}`);
            return Math.abs(moment - usual) <= jitter + 500;
          });
        });
      }),
    );
  });

  it('is the same for the same seed, and another for another', () => {
    const [from, until] = [at('2026-01-19T00:00'), at('2026-01-29T00:00')];
    expect(usesBetween(habits, from, until)).toEqual(usesBetween(habits, from, until));
    expect(usesBetween(habits, from, until)).not.toEqual(
      usesBetween({ ...habits, seed: 'other' }, from, until),
    );
  });
});
