import type { QuestionId } from '../../household/check-ins/questions';
import type { Voice } from './voice';

/** Where the talk stands in a check-in. Those that begin with `call` are calls for help when she says yes. */
export const checkInPlaces = [
  'check-in-now', 'check-in-sleep', 'check-in-eaten', 'check-in-eaten-offer', 'check-in-pain', 'check-in-pain-worse', 'call-pain',
  'check-in-mood', 'call-unwell', 'check-in-message', 'check-in-companionship', 'check-in-left-out', 'check-in-isolated', 'mood',
] as const; // prettier-ignore
export type CheckInPlace = (typeof checkInPlaces)[number];

export function placeOf(question: QuestionId): CheckInPlace {
  if (question === 'pain-call') return 'call-pain';
  return question === 'mood-call' ? 'call-unwell' : `check-in-${question}`;
}

/** The question of a check-in that stands at this place; null at a place that is none. */
export function questionAt(place: string | null): QuestionId | null {
  switch (place) {
    case 'check-in-sleep':
      return 'sleep';
    case 'check-in-eaten':
      return 'eaten';
    case 'check-in-eaten-offer':
      return 'eaten-offer';
    case 'check-in-pain':
      return 'pain';
    case 'check-in-pain-worse':
      return 'pain-worse';
    case 'call-pain':
      return 'pain-call';
    case 'check-in-mood':
      return 'mood';
    case 'call-unwell':
      return 'mood-call';
    case 'check-in-message':
      return 'message';
    case 'check-in-companionship':
      return 'companionship';
    case 'check-in-left-out':
      return 'left-out';
    case 'check-in-isolated':
      return 'isolated';
    default:
      return null;
  }
}

/** The words of a place in a check-in, and what is said when nobody answers. */
export function checkInQuestion(place: CheckInPlace, { say }: Voice): { ask: string; again: string } {
  switch (place) {
    case 'check-in-now':
      return { ask: say('check-in.now'), again: say('check-in.now-again') };
    case 'check-in-mood':
      return { ask: say('check-in.ask.mood'), again: say('check-in.again.mood') };
    case 'mood':
      return { ask: say('mood.ask'), again: say('mood.again') };
    case 'call-pain':
    case 'call-unwell':
      return { ask: say('check-in.ask.call'), again: say('call.again') };
    case 'check-in-companionship':
      return { ask: say('check-in.ask.companionship'), again: say('check-in.again.how-often') };
    case 'check-in-left-out':
      return { ask: say('check-in.ask.left-out'), again: say('check-in.again.how-often') };
    case 'check-in-isolated':
      return { ask: say('check-in.ask.isolated'), again: say('check-in.again.how-often') };
    case 'check-in-sleep':
      return { ask: say('check-in.ask.sleep'), again: say('check-in.yes-or-no') };
    case 'check-in-eaten':
      return { ask: say('check-in.ask.eaten'), again: say('check-in.yes-or-no') };
    case 'check-in-eaten-offer':
      return { ask: say('check-in.ask.eaten-offer'), again: say('check-in.yes-or-no') };
    case 'check-in-pain':
      return { ask: say('check-in.ask.pain'), again: say('check-in.yes-or-no') };
    case 'check-in-pain-worse':
      return { ask: say('check-in.ask.pain-worse'), again: say('check-in.yes-or-no') };
    case 'check-in-message':
      return { ask: say('check-in.ask.message'), again: say('check-in.yes-or-no') };
  }
}
