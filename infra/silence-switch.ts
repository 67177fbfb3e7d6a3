import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { documentClient, dynamoRows, type SilenceHolds } from '../lambda/store';
import { silenceHolds } from '../lambda/store/silence-holds';

export const usage = `npx tsx infra/silence-switch.ts show|stop|go-on --table TABLE --council COUNCIL [--by NAME --why WORDS]

Stops texts about silence to the carers of a council, or lets them go on. Calls for help are never stopped.`;

/** Arguments that make no sense; the message is one line for whoever typed them. */
export class Senseless extends Error {}

export interface Turn {
  what: 'show' | 'stop' | 'go-on';
  table: string;
  council: string;
  by: string;
  why: string;
}

/** Throws Senseless. */
export function turnFrom(args: readonly string[]): Turn {
  const text = { type: 'string', default: '' } as const;
  const options = { table: text, council: text, by: text, why: text };
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    throw new Senseless((cause as Error).message.split('. ')[0] ?? 'unknown arguments');
  }
  const [what, ...more] = parsed.positionals;
  if ((what !== 'show' && what !== 'stop' && what !== 'go-on') || more.length > 0)
    throw new Senseless(`show, stop or go-on, not ${parsed.positionals.join(' ') || 'nothing'}`);
  const { table, council, by, why } = parsed.values;
  if (table === '') throw new Senseless('--table: whose table?');
  if (council === '') throw new Senseless('--council: which council?');
  if (what === 'stop' && (by === '' || why === ''))
    throw new Senseless('stop: --by and --why are written down');
  return { what, table, council, by, why };
}

/** Turns the switch, and says in one line how it stands. */
export async function turn(
  holds: SilenceHolds,
  { what, council, by, why }: Turn,
  now: number,
): Promise<string> {
  if (what === 'stop') await holds.stop(council, { at: now, by, why });
  if (what === 'go-on') await holds.goOn(council);
  const { stopped, quietSince } = await holds.of(council);
  const quiet =
    quietSince === null ? '' : `; its district is quiet since ${new Date(quietSince).toISOString()}`;
  if (!stopped) return `${council}: texts about silence go out${quiet}`;
  const { at, ...who } = stopped;
  return `${council}: texts about silence are stopped since ${new Date(at).toISOString()} by ${who.by}: ${who.why}${quiet}`;
}

async function main(): Promise<void> {
  const asked = turnFrom(process.argv.slice(2));
  const rows = dynamoRows(documentClient(), asked.table, (milliseconds) => sleep(milliseconds));
  process.stdout.write(`${await turn(silenceHolds(rows), asked, Date.now())}\n`);
}

if (require.main === module) {
  main().catch((fault: unknown) => {
    const senseless = fault instanceof Senseless;
    process.stderr.write(
      `${fault instanceof Error ? fault.message : String(fault)}\n${senseless ? `${usage}\n` : ''}`,
    );
    process.exitCode = senseless ? 2 : 1;
  });
}
