import type { Contact } from '../../household/profile';
import type { HomeVoice } from './voice';

/** Who somebody of the council is, and their number, which may be said aloud: it is no private one. Null: not known. */
export function contactAnswer(role: { id: string | null; value: string }, voice: HomeVoice): string[] | null {
  const { home, say, tongue } = voice;
  const contact = home.profile.information?.contacts?.find((each: Contact) => each.role === role.id);
  if (!contact) return null;
  const called = tongue.spokenText(role.value, 3);
  const number = contact.phone === null ? null : tongue.spokenNumber(contact.phone);
  if (contact.name !== null) {
    const named = say('contact.named', { role: called, name: tongue.spokenText(contact.name, 4) });
    return number === null ? [named] : [named, say('contact.number', { number })];
  }
  return number === null ? null : [say('contact.unnamed', { role: called, number })];
}
