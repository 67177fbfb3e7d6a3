import type { StepResult, StoryResult } from './run-story';

export const passed = ({ fault, steps }: StoryResult): boolean =>
  fault === null && steps.every(({ instead }) => instead === null);

function stepLines({ written, line, instead, notes }: StepResult, file: string, verbose: boolean): string[] {
  const said = verbose ? notes.map((note) => `      ${note}`) : [];
  return instead === null
    ? [`  ✓ ${written}`, ...said]
    : [`  ✗ ${written}`, `      ${file}:${line}: ${instead}`, ...said];
}

/** A story as it went, one line a step, with what came instead where it went otherwise. */
export function reportLines(result: StoryResult, verbose: boolean): string[] {
  const { story, steps, fault, log } = result;
  return [
    `${story.title} (${story.file})`,
    ...steps.flatMap((step) => stepLines(step, story.file, verbose)),
    ...(fault === null ? [] : [`  ✗ the story could not be told: ${fault}`]),
    ...(verbose || !passed(result) ? log.map((line) => `  log: ${line}`) : []),
    '',
  ];
}
