import type { StoryHousehold } from '../street/moving-in/household-keys';
import type { DoorsClient } from './doors-client';
import type { Story } from './reading/story';

/** A home of the story, with what of it has been looked at already. */
export interface ToldHome {
  home: StoryHousehold;
  /** The household's id. */
  id: string;
  /** What the Echo answered to the last words. */
  heard: string | null;
  /** How many unasked things an expectation of this kind has passed over. */
  spokenSeen: number;
  notifiedSeen: number;
  /** Episodes that an `episode` step has seen closed. */
  closedSeen: Set<string>;
  /** The episode that had closed when the story began. */
  beforeStory: string | null;
}

/** A story while it is being told. */
export interface Telling {
  story: Story;
  doors: DoorsClient;
  homes: ToldHome[];
  /** The home that steps are about. */
  at: ToldHome;
  /** Ids of texts that an `sms` step took, or that came before the story. */
  taken: Set<string>;
  /** How far `until` steps have looked, so that two in a row wait for two things. */
  awaited: Set<string>;
  /** Kills the service and starts it again on the same data. */
  restart: () => Promise<void>;
  /** For `--verbose`. */
  note: (line: string) => void;
}

/** Why an expectation does not hold: what came instead. Null where it holds. */
export type Instead = string | null;

/** The number of a person of the story, or a bare number as it is. */
export function numberOf({ story }: Telling, who: string): string {
  for (const { carers, duty } of story.homes) {
    const person = carers.find(({ name }) => name === who) ?? (duty?.name === who ? duty : undefined);
    if (person) return person.phone;
  }
  return who;
}
