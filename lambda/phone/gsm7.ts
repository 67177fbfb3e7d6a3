/**
 * Fitting words to what a text message carries cheaply. A part holds 160 letters of the GSM 7-bit default alphabet
 * (3GPP TS 23.038), or 70 of anything else: one curly quote in a text more than doubles its price.
 */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Reached through an escape, so each takes the room of two. */
const extension = new Set('^{}\\[~]|€\f');

/** Letters and signs which no decomposition of Unicode brings down to the alphabet. */
const plain: Readonly<Record<string, string>> = {
  Ł: 'L', ł: 'l', Đ: 'D', đ: 'd', Ð: 'D', ð: 'd', Þ: 'Th', þ: 'th', Œ: 'OE', œ: 'oe', ı: 'i', Ħ: 'H', ħ: 'h',
  Ŋ: 'N', ŋ: 'n', ẞ: 'ß', Ŧ: 'T', ŧ: 't',
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '′': "'", '`': "'", '´': "'", ʼ: "'", ʻ: "'",
  '“': '"', '”': '"', '„': '"', '‟': '"', '″': '"', '«': '"', '»': '"', '‹': "'", '›': "'",
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '•': '-', '·': '-',
  '×': 'x', '÷': '/', '⁄': '/', '°': '', '\u2028': '\n', '\u2029': '\n', '\t': ' ', '\f': ' ',
}; // prettier-ignore

const isGsm = (letter: string) => basic.has(letter) || extension.has(letter);

/** One character (after NFC) in letters the alphabet has; a letter of another script stays as it is. */
function fitLetter(letter: string): string {
  if (letter in plain) return plain[letter] ?? '';
  if (isGsm(letter)) return letter;
  if (/\p{Zs}/u.test(letter)) return ' ';
  const bare = Array.from(
    letter.normalize('NFKD').replace(/\p{M}/gu, ''),
    (part) => plain[part] ?? part,
  ).join('');
  if (bare !== '' && Array.from(bare).every(isGsm)) return bare;
  // A name in Cyrillic or Bengali is worth a second part; losing it is not an option. Pictures and the rest go.
  return /[\p{L}\p{N}\p{M}]/u.test(letter) && !/[\ufe00-\ufe0f\u20e3]/u.test(letter) ? letter : '';
}

/**
 * The same words in the GSM 7-bit alphabet as far as that is possible without mangling names: é, à, ñ, ö, ü, ä, å, ø
 * and ß stay, ë becomes e and Ł becomes L, typographers' signs become plain, emoji go. Letters of other scripts are
 * kept, and the text then takes parts of 70.
 */
export function fitToGsm7(text: string): string {
  const fitted = Array.from(text.replace(/\r\n?/g, '\n').normalize('NFC'), fitLetter).join('');
  return fitted
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}

/** How many parts the network sends, and bills, for this text as it stands. */
export function parts(text: string): number {
  const letters = Array.from(text);
  return letters.every(isGsm)
    ? fill(
        letters.map((letter) => (extension.has(letter) ? 2 : 1)),
        160,
        153,
      )
    : fill(
        letters.map((letter) => letter.length),
        70,
        67,
      );
}

/** A letter's units are never torn apart between two parts, so parts are filled one letter at a time. */
function fill(sizes: readonly number[], alone: number, joined: number): number {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total === 0) return 0;
  if (total <= alone) return 1;
  let used = 0;
  let count = 1;
  for (const size of sizes) {
    if (used + size > joined) {
      count += 1;
      used = 0;
    }
    used += size;
  }
  return count;
}
