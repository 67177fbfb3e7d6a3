import type { SlotType } from '../shapes';
import { meaning } from '../slot-values';

const bins = '(bin|wheelie bin|bins|one|box|bag|caddy|collection)';

/** Which bin. Colours mean different things in each council, so they are ids of their own. */
export const bin = {
  name: 'BIN',
  values: [
    meaning(
      'rubbish',
      'rubbish',
      `(rubbish|general waste|refuse|household|household waste|landfill|ordinary|normal|waste|general rubbish|main|big|usual) [${bins}]\nrubbish bags\nbin bags\nblack bags`,
    ),
    meaning(
      'recycling',
      'recycling',
      `(recycling|recyclables|recycle|plastics|plastic|tins|cans|tins and bottles|bottles and cans|recycled stuff|mixed recycling) [${bins}]\nplastics and cans`,
    ),
    meaning(
      'garden',
      'garden waste',
      `(garden|garden waste|grass|hedge clippings|green waste|garden rubbish|compost|gardening|leaves) [${bins}]`,
    ),
    meaning(
      'food',
      'food waste',
      `(food|food waste|kitchen|slops|scraps|food scraps|kitchen waste|peelings|kitchen caddy|compost caddy|food caddy) [${bins}]`,
    ),
    meaning('glass', 'glass', `(glass|bottles|jars|bottle|glass bottles) [${bins}]`),
    meaning(
      'paper',
      'paper',
      `(paper|cardboard|paper and card|card|newspapers|paper and cardboard|papers|newspaper) [${bins}]`,
    ),
    ...[
      'black',
      'blue',
      'brown',
      'green',
      'grey',
      'purple',
      'red',
      'white',
      'yellow',
      'orange',
      'pink',
      'burgundy',
    ].map((colour) =>
      meaning(
        colour,
        `${colour} bin`,
        `${colour}\n${colour} ${bins}\n${colour} (wheelie|lid|lidded|top|topped|sack|sacks|boxes|bags) [bin]`,
      ),
    ),
  ],
} satisfies SlotType;
