import type { KeptCheckIn } from '../../household/check-ins/check-in';
import type { Clock } from '../../household/clock';
import type { EpisodeFigures } from '../../household/episode-figures';
import type { ClosedEpisode } from '../../household/episode';
import type { Retention } from '../../household/council/retention';
import type { Feedback } from '../../household/feedback';
import type { Home } from '../../household/home';
import type { JournalLine } from '../../household/journal';
import type { NeedReason } from '../../household/need-reason';
import type { OpenWorry } from '../../household/open-worry';
import type { Profile } from '../../household/profile';
import type { Sign } from '../../routine';
import type { WebPorts } from '../ports';
import type { ReferralDesk, SourceDesk, VisitBook } from './outside-ports';
import type { Paged } from './paged';
import type { ReminderDesk } from './reminder-desk';
import type { SettingsDesk } from './settings-desk';
import type { Staff } from './staff';

export interface Listed {
  household: string;
  resident: string;
}

/** A phone number as somebody typed it. */
export type TypedPhone =
  { kind: 'mobile' | 'landline' | 'abroad'; number: string } | { kind: 'refused'; why: string };

/** A council's lists: one query a page. */
export interface CouncilPages {
  open(council: string, limit: number, after?: string): Promise<Paged<OpenWorry>>;
  residents(council: string, limit: number, after?: string): Promise<Paged<Listed & { installing: boolean }>>;
  named(council: string, typed: string, limit: number, after?: string): Promise<Paged<Listed>>;
  needs(council: string, limit: number, after?: string): Promise<Paged<Listed & { reasons: NeedReason[] }>>;
  referrals(council: string, settled: boolean, limit: number, after?: string): Promise<Paged<{ at: number }>>;
  closed(council: string, limit: number, after?: string): Promise<Paged<ClosedSummary>>;
  /** Who asked to be forgotten, where staff have not finished it. */
  forgotten(council: string, limit: number, after?: string): Promise<Paged<Listed & { at: number }>>;
}

export interface ClosedSummary extends EpisodeFigures {
  household: string;
  closedAt: number;
}

export interface Look {
  at: number;
  staff: { id: string; name: string };
  roles: readonly string[];
  what: string;
  shown?: string[];
}

export interface Looks {
  /** `kept`: as the home carries it; for a council's list it is looked up. */
  keep(at: { household: string } | { council: string }, look: Look, kept?: Retention): Promise<void>;
  of(at: { household: string } | { council: string }, limit: number): Promise<Look[]>;
}

export interface Sessions {
  begin(secret: string, session: Session): Promise<void>;
  find(secret: string, now: number): Promise<Session | null>;
  end(secret: string): Promise<void>;
  endOther(id: string, council: string): Promise<void>;
  of(council: string, now: number): Promise<({ id: string } & Session)[]>;
}

export interface Session {
  council: string;
  staff: { id: string; name: string };
  roles: readonly string[];
  since: number;
  until: number;
}

export interface Histories {
  journal(
    household: string,
    limit: number,
    after?: string,
  ): Promise<{ lines: JournalLine[]; next: string | null }>;
  days(household: string, limit: number): Promise<{ date: string; signs: readonly Sign[] }[]>;
}

/** Encrypts what a cookie holds; null where it was not made here, was changed, or is over. */
export interface Seals {
  seal(text: string, until: number): Promise<string>;
  open(sealed: string, now: number): Promise<string | null>;
}

/** What the identity provider said of somebody. */
export type Vouched =
  { kind: 'staff'; staff: Staff } | { kind: 'refused'; why: 'not-confirmed' | 'no-council' | 'no-role' };

/** The identity provider, by OpenID Connect. Both reject where it cannot be reached. */
export interface Identity {
  /** Where the browser is sent, and what must be kept until it comes back. */
  begin(): Promise<{ to: string; kept: string }>;
  finish(callback: URL, kept: string): Promise<Vouched>;
}

/** That a household was erased, or is being: the certificate. */
export interface Erased {
  household: string;
  council: string;
  askedAt: number;
  by: { id: string; name: string };
  firstAt: number | null;
  lastAt: number | null;
  /** Rows that were deleted, by kind. */
  counts: Readonly<Record<string, number>>;
  /** Days that the certificate is kept, and looks at the council's lists; undefined as usual. */
  keptDays?: number;
}

export type ListedFeedback = Listed & Pick<Feedback, 'kind' | 'at' | 'dueAt'>;

export interface ExportPart {
  lines: object[];
  households: string[];
  next: string | null;
}

export interface StaffAccount {
  council: string;
  staff: { id: string; name: string };
}

export interface ConsolePorts extends Pick<WebPorts, 'look' | 'happen' | 'random' | 'log'> {
  clock: Clock;
  /** Of the whole service, without a slash at the end. */
  publicUrl: string;
  identity: Identity;
  seals: Seals;
  /** Keyed hashes, under each key that is valid now, newest first. */
  keyed(text: string): string[];
  sessions: Sessions;
  rates: { count(whose: string, span: number, now: number): Promise<number> };
  looks: Looks;
  pages: CouncilPages;
  histories: Histories;
  /** Those of this local date and later, oldest first. */
  checkIns(household: string, since: string): Promise<KeptCheckIn[]>;
  closedEpisodesOf(household: string): Promise<ClosedEpisode[]>;
  /** An edit: false where somebody else was first. The home has taken it in when this is done. */
  saveProfile(profile: Profile): Promise<boolean>;
  /** A new household. False where there is one of this id. */
  createHome(home: Home): Promise<boolean>;
  /** Gives pairing words out; false where another household holds the same. */
  issueWords(words: readonly string[], household: string, until: number): Promise<boolean>;
  /** For somebody of staff's own Alexa. */
  staffInAlexa: {
    /** Words that link it; false where somebody else holds the same. */
    issueWords(account: StaffAccount, words: readonly string[], until: number): Promise<boolean>;
    /** A code for one session; an earlier one is worth nothing then. */
    showCode(account: StaffAccount, words: readonly string[]): Promise<unknown>;
  };
  /** Three words that are not given out to anybody yet, as far as chance goes. */
  drawWords(): string[];
  /** One part of all that is kept for a council, and where it goes on. Throws a RangeError where `at` is no such place. */
  exportPart(council: string, at: string | null): Promise<ExportPart>;
  /** The same of journal lines that are deleted before a moment. */
  journalPart(council: string, at: string | null, before: number): Promise<ExportPart>;
  feedback: {
    save(
      about: { household: string; council: string; resident: string },
      said: Feedback,
      kept?: Retention,
    ): Promise<void>;
    of(household: string): Promise<Feedback[]>;
    open(council: string, limit: number, after?: string): Promise<Paged<ListedFeedback>>;
  };
  erasures: {
    of(council: string, limit: number, after?: string): Promise<Paged<Erased>>;
    find(which: Pick<Erased, 'council' | 'askedAt' | 'household'>): Promise<Erased | null>;
  };
  recordClients: {
    create(id: string, secret: string, client: { council: string; name: string }): Promise<void>;
    remove(id: string, council: string): Promise<void>;
    of(council: string): Promise<{ id: string; name: string }[]>;
  };
  reminders: ReminderDesk;
  settings: SettingsDesk;
  referrals: ReferralDesk;
  madeVisits: VisitBook;
  sources: SourceDesk;
  readPhone(typed: string): TypedPhone;
  plugs: {
    /** Which home a plug is in; null where it is in none. */
    household(plug: string): Promise<string | null>;
    link(plug: string, household: string, council: string): Promise<void>;
    /** Whether the code on its label was read; `unknown` where it was not made ready here and has none. */
    labelled(plug: string, council: string, code: string): Promise<'right' | 'wrong' | 'unknown'>;
    unlink(plug: string, household: string): Promise<void>;
  };
  /** Sealed how-to-get-in; null where there is none. */
  card: {
    load(household: string): Promise<string | null>;
    save(household: string, card: string): Promise<void>;
  };
}
