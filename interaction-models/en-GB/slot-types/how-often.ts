import type { SlotType } from '../shapes';
import { meaning } from '../slot-values';

/** How often, in the three steps of the loneliness scale. */
export const howOften = {
  name: 'HOW_OFTEN',
  values: [
    meaning(
      'hardly-ever',
      'hardly ever',
      `
      (hardly ever|hardly at all|almost never|scarcely ever|rarely|very rarely|seldom|not often|not very often|not that often|once in a blue moon|next to never|not at all often)
    `,
    ),
    meaning(
      'some-of-the-time',
      'some of the time',
      `
      (some of the time|sometimes|now and then|now and again|every now and then|from time to time|once in a while|occasionally|on occasion|at times|some days|off and on|on and off|every so often)
    `,
    ),
    meaning(
      'often',
      'often',
      `
      (often|very often|quite often|a lot of the time|most of the time|all the time|always|nearly always|every day|most days|constantly|more often than not|ever so often)
    `,
    ),
  ],
} satisfies SlotType;
