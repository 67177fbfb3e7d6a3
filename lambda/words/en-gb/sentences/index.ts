import { announcements } from './announcements';
import { calls } from './calls';
import { checkIn } from './check-in';
import { help } from './help';
import { inCharge } from './in-charge';
import { information } from './information';
import { reminders } from './reminders';
import { screens } from './screens';
import { staff } from './staff';
import { talk } from './talk';
import { texts } from './texts';

/** Every sentence of British English, by key; several wordings where daily users would tire of one. */
export const sentences = {
  ...help,
  ...talk,
  ...inCharge,
  ...information,
  ...reminders,
  ...texts,
  ...announcements,
  ...checkIn,
  ...screens,
  ...calls,
  ...staff,
} as const;

export type Sentences = typeof sentences;
export type SentenceKey = keyof Sentences;

type Holes<Text extends string> = Text extends `${string}{{${infer Hole}}}${infer Rest}`
  ? Hole | Holes<Rest>
  : never;
type HolesOf<Key extends SentenceKey> = Holes<Sentences[Key][number]>;

/** What a sentence needs to be said: nothing, or a word for each of its holes. */
export type Facts<Key extends SentenceKey> = [HolesOf<Key>] extends [never]
  ? []
  : [Record<HolesOf<Key>, string>];
