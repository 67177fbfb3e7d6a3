import type { QuestionId } from '../../household/check-ins/questions';
import { checkInQuestion, placeOf } from '../speech/check-in-questions';
import { voiceFor } from '../speech/voice';

/** How the Echo asks a question of the check-in, in one of its wordings. */
export const questionWords = (question: QuestionId, locale = 'en-GB'): string =>
  checkInQuestion(placeOf(question), voiceFor(locale, 'preview')).ask;
