import { parseArgs } from 'node:util';
import { parseFault } from '../parse-fault';

/** What somebody of staff asks for at a terminal. */
export interface StaffAsked {
  kind: 'asked';
  /** words: link an Alexa, once. code: open one session of it. */
  what: 'words' | 'code';
  /** As the identity provider names them. */
  id: string;
  name: string;
  council: string;
  /** Where `npm start` runs. */
  at: string;
}

const usage =
  'npm run staff -- words|code --id ID [--name "NAME"] [--council COUNCIL] [--at http://localhost:3000]';

const refused = (why: string) => ({ kind: 'refused', why: `${why} (${usage})` }) as const;

export function askedOfStaff(given: string[]): StaffAsked | { kind: 'refused'; why: string } {
  try {
    const { values, positionals } = parseArgs({
      args: given,
      allowPositionals: true,
      options: {
        id: { type: 'string' },
        name: { type: 'string' },
        council: { type: 'string', default: 'local' },
        at: { type: 'string', default: 'http://localhost:3000' },
      },
    });
    const [what, ...more] = positionals;
    if ((what !== 'words' && what !== 'code') || more.length > 0) return refused('say words or code');
    if (!values.id) return refused('--id is missing');
    const { id, name = id, council, at } = values;
    return { kind: 'asked', what, id, name, council, at: at.replace(/\/$/, '') };
  } catch (fault) {
    return refused(parseFault(fault));
  }
}
