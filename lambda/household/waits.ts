import { minute } from './clock';
import type { Urgency } from './concern';

/** How long the one who was told has to answer before the next is told, where they have no wait of their own. */
export const answerWait: Record<Exclude<Urgency, 'gentle' | 'staff'>, number> = {
  emergency: 3 * minute,
  help: 5 * minute,
  silence: 15 * minute,
  errand: 30 * minute,
};
export const dutyWait = 10 * minute;

/** After "I'm going", until "seen": a nudge, then the ladder goes on (null: it does not). */
export const holdWait: Record<Urgency, { nudge: number; resume: number | null }> = {
  emergency: { nudge: 20 * minute, resume: 40 * minute },
  help: { nudge: 60 * minute, resume: 120 * minute },
  silence: { nudge: 45 * minute, resume: 75 * minute },
  errand: { nudge: 120 * minute, resume: null },
  gentle: { nudge: 120 * minute, resume: null },
  staff: { nudge: 120 * minute, resume: null },
};
/** "I'll ring her" holds this long. */
export const ringingWait = 15 * minute;

/** She is asked again after the first, and the ladder is climbed after the second, both from the first asking. */
export const askingWait = { repeat: 10 * minute, climb: 20 * minute } as const;

/** The same call again within this time changes nothing but the answer. */
export const sameCall = 5 * minute;

/** When everybody has been asked twice and nobody answered: asked again each hour, until a person closes it. */
export const exhaustedWait = 60 * minute;
/** An open episode that waits for a person is brought before operations again. */
export const stillOpenWait = 24 * 60 * minute;

/** How often the whole ladder is climbed before operations are told. */
export const rounds = 2;

/** Longer than a function lives, plus skew between clocks: before, only its holder touches an effect. */
export const holderLives = 45_000;
/** A text of a call for help that was plainly refused is tried again after this. */
export const retryRefused = 15_000;
/** Anything else backs off, doubling, up to this. */
export const retryAtMost = 5 * minute;
