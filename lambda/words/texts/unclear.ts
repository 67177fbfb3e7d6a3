import { urgencyOf } from '../../household/concern';
import type { Episode } from '../../household/episode';
import type { Who } from '../../household/profile';
import type { Wording } from './wording';

/** Asks again for what this one can answer as things stand: whoever has said that they go is not asked whether they go. */
export function unclearText({ hold, concerns }: Episode, to: Who, name: string, say: Wording['say']): string {
  if (hold?.who === to) return say(`text.unclear.${hold.meaning}`, { name });
  switch (urgencyOf(concerns)) {
    case 'errand':
      return say('text.unclear.errand', { name });
    case 'gentle':
      return say('text.unclear.gentle', { name });
    case 'emergency':
    case 'help':
    case 'silence':
    case 'staff':
      return say('text.unclear', { name });
  }
}
