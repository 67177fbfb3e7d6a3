import { createHash } from 'node:crypto';
import {
  createActor,
  day,
  hour,
  type Attempt,
  type Clock,
  type Event,
  type Home,
  type Instant,
  minute,
  newHome,
} from '../../lambda/household';
import { createStore, usualRetention } from '../../lambda/store';
import { stateKey } from '../../lambda/store/keys';
import type { Row } from '../../lambda/store/rows';
import { memoryRows } from '../../local/memory-table';
import { testHashes } from './contract/open-store';
import { allConsents, exampleProfile } from './example-home';

export const midnight = Date.parse('2026-03-02T00:00:00Z');
const household = 'h-lived';

/** A plug's memory as its room keeps it. */
const memory = {
  at: midnight / 1_000,
  t: midnight,
  on: true,
  w: 1834.2,
  wh: 120_533.4,
  e: midnight / 1_000,
  used: 1,
};

/** As KMS seals an Alexa id: 360 bytes that nothing can make smaller. */
const sealed = (id: string): string =>
  Buffer.concat(Array.from({ length: 12 }, (_, part) => createHash('sha256').update(`${id}${part}`).digest()))
    .subarray(0, 360)
    .toString('base64');

/**
 * A home lived the real way: actor, heart and store, in memory. With the same uses of the day however many plugs it
 * has: sixteen signs.
 */
export class LivedHome {
  now: Instant = midnight;
  readonly rows = memoryRows();
  /** The state's row after everything that happened. */
  readonly states: Row[] = [];
  private readonly store = createStore(this.rows, testHashes(), {
    agendaShards: 4,
    retention: usualRetention,
  });
  private readonly actor = createActor({
    clock: this.clock(),
    store: this.store.homes,
    perform: (_home, { id }): Promise<Attempt> => Promise.resolve({ id, kind: 'done' }),
    comeBack: () => Promise.resolve(),
    unsettled: (_id, fault) => {
      throw fault;
    },
  });
  private count = 0;

  constructor(private readonly has: { speakers: string[]; plugs: string[]; carers: string[] }) {}

  async begins(): Promise<void> {
    const [anne, bob] = exampleProfile(household).carers;
    const carers = this.has.carers.map((id, index) => ({
      ...(index % 2 === 0 ? anne! : bob!),
      id,
      name: id,
      phone: `+4477009001${10 + index}`,
    }));
    const profile = exampleProfile(household, {
      carers,
      checkIn: { at: '11:30', questions: ['sleep', 'mood', 'message'], loneliness: true },
      health: { council: 'care plan of 2 February', amazon: true },
      plugs: this.has.plugs.map((name) => ({ id: `shellyplusplugs-${name}`, name, vendor: 'shelly' })),
    });
    await this.store.profiles.create(newHome(profile, allConsents, this.now));
    for (const id of this.has.speakers) {
      const speaker = { id, kind: 'consumer' as const, sealedId: sealed(id), linkedAt: this.now };
      await this.happens({ kind: 'linked', id: `link-${id}`, speaker });
    }
  }

  async happens(event: Event): Promise<Home> {
    const { home } = await this.actor.happen(household, event);
    await this.sees();
    return home;
  }

  /** Minutes go by, with the tick whenever something is due. */
  async waits(until: Instant): Promise<void> {
    for (;;) {
      const due = await this.store.agenda.nextDue();
      if (due === null || due > until) break;
      this.now = Math.max(this.now, due);
      await this.actor.timePasses(household);
      await this.sees();
      this.now += minute;
    }
    this.now = Math.max(this.now, until);
  }

  /** An ordinary day: the kettle six times, telly and lamp three times each, four words to the Echo. */
  async livesADay(start: Instant): Promise<void> {
    const uses = [7.1, 9.5, 10.5, 13, 15.2, 19.5].map((at) => ({ at, plug: 0 }));
    const others = [8, 17, 21.5].flatMap((at) => [
      { at, plug: 1 },
      { at: at + 0.2, plug: 2 },
    ]);
    const spoken = [7.5, 12, 18, 22].map((at) => ({ at, plug: -1 }));
    for (const { at, plug } of [...uses, ...others, ...spoken].sort((one, other) => one.at - other.at)) {
      await this.waits(start + at * hour);
      await (plug < 0 ? this.speaks() : this.uses(this.has.plugs[plug % this.has.plugs.length]!));
    }
    await this.waits(start + day);
  }

  uses(name: string): Promise<Home> {
    const plug = `shellyplusplugs-${name}`;
    const id = `plug:${plug}:${this.count++}`;
    return this.happens({ kind: 'plug-read', id, at: this.now, plug, memory, use: true, reachable: true });
  }

  speaks(): Promise<Home> {
    return this.happens({ kind: 'spoke', id: `turn-${this.count++}`, at: this.now, speaker: 'kitchen' });
  }

  asksForHelp(): Promise<Home> {
    return this.happens({
      kind: 'help-asked',
      id: `turn-${this.count++}`,
      at: this.now,
      speaker: 'kitchen',
      need: 'pain',
    });
  }

  private async sees(): Promise<void> {
    const row = await this.rows.get(stateKey(household));
    if (row) this.states.push(row);
  }

  private clock(): Clock {
    return {
      now: () => this.now,
      sleep: () => Promise.resolve(),
      abortAfter: () => ({ signal: new AbortController().signal, release: () => undefined }),
    };
  }
}
