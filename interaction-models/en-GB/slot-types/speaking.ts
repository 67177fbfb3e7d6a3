import type { SlotType } from '../shapes';
import { meaning } from '../slot-values';

/** How somebody wants to be spoken to. */
export const speaking = {
  name: 'SPEAKING',
  values: [
    meaning(
      'slower',
      'more slowly',
      `
      (more slowly|slower|a bit slower|a little slower|much slower|slowly|nice and slow|slow|at a slower pace|less quickly|not so fast|not so quick|less fast|a bit more slowly|a little more slowly)
    `,
    ),
    meaning(
      'faster',
      'at your usual speed',
      `
      (at your usual speed|faster|quicker|a bit faster|a bit quicker|more quickly|at normal speed|at the usual speed|at the old speed|at your normal speed|not so slow|not so slowly)
    `,
    ),
    meaning(
      'shorter',
      'shorter',
      `
      (shorter|in short sentences|in shorter sentences|in fewer words|with fewer words|briefly|more briefly|in few words|short and sweet|a bit shorter)
    `,
    ),
    meaning(
      'fuller',
      'in full sentences',
      `
      (in full sentences|in longer sentences|at length|in more words|with more words|more fully|in full)
    `,
    ),
    meaning(
      'usual',
      'as usual',
      `
      (as usual|normally|as normal|like before|as before|the way you used to|as you always did|in your normal voice|in your usual way|the normal way|the usual way|like you used to)
    `,
    ),
  ],
} satisfies SlotType;
