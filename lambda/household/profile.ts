import type { CarePaths, CarerRole } from './care-paths';
import type { CheckInPlan, HealthBasis } from './check-ins/check-in';
import type { CouncilRules } from './council/rules';
import type { Need } from './need';
import type { Manner } from './manner';
import type { Who } from './who';
import type { Instant } from './clock';
import type { StaffMember } from './staff-member';

/** Who they are. Owned by council staff; every edit raises `version`. */
export interface Profile {
  schema: 1;
  id: string;
  council: string;
  version: number;
  /** IANA name; all wall times of this home are in it. */
  zone: string;
  locale: string;
  resident: Resident;
  /** The ladder, in order. */
  carers: Carer[];
  duty: Duty | null;
  plugs: Plug[];
  /** Wall time `HH:mm` of the morning promise: some sign of life by then, else she is asked. */
  promise: string | null;
  /** What the routine may cost a carer: false alerts a month. */
  alertsPerMonth: number;
  /** What the resident asked to hear, and where its sources are. Missing: nothing that is hers alone is spoken. */
  information?: Information;
  /** Who is asked first when she needs something; absent: as is usual. */
  care?: CarePaths;
  /** What the council has settled for all of its homes; absent: what is usual. */
  rules?: CouncilRules;
  /** Null or absent: none. */
  checkIn?: CheckInPlan | null;
  /** Null or absent: she is asked nothing about her health. */
  health?: HealthBasis | null;
  /** How she likes to be spoken to, as staff recorded it; absent: as usual. */
  manner?: Partial<Manner>;
  /** The last few changes by staff; the state writes each into its journal once. */
  edits?: StaffEdit[];
  /** Nobody lives here: it calls for help so that somebody notices when calls are not heard. No phone rings for it. */
  canary?: true;
  /** Being set up at the kitchen table: nothing is promised yet. Absent once the home is live. */
  installing?: Installing;
}

export interface Information {
  /** Visits are spoken with the visitor's name: she asked for it. */
  visitsByName: boolean;
  /** Her personal budget is spoken: she asked for it. */
  budget: boolean;
  /** Whose regional programmes are hers, as the guide's channels name it: "West Midlands". Missing: none in particular. */
  region?: string;
  /** Where the home is, in degrees: what is on is told nearest first. */
  place?: { latitude: number; longitude: number };
  /** People of the council and of health services whose names and numbers may be said aloud. */
  contacts?: Contact[];
}

export interface Contact {
  /** As the interaction model has it: social-worker, council, gp, nurse, pharmacy … */
  role: string;
  /** "Priya Shah"; null where only the office is known. */
  name: string | null;
  /** As people dial it; null where it is not to be said. */
  phone: string | null;
}

/** A change of a profile: who made it and why, and what it was about in a few words. */
export interface StaffEdit {
  /** The version it made. */
  version: number;
  by: StaffMember;
  what: string;
  why: string;
}

/** What the installer ticks by hand; all else of the kitchen table's list shows by itself. */
export interface Installing {
  since: Instant;
  ticks: Record<string, { at: Instant; by: StaffMember }>;
}

export interface Resident {
  firstName: string;
  fullName: string;
  /** E.164. Her own phone may be texted when she is asked. */
  phone: string | null;
  pronoun?: Pronoun;
}

/** How people speak of somebody; unknown = `they`, and words are chosen so that it reads well. */
export type Pronoun = 'she' | 'he' | 'they';

const titles =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|reverend|sir|dame|lady|lord|fr|father|sister)\.?$/i;

/**
 * What people call somebody by, of a name as it was written: a title is no name, and who gave only a title and a
 * surname is called by both.
 */
export function firstNameOf(fullName: string): string {
  const words = fullName.trim().split(/\s+/);
  const names = words.filter((word, at) => at > 0 || !titles.test(word));
  return names.length > 1 || names.length === words.length ? (names[0] ?? fullName) : words.join(' ');
}

export interface Carer {
  id: string;
  name: string;
  pronoun?: Pronoun;
  /** E.164. */
  phone: string;
  /** How long they have to answer before the next is told; null = by the kind of concern. */
  waitMinutes: number | null;
  /** Wall-time spans in which they may be told, `HH:mm`; a span may cross midnight. null = always. */
  hours: Hours[] | null;
  /** Wall dates on which they are not to be asked, `YYYY-MM-DD`. */
  holidays: string[];
  /** For ladder, answers and pages this person does not exist. */
  notToBeTold: boolean;
  /** She lets this one ask by text (HOW) whether she is up and about, as staff recorded it. */
  mayAskHow?: boolean;
  role?: CarerRole;
  /** What she calls them when she does not say the name: daughter, friend. */
  relation?: string;
  /** A community number that is asked for these needs and for nothing else; absent: for everything. */
  onlyFor?: Need[];
}

export interface Hours {
  from: string;
  to: string;
}

export interface Duty {
  name: string;
  phone: string;
  waitMinutes: number | null;
}

export interface Plug {
  /** The id in the vendor's topics. */
  id: string;
  /** What it feeds, as people say it: kettle, telly, lamp. */
  name: string;
  vendor: 'shelly' | 'tasmota' | 'zigbee2mqtt';
}

export type { Who } from './who';

export const whoIs = (carer: Carer): Who => `carer:${carer.id}`;
