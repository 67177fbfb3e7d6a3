import { nextAfter } from './occurrences';
import type { Work } from './alexas-answer';
import type { Reminder } from './reminder';
import type { Home } from '../home';
import type { Instant } from '../clock';

export function workOn(
  reminder: Reminder,
  { profile, state }: Pick<Home, 'profile' | 'state'>,
  now: Instant,
): Work | null {
  const { alexa } = reminder;
  switch (reminder.state) {
    case 'proposed':
    case 'declined':
      return alexa && { kind: 'remove', ...sideOf(alexa) };
    case 'removed':
      return alexa && { kind: 'remove', ...sideOf(alexa) };
    case 'agreed':
    case 'needs-permission':
    case 'set':
    case 'changed':
      if (state.forgottenAt !== null || nextAfter(reminder, now, profile.zone) === null) return null;
      if (alexa === null) return { kind: 'create' };
      return alexa.behind ? { kind: 'change', ...sideOf(alexa) } : null;
  }
}

const sideOf = ({ token, property }: { token: string; property: boolean }) => ({ token, property });

/** All that Alexa has still to be told, by reminder. */
export const workLeft = (
  home: Pick<Home, 'profile' | 'state'>,
  now: Instant,
): { reminder: Reminder; work: Work }[] =>
  home.state.reminders.list.flatMap((reminder) => {
    const work = workOn(reminder, home, now);
    return work ? [{ reminder, work }] : [];
  });
