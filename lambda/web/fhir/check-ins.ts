import type { CodeableConcept, Observation, QuestionnaireResponse } from 'fhir/r4';
import type { KeptCheckIn } from '../../household/check-ins/check-in';
import type { CheckInAnswer } from '../../household/check-ins/questions';
import type { Home } from '../../household/home';
import { questionNames } from '../../words/console';
import { idOf, iso, meta, patientRef, system } from './naming';

const responseId = (household: string, { id }: KeptCheckIn): string => idOf(household, id);

/** Each check-in, question by question. What a message said is never kept, and so is not here. */
export const responsesOf = ({ profile }: Home, checkIns: readonly KeptCheckIn[]): QuestionnaireResponse[] =>
  checkIns.map((checkIn) => {
    const authored = iso(checkIn.endedAt, profile.zone);
    return {
      resourceType: 'QuestionnaireResponse',
      id: responseId(profile.id, checkIn),
      meta: meta('QuestionnaireResponse', authored),
      status: checkIn.finished ? 'completed' : 'stopped',
      questionnaire: `${system}/Questionnaire/check-in`,
      subject: patientRef(profile.id),
      authored,
      source: patientRef(profile.id),
      item: checkIn.answers.map(({ question, answer }) => ({
        linkId: question,
        text: questionNames[question],
        answer: [{ valueCoding: { system: `${system}/answer`, code: answer } }],
      })),
    };
  });

const survey: CodeableConcept = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }],
};

/** She was asked and would rather not say. */
const declined: CodeableConcept = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'asked-declined' }],
};

/** The same answers one by one, as other systems draw them over time; and the loneliness score, where it was made. */
export function observationsOf({ profile }: Home, checkIns: readonly KeptCheckIn[]): Observation[] {
  return checkIns.flatMap((checkIn) => {
    const about = (part: string, code: string, text: string): Observation => {
      const at = iso(checkIn.endedAt, profile.zone);
      return {
        resourceType: 'Observation',
        id: idOf(profile.id, checkIn.id, part),
        meta: meta('Observation', at),
        status: 'final',
        category: [survey],
        code: { coding: [{ system: `${system}/question`, code }], text },
        subject: patientRef(profile.id),
        effectiveDateTime: at,
        performer: [patientRef(profile.id)],
        derivedFrom: [{ reference: `QuestionnaireResponse/${responseId(profile.id, checkIn)}` }],
      };
    };
    const said = checkIn.answers.map(({ question, answer }, place) => ({
      ...about(String(place), question, questionNames[question]),
      ...valueOf(answer),
    }));
    if (checkIn.loneliness === null) return said;
    const score = about('lonely', 'loneliness', 'UCLA three-item loneliness score, 3 to 9');
    return [...said, { ...score, valueInteger: checkIn.loneliness }];
  });
}

const valueOf = (answer: CheckInAnswer): Pick<Observation, 'valueCodeableConcept' | 'dataAbsentReason'> =>
  answer === 'skipped'
    ? { dataAbsentReason: declined }
    : {
        valueCodeableConcept: {
          coding: [{ system: `${system}/answer`, code: answer }],
          text: answer.replaceAll('-', ' '),
        },
      };
