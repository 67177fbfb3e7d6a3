import type { HeardSlot } from '../slot';

/** What can be touched on the screen. */
export const touches = [
  'help', 'yes', 'no', 'skip', 'who', 'today', 'reminders', 'check-in', 'mood-good', 'mood-all-right', 'mood-low', 'mood-unwell',
  'often-hardly-ever', 'often-some-of-the-time', 'often-often',
] as const; // prettier-ignore
export type Touch = (typeof touches)[number];

/** What a touch means, as if it had been said. */
export interface Touched {
  intent: string;
  slots: Record<string, HeardSlot>;
}

/** The first argument of every event that the screens send. */
export const touchEvent = 'touch';

/** What the arguments of an APL user event mean; null for anything that no screen of ours sends. */
export function touchedIn(parts: unknown): Touched | null {
  if (!Array.isArray(parts) || parts[0] !== touchEvent) return null;
  const touch = touches.find((each) => each === parts[1]);
  return touch === undefined ? null : meaningOf(touch);
}

function meaningOf(touch: Touch): Touched {
  switch (touch) {
    case 'help':
      return said('AskForHelpIntent');
    case 'yes':
      return said('AMAZON.YesIntent');
    case 'no':
      return said('AMAZON.NoIntent');
    case 'skip':
      return said('AMAZON.NextIntent');
    case 'who':
      return said('WhoKnowsIntent');
    case 'today':
      return said('TodayIntent');
    case 'reminders':
      return said('ListRemindersIntent');
    case 'check-in':
      return said('StartCheckInIntent');
    case 'mood-good':
    case 'mood-all-right':
    case 'mood-low':
    case 'mood-unwell':
      return said('MoodIntent', 'mood', touch.slice('mood-'.length));
    case 'often-hardly-ever':
    case 'often-some-of-the-time':
    case 'often-often':
      return said('HowOftenIntent', 'often', touch.slice('often-'.length));
  }
}

function said(intent: string, slot?: string, id?: string): Touched {
  return { intent, slots: slot === undefined || id === undefined ? {} : { [slot]: { value: id, id } } };
}
