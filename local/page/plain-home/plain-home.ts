import type { Home, Instant, Plug } from '../../../lambda/household';
import { withoutMarks } from '../../../lambda/words/pages';
import { learnedDay, type LearnedDay } from './learned-day';
import { nextEvent } from './next-event';
import { plugsInView, type PlugInView, type PlugState } from './plugs-in-view';
import { watchingFacts, type Fact } from './watching';
import { worryOf, type Worry } from './worry';

/** One home as the street's page tells of it. Sentences are in the home's zone. */
export interface PlainHome {
  id: string;
  firstName: string;
  fullName: string;
  /** Milliseconds since the epoch. */
  now: Instant;
  zone: string;
  worry: Worry;
  facts: Fact[];
  learned: LearnedDay;
  plugs: PlugInView[];
  /** Whose phones stand on the page, in the order of the ladder. */
  phones: { name: string; phone: string; role: string }[];
  /** When people next notice something that comes up by itself; null = never. */
  nextAt: Instant | null;
  /** All that is stored of it, for whoever wants to look. */
  raw: Home;
}

export function plainHome(home: Home, now: Instant, plugState: (plug: Plug) => PlugState): PlainHome {
  const { profile } = home;
  const { worry, facts } = plain({ worry: worryOf(home, now), facts: watchingFacts(home, now) });
  return {
    id: profile.id,
    firstName: profile.resident.firstName,
    fullName: profile.resident.fullName,
    now,
    zone: profile.zone,
    worry,
    facts,
    learned: learnedDay(home, now),
    plugs: plugsInView(home, now, plugState),
    phones: phonesOf(home),
    nextAt: nextEvent(home, now),
    raw: home,
  };
}

function phonesOf({ profile: { carers, duty } }: Home): PlainHome['phones'] {
  const onLadder = carers.map(({ name, phone, hours, notToBeTold }, place) => {
    const times = hours?.map(({ from, to }) => `${from} to ${to}`).join(', ');
    const role = notToBeTold
      ? 'not to be told'
      : `carer ${place + 1}${times === undefined ? '' : `, ${times}`}`;
    return { name, phone, role };
  });
  return duty === null ? onLadder : [...onLadder, { name: duty.name, phone: duty.phone, role: 'duty team' }];
}

/** The page sets each sentence in an element of its own; marks around names are of no use there. */
const plain = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === 'string' ? withoutMarks(inner) : inner,
    ),
  ) as T;
