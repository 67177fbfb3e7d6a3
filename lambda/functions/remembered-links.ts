import { minute, type Clock, type Instant } from '../household';
import type { PlugLink, PlugLinks } from '../store';

const kept = 10 * minute;
/** A container meets few plugs; whoever is met beyond these is looked up. */
const most = 10_000;

/** Where each plug is, remembered for a while: a plug speaks often and moves almost never. */
export function rememberedPlugLinks(links: PlugLinks, clock: Pick<Clock, 'now'>): PlugLinks {
  const known = new Map<string, { link: PlugLink; until: Instant }>();
  const forget = (plug: string): boolean => known.delete(plug);
  return {
    async find(plug) {
      const remembered = known.get(plug);
      if (remembered && remembered.until > clock.now()) return remembered.link;
      forget(plug);
      const link = await links.find(plug);
      if (link && known.size < most) known.set(plug, { link, until: clock.now() + kept });
      return link;
    },
    async save(plug, link) {
      forget(plug);
      await links.save(plug, link);
    },
    async remove(plug, household) {
      forget(plug);
      await links.remove(plug, household);
    },
    forget,
  };
}
