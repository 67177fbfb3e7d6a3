import { day } from './clock';
import { enqueue, write, type Draft } from './draft';
import { personOf } from './people';
import type { Profile } from './profile';
import type { State } from './state';
import type { Who } from './who';

/** Who asked is remembered so long, and so many of them, so that she can hear it. */
const remembered = 28 * day;
const most = 8;

/** Whether she lets this one ask from afar: what she said herself counts before what staff recorded. */
export function mayAskHow(profile: Profile, state: State, who: Who): boolean {
  const carer = personOf(profile, who)?.carer;
  if (!carer || carer.notToBeTold || state.unreachable[who]?.phone === carer.phone) return false;
  return state.howAllowed?.[who] ?? carer.mayAskHow ?? false;
}

/** A carer asks from afar. They hear whether she has been up and about, and nothing more; she can hear that they asked. */
export function howAsked(draft: Draft, who: Who): void {
  const { state, profile, now, eventHash } = draft;
  const carer = personOf(profile, who)?.carer;
  // For whoever is not to be told anything, there is nobody here who answers.
  if (!carer || carer.notToBeTold) return;
  const allowed = mayAskHow(profile, state, who);
  write(draft, { kind: 'how-asked', who, allowed });
  const before = state.howAsked?.filter(({ at }) => at > now - remembered) ?? [];
  state.howAsked = [...before, { who, at: now }].slice(-most);
  enqueue(draft, {
    kind: 'text',
    to: who,
    about: { kind: allowed ? 'how' : 'how-refused' },
    episode: eventHash,
  });
}

/** By voice. Whoever may ask from now on hears how; whoever may not any more hears nothing of it. */
export function allowHow(draft: Draft, who: Who, allowed: boolean): void {
  const { state, eventHash } = draft;
  state.howAllowed = { ...state.howAllowed, [who]: allowed };
  write(draft, { kind: 'how-allowed', who, allowed });
  if (allowed) enqueue(draft, { kind: 'text', to: who, about: { kind: 'how-invited' }, episode: eventHash });
}
