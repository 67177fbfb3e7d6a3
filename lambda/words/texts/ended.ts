import type { Instant } from '../../household/clock';
import { allDone } from '../../household/concern';
import type { TextAbout } from '../../household/effect';
import type { Home } from '../../household/home';
import { personIn, residentIn } from '../people';
import { wordingFor, type Wording } from './wording';

type Ended = Extract<TextAbout, { kind: 'ended' }>;

/** How it ended, and whether this one is asked to ring all the same. */
export function endedText(home: Home, about: Ended, seed: string, now: Instant): string {
  const wording = wordingFor(home, seed, now);
  const { pronouns } = residentIn(home.profile, wording.tongue);
  const last = about.ring ? wording.say('text.ended.ring', pronouns) : wording.say('text.ended.thanks');
  return `${howItEnded(home, about, wording)} ${last}`;
}

function howItEnded(home: Home, { by, outcome }: Ended, { tongue, say, when }: Wording): string {
  const { name, pronouns } = residentIn(home.profile, tongue);
  switch (by) {
    case 'resident':
      if (outcome === 'false-alarm') return say('text.ended.false-alarm', { name });
      if (allDone(home.state.lastEpisode?.concerns ?? [])) return say('text.ended.done', { name });
      return say('text.ended.resident', { name, theyFull: pronouns.theyFull });
    case 'signal':
      return say('text.ended.signal', {
        name,
        when: when(home.state.lastEpisode?.closedAt ?? home.state.now),
      });
    case 'staff':
      return say('text.ended.staff', { name });
    default: {
      const who = personIn(home.profile, by, tongue)?.name ?? tongue.somebody;
      switch (outcome) {
        case 'fine':
          return say('text.ended.fine', { who, name });
        case 'seen-at-home':
          return say('text.ended.seen', { who, name });
        case 'false-alarm':
          return say('text.ended.false', { who, name });
        case 'community-service':
        case 'gp':
        case 'ambulance':
        case 'hospital':
          return say('text.ended.arranged', { who, name });
      }
    }
  }
}
