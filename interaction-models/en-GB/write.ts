import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { model } from './model';

/** `tsx interaction-models/en-GB/write.ts` writes the model in Amazon's format, for upload and for the street. */
async function write(): Promise<void> {
  const path = join(__dirname, '..', 'en-GB.json');
  const style = await resolveConfig(path);
  writeFileSync(path, await format(JSON.stringify(model), { ...style, parser: 'json' }));
}

void write();
