import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { IANAZone } from 'luxon';
import { readRecordedHome, type RecordedHome } from './recorded-home';
import { parseFault } from '../parse-fault';

/** Arguments that make no sense: one clear line for the person at the terminal. */
export class Senseless extends Error {}

export interface ReplayArguments {
  readonly home: RecordedHome;
  readonly zone: string;
  readonly alertsPerMonth: number;
  /** Where to draw the picture; only the report takes it. */
  readonly picture: string | null;
}

const text = { type: 'string' } as const;
const shared = {
  events: text,
  coverage: text,
  timezone: text,
  'alerts-per-month': text,
  help: { type: 'boolean' },
} as const;

/** Null when only help was asked for. Throws Senseless. */
function readArguments(args: readonly string[], takesPicture = false): ReplayArguments | null {
  const values = parse(args, takesPicture);
  if (values.help === true) return null;
  if (values.events === undefined) throw new Senseless('--events F.csv is needed (see --help)');
  const zone = values.timezone ?? 'Europe/London';
  if (!IANAZone.isValidZone(zone)) throw new Senseless(`--timezone: no such zone: ${zone}`);
  const asked = values['alerts-per-month'] ?? '1';
  const alertsPerMonth = Number(asked);
  if (asked.trim() === '' || !(alertsPerMonth > 0 && alertsPerMonth <= 31)) {
    throw new Senseless(`--alerts-per-month: a number above 0 and at most 31, not ${JSON.stringify(asked)}`);
  }
  const coverage = values.coverage === undefined ? null : read(values.coverage, 'coverage');
  const home = readRecordedHome(read(values.events, 'events'), coverage, zone);
  return { home, zone, alertsPerMonth, picture: values.picture ?? null };
}

function parse(args: readonly string[], takesPicture: boolean) {
  try {
    const { values } = parseArgs({ args: [...args], options: { ...shared, picture: text } });
    if (values.picture !== undefined && !takesPicture) throw new Senseless("Unknown option '--picture'");
    return values;
  } catch (cause) {
    throw new Senseless(parseFault(cause));
  }
}

function read(file: string, option: string): { name: string; text: string } {
  try {
    return { name: file, text: readFileSync(file, 'utf8') };
  } catch (cause) {
    throw new Senseless(
      `--${option}: cannot read ${file} (${(cause as NodeJS.ErrnoException).code ?? 'unreadable'})`,
    );
  }
}

/** Runs a command of this kind: help, one line and exit 2 for senseless arguments, malformed rows named on standard error. */
export function runCommand(
  name: string,
  help: string,
  takesPicture: boolean,
  run: (given: ReplayArguments) => string,
): void {
  try {
    const given = readArguments(process.argv.slice(2), takesPicture);
    if (!given) {
      process.stdout.write(`${help}\n`);
      return;
    }
    for (const line of given.home.malformed) process.stderr.write(`${line}\n`);
    process.stdout.write(run(given));
    const skipped = given.home.malformed.length;
    if (skipped > 0) process.stderr.write(`${skipped} malformed ${skipped === 1 ? 'row' : 'rows'} skipped\n`);
  } catch (error) {
    if (!(error instanceof Senseless)) throw error;
    process.stderr.write(`${name}: ${error.message}\n`);
    process.exitCode = 2;
  }
}
