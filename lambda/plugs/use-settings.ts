import { minute } from '../household/clock';

/** What counts as a use of one kind of appliance. */
export interface UseSettings {
  /** From here on it does what it is for; below is standby. */
  aboveWatts: number;
  /** Energy of a small use, by which one is noticed whose power reports were lost. */
  useWattHours: number;
  /** What it may draw for ever without anybody near. */
  idleWatts: number;
  /** It switches itself off after at most this long, milliseconds; null = it may run for hours. */
  longestUse: number | null;
  /** Whether it may go on by itself when power comes back after a cut. */
  resumesByItself: boolean;
}

const boils = { aboveWatts: 200, useWattHours: 10, idleWatts: 1, resumesByItself: false } as const;

const kinds = {
  kettle: { ...boils, longestUse: 10 * minute },
  toaster: { ...boils, longestUse: 10 * minute },
  microwave: { ...boils, idleWatts: 4, longestUse: 60 * minute },
  television: { aboveWatts: 20, useWattHours: 5, idleWatts: 3, longestUse: null, resumesByItself: true },
  lamp: { aboveWatts: 3, useWattHours: 1, idleWatts: 0.7, longestUse: null, resumesByItself: true },
  other: { aboveWatts: 15, useWattHours: 5, idleWatts: 5, longestUse: null, resumesByItself: true },
} as const satisfies Record<string, UseSettings>;

export type ApplianceKind = keyof typeof kinds;

const words: readonly (readonly [RegExp, ApplianceKind])[] = [
  [/kettle|\burn\b/i, 'kettle'],
  [/toaster/i, 'toaster'],
  [/microwave/i, 'microwave'],
  [/tv|telly|televis|\btele\b/i, 'television'],
  [/lamp|light|\bradio\b/i, 'lamp'],
];

/** The settings for what staff say a plug feeds: "kettle", "bedroom telly". What is not known counts as `other`. */
export function settingsFor(name: string): UseSettings {
  return kinds[words.find(([form]) => form.test(name))?.[1] ?? 'other'];
}
