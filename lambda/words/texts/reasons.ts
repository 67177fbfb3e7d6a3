import type { Instant } from '../../household/clock';
import { mainRequest } from '../../household/care';
import { isForStaff, type Concern, type Need } from '../../household/concern';
import type { Home } from '../../household/home';
import { localDate } from '../../household/local-time';
import { capital, residentIn } from '../people';
import type { Wording } from './wording';

/** Why somebody is asked to go: a call for help first, then what was missed. One sentence each, and one of each kind. */
export function reasonsFor(home: Home, concerns: readonly Concern[], wording: Wording): string[] {
  const helps = concerns.filter((concern) => concern.kind === 'help');
  const silences = concerns.filter((concern) => concern.kind === 'silence');
  const help = mainRequest(concerns);
  // What is pressing first; what else she needs is not lost behind it.
  const besides = helps.findLast(({ need }) => need !== 'other' && need !== help?.need);
  // What is done by now is no reason to go.
  const missed = concerns.flatMap((concern) =>
    concern.kind === 'missed-reminder' && concern.doneAt === null ? [concern] : [],
  );
  return [
    ...(help ? [helpReason(home, help, wording), ...repeated(home, helps, help, wording)] : []),
    ...(besides ? [helpReason(home, besides, wording)] : []),
    ...silences.slice(-1).map((silence) => silenceReason(home, silence, wording)),
    ...missed.slice(-1).map(({ due }) => missedReason(home, due, wording)),
    ...otherReasons(home, concerns, wording),
  ];
}

function otherReasons(home: Home, concerns: readonly Concern[], wording: Wording): string[] {
  const { tongue, say, when } = wording;
  const { name, pronouns } = residentIn(home.profile, tongue);
  const missed = concerns.findLast((concern) => concern.kind === 'missed-check-in');
  const low = concerns.findLast((concern) => concern.kind === 'low-mood');
  const night = concerns.findLast((concern) => concern.kind === 'unusual-night');
  // Whoever goes for another reason has no use for it.
  const visit = isForStaff(concerns)
    ? concerns.findLast((concern) => concern.kind === 'missed-visit')
    : undefined;
  const since =
    missed?.last != null ? say('text.last-sign', { them: pronouns.them, when: when(missed.last) }) : null;
  return [
    ...(missed ? [say('text.missed-check-in', { name, when: when(missed.dueAt) })] : []),
    ...(since === null || concerns.some(({ kind }) => kind === 'silence') ? [] : [since]),
    ...(visit ? [say('text.missed-visit', { name, when: when(visit.start) })] : []),
    ...(night ? [nightReason(home, night, wording)] : []),
    ...(low ? [say('text.low-mood', { name, when: when(low.at), ...pronouns })] : []),
  ];
}

type Night = Extract<Concern, { kind: 'unusual-night' }>;

/** Told gently: what was seen, and nothing of what it may mean. */
function nightReason(home: Home, { facts }: Night, { tongue, say }: Wording): string {
  const { name } = residentIn(home.profile, tongue);
  const times = { from: tongue.writtenTime(facts.from), to: tongue.writtenTime(facts.to) };
  const plugs = home.profile.plugs.filter(({ id }) => facts.sources.includes(id));
  if (plugs.length === 0) return say('text.night', { name, ...times });
  return say('text.night-things', { name, things: tongue.list(plugs.map((plug) => plug.name)), ...times });
}

type Help = Extract<Concern, { kind: 'help' }>;

function helpReason(home: Home, { need, at }: Help, { tongue, say, when }: Wording): string {
  const { name, pronouns } = residentIn(home.profile, tongue);
  const facts = { name, when: when(at) };
  const key = keyOf(need);
  if (key === 'fall' || key === 'unwell') return say(`text.help.${key}`, { ...facts, ...pronouns });
  return key === null ? say('text.help', facts) : say(`text.help.${key}`, facts);
}

/** What anybody may read. The toilet and medicine are hers alone; the page behind the link says them. */
function keyOf(
  need: Need,
): 'fall' | 'unwell' | 'moving' | 'drink' | 'food' | 'company' | 'call-back' | 'repair' | null {
  switch (need) {
    case 'pain':
      return 'unwell';
    case 'toilet':
    case 'medicine':
    case 'other':
      return null;
    default:
      return need;
  }
}

function repeated(home: Home, helps: readonly Help[], said: Help, { tongue, say, when }: Wording): string[] {
  const same = helps.filter(({ need }) => need === said.need || need === 'other');
  const latest = Math.max(...same.map(({ repeatedAt }) => repeatedAt));
  if (latest <= said.at) return [];
  return [
    say('text.again', { They: capital(residentIn(home.profile, tongue).pronouns.they), when: when(latest) }),
  ];
}

/** Which it was is hers; the page behind the link says no more than when. */
function missedReason(home: Home, due: Instant, { tongue, say, when }: Wording): string {
  const { name, pronouns } = residentIn(home.profile, tongue);
  return say('text.missed-reminder', { name, their: pronouns.their, when: when(due) });
}

type Silence = Extract<Concern, { kind: 'silence' }>;

function silenceReason(home: Home, { at, facts }: Silence, wording: Wording): string {
  const { tongue, say, when, now } = wording;
  const { zone, plugs } = home.profile;
  const { name, pronouns } = residentIn(home.profile, tongue);
  const last = 'kind' in facts ? (facts.last?.at ?? null) : facts.since;
  // Clock times of another day would be read as today's.
  if (localDate(at, zone) !== localDate(now, zone)) return quiet(name, pronouns.them, last, wording);
  if ('kind' in facts) {
    const by = tongue.writtenTime(minutesOf(facts.by));
    return last === null
      ? say('text.promise-first', { name, by })
      : say('text.promise', { name, by, since: when(last) });
  }
  const { missed } = facts;
  if (missed === null) return quiet(name, pronouns.them, last, wording);
  const times = { usual: tongue.writtenTime(missed.usualBy), by: tongue.writtenTime(facts.nothingBy) };
  const plug = plugs.find((each) => each.id === missed.source || each.name === missed.source);
  if (plug) return say('text.missed', { name, thing: plug.name, ...times });
  return say('text.missed-voice', { name, their: pronouns.their, ...times });
}

function quiet(name: string, them: string, last: Instant | null, { say, when }: Wording): string {
  return last === null
    ? say('text.quiet-ever', { name })
    : say('text.quiet', { name, them, since: when(last) });
}

/** `HH:mm` to minutes of the day. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
