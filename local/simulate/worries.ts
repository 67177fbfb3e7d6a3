import { DAYS_A_MONTH } from '../../lambda/routine';
import type { SeenEpisode } from './observed';
import type { Text } from './phones';
import { worryKinds, type WorryKind } from './worry-kind';

export interface WorryCounts {
  /** Worries about which she was asked before anybody was told. */
  asked: number;
  /** Of those, how many she ended herself. */
  endedAtAsking: number;
  reachedCarer: number;
  /** Reached a carer while she needed nobody: what the budget is about. */
  falseAlerts: number;
  /** Of those, while she was away for days and nobody had been told. */
  whileAway: number;
}

export type Worries = Record<WorryKind, WorryCounts>;

export const noWorries = (): Worries => ({ learned: none(), promise: none(), night: none() });
const none = (): WorryCounts => ({
  asked: 0,
  endedAtAsking: 0,
  reachedCarer: 0,
  falseAlerts: 0,
  whileAway: 0,
});

/** Every worry of a street that nothing but silence, or the night, was about; a call for help is none. */
export function countWorries(episodes: ReadonlyMap<string, SeenEpisode>, texts: readonly Text[]): Worries {
  const told = new Map<string, Text>();
  for (const text of texts) {
    const key = `${text.household} ${text.episode}`;
    if (text.about.kind === 'alert' && !told.has(key)) told.set(key, text);
  }
  const worries = noWorries();
  for (const [key, { worry, asked, endedBy, where }] of episodes) {
    if (worry === null) continue;
    const counts = worries[worry];
    const first = told.get(key);
    if (asked) counts.asked += 1;
    if (asked && !first && endedBy !== null) counts.endedAtAsking += 1;
    if (!first) continue;
    counts.reachedCarer += 1;
    if (first.needed) continue;
    counts.falseAlerts += 1;
    if (where === 'away') counts.whileAway += 1;
  }
  return worries;
}

export function sumOfWorries(one: Worries, other: Worries): Worries {
  const sum = noWorries();
  for (const kind of worryKinds)
    for (const what of Object.keys(sum[kind]) as (keyof WorryCounts)[])
      sum[kind][what] = one[kind][what] + other[kind][what];
  return sum;
}

/** A resident and month, to three digits. */
export function worriesAMonth(worries: Worries, residentDays: number): Worries {
  const rates = noWorries();
  for (const kind of worryKinds)
    for (const what of Object.keys(rates[kind]) as (keyof WorryCounts)[])
      rates[kind][what] = Number(((worries[kind][what] * DAYS_A_MONTH) / residentDays).toFixed(3));
  return rates;
}
