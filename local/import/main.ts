import '../street/start/quiet-sdk';
import { isInUse } from '../database-in-use';
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

function giveUp(fault: unknown): never {
  const why = fault instanceof Error ? fault.message : String(fault);
  process.stderr.write(`import: ${isInUse(fault) ? 'the database is in use: stop npm start first' : why}\n`);
  process.exit(isInUse(fault) ? 2 : 1);
}

process.on('uncaughtException', giveUp);
main().then((code) => process.exit(code), giveUp);
