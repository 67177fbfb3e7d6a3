import type { Telling } from './telling';

/** What was sent and said unasked since the last look, for `--verbose`. */
export function createNews(): (telling: Telling) => Promise<string[]> {
  const known = new Set<string>();

  async function all({ doors, homes, story }: Telling): Promise<{ id: string; line: string }[]> {
    const people = story.homes.flatMap(({ carers, duty }) => [...carers, ...(duty ? [duty] : [])]);
    const nameOf = (number: string): string => people.find(({ phone }) => phone === number)?.name ?? number;
    const texts = (await doors.texts()).map(({ id, to, text }) => ({
      id,
      line: `text to ${nameOf(to)}: ${text}`,
    }));
    const unasked = await Promise.all(
      homes.map(async ({ id, home }) =>
        (await doors.echo(id)).unasked.map((thing, place) => ({
          id: `${id} ${place}`,
          line:
            thing.kind === 'spoken'
              ? `${home.resident}'s Echo, unasked: ${thing.text}`
              : `${home.resident}'s Echo chimes and lights up`,
        })),
      ),
    );
    return [...texts, ...unasked.flat()];
  }

  return async (telling) => {
    const fresh = (await all(telling)).filter(({ id }) => !known.has(id));
    for (const { id } of fresh) known.add(id);
    return fresh.map(({ line }) => line);
  };
}
