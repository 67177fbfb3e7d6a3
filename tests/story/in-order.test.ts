import fc from 'fast-check';
import { inOrder } from '../../local/story/in-order';

describe('several at once, told in order', () => {
  it('hands every result out in the order of the things, and works on no more at once than allowed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        async (turns, atOnce) => {
          let [running, most] = [0, 0];
          const handed: number[] = [];
          await inOrder(
            turns.map((wait, place) => ({ wait, place })),
            async ({ wait, place }) => {
              most = Math.max(most, (running += 1));
              for (let turn = 0; turn < wait; turn += 1) await Promise.resolve();
              running -= 1;
              return place;
            },
            { atOnce, hand: (place) => handed.push(place) },
          );
          return (
            most <= atOnce && handed.length === turns.length && handed.every((place, at) => place === at)
          );
        },
      ),
    );
  });
});
