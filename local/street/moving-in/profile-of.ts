import { dailyQuestions, firstNameOf } from '../../../lambda/household';
import type { Carer, CheckInPlan, Consents, Profile } from '../../../lambda/household';
import type { StoryHousehold } from './household-keys';

const minutes = (milliseconds: number): number => milliseconds / 60_000;

function carerOf(
  { name, phone, wait, hours, holidays }: StoryHousehold['carers'][number],
  place: number,
): Carer {
  const [from, to] = hours?.split('-') ?? [];
  return {
    id: `carer-${place + 1}`,
    name,
    phone,
    waitMinutes: wait === undefined ? null : minutes(wait),
    hours: from === undefined || to === undefined ? null : [{ from, to }],
    holidays,
    notToBeTold: false,
  };
}

/** The council of everybody on a local street. */
export const council = 'local';

/** As staff would have enrolled this home. `id`: the household's. */
export function profileOf(home: StoryHousehold, id: string): Profile {
  return {
    schema: 1,
    id,
    council,
    version: 1,
    zone: home.timezone,
    locale: 'en-GB',
    resident: {
      firstName: firstNameOf(home.resident),
      fullName: home.resident,
      phone: home.phone ?? null,
    },
    carers: home.carers.map(carerOf),
    duty: home.duty ? { ...home.duty, waitMinutes: null } : null,
    plugs: home.plugs,
    promise: home.promise ?? null,
    // The product's own default where a story does not say otherwise.
    alertsPerMonth: home.alertsPerMonth ?? 0.5,
    information: { visitsByName: true, budget: true },
    // Where days are lived first, check-ins begin after those.
    checkIn: home.history ? null : planOf(home.checkIn),
    health: { council: 'Agreed when the Echo was installed.', amazon: true },
  };
}

export function planOf(asked: StoryHousehold['checkIn']): CheckInPlan | null {
  if (!asked) return null;
  const { at, questions } = asked;
  if (questions === 'monthly') return { at, questions: [], loneliness: true };
  return { at, questions: questions === 'daily' ? [...dailyQuestions] : questions, loneliness: false };
}

/** What she agreed to at the kitchen table. */
export function consentsOf(home: StoryHousehold, at: number): Consents {
  const given = { at, basis: 'own', words: 'Agreed when the Echo was installed.' } as const;
  const consent = (name: 'routine' | 'carers' | 'reminders'): typeof given | null =>
    home.consent.includes(name) ? given : null;
  return { routine: consent('routine'), carers: consent('carers'), reminders: consent('reminders') };
}
