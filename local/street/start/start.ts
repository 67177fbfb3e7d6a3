import type { Log } from '../../../lambda/functions/service';
import { isInUse } from '../../database-in-use';
import { threadEars } from '../ears/thread-ears';
import { openStreet } from '../open-street';
import type { OpenStreet } from '../open-street';
import type { Street } from '../street';
import type { StartArguments } from './arguments';
import { demoDays, demoLives, demoMovesIn } from './demo';
import { firstHousehold } from './first-household';

const line = (text: string): void => void process.stdout.write(`${text}\n`);

/** What somebody at a terminal needs to see; the rest is in the state of the homes. */
const log: Log = (level, what, facts = {}) => {
  if (level === 'info') return;
  const told = Object.entries(facts).map(([name, value]) => `${name}=${String(value)}`);
  process.stderr.write(`${level}: ${[what, ...told].join(' ')}\n`);
};

const day = 86_400_000;

/** Why it could not start, in one line that says what to do. */
function whyNot(fault: unknown, { port, mqttPort, dataDir }: StartArguments): string {
  const { code, port: taken } = (fault ?? {}) as { code?: string; port?: number };
  if (code === 'EADDRINUSE' && taken === port) return `port ${port} is taken; choose another with --port`;
  if (code === 'EADDRINUSE') return `port ${mqttPort} is taken; choose another for MQTT with --mqtt-port`;
  if (code === 'EACCES' && taken !== undefined)
    return `port ${taken} may not be opened here; choose a higher one`;
  if (isInUse(fault))
    return `the data in ${dataDir ?? 'memory'} are in use already, or cannot be read; choose another folder with --data`;
  const why = fault instanceof Error ? fault.message : String(fault);
  return `cannot open the street on ${dataDir ?? 'memory'}: ${why}`;
}

/** Somebody must live here, or there is nothing to try. */
async function furnish(street: Street, demo: boolean): Promise<void> {
  if (street.residents.all().length > 0) return;
  await (demo ? demoMovesIn(street) : street.moveIn(firstHousehold));
}

function closeOnSignal(street: OpenStreet): void {
  let closing = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (closing) process.exit(1);
      closing = true;
      street.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

export async function start(asked: StartArguments): Promise<void> {
  const { dataDir, port, mqttPort, demo } = asked;
  const giveUp = (fault: unknown): never => {
    process.stderr.write(`start: ${whyNot(fault, asked)}\n`);
    process.exit(1);
  };
  // The database opens behind the back of whoever asked for it, and throws from there when its files are locked.
  process.once('uncaughtException', giveUp);
  try {
    // A demonstration begins in the past and lives up to today.
    const clock = { kind: 'world', begins: demo ? -demoDays * day : 0 } as const;
    const ears = threadEars();
    const street = await openStreet({
      dataDir,
      port,
      mqttPort,
      clock,
      ears,
      log,
      furnish: (opening) => furnish(opening, demo),
    });
    process.off('uncaughtException', giveUp);
    closeOnSignal(street);
    const homes = street.residents.all().length;
    line(`Good Neighbour is at ${street.url}/ (${homes === 1 ? 'one home' : `${homes} homes`}).`);
    line(`Plugs: ${street.mqttUrl}. Data: ${dataDir ?? 'in memory'}. Ctrl-C ends it.`);
    // Only now: the doors come first.
    ears.learn();
    if (demo && street.pace.now() < Date.now() - day) {
      line(`Living ${demoDays} days on this street …`);
      await demoLives(street);
      line('It is today.');
    }
  } catch (fault) {
    giveUp(fault);
  }
}
