import type { Instant } from './clock';
import { urgencies, urgencyOf, type Concern } from './concern';
import type { Asking, Episode, Hold, Told } from './episode';
import type { Home } from './home';
import { personOf } from './people';
import type { Plug, Who } from './profile';

/** What a list of open worries shows of one, so that a page of the list is one read. Times are UTC, the zone is the home's. */
export interface OpenWorry {
  household: string;
  resident: { firstName: string; fullName: string };
  zone: string;
  plugs: Pick<Plug, 'id' | 'name'>[];
  episode: string;
  openedAt: Instant;
  /** The first and the newest ones. */
  concerns: Concern[];
  asking: Asking | null;
  tried: Episode['tried'];
  told: Told[];
  hold: Hold | null;
  /** When the next in turn is told. */
  nextAt: Instant | null;
  /** Everybody has been asked twice. */
  exhausted: boolean;
  /** What those who were told are called; null for the duty team without a name. */
  names: Partial<Record<Who, string>>;
}

const mostConcerns = 4;

export function openWorryOf({ profile, state }: Pick<Home, 'profile' | 'state'>): OpenWorry | null {
  const { episode } = state;
  if (!episode) return null;
  const { concerns, told, hold } = episode;
  const people = [...told.map(({ who }) => who), ...(hold ? [hold.who] : [])];
  return {
    household: profile.id,
    resident: { firstName: profile.resident.firstName, fullName: profile.resident.fullName },
    zone: profile.zone,
    plugs: profile.plugs.map(({ id, name }) => ({ id, name })),
    episode: episode.id,
    openedAt: episode.openedAt,
    concerns: [...concerns.slice(0, 1), ...concerns.slice(1).slice(1 - mostConcerns)],
    asking: episode.asking,
    tried: episode.tried,
    told,
    hold,
    nextAt: episode.ladder.nextAt,
    exhausted: episode.ladder.exhaustedAt !== null,
    names: Object.fromEntries(people.map((who) => [who, personOf(profile, who)?.name ?? 'the duty team'])),
  };
}

/** Most pressing first, then longest open: as text that sorts so. */
export const worryOrder = ({ concerns, openedAt }: Pick<Episode, 'concerns' | 'openedAt'>): string =>
  `${String(urgencies.indexOf(urgencyOf(concerns)))}#${String(openedAt).padStart(14, '0')}`;
