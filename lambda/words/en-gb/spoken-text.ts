import { inWords } from './numbers';

/** A whole number from 0 to 999,999 as it is said: "one hundred and twenty", "two thousand and five". */
function numberInWords(number: number): string {
  if (number < 60) return inWords(number);
  if (number < 100)
    return `${tens[Math.floor(number / 10)] ?? ''}${number % 10 === 0 ? '' : `-${inWords(number % 10)}`}`;
  if (number < 1_000) {
    const rest = number % 100;
    return `${inWords(Math.floor(number / 100))} hundred${rest === 0 ? '' : ` and ${numberInWords(rest)}`}`;
  }
  const rest = number % 1_000;
  const after = rest === 0 ? '' : rest < 100 ? ` and ${numberInWords(rest)}` : ` ${numberInWords(rest)}`;
  return `${numberInWords(Math.floor(number / 1_000))} thousand${after}`;
}

const tens = ['', '', '', '', '', '', 'sixty', 'seventy', 'eighty', 'ninety'];

/** "1984" as a year, anything longer than a number people say digit by digit. */
function figureInWords(figure: string): string {
  const number = Number(figure);
  if (figure.length > 6 || (figure.length > 1 && figure.startsWith('0')))
    return Array.from(figure, (each) => inWords(Number(each))).join(' ');
  if (figure.length === 4 && number >= 1_100 && number < 2_000 && number % 100 > 9) {
    return `${numberInWords(Math.floor(number / 100))} ${numberInWords(number % 100)}`;
  }
  return numberInWords(number);
}

/**
 * Text from outside as it can be said: figures in words, signs that mean a word as that word, all others left out; at most
 * `most` words of it.
 */
export function spokenText(text: string, most = 12): string {
  const words = text
    .normalize('NFKC')
    .replace(/[’‘`´]/g, "'")
    .replace(/&amp;|&/g, ' and ')
    .replace(/\+/g, ' plus ')
    .replace(/@/g, ' at ')
    .replace(/%/g, ' per cent ')
    .replace(/£\s*(\d+)/g, '$1 pounds')
    .replace(/(\d)[:.](\d\d)\b/g, '$1 $2')
    .replace(/\d+/g, (figure) => ` ${figureInWords(figure)} `)
    .replace(/[^\p{L}\p{N}' ,-]/gu, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  return words.slice(0, most).join(' ').replace(/ ,/g, ',').replace(/,$/, '');
}

/** Pence as money: "one hundred and twenty pounds", "four pounds and fifty pence", "nothing". */
export function spokenMoney(pence: number): string {
  const [pounds, rest] = [Math.floor(Math.abs(pence) / 100), Math.abs(pence) % 100];
  const parts = [
    ...(pounds > 0 ? [`${numberInWords(pounds)} pound${pounds === 1 ? '' : 's'}`] : []),
    ...(rest > 0 ? [`${numberInWords(rest)} ${rest === 1 ? 'penny' : 'pence'}`] : []),
  ];
  return parts.length === 0 ? 'nothing' : parts.join(' and ');
}

/** "+447700900123" as people say it: "oh seven seven oh oh, nine oh oh, one two three". */
export function spokenNumber(phone: string): string {
  const digits = phone.replace(/^\+44/, '0').replace(/\D/g, '');
  const parts = /^\d{11}$/.test(digits)
    ? [digits.slice(0, 5), digits.slice(5, 8), digits.slice(8)]
    : [digits];
  return parts
    .map((part) => Array.from(part, (digit) => (digit === '0' ? 'oh' : inWords(Number(digit)))).join(' '))
    .join(', ');
}
