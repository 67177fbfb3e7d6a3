import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '../simulate/random';
import { startStreet, type RunningStreet } from './running-street';
import { load, lostOf, nothingYet, type Lived } from './load';

const usage = 'npm run kill-test -- [--kills N] [--seed S]\n';

/**
 * Kills `npm start` with SIGKILL at random moments while people call for help, carers answer and kettles are used, and
 * starts it again on the same data. Nothing that it said yes to may be lost.
 */
async function main(): Promise<void> {
  const given = new Map<string, string>();
  const args = process.argv.slice(2);
  for (let at = 0; at < args.length; at += 2) given.set(args[at] ?? '', args[at + 1] ?? '');
  const kills = Number(given.get('--kills') ?? '50');
  const seed = given.get('--seed') ?? '1';
  if (
    !Number.isInteger(kills) ||
    kills < 1 ||
    [...given.keys()].some((name) => !/^--(kills|seed)$/.test(name))
  ) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  const random = createRandom(`kill-test ${seed}`);
  const dataDir = mkdtempSync(join(tmpdir(), 'kill-test-'));
  const lived = nothingYet();
  let street: RunningStreet | null = null;
  try {
    for (let kill = 1; kill <= kills; kill++) {
      street = await startStreet(dataDir);
      const living = load(street, lived);
      await someWork(lived, Math.floor(random.between(0, 8)));
      await pause(random.between(0, 400));
      await street.kill();
      await living;
      process.stderr.write(`kill ${kill}: ${JSON.stringify(lived)}\n`);
    }
    street = await startStreet(dataDir);
    const lost = await lostOf(street, lived);
    const { calls, answered, worries, presses, replies } = lived;
    process.stdout.write(
      `${JSON.stringify({ kills, seed, calls, answered, worries, presses, replies, lost })}\n`,
    );
    if (lost > 0) process.exitCode = 1;
  } finally {
    await street?.kill();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** So much was taken since; then the kill comes in the middle of what is next, however slow the machine is. */
async function someWork(lived: Lived, steps: number): Promise<void> {
  const done = (): number => lived.answered + lived.presses + lived.replies;
  const enough = done() + steps;
  for (let turn = 0; done() < enough && turn < 1_000; turn++) await pause(20);
}

main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
  process.exitCode = 3;
});
