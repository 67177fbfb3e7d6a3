import { hour, type Instant } from '../clock';
import { helpAsked } from '../help';
import { enqueue, write, type Draft } from '../draft';
import { localDate } from '../local-time';
import { noCheckIns, type CheckInTalk, type KeptCheckIn } from './check-in';
import { tellMood } from './mood';
import { questionsToday } from './plan';
import {
  lonelinessQuestions,
  lonelinessScore,
  moods,
  questions,
  type CheckInAnswer,
  type QuestionId,
} from './questions';

/** One that she left off can be taken up again so long after her last word in it. */
const takenUpWithin = hour;

export const talkEnds = (talk: CheckInTalk): Instant => talk.at + takenUpWithin;

/** She begins today's check-in, or goes on with one that she left off. Where there is nothing to ask, nothing happens. */
export function beginCheckIn(draft: Draft): void {
  const { profile, state, now, eventHash } = draft;
  const checkIns = (state.checkIns ??= { ...noCheckIns });
  if (checkIns.talk && talkEnds(checkIns.talk) <= now) endTalk(draft);
  const { talk } = checkIns;
  if (talk) {
    talk.at = now;
    return;
  }
  const date = localDate(now, profile.zone);
  const [open, ...left] = checkIns.doneOn === date ? [] : questionsToday(profile, state, now);
  if (open === undefined) return;
  checkIns.talk = { id: eventHash, date, startedAt: now, at: now, open, left, answers: [] };
  write(draft, { kind: 'check-in-begun', date });
}

/** An answer to the question that is open; to any other it changes nothing. */
export function answerCheckIn(draft: Draft, question: QuestionId, answer: CheckInAnswer): void {
  const talk = draft.state.checkIns?.talk;
  if (talk?.open !== question || !isAnswer(question, answer)) return;
  takeIn(draft, talk, question, answer);
  const { asksFor } = questions[question];
  if (asksFor && answer === 'yes') helpAsked(draft, asksFor);
  const mood = question === 'mood' ? moods.find((each) => each === answer) : undefined;
  if (mood) tellMood(draft, mood);
  finishIfAll(draft, talk);
}

/** A call for help answers the question whether somebody is to be called: it has been passed on already. */
export function calledInCheckIn(draft: Draft): void {
  const talk = draft.state.checkIns?.talk;
  if (talk?.open !== 'pain-call' && talk?.open !== 'mood-call') return;
  takeIn(draft, talk, talk.open, 'yes');
  finishIfAll(draft, talk);
}

function takeIn(draft: Draft, talk: CheckInTalk, question: QuestionId, answer: CheckInAnswer): void {
  talk.at = draft.now;
  talk.answers.push({ question, answer });
  write(draft, { kind: 'check-in-answered', question, answer });
  talk.open = questions[question].leadsTo?.[answer] ?? talk.left.shift() ?? null;
}

const isAnswer = (question: QuestionId, answer: CheckInAnswer): boolean =>
  answer === 'skipped' || questions[question].answers.includes(answer);

function finishIfAll(draft: Draft, talk: CheckInTalk): void {
  const { checkIns } = draft.state;
  if (!checkIns || talk.open !== null) return;
  if (checkIns.doneOn !== null && checkIns.doneOn !== talk.date) checkIns.again = true;
  checkIns.doneOn = talk.date;
  keep(draft, talk, true);
}

/** Over: kept as far as it went, and not gone on with any more. */
export function endTalk(draft: Draft): void {
  const { checkIns } = draft.state;
  const talk = checkIns?.talk;
  if (!checkIns || !talk) return;
  if (checkIns.doneOn !== talk.date) keep(draft, talk, talk.open === null);
  checkIns.talk = null;
}

function keep(draft: Draft, talk: CheckInTalk, finished: boolean): void {
  const { state } = draft;
  const { id, date, startedAt, at, answers } = talk;
  const asked = answers.some(({ question }) => lonelinessQuestions.some((each) => each === question));
  if (asked && state.checkIns) state.checkIns.lonelinessOn = date;
  const kept: KeptCheckIn = {
    id,
    date,
    startedAt,
    endedAt: at,
    finished,
    answers,
    loneliness: lonelinessScore(answers),
  };
  write(draft, { kind: 'check-in-over', date, finished });
  enqueue(draft, { kind: 'keep-check-in', checkIn: kept });
}
