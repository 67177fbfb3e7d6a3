import type { StoryHousehold } from '../../street/moving-in/household-keys';
import type { Step } from './step-keys';

/** A story that has been read and found sound. */
export interface Story {
  file: string;
  title: string;
  /** Wall time of the first household, without zone. */
  start: string;
  /** The home the steps are about, unless a `home` step says otherwise, first. */
  homes: [StoryHousehold, ...StoryHousehold[]];
  /** The same as they were written, for whoever sets them up. */
  written: unknown[];
  steps: Step[];
}

/** Why a story is not run. One line for each fault. */
export interface StoryRefusal {
  kind: 'refused';
  lines: string[];
}

export type ReadStory = { kind: 'story'; story: Story } | StoryRefusal;
