import { createInstance } from 'i18next';
import { chosen } from '../variation';
import type { Tongue } from '../tongue';
import { sentences, type SentenceKey } from './sentences';
import { shortened } from './shortened';

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

/** Each wording under a key of its own: "goodbye#0", "goodbye#1", "goodbye#short". */
function numbered(): Record<string, string> {
  const usual = Object.entries(sentences).flatMap(([key, ways]) =>
    ways.map((way, index) => [`${key}#${index}`, way] as const),
  );
  const short = Object.entries(shortened).map(([key, way]) => [`${key}#short`, way] as const);
  return Object.fromEntries([...usual, ...short]);
}

export const say: Tongue['say'] = (key, seed, ...facts) => {
  const ways = sentences[key].map((_, index) => index);
  return filled(`${key}#${chosen(ways, `${seed}/${key}`)}`, facts[0]);
};

export const sayShort: Tongue['sayShort'] = (key, ...facts) => {
  const instead = shortened[key];
  if (instead === '') return '';
  return filled(instead === undefined ? `${key}#${shortest(key)}` : `${key}#short`, facts[0]);
};

const shortest = (key: SentenceKey): number =>
  sentences[key].reduce(
    (best, way, index) => (way.length < (sentences[key][best]?.length ?? 0) ? index : best),
    0,
  );

function filled(key: string, facts: Record<string, string> | undefined): string {
  const said = words.t(key, { ...facts });
  // A sentence may begin with a team or with "somebody".
  return said.charAt(0).toUpperCase() + said.slice(1);
}
