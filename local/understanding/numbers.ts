const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const numberWords = new Set([...ones, ...tens]);
const ordinalOnes =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

export interface Read<T> {
  readonly value: T;
  /** The place after the last word read. */
  readonly end: number;
}

/** A whole number from `at` on, in words or digits: "twenty five", "a hundred and ten", "40". */
export function readNumber(words: readonly string[], at: number): Read<number> | undefined {
  const hundred = readHundreds(words, at);
  if (!hundred) return readBelowHundred(words, at);
  const next = words[hundred.end] === 'and' ? hundred.end + 1 : hundred.end;
  const rest = readBelowHundred(words, next);
  return rest ? { value: hundred.value + rest.value, end: rest.end } : hundred;
}

function readHundreds(words: readonly string[], at: number): Read<number> | undefined {
  const many = words[at] === 'a' ? 1 : ones.indexOf(words[at] ?? '');
  return many > 0 && words[at + 1] === 'hundred' ? { value: many * 100, end: at + 2 } : undefined;
}

function readBelowHundred(words: readonly string[], at: number): Read<number> | undefined {
  const word = words[at] ?? '';
  if (!numberWords.has(word) && !/^\d/.test(word)) return undefined;
  if (/^\d{1,4}$/.test(word)) return { value: Number(word), end: at + 1 };
  const one = ones.indexOf(word);
  if (one >= 0) return { value: one, end: at + 1 };
  const ten = tens.indexOf(word);
  if (ten < 0) return undefined;
  const extra = ones.indexOf(words[at + 1] ?? '');
  if (extra > 0 && extra < 10) return { value: (ten + 2) * 10 + extra, end: at + 2 };
  return { value: (ten + 2) * 10, end: at + 1 };
}

/** A day of the month from `at` on: "fifth", "twenty first", "3rd". */
export function readOrdinal(words: readonly string[], at: number): Read<number> | undefined {
  const word = words[at] ?? '';
  const digits = /^(\d{1,2})(st|nd|rd|th)$/.exec(word);
  if (digits) return { value: Number(digits[1]), end: at + 1 };
  const one = ordinalOnes.indexOf(word);
  if (one > 0) return { value: one, end: at + 1 };
  if (word === 'twentieth' || word === 'thirtieth')
    return { value: word === 'twentieth' ? 20 : 30, end: at + 1 };
  const ten = word === 'twenty' ? 20 : word === 'thirty' ? 30 : 0;
  const extra = ordinalOnes.indexOf(words[at + 1] ?? '');
  return ten > 0 && extra > 0 && extra < 10 ? { value: ten + extra, end: at + 2 } : undefined;
}
