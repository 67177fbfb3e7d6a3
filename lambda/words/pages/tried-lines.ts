import type { Instant } from '../../household/clock';
import type { Episode, Tried } from '../../household/episode';
import type { Watched } from './watched';
import { asName } from './name';
import { atWhen } from './when';

/**
 * How the resident was really asked before anybody was told; nothing where nothing was tried, or where there has been
 * a call for help: then something was heard.
 */
export function triedLines(
  { tried, concerns }: Pick<Episode, 'tried' | 'concerns'>,
  profile: Watched,
  now: Instant,
): string[] {
  if (concerns.some(({ kind }) => kind === 'help')) return [];
  const reached = tried.filter(({ how }) => how !== 'failed');
  const first = reached[0];
  const mary = asName(profile.resident.firstName);
  if (first === undefined) return tried.length === 0 ? [] : [`${mary}’s Echo could not be reached.`];
  const how = waysOf(reached, `${mary}’s Echo`, mary);
  const last = reached.at(-1);
  const again =
    last === undefined || last.at === first.at ? '' : ` and again ${atWhen(last.at, now, profile.zone)}`;
  return [`We ${how} ${atWhen(first.at, now, profile.zone)}${again}, and nothing has been heard since.`];
}

function waysOf(reached: readonly Tried[], echo: string, mary: string): string {
  const used = (how: Tried['how']): boolean => reached.some((each) => each.how === how);
  const byEcho = used('announced') ? `asked through ${echo}` : used('chimed') ? `chimed ${echo}` : null;
  if (!used('texted')) return byEcho ?? '';
  return byEcho === null ? `texted ${mary}` : `${byEcho} and texted ${mary}`;
}
