import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { IANAZone } from 'luxon';
import { readRecordedHome } from './recorded-home';
import { replayHome } from './replay-home';

const HELP = `npm run replay -- --events F.csv [--coverage F.csv] [--timezone Europe/London] [--alerts-per-month 1]

Replays a recorded home through the routine detector and prints JSON lines: a deadline after each sign, and each concern.
  --events            timestamp_iso_local,signal_id,kind in time order; a last row <iso>,__end__,__end__ runs the clock on
  --coverage          date,covered_fraction; days under 0.9 are neither learned from nor judged
  --timezone          the home's zone, an IANA name (default Europe/London)
  --alerts-per-month  false alerts that may reach a carer, more than 0 and at most 31 (default 1)`;

class Senseless extends Error {}

function read(file: string, option: string): { name: string; text: string } {
  try {
    return { name: file, text: readFileSync(file, 'utf8') };
  } catch (cause) {
    throw new Senseless(
      `--${option}: cannot read ${file} (${(cause as NodeJS.ErrnoException).code ?? 'unreadable'})`,
    );
  }
}

function settings(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    events: text,
    coverage: text,
    timezone: text,
    'alerts-per-month': text,
    help: { type: 'boolean' },
  } as const;
  let values;
  try {
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (cause) {
    throw new Senseless((cause as Error).message.split('. ')[0] ?? 'unknown arguments');
  }
  if (values.help === true) return null;
  if (values.events === undefined) throw new Senseless('--events F.csv is needed (see --help)');
  const zone = values.timezone ?? 'Europe/London';
  if (!IANAZone.isValidZone(zone)) throw new Senseless(`--timezone: no such zone: ${zone}`);
  const alertsPerMonth = Number(values['alerts-per-month'] ?? 1);
  if (!(alertsPerMonth > 0 && alertsPerMonth <= 31)) {
    throw new Senseless(
      `--alerts-per-month: a number above 0 and at most 31, not ${String(values['alerts-per-month'])}`,
    );
  }
  const coverage = values.coverage === undefined ? null : read(values.coverage, 'coverage');
  return { home: readRecordedHome(read(values.events, 'events'), coverage, zone), zone, alertsPerMonth };
}

function main(): void {
  const run = settings(process.argv.slice(2));
  if (!run) {
    process.stdout.write(`${HELP}\n`);
    return;
  }
  for (const line of run.home.malformed) process.stderr.write(`${line}\n`);
  let text = '';
  for (const line of replayHome(run.home, run)) text += `${JSON.stringify(line)}\n`;
  process.stdout.write(text);
  if (run.home.malformed.length > 0)
    process.stderr.write(`${run.home.malformed.length} malformed rows skipped\n`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof Senseless)) throw error;
  process.stderr.write(`replay: ${error.message}\n`);
  process.exitCode = 2;
}
