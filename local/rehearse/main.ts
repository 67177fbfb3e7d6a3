import { rehearseRestore } from './restore';

/** A restore from a backup, rehearsed on the embedded database. Exit 1 where something did not hold. */
async function main(): Promise<void> {
  const all = await rehearseRestore();
  for (const { says, held } of all) console.log(`${held ? '✓' : '✗'} ${says}`);
  if (all.some(({ held }) => !held)) process.exitCode = 1;
}

void main();
