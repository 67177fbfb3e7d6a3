import type { Episode } from '../../household/episode';
import type { Home } from '../../household/home';
import { everybody } from '../../household/people';
import type { FoundLink, WebPorts } from '../ports';

/** What a link stands for now. Everything but `open` shows nothing of anybody. */
export type Standing =
  | { kind: 'unknown' }
  | { kind: 'ended'; byReader: boolean }
  | { kind: 'open'; link: FoundLink; home: Home; episode: Episode };

/** Tokens are base64url; what cannot be one is not looked up. */
const token = /^[A-Za-z0-9_-]{8,128}$/u;

export async function standingOf(ports: WebPorts, presented: string): Promise<Standing> {
  if (!token.test(presented)) return { kind: 'unknown' };
  const link = await ports.findLink(presented);
  if (link === null) return { kind: 'unknown' };
  const home = await ports.look(link.household);
  if (home === null) return { kind: 'unknown' };
  const { episode, lastEpisode } = home.state;
  if (!mayKnow(home, link)) return { kind: 'ended', byReader: false };
  if (episode?.id === link.episode) return { kind: 'open', link, home, episode };
  return { kind: 'ended', byReader: lastEpisode?.id === link.episode && lastEpisode.by === link.who };
}

/** Who was taken off the list, is not to be told anything, or asked to be left out sees nothing, whatever text they kept. */
const mayKnow = ({ profile, state }: Home, { who }: FoundLink): boolean =>
  everybody(profile, state).some((person) => person.who === who);
