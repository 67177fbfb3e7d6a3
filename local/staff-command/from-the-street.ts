import * as z from 'zod';
import type { StaffAsked } from './arguments';

export interface Shown {
  words: string[];
  /** Milliseconds UTC. */
  until: number;
}

const answerShape = z.object({ words: z.array(z.string()), until: z.number() });

/** From `npm start` on this machine, which alone may have its data open. Rejects, saying why, where it does not answer. */
export async function fromTheStreet({ what, id, name, council, at }: StaffAsked): Promise<Shown> {
  const body = JSON.stringify({ do: `alexa-${what}`, as: { id, name }, council });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${at}/local/staff`, { method: 'POST', headers, body }).catch(() => {
    throw new Error(
      `nothing answers at ${at}: start it with npm start, or set TABLE_NAME for a deployed one`,
    );
  });
  const said: unknown = await answer.json();
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(said)}`);
  return answerShape.parse(said);
}
