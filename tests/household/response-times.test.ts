import * as fc from 'fast-check';
import { percentile, responseSpreads, responseTimes } from '../../lambda/household/response-times';
import type { ClosedEpisode } from '../../lambda/household';
import { Life, at } from './a-home';

const minute = 60_000;

const closed = (life: Life): ClosedEpisode => {
  const { lastEpisode } = life.home.state;
  if (!lastEpisode) throw new Error('nothing has ended');
  return lastEpisode;
};

describe('the times of one episode', () => {
  test('are counted from its opening: first text, acknowledgement, seen', () => {
    const life = new Life().asksForHelp();
    life.waits(3).replies('anne', 'going').waits(20).replies('anne', 'fine');
    expect(responseTimes(closed(life))).toEqual({
      firstText: 0,
      acknowledged: 3 * minute,
      seen: 23 * minute,
    });
  });

  test('keep the first acknowledgement, whoever goes in the end', () => {
    const life = new Life().asksForHelp();
    life
      .waits(6)
      .replies('anne', 'going')
      .waits(1)
      .replies('anne', 'cannot')
      .waits(2)
      .replies('bob', 'going');
    expect(responseTimes(closed(life.waits(5).replies('bob', 'fine')))).toMatchObject({
      acknowledged: 6 * minute,
      seen: 14 * minute,
    });
  });

  test('have no time for what never happened: she called it off herself', () => {
    expect(responseTimes(closed(new Life().asksForHelp().says('false-alarm')))).toEqual({
      firstText: 0,
      acknowledged: null,
      seen: null,
    });
  });

  test('count a text that went late as late', () => {
    const life = new Life();
    life.outcome = ({ id }) => ({ id, kind: 'refused', code: 'Throttled' });
    life.asksForHelp();
    life.outcome = ({ id }) => ({ id, kind: 'done' });
    life.waits(1).replies('anne', 'fine');
    expect(responseTimes(closed(life)).firstText).toBe(15_000);
  });
});

describe('a percentile', () => {
  const values = fc.array(fc.integer({ min: 0, max: 1e7 }), { minLength: 1, maxLength: 50 });
  const shares = fc.double({ min: 0.01, max: 1, noNaN: true });

  test('is a value that was measured, with at least that share at or below it and less below', () => {
    fc.assert(
      fc.property(values, shares, (all, share) => {
        const found = percentile(all, share)!;
        expect(all).toContain(found);
        expect(all.filter((value) => value <= found).length / all.length).toBeGreaterThanOrEqual(
          share - 1e-9,
        );
        expect(all.filter((value) => value < found).length / all.length).toBeLessThan(share);
      }),
    );
  });

  test('of nothing is nothing, and a share that is none is refused', () => {
    expect(percentile([], 0.5)).toBeNull();
    expect(() => percentile([1], 0)).toThrow(RangeError);
    expect(() => percentile([1], 1.1)).toThrow(RangeError);
  });
});

test("a council's figures spread times, and take what never happened for late", () => {
  const ended = (wait: number, answer: 'fine' | null): ClosedEpisode => {
    const life = new Life(undefined, at('10:00')).asksForHelp().waits(wait);
    return closed(answer === null ? life.says('false-alarm') : life.replies('anne', answer));
  };
  const all = [ended(2, 'fine'), ended(4, 'fine'), ended(50, 'fine'), ended(1, null)];
  const response = responseSpreads(all.map(responseTimes));
  expect(response.seen).toMatchObject({ count: 3, median: 4 * minute, p90: 50 * minute });
  expect(response.seen.within).toEqual([
    { bound: 45 * minute, share: 0.5 },
    { bound: 60 * minute, share: 0.75 },
  ]);
  expect(responseSpreads([]).seen).toMatchObject({
    count: 0,
    median: null,
    within: [{ share: null }, { share: null }],
  });
});
