import { firstTextAt, type Home, type Instant } from '../household';

/** What operators ask every day. A test of the infrastructure finds each as a metric. */
export const measured = ['call-for-help', 'first-text', 'acknowledged'] as const;

export interface Measure {
  what: (typeof measured)[number];
  /** Since the worry began; not for calls, which are only counted. */
  seconds?: number;
}

/** What one commit brought about: a call for help was taken in, the first text of a worry was accepted, somebody took it on. */
export function measuresOf(before: Home, after: Home): Measure[] {
  const seen = before.state.journalNext;
  const calls = after.state.journal.filter(
    (line) => line.seq >= seen && line.kind === 'help-asked' && !line.repeated,
  );
  return [
    ...calls.map((): Measure => ({ what: 'call-for-help' })),
    ...newly('first-text', ({ told }) => firstTextAt(told), before, after),
    ...newly('acknowledged', (worry) => worry.acknowledgedAt ?? null, before, after),
  ];
}

type Worry = NonNullable<Home['state']['episode'] | Home['state']['lastEpisode']>;

function newly(
  what: Measure['what'],
  momentOf: (worry: Worry) => Instant | null,
  before: Home,
  after: Home,
): Measure[] {
  return worriesOf(after).flatMap((worry) => {
    const moment = momentOf(worry);
    const known = worriesOf(before).find(({ id }) => id === worry.id);
    if (moment === null || (known && momentOf(known) !== null)) return [];
    return [{ what, seconds: Math.max(0, Math.round((moment - worry.openedAt) / 1_000)) }];
  });
}

function worriesOf({ state }: Home): Worry[] {
  return [state.episode, state.lastEpisode].filter((worry) => worry !== null);
}
