import type { Instant } from '../../household/clock';
import type { Answer, Told } from '../../household/episode';
import type { Profile, Who } from '../../household/profile';
import { asName, sentence } from './name';
import { nameOf } from './people';
import { atWhen } from './when';

export interface ToldLine {
  name: string;
  what: string;
}

/** Who was told and what came of it, in order; people who are not to be told anything do not appear. */
export function toldLines(
  told: readonly Told[],
  reader: Who | null,
  profile: Profile,
  now: Instant,
): ToldLine[] {
  const moment = (at: Instant): string => atWhen(at, now, profile.zone);
  const said = answers(asName(profile.resident.firstName));

  function what({ answer, status, sentAt, at }: Told): string {
    if (answer !== null) return `${said[answer.meaning]}, ${moment(answer.at)}`;
    switch (status) {
      case 'failed':
        return 'could not be reached: the number does not take texts';
      case 'pending':
        return 'is being told now';
      case 'sent':
        return `told ${moment(sentAt ?? at)}, no answer yet`;
    }
  }

  return told.flatMap((one) => {
    const name = nameOf(profile, one.who);
    return name === null
      ? []
      : [{ name: one.who === reader ? `${sentence(name)} (you)` : sentence(name), what: what(one) }];
  });
}

const answers = (mary: string): Record<Answer, string> => ({
  going: 'said: I’m going',
  cannot: 'said: I can’t',
  there: `is with ${mary}`,
  ringing: `is ringing ${mary}`,
  fine: `spoke to ${mary}, who is fine`,
  'wrong-number': 'is not the right number',
  leave: 'asked not to be told',
});
