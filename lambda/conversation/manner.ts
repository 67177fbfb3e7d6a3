import type { Manner } from '../household/manner';
import type { Heard } from './heard';

/** How she wants to be spoken to; null where that cannot be made out. */
export function mannerIn({ slots }: Heard): Partial<Manner> | null {
  switch (slots['manner']?.id) {
    case 'slower':
      return { slow: true };
    case 'faster':
      return { slow: false };
    case 'shorter':
      return { short: true };
    case 'fuller':
      return { short: false };
    case 'usual':
      return { slow: false, short: false };
    default:
      return null;
  }
}
