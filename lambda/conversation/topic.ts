import type { ReferralAbout } from '../household/referral';
import type { HeardSlot } from './slot';

/** A question to an outside source, and how much of its answer has been told. */
export interface Topic {
  intent: Asks;
  slots: Record<string, HeardSlot>;
  /** Where what was told last begins in the answer. */
  from: number;
  /** Where it goes on; null where that was all. */
  next: number | null;
  /** What she was told of and may be called about: an activity's public name, or her budget. */
  about: ReferralAbout | null;
}

/** Intents that are answered from outside sources. */
export const asking = [
  'NextVisitIntent',
  'BinDayIntent',
  'TodayIntent',
  'TelevisionIntent',
  'WhatsOnIntent',
  'BudgetIntent',
  'RemindProgrammeIntent',
] as const;
export type Asks = (typeof asking)[number];

export const asksFor = (intent: string): Asks | null => asking.find((each) => each === intent) ?? null;

/** From session attributes, which come back from outside: anything strange counts as forgotten. */
export function topicFrom(value: unknown): Topic | null {
  if (typeof value !== 'object' || value === null) return null;
  const { intent, slots, from, next, about } = value as Record<string, unknown>;
  const asked = typeof intent === 'string' ? asksFor(intent) : null;
  if (!asked || !isPlace(from) || !(next === null || isPlace(next))) return null;
  return { intent: asked, slots: heardSlotsFrom(slots), from, next, about: aboutFrom(about) };
}

function aboutFrom(value: unknown): ReferralAbout | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, name } = value as Record<string, unknown>;
  if (kind === 'budget') return { kind };
  return kind === 'activity' && typeof name === 'string' && name.length < 100 ? { kind, name } : null;
}

const isPlace = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1_000;

export function heardSlotsFrom(value: unknown): Record<string, HeardSlot> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).flatMap(([name, slot]) => {
      const { value: said, id } = (slot ?? {}) as Record<string, unknown>;
      const known = typeof said === 'string' && said.length < 200;
      return known ? [[name, { value: said, id: typeof id === 'string' ? id : null }]] : [];
    }),
  );
}
