import { homesPerStreet, simulate } from '../simulate/simulate';
import { rounded } from './pairs';

/** How fast the simulator lives, all faults on. */
export async function lives() {
  const days = 7;
  const began = performance.now();
  await simulate({ households: homesPerStreet, days, seed: 'bench', faults: 'all' });
  const seconds = (performance.now() - began) / 1_000;
  return {
    households: homesPerStreet,
    days,
    householdHoursPerSecond: rounded((homesPerStreet * days * 24) / seconds, 0),
  };
}
