import { parseArgs } from 'node:util';

export const usage = `npm run plugs:provision -- --box FILE.csv --council COUNCIL --policy POLICY [--out FOLDER] [--dry-run]

FILE.csv has the columns device,make,feeds. POLICY is the output PlugPolicyName of the service stack. Reads TABLE_NAME, SECRET_ID and
KEY_ID as the functions have them; --dry-run needs none of them and changes nothing.`;

/** Arguments that make no sense; the message is one line for whoever typed them. */
export class Senseless extends Error {}

export interface Asked {
  box: string;
  council: string;
  policy: string;
  out: string;
  dryRun: boolean;
}

/** Throws Senseless. */
export function askedFrom(args: readonly string[]): Asked {
  const text = { type: 'string', default: '' } as const;
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        box: text,
        council: text,
        policy: text,
        out: { type: 'string', default: 'provisioned' },
        'dry-run': { type: 'boolean', default: false },
      },
    }));
  } catch (cause) {
    throw new Senseless((cause as Error).message.split('. ')[0] ?? 'unknown arguments');
  }
  const { box, council, policy, out, 'dry-run': dryRun } = values;
  if (box === '') throw new Senseless('--box: which list of devices?');
  if (!/^[\w-]{1,64}$/u.test(council)) throw new Senseless('--council: whose are they?');
  if (policy === '') throw new Senseless('--policy: what may they do?');
  return { box, council, policy, out, dryRun };
}
