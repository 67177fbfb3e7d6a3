import type { Communication, Flag, Task } from 'fhir/r4';
import type { Concern } from '../../household/concern';
import type { ClosedEpisode } from '../../household/episode';
import type { Home } from '../../household/home';
import type { JournalLine } from '../../household/journal';
import { concernLines, withoutMarks } from '../../words/pages';
import { outcomeNames } from '../../words/console';
import { idOf, iso, meta, patientRef, system } from './naming';

/** A worry while it is open and after it ended: one flag for each reason. */
export function flagsOf({ profile, state }: Home, closed: readonly ClosedEpisode[]): Flag[] {
  const flag = (episode: string, concern: Concern, place: number, closedAt: number | null): Flag => ({
    resourceType: 'Flag',
    id: idOf(profile.id, episode, place),
    meta: meta('Flag', iso(closedAt ?? concern.at, profile.zone)),
    status: closedAt === null ? 'active' : 'inactive',
    category: [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/flag-category', code: 'safety' }] },
    ],
    code: {
      coding: [{ system: `${system}/concern`, code: concern.kind }],
      text: concernLines([concern], profile, closedAt ?? state.now)
        .map(withoutMarks)
        .join(' '),
    },
    subject: patientRef(profile.id),
    period: {
      start: iso(concern.at, profile.zone),
      ...(closedAt !== null && { end: iso(closedAt, profile.zone) }),
    },
  });
  const open = state.episode;
  return [
    ...(open ? open.concerns.map((concern, place) => flag(open.id, concern, place, null)) : []),
    ...closed.flatMap((each) =>
      each.concerns.map((concern, place) => flag(each.id, concern, place, each.closedAt)),
    ),
  ];
}

/** How a worry ended, as work that was done. */
export function tasksOf({ profile }: Home, closed: readonly ClosedEpisode[]): Task[] {
  return closed.map((episode) => ({
    resourceType: 'Task',
    id: idOf(profile.id, episode.id),
    meta: meta('Task', iso(episode.closedAt, profile.zone)),
    status: 'completed',
    intent: 'order',
    description: `Response to a worry: ${outcomeNames[episode.outcome]}`,
    businessStatus: { coding: [{ system: `${system}/outcome`, code: episode.outcome }] },
    for: patientRef(profile.id),
    focus: { reference: `Flag/${idOf(profile.id, episode.id, 0)}` },
    executionPeriod: { start: iso(episode.openedAt, profile.zone), end: iso(episode.closedAt, profile.zone) },
    lastModified: iso(episode.closedAt, profile.zone),
  }));
}

/** Texts that went, from the journal: to whom and about what, never their words. */
export function communicationsOf({ profile }: Home, lines: readonly JournalLine[]): Communication[] {
  const told = new Set(
    profile.carers.filter(({ notToBeTold }) => !notToBeTold).map(({ id }) => `carer:${id}`),
  );
  return lines.flatMap((line): Communication[] => {
    if (line.kind !== 'text-sent') return [];
    if (line.who !== 'duty' && !told.has(line.who)) return [];
    const recipient =
      line.who === 'duty'
        ? { display: profile.duty?.name ?? 'Duty team' }
        : { reference: `RelatedPerson/${idOf(profile.id, line.who.slice('carer:'.length))}` };
    return [
      {
        resourceType: 'Communication',
        id: idOf(profile.id, 'text', line.seq),
        meta: meta('Communication', iso(line.at, profile.zone)),
        status: 'completed',
        medium: [{ text: 'Text message' }],
        subject: patientRef(profile.id),
        recipient: [recipient],
        sent: iso(line.at, profile.zone),
        reasonCode: [{ coding: [{ system: `${system}/text`, code: line.about }] }],
      },
    ];
  });
}
