import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { coldLoad } from './cold-load';
import { consolePages } from './console-pages';
import { lives } from './lives';
import { nights } from './nights';
import { regressions } from './regressions';
import { benchRoutine } from './routine';
import { ticks } from './ticks';
import { turns } from './turns';
import { parseFault } from '../parse-fault';

/** Each part measures one thing; ratios are of pairs taken in turn in this one run. */
const parts = {
  coldLoad,
  turns,
  ticks: () => ticks(1_000_000),
  nights,
  routine: benchRoutine,
  lives,
  console: consolePages,
} as const;
type Part = keyof typeof parts;

const usage = `npm run bench -- [--only ${Object.keys(parts).join(',')}] [--check]`;

/** The project's own measurements. The last line is JSON. With --check, exit 1 where a ratio has become worse by a fifth. */
async function main(): Promise<void> {
  const { only, check } = options(process.argv.slice(2));
  const figures: Record<string, unknown> = { machine: machine() };
  for (const part of Object.keys(parts) as Part[]) {
    if (only !== null && !only.includes(part)) continue;
    figures[part] = await parts[part]();
    console.log(`${part}\n${JSON.stringify(figures[part], null, 2).replace(/^/gm, '  ')}`);
  }
  const worse = check ? await regressions(figures, (part) => parts[part as Part]()) : [];
  for (const line of worse) console.error(`worse than recorded: ${line}`);
  console.log(JSON.stringify(figures));
  if (worse.length > 0) process.exitCode = 1;
}

function machine(): string {
  const [first] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${first?.model ?? 'unknown'}, ${cpus().length} processors, ${gigabytes} GB, Node ${process.version}`;
}

function options(args: string[]): { only: string[] | null; check: boolean } {
  try {
    const known = { only: { type: 'string' }, check: { type: 'boolean', default: false } } as const;
    const { values } = parseArgs({ args, options: known });
    const only = values.only?.split(',') ?? null;
    const unknown = only?.find((part) => !(part in parts));
    if (unknown !== undefined) {
      throw new RangeError(`--only takes ${Object.keys(parts).join(', ')}, not "${unknown}"`);
    }
    return { only, check: values.check };
  } catch (fault) {
    console.error(`bench: ${parseFault(fault)} (${usage})`);
    process.exit(2);
  }
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exit(3);
});
