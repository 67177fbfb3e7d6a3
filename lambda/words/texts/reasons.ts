import type { SilenceFacts } from '../../routine';
import type { Concern, Need, PromiseFacts } from '../../household/concern';
import type { Home } from '../../household/home';
import { capital, residentIn } from '../people';
import type { Wording } from './wording';

export interface Reasons {
  full: string[];
  /** The most pressing one alone. */
  brief: string[];
}

/** Why somebody is asked to go: a call for help first, then what was missed. One sentence each, and one of each kind. */
export function reasonsFor(home: Home, concerns: readonly Concern[], wording: Wording): Reasons {
  const helps = concerns.filter((concern) => concern.kind === 'help');
  const silences = concerns.filter((concern) => concern.kind === 'silence');
  const help = helps.findLast(({ need }) => need !== 'other') ?? helps.at(-1);
  const sentences = [
    ...(help ? [helpReason(home, help, wording), ...repeated(home, helps, help, wording)] : []),
    ...silences.slice(-1).map(({ facts }) => silenceReason(home, facts, wording)),
  ];
  return { full: sentences, brief: sentences.slice(0, 1) };
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
  const latest = Math.max(...helps.map(({ repeatedAt }) => repeatedAt));
  if (latest <= said.at) return [];
  return [
    say('text.again', { They: capital(residentIn(home.profile, tongue).pronouns.they), when: when(latest) }),
  ];
}

function silenceReason(
  home: Home,
  facts: SilenceFacts | PromiseFacts,
  { tongue, say, when }: Wording,
): string {
  const { profile } = home;
  const { name, pronouns } = residentIn(profile, tongue);
  if ('kind' in facts) {
    const by = tongue.writtenTime(minutesOf(facts.by));
    return facts.last
      ? say('text.promise', { name, by, since: when(facts.last.at) })
      : say('text.promise-first', { name, by });
  }
  const { missed } = facts;
  if (missed === null) return say('text.quiet', { name, them: pronouns.them, since: when(facts.since) });
  const usual = tongue.writtenTime(missed.usualBy);
  const by = tongue.writtenTime(facts.nothingBy);
  const plug = profile.plugs.find((each) => each.id === missed.source || each.name === missed.source);
  if (plug) return say('text.missed', { name, thing: plug.name, usual, by });
  return say('text.missed-voice', { name, their: pronouns.their, usual, by });
}

/** `HH:mm` to minutes of the day. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
