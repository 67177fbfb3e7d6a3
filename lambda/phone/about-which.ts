import type { WhichHome } from '../household/effect';
import type { Answer } from '../household/episode';

/** How a text that asked which home is meant is remembered: with its digits' households. */
export const aboutWhich = ({ answer, households }: WhichHome): string =>
  ['which-home', answer, ...households].join(' ');

/** What was asked, and the homes in the order of their digits; null where it was another text. */
export function readAbout(about: string): { answer: Answer; households: string[] } | null {
  const [kind, answer, ...households] = about.split(' ');
  return kind === 'which-home' ? { answer: answer as Answer, households } : null;
}
