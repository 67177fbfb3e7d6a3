import { newHome } from '../../lambda/household';
import type { Consents, Home, Profile, State } from '../../lambda/household';

export const monday = Date.parse('2026-03-02T10:00:00Z');

export function exampleProfile(id: string, edits: Partial<Profile> = {}): Profile {
  return {
    schema: 1,
    id,
    council: 'harbour',
    version: 1,
    zone: 'Europe/London',
    locale: 'en-GB',
    resident: { firstName: 'Mary', fullName: 'Mary Hughes', phone: null },
    carers: [
      {
        id: 'anne',
        name: 'Anne',
        phone: '+447700900101',
        waitMinutes: 5,
        hours: null,
        holidays: [],
        notToBeTold: false,
      },
      {
        id: 'bob',
        name: 'Bob',
        phone: '+447700900102',
        waitMinutes: null,
        hours: [{ from: '08:00', to: '20:00' }],
        holidays: ['2026-04-03'],
        notToBeTold: false,
      },
    ],
    duty: { name: 'Duty team', phone: '+447700900199', waitMinutes: null },
    plugs: [{ id: 'shellyplusplugs-a1', name: 'kettle', vendor: 'shelly' }],
    promise: '10:30',
    alertsPerMonth: 0.5,
    ...edits,
  };
}

const agreed = { at: monday, basis: 'own', words: 'yes, please do' } as const;
export const allConsents: Consents = { routine: agreed, carers: agreed, reminders: agreed };

export function exampleHome(id: string, edits: Partial<State> = {}): Home {
  const home = newHome(exampleProfile(id), allConsents, monday);
  return { ...home, state: { ...home.state, ...edits } };
}

/** The next version of a home's state. */
export const nextVersion = (home: Home, edits: Partial<State> = {}): Home => ({
  ...home,
  state: { ...home.state, version: home.state.version + 1, ...edits },
});
