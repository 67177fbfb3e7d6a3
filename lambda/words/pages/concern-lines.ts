import type { SilenceFacts } from '../../routine';
import type { Instant } from '../../household/clock';
import type { Concern, Need, PlugsThen, PromiseFacts } from '../../household/concern';
import type { Watched } from './watched';
import { asName } from './name';
import { atWhen } from './when';

const needs: Record<Need, string> = {
  fall: 'a fall',
  pain: 'being in pain',
  unwell: 'feeling unwell',
  toilet: 'help to get to the toilet',
  drink: 'something to drink',
  food: 'something to eat',
  medicine: 'help with medicine',
  moving: 'help to move',
  company: 'some company',
  'call-back': 'a call back',
  repair: 'something that needs repairing',
  other: '',
};

/** One sentence or two for each reason to worry, in the order in which the reasons came. */
export function concernLines(concerns: readonly Concern[], profile: Watched, now: Instant): string[] {
  const mary = asName(profile.resident.firstName);
  const moment = (at: Instant): string => atWhen(at, now, profile.zone);

  function help({ need, at, repeatedAt }: Extract<Concern, { kind: 'help' }>): string {
    const again = repeatedAt > at ? `, and again ${moment(repeatedAt)}` : '';
    const asked = `${mary} asked the Echo for help ${moment(at)}${again}.`;
    return needs[need] === '' ? asked : `${asked} It was about ${needs[need]}.`;
  }

  function promise({ by, last }: PromiseFacts): string {
    const known = last === null ? '' : ` The last was ${moment(last.at)}.`;
    return `There had been no sign of ${mary} by ${by}.${known}`;
  }

  function silence({ missed, nothingBy, since }: SilenceFacts): string {
    const last = `The last sign of ${mary} was ${moment(since)}`;
    if (missed === null) return `${last}; it has been unusually quiet since.`;
    const plug = profile.plugs.find(({ id, name }) => id === missed.source || name === missed.source);
    const usual =
      plug === undefined
        ? `${mary} has usually spoken to the Echo by ${wall(missed.usualBy)}`
        : `${mary}’s ${plug.name} is usually on by ${wall(missed.usualBy)}`;
    return `${usual}; nothing by ${wall(nothingBy)}. ${last}.`;
  }

  /** What could be seen at all: the silence of a plug that was off line says nothing. */
  function seen({ online, offline }: PlugsThen = { online: [], offline: [] }): string {
    const names = (ids: readonly string[]): string[] =>
      profile.plugs.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
    const [on, off] = [names(online), names(offline)];
    const verb = (count: number): string => (count === 1 ? 'was' : 'were');
    if (on.length === 0) return off.length === 0 ? '' : ` No plug was online then.`;
    const rest = off.length === 0 ? '' : `; the ${and(off)} ${verb(off.length)} not`;
    return ` The ${and(on)} ${verb(on.length)} online then${rest}.`;
  }

  function missedCheckIn({ dueAt, last }: Extract<Concern, { kind: 'missed-check-in' }>): string {
    const known = last === null ? '' : ` The last sign of ${mary} was ${moment(last)}.`;
    return `${mary} was asked for the daily check-in ${moment(dueAt)} and has not answered.${known}`;
  }

  function missed({ due, doneAt }: Extract<Concern, { kind: 'missed-reminder' }>): string {
    const since = doneAt === null ? '' : ` That it is done is known since ${moment(doneAt)}.`;
    return `${mary} had a reminder due ${moment(due)}, and nothing was heard of its being done.${since}`;
  }

  return concerns.map((concern) => {
    switch (concern.kind) {
      case 'help':
        return help(concern);
      case 'silence':
        return (
          ('kind' in concern.facts ? promise(concern.facts) : silence(concern.facts)) + seen(concern.plugs)
        );
      case 'missed-check-in':
        return missedCheckIn(concern);
      case 'unusual-night':
        return `${mary} was up and about in the night from ${wall(concern.facts.from)} to ${wall(concern.facts.to)}, which is unusual.`;
      case 'low-mood':
        return `${mary} said ${moment(concern.at)} that it is a low day.`;
      case 'missed-reminder':
        return missed(concern);
      case 'missed-visit':
        return `A visit to ${mary} should have begun ${moment(concern.start)}, and nothing has been seen or heard of it.`;
    }
  });
}

const and = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

const wall = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
