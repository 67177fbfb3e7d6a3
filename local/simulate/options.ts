import { parseArgs } from 'node:util';
import { parseFault } from '../parse-fault';

export interface SimulationOptions {
  households: number;
  days: number;
  /** Any words: the same seed lives the same lives. */
  seed: string;
  faults: 'none' | 'all';
}

/** Arguments that make no sense; the message is one line for whoever typed them. */
export class Senseless extends Error {}

export const help = `npm run simulate -- --households N --days D --seed S --faults none|all

Lives a made-up street under a virtual clock, on the service's own code, and counts what went wrong.
  --households  how many homes, 1 to 100000 (default 100)
  --days        how many days each lives, 1 to 3650 (default 30)
  --seed        the same seed gives the same run (default 1)
  --faults      none, or all: processes die, databases throttle, texts are refused, ticks are missed (default all)

The last line is JSON. Exit 1 if a call for help was lost, an episode is stuck or a text went twice without need.`;

/** Null where only help is asked for. Throws `Senseless`. */
export function optionsFrom(args: readonly string[]): SimulationOptions | null {
  const text = { type: 'string' } as const;
  const known = {
    households: text,
    days: text,
    seed: text,
    faults: text,
    help: { type: 'boolean' },
  } as const;
  let values;
  try {
    ({ values } = parseArgs({ args: [...args], options: known }));
  } catch (cause) {
    throw new Senseless(parseFault(cause));
  }
  if (values.help === true) return null;
  const { faults = 'all', seed = '1' } = values;
  if (faults !== 'none' && faults !== 'all') throw new Senseless(`--faults: none or all, not ${faults}`);
  if (seed === '') throw new Senseless('--seed: must not be empty');
  return {
    households: count('households', values.households ?? '100', 100_000),
    days: count('days', values.days ?? '30', 3_650),
    seed,
    faults,
  };
}

function count(name: string, value: string, most: number): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || number > most)
    throw new Senseless(`--${name}: a whole number from 1 to ${most}, not ${value}`);
  return number;
}
