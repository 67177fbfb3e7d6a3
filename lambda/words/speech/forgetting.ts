import type { Voice } from './voice';

/** What it means to be forgotten, before she is asked whether she wants that. */
export const whatForgettingIs = ({ say }: Voice): string[] => [say('forget.what'), say('forget.council')];

/** After it. The Echo is a stranger's by now: no name is said. */
export const forgotten = ({ say }: Voice): string[] => [
  say('forget.done'),
  say('forget.told'),
  say('help.emergency'),
];
