import { shortHash, type HomeStore, type State, type Who } from '../../lambda/household';
import type { HouseLog } from './house-log';
import { worryOf, type Whereabouts, type WorryKind } from './worry-kind';

/** What the commits of a street have shown. */
export interface Observed {
  /** The episode that a call for help, by its request's id, was committed into. */
  episodeOfCall(household: string, call: string): string | null;
  /** Broken rules, in words: each with its home. */
  readonly broken: { household: string; what: string }[];
  readonly episodes: ReadonlyMap<string, SeenEpisode>;
  watch(store: HomeStore): HomeStore;
}

export interface SeenEpisode {
  household: string;
  id: string;
  /** She was asked before anybody was told. */
  asked: boolean;
  /** What the worry was about, where it was about nothing else; null where she called, say. */
  worry: WorryKind | null;
  /** Where she was as it began. */
  where: Whereabouts;
  endedBy: string | null;
}

/**
 * Looks over every process's shoulder at what it commits. `whereIs`: where she was then; `reached`: whether a text of that
 * episode has come to them.
 */
export function createObserved(
  log: HouseLog,
  whereIs: (household: string) => Whereabouts,
  reached: (household: string, episode: string, who: Who) => boolean,
): Observed {
  const versions = new Map<string, number>();
  const calls = new Map<string, string>();
  const episodes = new Map<string, SeenEpisode>();
  /** The silences about which somebody was worried, by home and last sign of life. */
  const silences = new Map<string, string>();
  /** Who is thought to have been told, by home and episode. */
  const believed = new Set<string>();
  const broken: Observed['broken'] = [];

  function committed(household: string, state: State): void {
    const before = versions.get(household) ?? 1;
    if (state.version <= before) {
      broken.push({ household, what: `version ${state.version} was committed after version ${before}` });
    }
    versions.set(household, Math.max(before, state.version));
    log.tell(household, `v${state.version} due ${state.dueAt ?? 'never'} outbox ${state.outbox.length}`);
    look(household, state);
    toldTruly(household, state);
    const episode = state.episode?.id;
    if (episode === undefined) return;
    // A commit whose answer was lost on its way is seen in the next one only: each wrote one id.
    for (const id of state.seen.slice(Math.min(-1, before - state.version))) {
      const key = `${household} ${id}`;
      if (!calls.has(key)) calls.set(key, episode);
    }
  }

  function look(household: string, { episode, lastEpisode }: State): void {
    if (episode) {
      const seen = episodes.get(`${household} ${episode.id}`);
      const worry = worryOf(episode.concerns);
      if (seen) Object.assign(seen, { asked: seen.asked || episode.asking !== null, worry });
      else {
        log.tell(
          household,
          `episode ${episode.id} opened: ${episode.concerns.map(({ kind }) => kind).join()}`,
        );
        worriedOnce(household, episode);
        const asked = episode.asking !== null;
        episodes.set(`${household} ${episode.id}`, {
          household,
          id: episode.id,
          asked,
          worry,
          where: whereIs(household),
          endedBy: null,
        });
      }
    }
    const over = lastEpisode && episodes.get(`${household} ${lastEpisode.id}`);
    if (over && over.endedBy === null) {
      over.endedBy = lastEpisode.by;
      log.tell(household, `episode ${over.id} ended by ${lastEpisode.by}: ${lastEpisode.outcome}`);
    }
  }

  /** Nobody may be believed to have been told whom no text had reached by then: it would never be sent again. */
  function toldTruly(household: string, { episode, lastEpisode }: State): void {
    for (const each of [episode, lastEpisode]) {
      for (const { who, status } of each?.told ?? []) {
        const key = `${household} ${each?.id ?? ''} ${who}`;
        if (status !== 'sent' || believed.has(key)) continue;
        believed.add(key);
        if (reached(household, each?.id ?? '', who)) continue;
        broken.push({ household, what: `${who} is thought to have been told, and was not` });
      }
    }
  }

  /** A silence that was looked after is counted from then: the same one is never a second worry. */
  function worriedOnce(household: string, { id, concerns }: NonNullable<State['episode']>): void {
    for (const concern of concerns) {
      if (concern.kind !== 'silence' || 'kind' in concern.facts) continue;
      const key = `${household} ${concern.facts.since}`;
      if (silences.has(key)) broken.push({ household, what: `one silence was two worries: ${id}` });
      silences.set(key, id);
    }
  }

  return {
    broken,
    episodes,
    episodeOfCall: (household, call) => calls.get(`${household} ${shortHash(call)}`) ?? null,
    watch: (store) => ({
      ...store,
      async commit(home, within) {
        const done = await store.commit(home, within);
        if (done) committed(home.profile.id, home.state);
        return done;
      },
    }),
  };
}
