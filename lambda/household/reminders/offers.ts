import { day, type Instant } from '../clock';
import type { Home } from '../home';
import type { Reminder } from './reminder';

/** Amazon's own rule: who has said no is not asked again before. Also for the permission. */
const notAgainFor = 7 * day;
/** She has said no so often: it rests until staff change it. */
const mostRefusals = 2;

/** What she is asked about next. */
export type Offer =
  /** The council suggests it: shall it be set? */
  | { kind: 'suggest'; reminder: Reminder }
  /** It was set or changed without her: is that all right? */
  | { kind: 'confirm'; reminder: Reminder }
  /** She said yes to it, and Alexa still may not. */
  | { kind: 'permission'; reminder: Reminder };

/** Null where there is nothing to ask, or no time for it. `but`: already brought up in this talk. */
export function nextOffer({ state }: Home, now: Instant, but: readonly string[] = []): Offer | null {
  if (state.consents.reminders === null || state.episode !== null || state.forgottenAt !== null) return null;
  const rest = state.reminders.list.filter(({ id }) => !but.includes(id));
  const suggested = rest.find((each) => mayBeSuggested(each, now));
  if (suggested) return { kind: 'suggest', reminder: suggested };
  const unheard = rest.find(({ heard, state: is }) => !heard && (is === 'set' || is === 'changed'));
  if (unheard) return { kind: 'confirm', reminder: unheard };
  const waiting = rest.find(
    ({ state: is, since }) => is === 'needs-permission' && now - since >= notAgainFor,
  );
  return waiting ? { kind: 'permission', reminder: waiting } : null;
}

/** Also what she can be offered when she asks for her reminders herself, before anybody has her consent. */
export const isSuggested = ({ state }: Reminder): boolean => state === 'proposed';

function mayBeSuggested({ state, since, refusals }: Reminder, now: Instant): boolean {
  if (state === 'proposed') return true;
  return state === 'declined' && refusals < mostRefusals && now - since >= notAgainFor;
}
