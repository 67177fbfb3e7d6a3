import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storedSamples } from './stored-samples';

/**
 * Writes one row of every kind into fixtures/schema-N. Run it (`npx tsx tests/store/write-fixtures.ts`) when a kind's
 * schema is raised, and never again over a schema that has been released: those rows stand for what lies in councils'
 * tables.
 */
async function main(): Promise<void> {
  for (const [name, row] of Object.entries(await storedSamples())) {
    const folder = join(__dirname, 'fixtures', `schema-${String(row['schema'])}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(row, null, 2)}\n`);
  }
}

void main();
