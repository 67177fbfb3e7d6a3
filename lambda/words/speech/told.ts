import type { Told } from '../../household/episode';
import type { Home } from '../../household/home';
import { personIn, type Spoken } from '../people';
import type { HomeVoice } from './voice';

/** Who is coming, in the words of the one who said so; null for any other answer or none. */
export function comingLine(told: Told, person: Spoken, { say }: HomeVoice): string | null {
  const { name, pronouns } = person;
  switch (told.answer?.meaning) {
    case 'going':
      return person.neutral ? say('help.going.they', { name }) : say('help.going', { name, ...pronouns });
    case 'there':
      return say('help.there', { name, ...pronouns });
    case 'ringing':
      return say('help.ringing', { name });
    case 'cannot':
    case 'leave':
    case 'fine':
    case 'wrong-number':
    case undefined:
      return null;
  }
}

/** Whether they have the newest word: a text that says more may still be on its way. */
export const hasAllOfIt = ({ who, status }: Told, { state: { outbox } }: Home): boolean =>
  status === 'sent' &&
  !outbox.some(({ effect }) => effect.kind === 'text' && effect.about.kind === 'alert' && effect.to === who);

export interface Known {
  told: Told;
  person: Spoken;
}

/** Those who were told, as they may be named; who is not to be told does not exist here. */
export function peopleTold(told: readonly Told[], { home, tongue }: HomeVoice): Known[] {
  return told.flatMap((each) => {
    const person = personIn(home.profile, each.who, tongue);
    return person ? [{ told: each, person }] : [];
  });
}
