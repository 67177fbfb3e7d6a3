import type { SilenceFacts } from '../../lambda/routine';
import {
  handle,
  minute,
  newHome,
  type Event,
  type Home,
  type Pending,
  type Profile,
  type TextAbout,
  type Who,
} from '../../lambda/household';
import { allConsents, exampleProfile, monday } from '../store/example-home';

export { monday };
export const link = 'https://gn.example.org/r/AbCdEfGhIjKlMnOpQrStUv';

export function marysHome(profile: Partial<Profile> = {}): Home {
  const home = newHome(exampleProfile('home-1', profile), allConsents, monday - 1_000 * minute);
  return decide(
    home,
    {
      kind: 'linked',
      id: 'link',
      speaker: { id: 'echo', kind: 'consumer', sealedId: 's', linkedAt: monday },
    },
    monday - 999 * minute,
  );
}

/** Decides an event, and all its texts go out at once. */
export function decide(home: Home, event: Event, now: number): Home {
  const decided = handle(home, event, now);
  if (decided.perform.length === 0) return decided.home;
  const attempts = decided.perform.map(({ id }) => ({ id, kind: 'done' }) as const);
  return handle(decided.home, { kind: 'attempted', attempts }, now).home;
}

type Asked = Extract<Event, { kind: 'help-asked' }>['need'];

export function askForHelp(home: Home, need: Asked = 'other', now = monday, id = 'call-1'): Home {
  return decide(home, { kind: 'help-asked', id, at: now, speaker: 'echo', need }, now);
}

export const silenceFacts: SilenceFacts = {
  since: monday - 920 * minute,
  lastSource: 'shellyplusplugs-a1',
  lastKind: 'kettle',
  missed: { source: 'shellyplusplugs-a1', kind: 'kettle', usualBy: 8 * 60 + 40, share: 0.9 },
  nothingBy: 10 * 60 + 15,
  silentMinutes: 935,
  chance: 0.01,
  learnedDays: 40,
};

/** A silence for which she was asked first, in vain. */
export function silent(
  home: Home,
  edits: { facts?: Partial<SilenceFacts>; tried?: ('announced' | 'chimed' | 'failed')[] } = {},
): Home {
  const withCall = askForHelp(home);
  const episode = withCall.state.episode!;
  const concerns = [{ kind: 'silence', at: monday, facts: { ...silenceFacts, ...edits.facts } } as const];
  const tried = (edits.tried ?? ['announced']).map((how) => ({ at: monday, how }));
  return { ...withCall, state: { ...withCall.state, episode: { ...episode, concerns, tried } } };
}

export function pendingText(about: TextAbout, to: Who = 'carer:anne', id = 'event.0'): Pending {
  const effect = { kind: 'text', to, about, episode: 'episode-1' } as const;
  return { id, schema: 1, effect, createdAt: monday, begun: 1, unknown: 0, held: true, retryAt: monday };
}
