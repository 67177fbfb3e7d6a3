import { createInstance } from 'i18next';
import { chosen } from '../variation';
import { sentences, type Facts, type SentenceKey } from './sentences';

/** One instance for this locale, never changed afterwards: another locale has its own. */
const words = createInstance();
void words.init({
  lng: 'en-GB',
  fallbackLng: false,
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  // Speech is escaped as a whole where it becomes SSML; texts are plain.
  interpolation: { escapeValue: false },
  resources: { 'en-GB': { translation: numbered() } },
});

/** Each wording under a key of its own: "goodbye#0", "goodbye#1". */
function numbered(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sentences).flatMap(([key, ways]) => ways.map((way, index) => [`${key}#${index}`, way])),
  );
}

export function say<Key extends SentenceKey>(key: Key, seed: string, ...[facts]: Facts<Key>): string {
  const ways = sentences[key].map((_, index) => index);
  const said = words.t(`${key}#${chosen(ways, `${seed}/${key}`)}`, { ...facts });
  // A sentence may begin with a team or with "somebody".
  return said.charAt(0).toUpperCase() + said.slice(1);
}
