import { needs, type Need } from '../household/concern';
import { asksToCall, type QuestionKind } from '../words/speech/questions';
import { checkInIn, type InCheckIn } from './check-in';
import { decisionIn, type Decision } from './decision';
import type { Heard } from './heard';
import { reminderActIn, type ReminderAct } from './reminders/act';

/** What a turn means to the household, whatever is said in answer. */
export type Meaning =
  | { kind: 'help'; need: Need; /** whom she asked for, as she said it */ person: string | null }
  | { kind: 'false-alarm' }
  | { kind: 'okay' }
  | { kind: 'link'; words: [string, string, string] }
  /** She does not feel safe: staff hear of it, and nobody else. */
  | { kind: 'not-safe' }
  /** The way from Echo to phone is tried. */
  | { kind: 'test-asked' }
  | InCheckIn
  /** She decides something for herself. */
  | { kind: 'decides'; decision: Decision }
  /** About a reminder. */
  | { kind: 'reminds'; act: ReminderAct }
  /** Anything else she says: a sign of life. */
  | { kind: 'spoke' }
  /** Nobody said anything. */
  | { kind: 'nothing' };

export function meaningOf(heard: Heard): Meaning {
  const checkIn = heard.kind === 'intent' ? checkInIn(heard) : null;
  if (checkIn) return checkIn;
  const help = helpIn(heard);
  if (help !== null) return { kind: 'help', need: help, person: heard.slots['person']?.value ?? null };
  const act = reminderActIn(heard);
  if (act) return { kind: 'reminds', act };
  if (heard.kind === 'launch') return { kind: 'spoke' };
  if (heard.kind !== 'intent') return { kind: 'nothing' };
  switch (heard.intent) {
    case 'FalseAlarmIntent':
      return { kind: 'false-alarm' };
    case 'ImOkayIntent':
      return { kind: 'okay' };
    case 'LinkHomeIntent': {
      const { wordOne, wordTwo, wordThree } = heard.slots;
      if (!wordOne || !wordTwo || !wordThree) return { kind: 'spoke' };
      return { kind: 'link', words: [wordOne.value, wordTwo.value, wordThree.value] };
    }
    case 'NotSafeIntent':
      return { kind: 'not-safe' };
    default: {
      if (triesTheCall(heard)) return { kind: 'test-asked' };
      const decision = decisionIn(heard);
      return decision ? { kind: 'decides', decision } : { kind: 'spoke' };
    }
  }
}

/** Asked for by herself, or a yes where it was offered. */
export const triesTheCall = ({ intent, memory }: Heard): boolean =>
  intent === 'TestIntent' || (intent === 'AMAZON.YesIntent' && memory.place === 'test-offer');

/**
 * The need, where this turn is a call for help; null where it is not one, or she must be asked first.
 * In one breath with the invocation it is one, and so is a need named at any time; within a session a bare "help" is
 * first asked about, since it may mean the skill. Who insists, says yes, falls silent over that question or
 * cannot be understood twice calls.
 */
function helpIn({ kind, intent, slots, oneShot, reason, memory: { place } }: Heard): Need | null {
  const asked = asksToCall(place);
  const insists =
    place === 'call' || place === 'call-once-more' || place === 'call-pain' || place === 'call-unwell';
  if (kind === 'session-ended') {
    return insists && reason === 'EXCEEDED_MAX_REPROMPTS' ? needAt(place) : null;
  }
  switch (intent) {
    case 'AskForHelpIntent': {
      const need = needs.find((each) => each === slots['need']?.id) ?? 'other';
      return oneShot || asked || need !== 'other' || slots['person'] !== undefined ? need : null;
    }
    case 'AMAZON.HelpIntent':
      return oneShot || insists ? 'other' : null;
    case 'AMAZON.FallbackIntent':
      return place === 'call-once-more' ? 'other' : null;
    case 'AMAZON.YesIntent':
      return asked ? needAt(place) : null;
    default:
      return null;
  }
}

/** What a yes to this question asks for. */
function needAt(place: QuestionKind | null): Need {
  switch (place) {
    case 'call-offered':
      return 'call-back';
    case 'call-pain':
      return 'pain';
    case 'call-unwell':
      return 'unwell';
    default:
      return 'other';
  }
}
