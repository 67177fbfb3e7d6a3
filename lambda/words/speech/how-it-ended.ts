import { allDone } from '../../household/concern';
import type { ClosedEpisode } from '../../household/episode';
import { personIn } from '../people';
import { peopleTold } from './told';
import type { HomeVoice } from './voice';

/** How the last worry ended, and who had been told of it. */
export function howItEnded(closed: ClosedEpisode, voice: HomeVoice): string[] {
  const { say, tongue } = voice;
  const names = peopleTold(closed.told, voice)
    .filter(({ told }) => told.status === 'sent')
    .map(({ person }) => person.name);
  const told =
    names.length === 0 ? say('who.nobody-told') : say('who.told-before', { names: tongue.list(names) });
  return [ending(closed, voice), told];
}

function ending(
  { by, outcome, closedAt, concerns }: ClosedEpisode,
  { home, say, tongue, when }: HomeVoice,
): string {
  const facts = { when: when(closedAt) };
  switch (by) {
    case 'resident':
      if (outcome === 'false-alarm') return say('over.false-alarm', facts);
      return say(allDone(concerns) ? 'over.resident-done' : 'over.resident-fine', facts);
    case 'signal':
      return say('over.signal', facts);
    case 'staff':
      return say('over.staff', facts);
    default: {
      const name = personIn(home.profile, by, tongue)?.name;
      if (name === undefined) return say('over.somebody', facts);
      return say(outcome === 'fine' ? 'over.fine' : 'over.seen', { name, ...facts });
    }
  }
}
