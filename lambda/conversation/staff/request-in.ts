import type { Heard } from '../heard';
import { meantBy, type StaffRequest } from './request';

const asksForMore = /^staff-(who|what|time|days|which)$/;

/** What they asked for could not be done yet: something is still to be said. */
export const lacksSomething = ({ memory: { place } }: Heard): boolean => asksForMore.test(place ?? '');

/**
 * What this turn asks for: anew, with what was missing, or the same once more (after the code, or because it was not
 * heard). Null where it asks for nothing.
 */
export function staffRequestIn(heard: Heard): StaffRequest | null {
  const { intent, slots, id, memory } = heard;
  const asked = meantBy(intent);
  const before = memory.staff;
  if (asked === null) return intent === 'AMAZON.RepeatIntent' || saysWords(intent) ? before : null;
  const goesOn = before?.intent === asked && lacksSomething(heard);
  return { intent: asked, slots: goesOn ? joined(before.slots, slots) : slots, id };
}

/** What Alexa hands back of what she had been told has lost what it was resolved to. */
const joined = (before: StaffRequest['slots'], said: StaffRequest['slots']): StaffRequest['slots'] => ({
  ...before,
  ...Object.fromEntries(
    Object.entries(said).filter(([name, { value, id }]) => id !== null || before[name]?.value !== value),
  ),
});

export const saysWords = (intent: string): boolean => intent === 'LinkHomeIntent';
