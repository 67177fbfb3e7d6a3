import type { Instant } from './clock';
import { localDate, wallMinutes, within } from './local-time';
import { whoIs, type Carer, type Profile, type Who } from './profile';
import type { State } from './state';

export interface Person {
  who: Who;
  name: string;
  /** E.164. */
  phone: string;
  waitMinutes: number | null;
  carer: Carer | null;
}

/** Everybody who may be told of any worry, in the order of the ladder; the duty team comes last. */
export const ladderPeople = (profile: Profile, state: State): Person[] =>
  everybody(profile, state).filter(({ carer }) => carer?.onlyFor === undefined);

/** The same, and those who are asked for certain needs only. */
export function everybody(profile: Profile, state: State): Person[] {
  const agreed = state.consents.carers !== null;
  const carers = agreed ? profile.carers.filter((carer) => !carer.notToBeTold) : [];
  const people: Person[] = carers.map((carer) => ({
    who: whoIs(carer),
    name: carer.name,
    phone: carer.phone,
    waitMinutes: carer.waitMinutes,
    carer,
  }));
  if (profile.duty) people.push({ who: 'duty', ...profile.duty, carer: null });
  return people.filter((person) => state.unreachable[person.who]?.phone !== person.phone);
}

export function personOf(profile: Profile, who: Who): Person | null {
  if (who === 'duty') return profile.duty ? { who, ...profile.duty, carer: null } : null;
  const carer = profile.carers.find((each) => whoIs(each) === who);
  return carer ? { who, name: carer.name, phone: carer.phone, waitMinutes: carer.waitMinutes, carer } : null;
}

/** Whether they may be told at this moment, by the home's own clock. */
export function isAvailable(person: Person, at: Instant, zone: string): boolean {
  const { carer } = person;
  if (!carer) return true;
  if (carer.holidays.includes(localDate(at, zone))) return false;
  return carer.hours === null || within(carer.hours, wallMinutes(at, zone));
}
