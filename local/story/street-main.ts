import { parentEars } from './parent-ears';
import '../street/start/quiet-sdk';
import { openStreet } from '../street/open-street';

/**
 * The street of one story: `street-main DATA-DIR START PORT`. Its clock stands still at START (milliseconds UTC) until it is
 * moved. Prints its address once its doors are open, and then nothing more; its log goes to standard error.
 */
async function main([dataDir, start, port]: readonly string[]): Promise<void> {
  if (dataDir === undefined || !Number.isFinite(Number(start)))
    throw new Error('needs a folder and a moment');
  const { url } = await openStreet({
    dataDir,
    port: Number(port ?? 0),
    mqttPort: 0,
    clock: { kind: 'standing', start: Number(start) },
    ears: parentEars(),
    log: (level, what, facts = {}) => process.stderr.write(`${JSON.stringify({ level, what, ...facts })}\n`),
  });
  // Whoever told the story has gone, however that came about.
  process.on('disconnect', () => process.exit(0));
  process.stdout.write(`${url}\n`);
}

main(process.argv.slice(2)).catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
  process.exit(1);
});
