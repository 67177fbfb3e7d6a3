import { day, hour, minute, type Instant, type Need } from '../../lambda/household';
import { takePlugMessage } from '../../lambda/functions/plug-messages';
import { takeReplies } from '../../lambda/functions/replies';
import { inboundText } from './carers';
import { createRoutine, datesBetween } from './days';
import type { Doors } from './doors';
import { helpRequest } from './help-request';
import type { HouseLog } from './house-log';
import { echoOf, kettleOf, speakerOf } from './made-up-home';
import type { Moments } from './moments';
import type { Random } from './random';
import type { Whereabouts } from './worry-kind';

/** A call for help as she lived it. */
export interface Call {
  household: string;
  id: string;
  at: Instant;
  /** She was told that it is passed on, or that it will be. */
  answered: boolean;
  /** When her Echo spoke; null where the process that was to answer died. */
  heardAt: Instant | null;
}

export interface Resident {
  /** She lives on her own from one moment to another. */
  live(start: Instant, end: Instant): void;
  /** Her Echo chimes or asks. */
  asked(): void;
  /** Her own phone asks. */
  texted(phone: string): void;
  /** Somebody is with her, or has heard where she is. */
  visited(): void;
  /** She lies there, and cannot get up. */
  isDown(): boolean;
  whereabouts(): Whereabouts;
}

export type Often = Record<keyof typeof usually, number>;

interface ResidentParts {
  id: string;
  random: Random;
  moments: Moments;
  doors(): Doors;
  log: HouseLog;
  onCall(call: Call): void;
  often?: Partial<Often> | undefined;
  /** Whether the plugs of the whole district are cut off. */
  isCut(): boolean;
  /** Whether Alexa sends the same request once more. */
  sentTwice(): boolean;
}

/** How often things happen, per day. */
const usually = { help: 1 / 30, silentFall: 1 / 90, away: 1 / 60, outOfSight: 1 / 40 };

export function createResident(parts: ResidentParts): Resident {
  const { id, random, moments, doors, log, onCall, isCut, sentTwice } = parts;
  const often = { ...usually, ...parts.often };
  const routine = createRoutine(random);
  let down: Instant | null = null;
  let awayUntil: Instant = 0;
  let paused: Instant = 0;
  let turns = 0;

  const turn = (): string => `${id}-turn-${turns++}`;
  const isHome = (): boolean => moments.now() >= awayUntil;
  const isUp = (): boolean => isHome() && down === null;

  function plugSays(what: string, topic: string, payload: string): void {
    if (isCut()) return;
    const receivedAt = Math.round(moments.now());
    const message = { topic: `${kettleOf(id)}/${topic}`, payload, receivedAt };
    doors().deliver(id, what, (process) => takePlugMessage(message, process));
  }

  function usesKettle(): void {
    if (!isUp()) return;
    plugSays('kettle on', 'status/switch:0', '{"id":0,"output":true,"apower":2200}');
    moments.at(moments.now() + 3 * minute, () => {
      plugSays('kettle off', 'status/switch:0', '{"id":0,"output":true,"apower":0}');
    });
  }

  function says(kind: 'spoke' | 'okay' | 'false-alarm'): void {
    const event = { kind, id: turn(), at: Math.round(moments.now()), speaker: speakerOf(id) };
    log.tell(id, `she says: ${kind}`);
    // A turn that fails is not said again by itself.
    doors()
      .call('she speaks', (process) => process.actor.happen(id, event))
      .catch(() => undefined);
  }

  function callsForHelp(need: Need): void {
    const at = Math.round(moments.now());
    const call: Call = { household: id, id: turn(), at, answered: false, heardAt: null };
    const request = helpRequest(call.id, echoOf(id), need, at);
    const identity = { userId: echoOf(id), unitId: null, deviceId: null, endpointId: null };
    log.tell(id, `she calls for help: ${need} (${call.id})`);
    onCall(call);
    const again = (): void => {
      moments.at(moments.now() + random.between(0.2, 2) * minute, () => {
        callsForHelp(need);
      });
    };
    const hear = () =>
      doors().call('she calls for help', (process) =>
        process.callForHelp({ id: call.id, at, need, person: null, identity }, request),
      );
    if (sentTwice()) hear().catch(() => undefined);
    hear().then((answer) => {
      const heard = answer === 'died' ? 'nothing' : answer.kind;
      if (answer !== 'died') call.heardAt = moments.now();
      log.tell(id, `she hears: ${heard}`);
      call.answered = heard === 'committed' || heard === 'intake';
      if (!call.answered) again();
    }, again);
  }

  function needsHelp(): void {
    if (!isUp()) return;
    const need = random.pick<Need>(['fall', 'fall', 'pain', 'unwell', 'toilet', 'drink', 'other', 'company']);
    if (need === 'fall') falls();
    callsForHelp(need);
    if (random.chance(0.2))
      later(1, 8, () => {
        callsForHelp(need);
      });
    if (need !== 'fall' && random.chance(0.25))
      later(1, 12, () => {
        says('false-alarm');
      });
  }

  function falls(): void {
    const since = moments.now();
    down = since;
    log.tell(id, 'she has fallen');
    // A neighbour finds her at last, whatever became of the texts.
    moments.at(since + 2 * day, () => {
      if (down === since) down = null;
    });
  }

  function goesAway(): void {
    if (!isUp()) return;
    const until = Math.round(moments.now() + random.between(2, 8) * day);
    awayUntil = until;
    const tells = random.chance(0.6);
    log.tell(id, tells ? 'she goes away and says so' : 'she goes away and forgets to say so');
    if (!tells) return;
    paused = until;
    const pause = { reason: 'away', from: Math.round(moments.now()), until } as const;
    const event = { kind: 'paused', id: turn(), pause } as const;
    doors().deliver(id, 'she pauses', (process) => process.actor.happen(id, event));
  }

  /** Whoever looks for her and hears that she is away tells the council, which pauses her home until she is back. */
  function councilHears(): void {
    if (isHome() || paused >= awayUntil) return;
    paused = awayUntil;
    const [pause, until] = [{ reason: 'away', from: Math.round(moments.now()) }, awayUntil] as const;
    later(30, 240, () => {
      if (isHome()) return;
      const event = { kind: 'paused', id: turn(), pause: { ...pause, until } } as const;
      doors().deliver(id, 'staff pause it', (process) => process.actor.happen(id, event));
    });
  }

  function goesOutOfSight(): void {
    plugSays('plug offline', 'online', 'false');
    moments.at(moments.now() + random.between(0.1, 8) * hour, () => {
      plugSays('plug online', 'online', 'true');
    });
  }

  function later(from: number, to: number, run: () => void): void {
    moments.at(moments.now() + random.between(from, to) * minute, run);
  }

  function livesDay(date: string, start: Instant, end: Instant): void {
    const uses = routine.usesOn(date);
    const plan = (at: Instant | undefined, run: () => void): void => {
      if (at !== undefined && at >= start && at < end) moments.at(at, run);
    };
    for (const at of uses) plan(at, usesKettle);
    const [first] = uses;
    if (first === undefined) return;
    const sometime = (): Instant => first + random.between(0, 13) * hour;
    if (random.chance(0.7))
      plan(sometime(), () => {
        if (isUp()) says('spoke');
      });
    for (let left = often.help; left > 0; left -= 1) if (random.chance(left)) plan(sometime(), needsHelp);
    if (random.chance(often.silentFall))
      plan(sometime(), () => {
        if (isUp()) falls();
      });
    if (random.chance(often.away)) plan(sometime(), goesAway);
    if (random.chance(often.outOfSight)) plan(sometime(), goesOutOfSight);
  }

  return {
    live(start, end) {
      for (const date of datesBetween(start, end)) livesDay(date, start, end);
    },
    asked() {
      log.tell(id, 'her Echo asks');
      if (!isUp() || !random.chance(0.7)) return;
      later(0.5, 9, () => {
        if (isUp()) says('okay');
      });
    },
    texted(phone) {
      if (!isUp() || !random.chance(0.5)) return;
      later(0.5, 15, () => {
        if (!isUp()) return;
        const text = inboundText(turn(), { phone }, 'Yes thank you', Math.round(moments.now()));
        doors().deliver(id, 'she replies by text', (process) => takeReplies(text, process));
      });
    },
    visited() {
      down = null;
      councilHears();
    },
    isDown: () => down !== null,
    whereabouts: () => (down !== null ? 'lying' : isHome() ? 'at-home' : 'away'),
  };
}
