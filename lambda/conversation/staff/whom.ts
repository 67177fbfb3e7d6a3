import type { StaffDesk } from './desk';

/** Whom staff mean. */
export type ResidentMeant =
  | { kind: 'one'; household: string; name: string }
  | { kind: 'nobody' }
  /** Two or three, by their whole names. */
  | { kind: 'which'; names: string[] }
  | { kind: 'too-many' }
  /** Several of exactly this name: only a list can tell them apart. */
  | { kind: 'alike'; name: string };

const mostNamed = 3;
const titles = /^(mrs|mr|miss|missus|ms|mister|mx|dr|doctor|lady|lord|sir|reverend|father|sister) /;

/** Among this council's residents only. "Mrs Hughes", "mary hughes's" and "Mary" are ways to say Mary Hughes. */
export async function residentMeant(
  named: string,
  council: string,
  desk: Pick<StaffDesk, 'residents'>,
): Promise<ResidentMeant> {
  const said = plain(named).replace(titles, '');
  if (said === '') return { kind: 'nobody' };
  const found = (await desk.residents(council, said)).filter(({ resident }) => hasWords(resident, said));
  // Who says the whole name does not mean the one whose name is longer.
  const exact = found.filter(({ resident }) => plain(resident).replace(titles, '') === said);
  const meant = exact.length > 0 ? exact : found;
  const [first] = meant;
  if (!first) return { kind: 'nobody' };
  if (meant.length === 1) return { kind: 'one', household: first.household, name: first.resident };
  const names = [...new Set(meant.map(({ resident }) => resident))].sort();
  if (names.length < meant.length) return { kind: 'alike', name: first.resident };
  return names.length > mostNamed ? { kind: 'too-many' } : { kind: 'which', names };
}

/** "Mary" is not Maryam. */
const hasWords = (name: string, said: string): boolean => ` ${plain(name)} `.includes(` ${said} `);

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
