import type { Pattern } from '../pattern';
import type { Instead, Telling } from '../telling';

const spokenBy = async ({ doors, at }: Telling): Promise<string[]> =>
  (await doors.echo(at.id)).unasked.flatMap((thing) => (thing.kind === 'spoken' ? [thing.text] : []));

const chimesOf = async ({ doors, at }: Telling): Promise<number> =>
  (await doors.echo(at.id)).unasked.filter(({ kind }) => kind === 'chimed').length;

const listed = (said: readonly string[]): string =>
  said.length === 0
    ? 'the Echo did not speak unasked'
    : `the Echo said ${said.map((text) => `"${text}"`).join(' and ')}`;

export async function spoken(telling: Telling, wanted: Pattern): Promise<Instead> {
  const { at } = telling;
  const all = await spokenBy(telling);
  const said = all.slice(at.spokenSeen);
  at.spokenSeen = all.length;
  return said.some((text) => wanted.matches(text)) ? null : listed(said);
}

export async function noSpoken(telling: Telling, unwanted: Pattern): Promise<Instead> {
  const { at } = telling;
  const all = await spokenBy(telling);
  const said = all.slice(at.spokenSeen).filter((text) => unwanted.matches(text));
  at.spokenSeen = all.length;
  return said.length === 0 ? null : listed(said);
}

export async function notified(telling: Telling, wanted: boolean): Promise<Instead> {
  const { at } = telling;
  const all = await chimesOf(telling);
  const chimed = all > at.notifiedSeen;
  at.notifiedSeen = all;
  if (chimed === wanted) return null;
  return chimed ? 'it chimed and lit up' : 'it neither chimed nor lit up';
}
