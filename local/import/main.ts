import '../street/start/quiet-sdk';
import { help, importArguments } from './arguments';
import { importFiles } from './import-files';
import { openDatabase } from './open-database';

/** `npm run import`: files by hand, into the database of `npm start`. */
async function main(): Promise<number> {
  const asked = importArguments(process.argv.slice(2));
  if (asked.kind === 'help') {
    process.stdout.write(`${help}\n`);
    return 0;
  }
  if (asked.kind === 'refused') {
    process.stderr.write(`import: ${asked.why}\n`);
    return 2;
  }
  const opened = await openDatabase(asked.dataDir);
  if (opened.kind === 'refused') {
    process.stderr.write(`import: ${opened.why}\n`);
    return 2;
  }
  const { database } = opened;
  try {
    const refused = await importFiles(asked, database, {
      progress: (line) => process.stderr.write(`${line}\n`),
      summary: (line) => process.stdout.write(`${line}\n`),
    });
    return refused === 0 ? 0 : 1;
  } finally {
    await database.close();
  }
}

// The embedded database says only so, from within, that somebody else has its files.
process.on('uncaughtException', (fault: Error & { code?: string }) => {
  const inUse = fault.code === 'LEVEL_DATABASE_NOT_OPEN';
  process.stderr.write(`import: ${inUse ? 'the database is in use: stop npm start first' : fault.message}\n`);
  process.exit(inUse ? 2 : 1);
});

main().then(
  (code) => process.exit(code),
  (fault: unknown) => {
    process.stderr.write(`import: ${fault instanceof Error ? fault.message : String(fault)}\n`);
    process.exit(1);
  },
);
