/** A name as it is searched and sorted by: small letters, without accents and punctuation. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Surname first, as lists of people are sorted. */
export function sortName(fullName: string): string {
  const words = plainName(fullName).split(' ');
  return [...words.slice(-1), ...words.slice(0, -1)].join(' ').slice(0, 80);
}

/** The name begun at each of its words, so that whatever is typed first finds it: "mary jane hughes", "jane hughes mary" … */
export function waysToName(fullName: string): string[] {
  const words = plainName(fullName).split(' ').slice(0, 5);
  return [
    ...new Set(words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(' ').slice(0, 80))),
  ];
}
