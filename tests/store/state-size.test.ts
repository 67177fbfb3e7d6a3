import { day, hour, type State } from '../../lambda/household';
import type { Row } from '../../lambda/store/rows';
import { pack } from '../../lambda/store/packing';
import { itemSize } from './item-size';
import { LivedHome, midnight } from './lived-home';

const median = (sizes: number[]): number =>
  [...sizes].sort((one, other) => one - other)[sizes.length >> 1] ?? 0;
const sizesOf = (states: Row[]): number[] => states.map((row) => itemSize(pack(row)));

const ordinary = { speakers: ['kitchen'], plugs: ['kettle', 'telly'], carers: ['anne', 'bob', 'carol'] };
const rich = {
  speakers: ['kitchen', 'bedroom'],
  plugs: ['kettle', 'telly', 'lamp', 'microwave'],
  carers: ['anne', 'bob', 'carol', 'dev', 'erin'],
};

async function lived(has: typeof ordinary, days: number): Promise<LivedHome> {
  const home = new LivedHome(has);
  await home.begins();
  for (let index = 0; index < days; index += 1) await home.livesADay(midnight + index * day);
  return home;
}

it('the state of an ordinary home is a small item over weeks', async () => {
  const home = await lived(ordinary, 21);
  const sizes = sizesOf(home.states);
  expect(sizes.length).toBeGreaterThan(300);
  expect(median(sizes)).toBeLessThanOrEqual(2_048);
});

it('a rich home on whose whole ladder nobody answers stays within what may be stored', async () => {
  const home = await lived(rich, 7);
  await home.waits(home.now + 9 * hour);
  await home.asksForHelp();
  await home.waits(home.now + 4 * hour);
  const sizes = sizesOf(home.states);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(8_192);
  // The ladder was really climbed: the home is not measured asleep.
  expect(told(home.states.at(-1))).toBeGreaterThan(4);
});

/** How many have been told of the open episode. */
const told = (row: Row | undefined): number => (row?.['packed'] as State).episode?.told.length ?? 0;
