import type { Need } from '../need';

/** How somebody says that they are in themselves. */
export const moods = ['good', 'all-right', 'low', 'unwell'] as const;
export type Mood = (typeof moods)[number];

/** How often, as the loneliness questions ask; scored 1 to 3 in this order. */
export const howOften = ['hardly-ever', 'some-of-the-time', 'often'] as const;
export type HowOften = (typeof howOften)[number];

/** `badly`: more than a yes, said in words that might be a call. */
export type CheckInAnswer = 'yes' | 'no' | 'badly' | Mood | HowOften | 'skipped';

export const questionIds = [
  'sleep', 'eaten', 'eaten-offer', 'pain', 'pain-worse', 'pain-call', 'mood', 'mood-call', 'message',
  'companionship', 'left-out', 'isolated',
] as const; // prettier-ignore
export type QuestionId = (typeof questionIds)[number];

export interface Question {
  /** What it can be answered with; any question can be skipped as well. */
  answers: readonly CheckInAnswer[];
  /** About her health: asked only where the council's basis and Amazon's consent allow it. */
  health: boolean;
  /** What an answer leads to, before anything else is asked. */
  leadsTo?: Partial<Record<CheckInAnswer, QuestionId>>;
  /** What a yes asks for: then it is a request for somebody, like any other. */
  asksFor?: Need;
}

const yesOrNo = ['yes', 'no'] as const;

/** Every question there is. Their words are in the room of words; nothing here names an illness or judges an answer. */
export const questions: Readonly<Record<QuestionId, Question>> = {
  sleep: { answers: yesOrNo, health: true },
  eaten: { answers: yesOrNo, health: true, leadsTo: { no: 'eaten-offer' } },
  'eaten-offer': { answers: yesOrNo, health: true, asksFor: 'food' },
  pain: {
    answers: ['yes', 'no', 'badly'],
    health: true,
    leadsTo: { yes: 'pain-worse', badly: 'pain-call' },
  },
  'pain-worse': { answers: yesOrNo, health: true, leadsTo: { yes: 'pain-call' } },
  'pain-call': { answers: yesOrNo, health: true, asksFor: 'pain' },
  mood: { answers: moods, health: true, leadsTo: { unwell: 'mood-call' } },
  'mood-call': { answers: yesOrNo, health: true, asksFor: 'unwell' },
  message: { answers: yesOrNo, health: false },
  companionship: { answers: howOften, health: true },
  'left-out': { answers: howOften, health: true },
  isolated: { answers: howOften, health: true },
};

/** What a council may choose from for each day, in the order in which it is asked. */
export const dailyQuestions = ['sleep', 'eaten', 'pain', 'mood', 'message'] as const;
export type DailyQuestion = (typeof dailyQuestions)[number];

/**
 * The three-item loneliness scale of the University of California, Los Angeles, asked once a month.
 * Hughes, Waite, Hawkley and Cacioppo 2004, doi 10.1177/0164027504268574; recommended for use in England by the Office for
 * National Statistics in 2018.
 */
export const lonelinessQuestions = [
  'companionship', 'left-out', 'isolated',
] as const satisfies readonly QuestionId[]; // prettier-ignore

/** 3 (hardly ever lonely) to 9; null where not all three were answered. */
export function lonelinessScore(
  answers: readonly { question: QuestionId; answer: CheckInAnswer }[],
): number | null {
  const scores = lonelinessQuestions.map((question) => {
    const answer = answers.findLast((each) => each.question === question)?.answer;
    return howOften.findIndex((each) => each === answer) + 1;
  });
  return scores.every((score) => score > 0) ? scores.reduce((sum, score) => sum + score, 0) : null;
}
