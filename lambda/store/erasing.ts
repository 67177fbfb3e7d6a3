import { carerLinkTokens } from './carer-links';
import { sha256, type Hashes } from './hashes';
import { profileKind, stateKind } from './home-items';
import { bodyOf } from './item';
import {
  carerLinkKey,
  homePrefix,
  householdPartition,
  messageKey,
  phonePartition,
  plugKey,
  profileKey,
  routineKey,
  sentPrefix,
  stateKey,
} from './keys';
import { everyRow } from './every-row';
import { dropOldNames } from './name-rows';
import { sourceKeys } from './forget-days';
import type { Key, Row, Rows } from './rows';
import { sentTextKind, type SentText } from './sent-texts';

/** How many rows of each kind were deleted, by the word that their keys begin with; counts, and nothing of anybody. */
export type Counts = Record<string, number>;

/**
 * Deletes all that is kept of a household but the home itself: days, journal, episodes, check-ins, diary, access card, looks,
 * and what leads to it from plugs and phones. Doing it again deletes what was written meanwhile.
 */
export async function eraseAround(rows: Rows, hashes: Hashes, household: string): Promise<Counts> {
  const counts: Counts = {};
  const remove = async (key: Key, kind: string): Promise<void> => {
    if (await rows.remove(key, [[{ attribute: 'pk', is: 'present' }]]))
      counts[kind] = (counts[kind] ?? 0) + 1;
  };
  const own = await everyRow(rows, { pk: householdPartition(household), prefix: '' });
  const profile = own.find(({ sk }) => sk === profileKey(household).sk);
  if (profile) {
    const { plugs, carers, duty, resident } = bodyOf(profileKind, profile);
    for (const { id } of plugs) await remove(plugKey(hashes.lookUpHash(id)), 'plug');
    const phones = [...carers, ...(duty ? [duty] : []), resident].flatMap(({ phone }) => phone ?? []);
    for (const phone of new Set(phones)) {
      for (const { key, kind } of await aboutTexts(rows, hashes, household, phone)) await remove(key, kind);
    }
  }
  for (const key of sourceKeys(household)) await remove(key, 'feed');
  for (const { pk, sk } of own) {
    if (!sk.startsWith(homePrefix)) await remove({ pk, sk }, kindOf(sk));
  }
  return counts;
}

/** Then the home: names by which it is found, profile, what was learned, and its state last. */
export async function eraseHome(rows: Rows, household: string): Promise<Counts> {
  const row = await rows.get(profileKey(household));
  if (row) await dropOldNames(rows, bodyOf(profileKind, row), null);
  const keys = [profileKey(household), routineKey(household), stateKey(household)];
  for (const key of keys) await rows.remove(key);
  return { home: row ? 1 : 0 };
}

/** A last deletion that died on its way leaves a state without a profile. True where there was one, and it is gone now. */
export async function finishErasing(rows: Rows, hashes: Hashes, household: string): Promise<boolean> {
  const [profile, state] = await Promise.all([
    rows.get(profileKey(household)),
    rows.get(stateKey(household)),
  ]);
  if (profile || !state || bodyOf(stateKind, state).erasure === undefined) return false;
  await eraseAround(rows, hashes, household);
  await eraseHome(rows, household);
  return true;
}

/** What a phone's replies about this home would be understood by: the texts, their ids and their links. */
async function aboutTexts(
  rows: Rows,
  hashes: Hashes,
  household: string,
  phone: string,
): Promise<{ key: Key; kind: string }[]> {
  const pk = phonePartition(hashes.lookUpHash(phone));
  const sent = await everyRow(rows, { pk, prefix: sentPrefix });
  return sent.flatMap((row) => {
    const text = bodyOf(sentTextKind, row);
    if (text.household !== household) return [];
    return [
      { key: { pk: row.pk, sk: row.sk }, kind: 'text' },
      ...messageOf(row).map((key) => ({ key, kind: 'text id' })),
      ...linksOf(hashes, text).map((key) => ({ key, kind: 'link' })),
    ];
  });
}

/** Texts to her own phone carry no link. */
const linksOf = (hashes: Hashes, { household, episode, who }: SentText): Key[] =>
  who === 'resident'
    ? []
    : carerLinkTokens(hashes, { household, episode, who }).map((token) => carerLinkKey(sha256(token)));

const messageOf = ({ messageId }: Row): Key[] =>
  typeof messageId === 'string' ? [messageKey(messageId)] : [];

const kindOf = (sk: string): string => (sk.split('#')[0] ?? sk).toLowerCase();
