import type { HomeStore } from '../household/ports';
import { accessCards, type AccessCards } from './access-cards';
import { activities, type Activities } from './activities';
import { agenda, type Agenda } from './agenda';
import { arrivals, type Arrivals } from './arrivals';
import { alexaLinks, type AlexaLinks } from './alexa-links';
import { carerLinks, type CarerLinks } from './carer-links';
import { checkInStore, type CheckInStore } from './check-ins';
import { closedEpisodesOf } from './closed-episodes';
import { councilPages, type CouncilPages } from './council-pages';
import { councilSettings, type CouncilSettingsStore } from './council-settings';
import { councils, type Councils } from './councils';
import { diaries, type Diaries } from './diaries';
import { exportPart, type ExportPart } from './council-export';
import { feedbackStore, type FeedbackStore } from './feedback';
import { feeds, type Feeds } from './feeds';
import { forgetDays, forgetSources } from './forget-days';
import { guides, type Guides } from './guides';
import type { Hashes } from './hashes';
import { histories, type Histories } from './histories';
import { homeStore } from './home-store';
import { journalPrefix } from './keys';
import { looks, type Looks } from './looks';
import { madeVisits, type MadeVisits } from './made-visits';
import { pairingStore, type PairingStore } from './pairing-words';
import { plugBoxes, type PlugBoxes } from './plug-boxes';
import { plugLinks, type PlugLinks } from './plug-links';
import { rates, type Rates } from './rates';
import { recordClients, type RecordClients } from './record-clients';
import { staffCodes, type StaffCodes } from './staff-codes';
import { staffLinks, type StaffLinks } from './staff-words';
import { staffSessions, type StaffSessions } from './staff-sessions';
import { profiles, type Profiles } from './profiles';
import { referrals, type Referrals } from './referrals';
import type { Rows } from './rows';
import { sentMessages, type SentMessages } from './sent-messages';
import { sentTexts, type SentTexts } from './sent-texts';
import type { StoreSettings } from './settings';
import { silenceHolds, type SilenceHolds } from './silence-holds';

/** All that is kept. */
export interface Store {
  homes: HomeStore;
  profiles: Profiles;
  agenda: Agenda;
  councils: Councils;
  /** Deletes what was seen of a home, day by day, what was learned from it, what it asked for and who came. */
  forgetDays(household: string): Promise<void>;
  /** Deletes what outside sources say of a home, and no longer looks at them. */
  forgetSources(household: string): Promise<void>;
  closedEpisodesOf(household: string): ReturnType<typeof closedEpisodesOf>;
  checkIns: CheckInStore;
  alexaLinks: AlexaLinks;
  plugLinks: PlugLinks;
  plugBoxes: PlugBoxes;
  pairing: PairingStore;
  staffLinks: StaffLinks;
  staffCodes: StaffCodes;
  sentTexts: SentTexts;
  sentMessages: SentMessages;
  carerLinks: CarerLinks;
  diaries: Diaries;
  guides: Guides;
  /** For staff at their console. */
  councilPages: CouncilPages;
  histories: Histories;
  looks: Looks;
  staffSessions: StaffSessions;
  rates: Rates;
  accessCards: AccessCards;
  recordClients: RecordClients;
  activities: Activities;
  referrals: Referrals;
  feeds: Feeds;
  feedback: FeedbackStore;
  /** Part by part all that is kept for a council; `at`: where the last one said that it goes on. */
  exportPart(council: string, at: string | null): Promise<ExportPart>;
  /** The same of journal lines that go by themselves before a moment: they are handed over first. */
  journalPart(council: string, at: string | null, before: number): Promise<ExportPart>;
  madeVisits: MadeVisits;
  arrivals: Arrivals;
  silenceHolds: SilenceHolds;
  councilSettings: CouncilSettingsStore;
}

/** `rows`: `dynamoRows` in AWS and on the embedded database. */
export function createStore(rows: Rows, hashes: Hashes, settings: StoreSettings): Store {
  const settled = councilSettings(rows);
  return {
    homes: homeStore(rows, settings),
    profiles: profiles(rows, settings),
    agenda: agenda(rows, settings),
    councils: councils(rows),
    forgetDays: (household) => forgetDays(rows, household),
    forgetSources: (household) => forgetSources(rows, household),
    closedEpisodesOf: (household) => closedEpisodesOf(rows, household),
    checkIns: checkInStore(rows, settings.retention),
    alexaLinks: alexaLinks(rows, hashes),
    plugLinks: plugLinks(rows, hashes),
    plugBoxes: plugBoxes(rows, hashes),
    pairing: pairingStore(rows, hashes),
    staffLinks: staffLinks(rows, hashes),
    staffCodes: staffCodes(rows, hashes),
    sentTexts: sentTexts(rows, hashes, settings.retention),
    sentMessages: sentMessages(rows),
    carerLinks: carerLinks(rows, hashes),
    diaries: diaries(rows),
    guides: guides(rows),
    councilPages: councilPages(rows),
    histories: histories(rows),
    looks: looks(rows, settings.retention, settled),
    staffSessions: staffSessions(rows),
    rates: rates(rows),
    accessCards: accessCards(rows),
    recordClients: recordClients(rows),
    activities: activities(rows),
    referrals: referrals(rows, settings.retention),
    feeds: feeds(rows),
    feedback: feedbackStore(rows, settings.retention),
    exportPart: (council, at) => exportPart(rows, council, at),
    journalPart: (council, at, before) =>
      exportPart(rows, council, at, { prefix: journalPrefix, expiresBefore: before }),
    madeVisits: madeVisits(rows, settings.retention),
    arrivals: arrivals(rows),
    silenceHolds: silenceHolds(rows),
    councilSettings: settled,
  };
}

export { dynamoRows } from './dynamo-rows';
export { documentClient } from './document-client';
export { erasedTableDescription, tableDescription } from './table';
export { erasures, type Erasure, type Erasures } from './erasures';
export { repairIndexes, type Repaired } from './agenda-repair';
export { StoreFault, type StoreFaultCode } from './store-fault';
export { NewerSchema, UnreadableItem } from './schema';
export { usualRetention, type Retention, type StoreSettings } from './settings';
export type { Agenda, Due } from './agenda';
export type { AlexaLink, AlexaLinks } from './alexa-links';
export type { CarerLink, CarerLinks } from './carer-links';
export type { CheckInStore } from './check-ins';
export type { CouncilSettingsStore, StoredSettings } from './council-settings';
export type { Councils } from './councils';
export type { Diaries, DiarySource } from './diaries';
export type { Activities } from './activities';
export type { Failing, Feed, Feeds } from './feeds';
export type { Guides } from './guides';
export type { MadeVisits } from './made-visits';
export type { ListedReferral, Referrals } from './referrals';
export type { Hashes } from './hashes';
export type { Pairing, PairingStore, PairingWords } from './pairing-words';
export type { PlugLink, PlugLinks } from './plug-links';
export type { Profiles } from './profiles';
export type { Cursor, Rows } from './rows';
export type { SilenceHold, SilenceHolds, Stopped } from './silence-holds';
export type { SentMessage, SentMessages } from './sent-messages';
export { codeLives, type CodeSaid, type StaffCodes } from './staff-codes';
export type { StaffAccount, StaffLinks } from './staff-words';
export type { SentText, SentTexts } from './sent-texts';
