const ones = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // prettier-ignore
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty'];
const ordinals = [
  '', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
  'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
]; // prettier-ignore

/** 0 to 59 in words. */
export function inWords(number: number): string {
  if (number < 20) return ones[number] ?? '';
  const rest = number % 10;
  return `${tens[Math.floor(number / 10)] ?? ''}${rest === 0 ? '' : `-${ones[rest] ?? ''}`}`;
}

/** 1 to 31: "first", "thirty-first". */
export function ordinal(number: number): string {
  if (number <= 20) return ordinals[number] ?? '';
  if (number === 30) return 'thirtieth';
  return `${tens[Math.floor(number / 10)] ?? ''}-${ordinals[number % 10] ?? ''}`;
}
