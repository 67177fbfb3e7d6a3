import { newHome, type Carer, type Home, type Instant } from '../../lambda/household';
import type { Random } from './random';

export const kettleOf = (household: string): string => `shellyplusplugs-${household}`;
export const echoOf = (household: string): string => `${household}-echo`;
export const speakerOf = (household: string): string => `${household}-speaker`;

/** Numbers that Ofcom keeps for drama: a thousand, so that a street has at most 400 homes: two each for carers, one for her. */
const phone = (number: number): string => `+447700900${String(number).padStart(3, '0')}`;
const duty = phone(999);

/** A home of this street, with two carers, one Echo and one plug; what it is like comes from its own randomness. */
export function madeUpHome(id: string, number: number, random: Random, now: Instant): Home {
  const agreed = { at: now, basis: 'own', words: 'yes' } as const;
  const carer = (name: string, which: number): Carer => ({
    id: name.toLowerCase(),
    name,
    phone: phone(1 + 2 * number + which),
    waitMinutes: random.chance(0.3) ? Math.round(random.between(3, 20)) : null,
    hours: random.chance(0.3) ? [{ from: '08:00', to: '21:00' }] : null,
    holidays: [],
    notToBeTold: false,
  });
  const home = newHome(
    {
      schema: 1,
      id,
      council: 'street',
      version: 1,
      zone: 'Europe/London',
      locale: 'en-GB',
      resident: {
        firstName: 'Mary',
        fullName: `Mary of number ${number}`,
        phone: random.chance(0.4) ? phone(500 + number) : null,
      },
      carers: [carer('Anne', 0), carer('Bob', 1)],
      duty: random.chance(0.8) ? { name: 'Duty team', phone: duty, waitMinutes: null } : null,
      plugs: [{ id: kettleOf(id), name: 'kettle', vendor: 'shelly' }],
      promise: random.chance(0.5) ? '10:30' : null,
      alertsPerMonth: 0.5,
    },
    { routine: agreed, carers: agreed, reminders: agreed },
    now,
  );
  const kind = random.chance(0.5) ? 'consumer' : 'smart-properties';
  home.state.speakers.push({ id: speakerOf(id), kind, sealedId: echoOf(id), linkedAt: now });
  return home;
}
