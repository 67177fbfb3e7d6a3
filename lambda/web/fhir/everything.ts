import type { FhirResource } from 'fhir/r4';
import type { KeptCheckIn } from '../../household/check-ins/check-in';
import type { ClosedEpisode } from '../../household/episode';
import type { Home } from '../../household/home';
import type { JournalLine } from '../../household/journal';
import { responsesOf } from './check-ins';
import { communicationsOf, flagsOf, tasksOf } from './happenings';
import { careTeamOf, consentsOf, devicesOf, patientOf, relatedPersonsOf } from './resources';

/** All that is kept of one resident that has a place in FHIR. */
export interface ResidentRecord {
  home: Home;
  closed: readonly ClosedEpisode[];
  journal: readonly JournalLine[];
  checkIns: readonly KeptCheckIn[];
}

export const everythingOf = ({ home, closed, journal, checkIns }: ResidentRecord): FhirResource[] => [
  patientOf(home),
  ...relatedPersonsOf(home),
  careTeamOf(home),
  ...consentsOf(home),
  ...devicesOf(home),
  ...flagsOf(home, closed),
  ...tasksOf(home, closed),
  ...communicationsOf(home, journal),
  ...responsesOf(home, checkIns),
];
