import type { Concern } from '../../lambda/household';

/** What a worry about a silence rested on: the learned routine, the morning promise, or an odd night beside them. */
export const worryKinds = ['learned', 'promise', 'night'] as const;
export type WorryKind = (typeof worryKinds)[number];

/** Where she was when the service began to worry. `away`: gone for days, and had not said so. */
export type Whereabouts = 'at-home' | 'away' | 'lying';

/** Several worries of one morning count as the first of them. */
export function worryOf(concerns: readonly Concern[]): WorryKind | null {
  const kinds = concerns.map((concern): WorryKind | null => {
    if (concern.kind === 'unusual-night') return 'night';
    if (concern.kind !== 'silence') return null;
    return 'kind' in concern.facts ? 'promise' : 'learned';
  });
  return kinds.includes(null) ? null : (kinds[0] ?? null);
}
