import { day, hour, minute, type Instant } from '../../lambda/household';
import { tick } from '../../lambda/functions/ticking';
import { drain } from '../../lambda/functions/draining';
import { work } from '../../lambda/functions/working';
import { memoryRows } from '../memory-table';
import { createCarers } from './carers';
import { createDoors, type Doors } from './doors';
import { echoesReachedBy } from './echoes';
import { createFaults, type Likelihoods } from './faults';
import { createHouseLog } from './house-log';
import { judge } from './judge';
import { echoOf, kettleOf, madeUpHome, speakerOf } from './made-up-home';
import { createMoments } from './moments';
import { createObserved } from './observed';
import { createPhones } from './phones';
import { startProcess, type Lasting, type Plant } from './process';
import { createQueues } from './queue';
import { createRandom, type Random } from './random';
import { createResident, type Call, type Often, type Resident } from './resident';
import type { Findings } from './findings';
import { createTrouble } from './trouble';

export interface StreetOptions {
  /** Homes by their numbers in the whole simulation. */
  first: number;
  households: number;
  days: number;
  seed: string;
  faults: 'none' | 'all';
  likelihoods?: Partial<Likelihoods>;
  often?: Partial<Often>;
  plant?: Plant;
}

/** A Monday in winter; a month later the clocks have changed. */
const start: Instant = Date.parse('2026-03-02T00:00:00Z');
/** Time after the last day in which whatever is still under way comes to its end, without new faults. */
const afterwards = 8 * hour;

/** Lives a street that shares one table, one service and one duty team, and says what was found. */
export async function liveStreet(options: StreetOptions): Promise<Findings> {
  const { seed, first, households, days } = options;
  const seeded = (what: string): Random => createRandom(`${seed} ${what}`);
  const moments = createMoments(start);
  const log = createHouseLog(moments.now);
  const faults = createFaults(seeded(`faults ${first}`), options.faults, options.likelihoods);
  const trouble = createTrouble(faults, moments);
  const calls: Call[] = [];
  const residents = new Map<string, Resident>();
  const ids = Array.from({ length: households }, (_, index) => `home-${first + index}`);
  const others = new Map(ids.map((id) => [id, seeded(`around ${id}`)]));
  const randomOf = (id: string): Random => others.get(id) ?? seeded('nobody');
  const rows = memoryRows();

  // Doors and people know each other: who is texted answers by a door.
  const parts: { doors?: Doors } = {};
  const doors = (): Doors => {
    if (!parts.doors) throw new Error('nobody is at home yet');
    return parts.doors;
  };
  const carers = createCarers({ moments, doors, randomOf, onVisit: (id) => residents.get(id)?.visited() });

  function staffHear(household: string, kind: string): void {
    log.tell(household, `operations hear ${kind}`);
    if (kind !== 'nobody-answered' && kind !== 'still-open') return;
    const at = moments.now() + randomOf(household).between(1, 6) * hour;
    moments.at(at, () => {
      residents.get(household)?.visited();
      const event = {
        kind: 'staff-acted',
        id: `staff-${household}-${at}`,
        staff: { id: 'staff', name: 'Staff' },
        note: 'Looked in on her',
        act: { do: 'close', outcome: 'seen-at-home' },
      } as const;
      doors().deliver(household, 'staff close it', (process) => process.actor.happen(household, event));
    });
  }

  const phones = createPhones({
    moments,
    faults,
    log,
    randomOf,
    onText: carers.receive,
    onHerText: (id, phone) => residents.get(id)?.texted(phone),
    onOperations: staffHear,
    isDown: (id) => residents.get(id)?.isDown() ?? false,
  });
  const observed = createObserved(log, (id) => residents.get(id)?.whereabouts() ?? 'away', phones.hasReached);
  const queues = createQueues(moments, faults, {
    work: (event) => doors().call('worker', (process) => work(event, process)),
    intake: (event) => doors().call('intake', (process) => drain(event, process)),
  });
  const onAsked = (alexaId: string): void => {
    residents.get(alexaId.replace(/-echo$/, ''))?.asked();
  };
  const lasting: Lasting = {
    moments, faults, trouble, rows, phones, queues,
    fetchOf: (life) => echoesReachedBy(life, { moments, faults, onAsked }),
    watch: observed.watch,
    ...(options.plant && { plant: options.plant }),
  }; // prettier-ignore

  await moveIn();
  parts.doors = createDoors(lasting, log);
  const end = start + days * day;
  for (const id of ids) {
    const random = seeded(id);
    const resident = createResident({
      id,
      random,
      moments,
      doors,
      log,
      onCall: (call) => calls.push(call),
      often: options.often,
      isCut: trouble.districtIsCut,
      sentTwice: () => faults.strikes('deliveredTwice'),
    });
    residents.set(id, resident);
    resident.live(start, end);
  }
  everyMinute();
  await moments.runUntil(end);
  faults.end();
  trouble.end();
  await moments.runUntil(end + afterwards);
  return judge({ ...lasting, log, calls, observed, ids, end: moments.now(), undelivered: doors().waiting() });

  async function moveIn(): Promise<void> {
    const { store } = startProcess({ ...lasting, faults: createFaults(seeded('calm'), 'none'), plant: {} });
    for (const [index, id] of ids.entries()) {
      await store.profiles.create(madeUpHome(id, index, seeded(`${id} as it is`), start));
      await store.alexaLinks.save(echoOf(id), { household: id, speaker: speakerOf(id) });
      await store.plugLinks.save(kettleOf(id), { household: id, council: 'street' });
    }
  }

  function everyMinute(): void {
    moments.at(moments.now() + minute, () => {
      trouble.minutePasses();
      // A tick that fails is not repeated: the next one finds the same.
      if (!trouble.ticksAreMissed())
        doors()
          .call('tick', tick)
          .catch(() => undefined);
      everyMinute();
    });
  }
}
