import { questions, type CheckInAnswer, type CheckInTalk, type QuestionId } from '../../household';
import { personIn, residentIn } from '../people';
import type { SentenceKey } from '../en-gb/sentences';
import { toldLines } from './help-answer';
import { hasAllOfIt } from './told';
import type { HomeVoice } from './voice';

/** After she began, or went on: what is said before the question that is open. */
export function checkInBegun(voice: HomeVoice): string[] {
  const { home, say } = voice;
  const { checkIns } = home.state;
  if (!checkIns?.talk) return [say(checkIns?.doneOn ? 'check-in.done-today' : 'check-in.none')];
  if (checkIns.talk.open === null) return [say('check-in.done-today')];
  return [say(checkIns.talk.answers.length === 0 ? 'check-in.begun' : 'check-in.going-on')];
}

/** After an answer: a word to it, and where it was the last, that this is all. */
export function checkInAnswered(voice: HomeVoice): string[] {
  const { home, say, tongue } = voice;
  const talk = home.state.checkIns?.talk;
  if (!talk) return [say('check-in.none')];
  const { name } = residentIn(home.profile, tongue);
  return [...wordTo(talk, voice), ...(talk.open === null ? [say('check-in.finished', { name })] : [])];
}

function wordTo({ answers }: CheckInTalk, voice: HomeVoice): string[] {
  const last = answers.at(-1);
  if (!last) return [];
  const { question, answer } = last;
  if (question === 'mood' && answer === 'low') return wordToLow(voice);
  const { episode } = voice.home.state;
  // What she asked for in answer to an offer has gone its way by now.
  const { asksFor } = questions[question];
  if (asksFor !== undefined && answer === 'yes') return toldLines(episode?.told ?? [], asksFor, voice);
  const key = kindWord(question, answer);
  return key === null ? [] : [voice.say(key)];
}

type Bare = Extract<SentenceKey, `check-in.${string}`> &
  ('check-in.skipped' | 'check-in.thanks' | 'check-in.good' | 'check-in.sleep.no' | 'check-in.eaten.no' | 'check-in.pain.yes' | 'check-in.unwell' | 'check-in.lonely'); // prettier-ignore

/** A kind word where the answer asks for one; never what it might mean. */
function kindWord(question: QuestionId, answer: CheckInAnswer): Bare | null {
  if (answer === 'skipped') return 'check-in.skipped';
  switch (question) {
    case 'sleep':
      return answer === 'yes' ? 'check-in.good' : 'check-in.sleep.no';
    case 'eaten':
      return answer === 'yes' ? 'check-in.good' : 'check-in.eaten.no';
    case 'pain':
      return answer === 'no' ? 'check-in.good' : 'check-in.pain.yes';
    case 'mood':
      if (answer === 'unwell') return 'check-in.unwell';
      return answer === 'good' ? 'check-in.good' : 'check-in.thanks';
    case 'companionship':
    case 'left-out':
    case 'isolated':
      return answer === 'often' ? 'check-in.lonely' : 'check-in.thanks';
    case 'pain-worse':
    case 'pain-call':
    case 'mood-call':
    case 'eaten-offer':
    case 'message':
      return 'check-in.thanks';
  }
}

/** She is low: kind words, whoever hears of it, and whom she can ring at any hour. */
export function wordToLow(voice: HomeVoice): string[] {
  const { say } = voice;
  return [say('check-in.low'), ...lowTold(voice), say('check-in.low-listen')];
}

/** Who hears that she is low, as far as it has come. */
function lowTold({ home, say, tongue }: HomeVoice): string[] {
  const { episode } = home.state;
  if (!episode?.concerns.some(({ kind }) => kind === 'low-mood')) return [];
  const told = episode.told.find(({ status }) => status !== 'failed');
  const name = told && personIn(home.profile, told.who, tongue)?.name;
  if (!told || name === undefined) return [];
  return [say(hasAllOfIt(told, home) ? 'check-in.low-told' : 'check-in.low-telling', { name })];
}
