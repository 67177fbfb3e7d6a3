import type { Instant } from '../household/clock';
import type { Key } from './rows';

/** The only place where keys are written. Ids go in as they are; anything personal only as a keyed hash. */
export const homePrefix = 'HOME#';
export const dayPrefix = 'DAY#';
export const journalPrefix = 'JOURNAL#';
export const checkInPrefix = 'CHECKIN#';
export const sentPrefix = 'SENT#';
export const diaryPrefix = 'INFO#';
export const referralPrefix = 'REFERRAL#';
export const madeVisitPrefix = 'VISIT#';

export const householdPartition = (id: string): string => `HOUSEHOLD#${id}`;

const ofHousehold =
  (sk: string) =>
  (id: string): Key => ({ pk: householdPartition(id), sk });

export const profileKey = ofHousehold(`${homePrefix}PROFILE`);
export const stateKey = ofHousehold(`${homePrefix}STATE`);
export const routineKey = ofHousehold(`${homePrefix}ROUTINE`);

/** `date`: local date of the home, YYYY-MM-DD. */
export const dayKey = (id: string, date: string): Key => ofHousehold(dayPrefix + date)(id);
export const episodeKey = (id: string, episode: string): Key => ofHousehold(`EPISODE#${episode}`)(id);
/** `source`: visits, bins or budget. */
export const diaryKey = (id: string, source: string): Key =>
  ofHousehold(diaryPrefix + source.toUpperCase())(id);
/** `date`: local date of the home, YYYY-MM-DD. */
export const checkInKey = (id: string, date: string, checkIn: string): Key =>
  ofHousehold(`${checkInPrefix}${date}#${checkIn}`)(id);
/** Padded, so that the order of text is the order of numbers. */
export const journalKey = (id: string, seq: number): Key =>
  ofHousehold(journalPrefix + seq.toString().padStart(12, '0'))(id);

/** One part of a council's television guide. */
export const guideKey = ({ council, region }: { council: string; region: string }, part: string): Key => ({
  pk: `GUIDE#${council}#${region}`,
  sk: part,
});

/** One part of a council's directory of activities and services. */
export const activityKey = (council: string, part: string): Key => ({ pk: `SERVICES#${council}`, sk: part });
export const feedKey = (id: string): Key => ({ pk: `FEED#${id}`, sk: 'FEED' });
export const referralKey = (household: string, id: string): Key =>
  ofHousehold(referralPrefix + id)(household);
/** `id`: the provider's own, or one made of household and planned time. */
export const madeVisitKey = (household: string, id: string): Key =>
  ofHousehold(madeVisitPrefix + id)(household);

export const alexaKey = (hash: string): Key => ({ pk: `ALEXA#${hash}`, sk: 'LINK' });
export const alexaStaffKey = (hash: string): Key => ({ pk: `ALEXA#${hash}`, sk: 'STAFF' });
export const staffWordsKey = (hash: string): Key => ({ pk: `WORDS#${hash}`, sk: 'STAFF' });
export const staffCodeKey = (hash: string): Key => ({ pk: `STAFF#${hash}`, sk: 'CODE' });
export const plugKey = (hash: string): Key => ({ pk: `PLUG#${hash}`, sk: 'LINK' });
/** A device that was made ready, by its own id: it is in no home yet. */
export const plugBoxKey = (hash: string): Key => ({ pk: `PLUG#${hash}`, sk: 'BOX' });
export const wordsKey = (hash: string): Key => ({ pk: `WORDS#${hash}`, sk: 'PAIRING' });
export const attemptsKey = (hash: string): Key => ({ pk: `ALEXA#${hash}`, sk: 'ATTEMPTS' });
export const messageKey = (id: string): Key => ({ pk: `MESSAGE#${id}`, sk: 'SENT' });
export const carerLinkKey = (hash: string): Key => ({ pk: `LINK#${hash}`, sk: 'CARER' });

export const phonePartition = (hash: string): string => `PHONE#${hash}`;
export const sentFrom = (at: Instant): string => sentPrefix + padded(at);
export const sentKey = (hash: string, at: Instant, episode: string): Key => ({
  pk: phonePartition(hash),
  sk: `${sentFrom(at)}#${episode}`,
});

/** What belongs to a council as a whole: its settings, the names of its residents, looks at its lists. */
export const councilPartition = (council: string): string => `COUNCIL#${council}`;
export const namePrefix = 'NAME#';
export const nameKey = (council: string, name: string, household: string): Key => ({
  pk: councilPartition(council),
  sk: `${namePrefix}${name}#${household}`,
});
export const lookPrefix = 'LOOK#';
export const lookKey = (pk: string, at: string, what: string): Key => ({
  pk,
  sk: `${lookPrefix}${at}#${what}`,
});
export const arrivalsPrefix = 'ARRIVALS#';
/** `date`: by the clock on the homes' walls, YYYY-MM-DD. */
export const arrivalsKey = (council: string, date: string): Key => ({
  pk: councilPartition(council),
  sk: arrivalsPrefix + date,
});
export const silenceHoldKey = (council: string): Key => ({ pk: councilPartition(council), sk: 'SILENCE' });
export const councilSettingsKey = (council: string): Key => ({
  pk: councilPartition(council),
  sk: 'SETTINGS',
});
export const settingsChangePrefix = 'CHANGE#';
export const settingsChangeKey = (council: string, at: string, of: string): Key => ({
  pk: councilPartition(council),
  sk: `${settingsChangePrefix}${at}#${of}`,
});
export const sessionKey = (hash: string): Key => ({ pk: `SESSION#${hash}`, sk: 'STAFF' });
export const rateKey = (hash: string): Key => ({ pk: `RATE#${hash}`, sk: 'COUNT' });
export const recordClientKey = (id: string): Key => ({ pk: `CLIENT#${id}`, sk: 'SYSTEM' });
export const accessCardKey = (id: string): Key => ({ pk: householdPartition(id), sk: 'CARD' });

export const feedbackPrefix = 'FEEDBACK#';
export const feedbackKey = (household: string, { at, id }: { at: Instant; id: string }): Key =>
  ofHousehold(`${feedbackPrefix}${padded(at)}#${id}`)(household);

/** On the list of erasures, which is a table of its own. */
export const erasurePartition = (council: string): string => `ERASED#${council}`;
export const erasureKey = (erased: { council: string; askedAt: Instant; household: string }): Key => ({
  pk: erasurePartition(erased.council),
  sk: `${padded(erased.askedAt)}#${erased.household}`,
});

/** Instants as text of one length, so that they sort. Enough until the year 5138. */
export const padded = (at: Instant): string => at.toString().padStart(14, '0');

/** Which of the agenda's shards a household is in (FNV-1a). The number of shards may be raised, never lowered. */
export function shardOf(id: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0) % shards;
}

/** Id of the household whose row this is. */
export const householdOf = (key: Key): string => key.pk.slice('HOUSEHOLD#'.length);
