import type { FhirResource } from 'fhir/r4';
import type { KeptCheckIn } from '../../household/check-ins/check-in';
import type { ClosedEpisode } from '../../household/episode';
import type { Home } from '../../household/home';
import type { JournalLine } from '../../household/journal';
import { observationsOf, responsesOf } from './check-ins';
import { communicationsOf, flagsOf, tasksOf } from './happenings';
import { carePlanOf } from './reminders';
import { careTeamOf, consentsOf, devicesOf, patientOf, relatedPersonsOf } from './resources';

/** All that is kept of one resident that has a place in FHIR; what is not asked for need not be loaded. */
export interface ResidentRecord {
  home: Home;
  closed: readonly ClosedEpisode[];
  journal: readonly JournalLine[];
  checkIns: readonly KeptCheckIn[];
}

interface Kind {
  of: (record: ResidentRecord) => FhirResource[];
  /** What it is made of beside the home itself. */
  needs?: Exclude<keyof ResidentRecord, 'home'>;
}

/** Every kind of resource that a resident's record has, in the order in which `$everything` gives them. */
export const kinds = {
  Patient: { of: ({ home }) => [patientOf(home)] },
  RelatedPerson: { of: ({ home }) => relatedPersonsOf(home) },
  CareTeam: { of: ({ home }) => [careTeamOf(home)] },
  CarePlan: { of: ({ home }) => [carePlanOf(home)] },
  Consent: { of: ({ home }) => consentsOf(home) },
  Device: { of: ({ home }) => devicesOf(home) },
  Flag: { of: ({ home, closed }) => flagsOf(home, closed), needs: 'closed' },
  Task: { of: ({ home, closed }) => tasksOf(home, closed), needs: 'closed' },
  Communication: { of: ({ home, journal }) => communicationsOf(home, journal), needs: 'journal' },
  QuestionnaireResponse: { of: ({ home, checkIns }) => responsesOf(home, checkIns), needs: 'checkIns' },
  Observation: { of: ({ home, checkIns }) => observationsOf(home, checkIns), needs: 'checkIns' },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];

export const needsOf = (names: readonly KindName[]): ReadonlySet<Kind['needs']> =>
  new Set(names.map((name) => (kinds[name] as Kind).needs));

export const everythingOf = (
  record: ResidentRecord,
  names: readonly KindName[] = kindNames,
): FhirResource[] => names.flatMap((name) => (kinds[name] as Kind).of(record));
