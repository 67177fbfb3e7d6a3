import { help, optionsFrom, Senseless } from './options';
import { addUp } from './findings';
import { streetsOf, summary } from './simulate';
import { liveInThreads } from './threads';

/** Of so many homes the whole log is shown. */
const shown = 3;

async function main(): Promise<void> {
  const options = optionsFrom(process.argv.slice(2));
  if (!options) {
    process.stdout.write(`${help}\n`);
    return;
  }
  const began = performance.now();
  const findings = addUp(await liveInThreads(streetsOf(options)));
  const { broken } = findings;
  for (const { household, what, log } of broken.slice(0, shown)) {
    process.stdout.write(`${household}: ${what}\n${log.map((line) => `    ${line}\n`).join('')}`);
  }
  for (const { household, what } of broken.slice(shown)) process.stdout.write(`${household}: ${what}\n`);
  const seconds = (performance.now() - began) / 1_000;
  process.stdout.write(`${JSON.stringify(summary(options, findings, seconds))}\n`);
  if (broken.length > 0) process.exitCode = 1;
}

main().catch((fault: unknown) => {
  if (fault instanceof Senseless) {
    process.stderr.write(`${fault.message}\n`);
    process.exitCode = 2;
    return;
  }
  process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
  process.exitCode = 3;
});
