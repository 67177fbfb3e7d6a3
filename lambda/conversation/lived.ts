import type { RequestEnvelope } from 'ask-sdk-model';
import type { Event } from '../household/event';
import type { Home } from '../household/home';
import { standingProposal } from './check-in-standing';
import { eventFor } from './decision';
import type { Heard } from './heard';
import type { Meaning } from './meaning';
import { lookUpFor } from './look-up';
import type { Found, Known, LinkResult, PassedOn, SkillPorts } from './ports';
import { liveReminder } from './reminders/live';
import type { Staff } from './staff/desk';
import { liveStaff, type StaffTurn } from './staff/live-staff';
import { tellAlexa } from './reminders/tell-alexa';

/** What has become of a turn before a word of the answer is made. */
export type Lived =
  | {
      kind: 'home';
      home: Home;
      /** what was looked up; null where nothing was, or it failed */ known: Known | null;
      /** The reminder that was answered, added, done or stopped; null where none was. */
      about?: string | null;
    }
  | { kind: 'help'; passedOn: PassedOn }
  | { kind: 'link'; result: LinkResult }
  | { kind: 'unlinked' }
  /** Somebody of staff spoke, to an Alexa of their own. */
  | { kind: 'staff'; staff: Staff; turn: StaffTurn }
  /** The database failed: the household is not known. */
  | { kind: 'fault' }
  | { kind: 'nothing' };

/** Time to look up, load and commit; what remains of Alexa's eight seconds is for texts and the answer. */
const budget = 3_000;

/**
 * Lets a turn happen to the household. A call for help goes first and alone, so that nothing else that may fail stands in
 * its way; any other turn of a linked Echo is one event, a sign of life at least.
 */
export async function live(
  ports: SkillPorts,
  heard: Heard,
  meaning: Meaning,
  request: RequestEnvelope,
): Promise<Lived> {
  switch (meaning.kind) {
    case 'nothing':
      return { kind: 'nothing' };
    case 'help': {
      const { id, at, identity } = heard;
      const passedOn = await guarded(ports, 'call-for-help', () =>
        ports.callForHelp({ id, at, identity, need: meaning.need, person: meaning.person }, request),
      );
      return { kind: 'help', passedOn: passedOn ?? { kind: 'nowhere' } };
    }
    case 'link':
    case 'spoke':
    case 'false-alarm':
    case 'okay':
    case 'not-safe':
    case 'test-asked':
    case 'check-in-begun':
    case 'check-in-answered':
    case 'mood-told':
    case 'decides':
    case 'reminds':
      return (
        (await guarded(ports, meaning.kind, () => meet(ports, heard, meaning, request))) ?? { kind: 'fault' }
      );
  }
}

type Met = Exclude<Meaning, { kind: 'help' } | { kind: 'nothing' }>;

async function meet(ports: SkillPorts, heard: Heard, meaning: Met, request: RequestEnvelope): Promise<Lived> {
  const within = ports.clock.abortAfter(budget);
  try {
    const found = await ports.find(heard.identity, within.signal);
    if (found) {
      const lived = await meetAt(found, ports, heard, meaning, within.signal);
      return await withAlexaTold(lived, found, ports, heard, request);
    }
    const staff = await ports.staff.find(heard.identity, within.signal);
    if (staff) return { kind: 'staff', staff, turn: await liveStaff(staff, heard, meaning, ports.staff) };
  } finally {
    within.release();
  }
  if (meaning.kind !== 'link') return { kind: 'unlinked' };
  const { id, at, identity } = heard;
  return { kind: 'link', result: await ports.link({ words: meaning.words, id, at, identity }) };
}

/**
 * Her voice comes first, since it is a sign of life; what she decides rests on the home as it is then. What her question
 * needs is read as soon as the home is known, while her voice is being stored.
 */
async function meetAt(
  found: Found,
  ports: SkillPorts,
  heard: Heard,
  meaning: Met,
  within: AbortSignal,
): Promise<Lived> {
  if (meaning.kind === 'reminds') {
    const { home, about } = await liveReminder(meaning.act, found, ports, heard, within);
    return isServed(home) ? { kind: 'home', home, known: null, about } : { kind: 'unlinked' };
  }
  const looking: Promise<Known | null>[] = [];
  const { home } = await ports.happen(
    found.household,
    (known) => {
      // Decided again where somebody else was first; what is known outside does not change by it.
      const asked = looking.length === 0 ? lookUpFor(heard, known, ports.clock.now()) : null;
      if (asked) looking.push(guarded(ports, 'look-up', () => ports.lookUp(asked, known, within)));
      return eventOf(heard, meaning, found);
    },
    within,
  );
  // Where she asked to be forgotten, the look-up may outlive her home by a moment.
  if (!isServed(home)) return { kind: 'unlinked' };
  const decided =
    meaning.kind === 'decides'
      ? eventFor(meaning.decision, heard, home)
      : meaning.kind === 'check-in-answered'
        ? standingProposal(heard, home)
        : null;
  const after = decided ? (await ports.happen(found.household, decided, within)).home : home;
  return { kind: 'home', home: after, known: (await looking[0]) ?? null };
}

/** Who was forgotten, or left, has no home here, though her Echo may lead to it a little longer. */
const isServed = ({ state }: Home): boolean => state.forgottenAt === null && state.ended === undefined;

type Plain = Exclude<Met, { kind: 'reminds' }>;

function eventOf({ id, at }: Heard, meaning: Plain, { speaker }: Found): Event {
  switch (meaning.kind) {
    case 'link':
    case 'decides':
      return { kind: 'spoke', id, at, speaker };
    case 'spoke':
    case 'false-alarm':
    case 'okay':
    case 'not-safe':
    case 'test-asked':
    case 'check-in-begun':
    case 'check-in-answered':
    case 'mood-told':
      return { ...meaning, id, at, speaker };
  }
}

/** What Alexa has not been told yet can be told while she waits for the answer; where there is nothing, it costs nothing. */
async function withAlexaTold(
  lived: Lived,
  found: Found,
  ports: SkillPorts,
  heard: Heard,
  request: RequestEnvelope,
): Promise<Lived> {
  if (lived.kind !== 'home') return lived;
  const told = await guarded(ports, 'tell-alexa', () =>
    tellAlexa(lived.home, found, ports, heard.id, request),
  );
  if (!told) return lived;
  return isServed(told) ? { ...lived, home: told } : lived;
}

async function guarded<Result>(
  ports: SkillPorts,
  what: string,
  act: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await act();
  } catch (fault) {
    ports.log('error', 'turn-failed', { what, fault: fault instanceof Error ? fault.name : 'unknown' });
    return null;
  }
}
