import { question, type QuestionKind } from '../../words/speech/questions';
import type { Voice } from '../../words/speech/voice';
import { buttonsFor } from './buttons';
import type { Touch } from './touches';

/** What an Echo Show displays with an answer: what is said, for who hears badly, and what can be touched. */
export interface Screen {
  title: string;
  lines: string[];
  /** The question that is open; empty where none is. */
  question: string;
  buttons: { label: string; touch: Touch }[];
}

const titles: readonly (readonly [
  RegExp,
  'help' | 'coming' | 'today' | 'reminders' | 'check-in' | 'people' | 'known' | 'television' | 'bins',
])[] = [
  [/^(help|confirm-call|offer-help|false-alarm|test)/, 'help'],
  [/^(who-knows|visits)/, 'coming'],
  [/^today/, 'today'],
  [/remind/, 'reminders'],
  [/^(check-in|mood|okay)/, 'check-in'],
  [/people/, 'people'],
  [/known/, 'known'],
  [/^television/, 'television'],
  [/^bin/, 'bins'],
];

/** The screen to this talk's answer. `said` and the question are shown as they are heard. */
export function screenFor(
  talk: string,
  { said, asks }: { said: readonly string[]; asks: QuestionKind | null },
  voice: Voice,
): Screen {
  const title = titles.find(([names]) => names.test(talk))?.[1] ?? 'home';
  return {
    title: voice.say(`screen.title.${title}`),
    lines: said.filter((line) => line !== ''),
    question: asks === null ? '' : question(asks, voice).ask,
    buttons: buttonsFor(asks).map((touch) => ({ label: voice.say(`screen.touch.${touch}`), touch })),
  };
}
