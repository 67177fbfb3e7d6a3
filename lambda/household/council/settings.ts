import { dailyQuestions } from '../check-ins/questions';
import type { Weekday } from '../reminders/reminder';
import type { StaffMember } from '../staff-member';
import type { Instant } from '../clock';
import { usualRetention } from './retention';
import type { CouncilRules } from './rules';

/** What staff propose to residents again and again. */
export interface ReminderTemplate {
  /** As staff find it in a list. */
  name: string;
  /** What the Echo says, as a wish: "have a drink". */
  text: string;
  /** Wall time `HH:mm`. */
  at: string;
  days: readonly Weekday[];
}

/** All that a council has settled for itself. */
export interface CouncilSettings {
  rules: CouncilRules;
  /** Null: the usual ones. */
  templates: ReminderTemplate[] | null;
  /** Who made them what they are; null where nothing was ever settled. */
  changed: SettingsChange | null;
}

/** A change of the settings, or of the switch beside them: who, when, what and why. */
export interface SettingsChange {
  at: Instant;
  by: StaffMember;
  what: string;
  why: string;
}

/** As every council begins: what is usual, settled nowhere. */
export const usualRules: CouncilRules = {
  version: 0,
  questions: [...dailyQuestions],
  loneliness: true,
  health: 'where-recorded',
  healthBasis: '',
  care: {},
  waits: { silence: null, duty: null },
  night: true,
  retention: usualRetention,
};

export const usualSettings: CouncilSettings = { rules: usualRules, templates: null, changed: null };

/** What a new home takes along; nothing while its council has settled nothing. */
export const rulesFor = ({ rules }: CouncilSettings): { rules?: CouncilRules } =>
  rules.version === 0 ? {} : { rules };
