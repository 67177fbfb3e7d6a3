import { DateTime } from 'luxon';
import {
  handle,
  newHome,
  type Attempt,
  type Carer,
  type CheckInAnswer,
  type Consents,
  type Event,
  type Home,
  type Instant,
  type Pending,
  type Profile,
  type QuestionId,
} from '../../lambda/household';

/** Wall time in London on Monday 2 March 2026, or a date of its own. */
export const at = (wall: string): Instant =>
  DateTime.fromISO(wall.includes('T') ? wall : `2026-03-02T${wall}`, { zone: 'Europe/London' }).toMillis();

export const carer = (name: string, last: number, more: Partial<Carer> = {}): Carer => ({
  id: name.toLowerCase(),
  name,
  phone: `+447700900${100 + last}`,
  waitMinutes: null,
  hours: null,
  holidays: [],
  notToBeTold: false,
  ...more,
});

export const aProfile = (more: Partial<Profile> = {}): Profile => ({
  schema: 1,
  id: 'mary',
  council: 'ashby',
  version: 1,
  zone: 'Europe/London',
  locale: 'en-GB',
  resident: { firstName: 'Mary', fullName: 'Mary Hughes', phone: null },
  carers: [carer('Anne', 1), carer('Bob', 2)],
  duty: { name: 'Duty team', phone: '+447700900199', waitMinutes: null },
  plugs: [{ id: 'shellyplusplugs-a1', name: 'kettle', vendor: 'shelly' }],
  promise: null,
  alertsPerMonth: 0.5,
  ...more,
});

const agreed = { at: at('2026-01-05T10:00'), basis: 'own', words: 'yes' } as const;
export const allAgreed: Consents = { routine: agreed, carers: agreed, reminders: agreed };

/** A life of one home: events go in, effects come out and are performed as told. */
export class Life {
  home: Home;
  now: Instant;
  readonly performed: Pending[] = [];
  /** How the next attempts end; `done` unless told otherwise. */
  outcome: (pending: Pending) => Attempt = ({ id }) => ({ id, kind: 'done' });
  private count = 0;

  constructor(profile: Profile = aProfile(), start = at('10:00'), consents: Consents = allAgreed) {
    this.home = newHome(profile, consents, start);
    this.now = start;
    this.does({
      kind: 'linked',
      id: 'link',
      speaker: { id: 'echo', kind: 'consumer', sealedId: 'x', linkedAt: start },
    });
  }

  /** The event happens now; whatever it makes due is performed at once. */
  does(event: Event): this {
    const before = structuredClone(this.home);
    const decision = handle(this.home, event, this.now);
    expect(this.home).toEqual(before);
    this.home = decision.home;
    this.perform(decision.perform);
    return this;
  }

  private perform(claimed: Pending[]): void {
    if (claimed.length === 0) return;
    this.performed.push(...claimed);
    this.does({ kind: 'attempted', attempts: claimed.map((pending) => this.outcome(pending)) });
  }

  says(kind: 'false-alarm' | 'okay' | 'spoke'): this {
    return this.does({ kind, id: `turn-${this.count++}`, at: this.now, speaker: 'echo' });
  }

  asksForHelp(need: Extract<Event, { kind: 'help-asked' }>['need'] = 'other'): this {
    return this.does({ kind: 'help-asked', id: `turn-${this.count++}`, at: this.now, speaker: 'echo', need });
  }

  /** She begins her check-in, or goes on with it. */
  starts(): this {
    return this.does({ kind: 'check-in-begun', id: `turn-${this.count++}`, at: this.now, speaker: 'echo' });
  }

  answers(question: QuestionId, answer: CheckInAnswer): this {
    const id = `turn-${this.count++}`;
    return this.does({ kind: 'check-in-answered', id, at: this.now, speaker: 'echo', question, answer });
  }

  uses(plug = 'shellyplusplugs-a1'): this {
    const id = `plug-${this.count++}`;
    return this.does({ kind: 'plug-read', id, at: this.now, plug, memory: {}, use: true, reachable: null });
  }

  replies(
    name: string,
    answer: Extract<Event, { kind: 'carer-replied' }>['answer'],
    sentAt = this.now,
  ): this {
    const who = name === 'duty' ? 'duty' : (`carer:${name.toLowerCase()}` as const);
    const episode = this.home.state.episode?.id ?? this.home.state.lastEpisode?.id ?? 'none';
    return this.does({
      kind: 'carer-replied',
      id: `sms-${this.count++}`,
      who,
      episode,
      answer,
      sentAt,
      by: 'text',
    });
  }

  /** Time passes as the agenda asks for it, minute by minute where something is due. */
  waits(minutes: number): this {
    const until = this.now + minutes * 60_000;
    for (let turns = 0; turns < 10_000; turns++) {
      const due = this.home.state.dueAt;
      if (due === null || due > until) break;
      this.now = Math.max(this.now, due);
      const flushed = this.home.state.journal.at(-1)?.seq;
      this.does({ kind: 'time-passed', ...(flushed === undefined ? {} : { flushedThrough: flushed }) });
      // A tick comes once a minute, however much is due.
      if ((this.home.state.dueAt ?? Infinity) <= this.now) this.now += 60_000;
    }
    this.now = until;
    return this;
  }

  /** Texts that reached somebody: `Anne alert`, in order. */
  get texts(): string[] {
    return this.performed.flatMap(({ effect }) =>
      effect.kind === 'text' ? [`${effect.to.replace('carer:', '')} ${effect.about.kind}`] : [],
    );
  }

  get operations(): string[] {
    return this.performed.flatMap(({ effect }) => (effect.kind === 'operations' ? [effect.about.kind] : []));
  }
}
