import {
  howOften,
  moods,
  type CheckInAnswer,
  type Mood,
  type QuestionId,
} from '../household/check-ins/questions';
import { questionAt } from '../words/speech/check-in-questions';
import type { Heard } from './heard';

/** What a turn means for a check-in. */
export type InCheckIn =
  | { kind: 'check-in-begun' }
  | { kind: 'check-in-answered'; question: QuestionId; answer: CheckInAnswer }
  | { kind: 'mood-told'; mood: Mood };

/**
 * What this turn means for a check-in; null where it is about something else. An answer is taken only to the question that
 * stands open, and a need that she names is a call for help, but for the pain that she was just asked about.
 */
export function checkInIn(heard: Heard): InCheckIn | null {
  const { intent, memory } = heard;
  if (intent === 'StartCheckInIntent') return { kind: 'check-in-begun' };
  if (intent === 'AMAZON.YesIntent' && memory.place === 'check-in-now') return { kind: 'check-in-begun' };
  const question = questionAt(memory.place);
  if (question !== null && !heard.oneShot) {
    const answer = answerIn(heard, question);
    return answer === null ? null : { kind: 'check-in-answered', question, answer };
  }
  const mood = moodIn(heard) ?? (memory.place === 'mood' ? moodMeant(heard) : null);
  return mood === null ? null : { kind: 'mood-told', mood };
}

function answerIn(heard: Heard, question: QuestionId): CheckInAnswer | null {
  const { intent, slots } = heard;
  if (intent === 'AMAZON.NextIntent') return 'skipped';
  // A yes to one of these is a call, which goes its own way.
  if (question === 'pain-call' || question === 'mood-call') return intent === 'AMAZON.NoIntent' ? 'no' : null;
  switch (question) {
    case 'mood':
      return moodMeant(heard);
    case 'companionship':
    case 'left-out':
    case 'isolated':
      return (
        howOften.find((each) => each === slots['often']?.id) ??
        (intent === 'AMAZON.NoIntent' ? 'hardly-ever' : null)
      );
    case 'pain':
      if (intent === 'AskForHelpIntent' && slots['need']?.id === 'pain') return 'badly';
      return intent === 'ImOkayIntent' ? 'no' : yesOrNo(heard);
    case 'pain-worse':
      if (intent === 'AskForHelpIntent' && slots['need']?.id === 'pain') return 'yes';
      return intent === 'ImOkayIntent' ? 'no' : yesOrNo(heard);
    case 'sleep':
      return intent === 'ImOkayIntent' ? 'yes' : (yesOrNo(heard) ?? nightIn(heard));
    case 'eaten':
      return intent === 'ImOkayIntent' ? 'yes' : yesOrNo(heard);
    case 'eaten-offer':
    case 'message':
      return intent === 'ImOkayIntent' ? 'no' : yesOrNo(heard);
  }
}

function yesOrNo({ intent }: Heard): 'yes' | 'no' | null {
  if (intent === 'AMAZON.YesIntent') return 'yes';
  return intent === 'AMAZON.NoIntent' ? 'no' : null;
}

function moodIn({ intent, slots }: Heard): Mood | null {
  return intent === 'MoodIntent' ? (moods.find((each) => each === slots['mood']?.id) ?? null) : null;
}

/**
 * Where she was asked how she is, "I'm fine" is an answer, and so is feeling poorly. "All right" and "okay", the commonest
 * of all, are a yes to Alexa.
 */
function moodMeant(heard: Heard): Mood | null {
  if (heard.intent === 'ImOkayIntent' || heard.intent === 'AMAZON.YesIntent') return 'all-right';
  if (heard.intent === 'AskForHelpIntent' && heard.slots['need']?.id === 'unwell') return 'unwell';
  return moodIn(heard);
}

/** "Not so bad", "terribly": the night, in the words for how people are. */
function nightIn(heard: Heard): 'yes' | 'no' | null {
  const mood = moodIn(heard);
  if (mood === null) return null;
  const poor = /\b(bad|badly|poor|poorly|terribl[ey]|awful|hardly|rotten|rough|wink)\b/i;
  if (poor.test(heard.slots['mood']?.value ?? '') && mood !== 'all-right') return 'no';
  return mood === 'low' || mood === 'unwell' ? 'no' : 'yes';
}
