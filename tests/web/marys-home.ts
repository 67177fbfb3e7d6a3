import { handle, newHome, type Event, type Home, type Profile } from '../../lambda/household';

/** Monday 2 March 2026, 10:02 in London. */
export const asked = Date.UTC(2026, 2, 2, 10, 2);
export const minutes = 60_000;

const carer = (id: string, name: string, phone: string) => ({
  id,
  name,
  phone,
  waitMinutes: null,
  hours: null,
  holidays: [],
  notToBeTold: false,
});

export const profile: Profile = {
  schema: 1,
  id: 'home-1',
  council: 'ashford',
  version: 1,
  zone: 'Europe/London',
  locale: 'en-GB',
  resident: { firstName: 'Mary', fullName: 'Mary Hughes', phone: '+447700900555' },
  carers: [
    carer('anne', 'Anne Baker', '+447700900101'),
    carer('bob', 'Bob', '+447700900102'),
    { ...carer('carl', 'Carl', '+447700900103'), notToBeTold: true },
  ],
  duty: { name: 'Duty team', phone: '+447700900199', waitMinutes: null },
  plugs: [{ id: 'shellyplusplugs-a1', name: 'kettle', vendor: 'shelly' }],
  promise: null,
  alertsPerMonth: 0.5,
};

const agreed = { at: asked - 1_000 * minutes, basis: 'own', words: 'yes' } as const;

/** Decides an event and lets all its texts go out. */
export function decide(home: Home, event: Event, now: number): Home {
  const decided = handle(home, event, now);
  if (decided.perform.length === 0) return decided.home;
  const attempts = decided.perform.map(({ id, effect }) => {
    const done = { id, kind: 'done' } as const;
    return effect.kind === 'ask' ? { ...done, how: 'chimed' as const } : done;
  });
  return handle(decided.home, { kind: 'attempted', attempts }, now).home;
}

export interface Begin {
  profile?: Partial<Profile>;
  need?: Extract<Event, { kind: 'help-asked' }>['need'];
  echo?: 'consumer' | 'smart-properties';
}

export function linkedHome({ profile: changes, echo = 'consumer' }: Begin = {}): Home {
  const consents = { routine: agreed, carers: agreed, reminders: agreed };
  const home = newHome({ ...profile, ...changes }, consents, asked - 1_000 * minutes);
  const speaker = { id: 'speaker-1', kind: echo, sealedId: 'sealed', linkedAt: asked - 1_000 * minutes };
  return handle(home, { kind: 'linked', id: 'link', speaker }, asked - 1_000 * minutes).home;
}

/** Mary asked for help at 10:02; with a fall, Anne and Bob were told at once. */
export function whenMaryAsked(begin: Begin = {}): Home {
  const event = { kind: 'help-asked', id: 'call-1', at: asked, speaker: 'speaker-1' } as const;
  return decide(linkedHome(begin), { ...event, need: begin.need ?? 'fall' }, asked);
}
