import type { Bundle } from 'fhir/r4';
import { createFhir } from '../../lambda/web/fhir';
import { openConsoleDoor, type ConsoleDoor } from './console-door';

export type Found = NonNullable<NonNullable<Bundle['entry']>[number]['resource']>;

const checkIn = {
  id: 'check-1',
  date: '2026-03-02',
  startedAt: Date.UTC(2026, 2, 2, 9),
  endedAt: Date.UTC(2026, 2, 2, 9, 2),
  finished: true,
  answers: [
    { question: 'sleep', answer: 'yes' },
    { question: 'eaten', answer: 'skipped' },
    { question: 'mood', answer: 'low' },
  ],
  loneliness: 5,
} as const;

const wanted = { text: 'have a drink', important: false, doneBy: [] };

export interface FhirDoor {
  door: ConsoleDoor;
  get(path: string, token?: string): Promise<Response>;
  send(method: string, path: string, token: string): Promise<Response>;
  token(fields?: Record<string, string>): Promise<Response>;
  /** What a path gives to Mary's own council. */
  bundle(path: string): Promise<Bundle>;
}

/** Mary after a fall that ended with an ambulance, with a check-in and reminders, and asking for a drink now. */
export async function openFhirDoor(): Promise<FhirDoor> {
  const door = await openConsoleDoor();
  const { store, ports } = door;
  const fhir = createFhir({
    ...ports,
    clients: store.recordClients,
    checkIns: (household) => store.checkIns.since(household, '2000-01-01'),
  });
  await store.recordClients.create('liquid', 's3cret', { council: 'ashford', name: 'Case management' });
  await store.recordClients.create('other', 's3cret', { council: 'harbour', name: 'Harbour' });
  await store.checkIns.save('home-1', 'ashford', { ...checkIn, answers: [...checkIn.answers] });
  await lives(door);
  const ask = (method: string, path: string, bearer?: string): Promise<Response> =>
    fhir.fetch(
      new Request(`https://neighbour.example/fhir${path}`, {
        method,
        headers: bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` },
      }),
    );
  const token = (fields: Record<string, string> = {}): Promise<Response> =>
    fhir.fetch(
      new Request('https://neighbour.example/fhir/token', {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: 'liquid',
          client_secret: 's3cret',
          ...fields,
        }),
      }),
    );
  return {
    door,
    token,
    get: (path, bearer) => ask('GET', path, bearer),
    send: ask,
    async bundle(path) {
      const answer = await ask('GET', path, await tokenIn(await token()));
      return (await answer.json()) as Bundle;
    },
  };
}

async function lives({ ports, store, home }: ConsoleDoor): Promise<void> {
  const at = ports.clock.now();
  const daily = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
  const propose = (id: string, when: { at: string; days: typeof daily | []; date: string | null }) =>
    ports.happen('home-1', { kind: 'reminder-proposed', id, wanted: { ...wanted, ...when } });
  await propose('r1', { at: '10:30', days: daily, date: null });
  await propose('r2', { at: '11:00', days: [], date: '2026-03-04' });
  await ports.happen('home-1', { kind: 'help-asked', id: 'c1', at, speaker: 'speaker-1', need: 'fall' });
  const { episode } = (await home()).state;
  await ports.happen('home-1', {
    kind: 'seen',
    id: 's1',
    who: 'carer:anne',
    episode: episode!.id,
    outcome: 'ambulance',
  });
  const { lastEpisode } = (await home()).state;
  await store.homes.saveClosedEpisode('home-1', 'ashford', lastEpisode!);
  await ports.happen('home-1', {
    kind: 'help-asked',
    id: 'c2',
    at: at + 1,
    speaker: 'speaker-1',
    need: 'drink',
  });
}

export const tokenIn = async (answer: Response): Promise<string> =>
  ((await answer.json()) as { access_token: string }).access_token;
export const resourcesIn = async (answer: Response): Promise<Found[]> =>
  (((await answer.json()) as Bundle).entry ?? []).flatMap(({ resource }) => (resource ? [resource] : []));
