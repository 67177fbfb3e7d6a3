import { newHome, type Home, type Instant, type Profile } from '../household';
import { canaryUser } from './canary-user';
import type { Core } from './core';

const canaryHome = (council: string): string => `canary-${council}`;
const speaker = 'canary';

/**
 * A home in which nobody lives. It belongs to a council of its own that no staff are of, so it stands in nobody's lists,
 * outcomes or figures, and its only carer is our own phone.
 */
function profileOf(council: string, phone: string): Profile {
  return {
    schema: 1,
    id: canaryHome(council),
    council: `canary:${council}`,
    version: 1,
    zone: 'Europe/London',
    locale: 'en-GB',
    resident: { firstName: 'Canary', fullName: `Canary of ${council}`, phone: null },
    carers: [
      { id: 'phone', name: 'Phone', phone, waitMinutes: 60, hours: null, holidays: [], notToBeTold: false },
    ],
    duty: null,
    plugs: [],
    promise: null,
    alertsPerMonth: 0.5,
    canary: true,
  };
}

/** The canary's home, made with its first round. Its phone is whatever the settings say today. */
export async function canaryOf(
  council: string,
  phone: string,
  { store, secrets }: Pick<Core, 'store' | 'secrets'>,
  now: Instant,
): Promise<Home> {
  const id = canaryHome(council);
  const home = (await store.homes.load(id)) ?? newHome(profileOf(council, phone), consents(now), now);
  const user = canaryUser(council);
  if (home.state.speakers.length === 0) {
    home.state.speakers.push({
      id: speaker,
      kind: 'consumer',
      sealedId: await secrets.seal(user),
      linkedAt: now,
    });
    await store.profiles.create(home);
  }
  // Also where whoever made the home died before it was linked.
  if (!(await store.alexaLinks.find(user))) await store.alexaLinks.save(user, { household: id, speaker });
  const { profile } = home;
  const [carer] = profile.carers;
  if (carer && carer.phone !== phone) {
    const moved = { ...profile, version: profile.version + 1, carers: [{ ...carer, phone }] };
    await store.profiles.save(moved, { dueAt: now });
  }
  return home;
}

/** Only what a call for help needs. */
const consents = (at: Instant) => ({
  routine: null,
  carers: { at, basis: 'own', words: 'Nobody lives here.' } as const,
  reminders: null,
});
