import type { QuestionnaireResponse } from 'fhir/r4';
import type { KeptCheckIn } from '../../household/check-ins/check-in';
import type { Home } from '../../household/home';
import { iso, patientRef, system } from './naming';

/** Each check-in, question by question. What a message said is never kept, and so is not here. */
export const responsesOf = ({ profile }: Home, checkIns: readonly KeptCheckIn[]): QuestionnaireResponse[] =>
  checkIns.map((checkIn) => ({
    resourceType: 'QuestionnaireResponse',
    id: `${profile.id}-${checkIn.id}`.slice(0, 64),
    status: checkIn.finished ? 'completed' : 'stopped',
    questionnaire: `${system}/Questionnaire/check-in`,
    subject: patientRef(profile.id),
    authored: iso(checkIn.endedAt, profile.zone),
    item: checkIn.answers.map(({ question, answer }) => ({
      linkId: question,
      answer: [{ valueCoding: { system: `${system}/answer`, code: answer } }],
    })),
  }));
