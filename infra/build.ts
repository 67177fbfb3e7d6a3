import { bundle } from './bundle';
import { functionNames } from './deployed-functions';

/** The skill is what people wait for: what is loaded cold is kept small. */
const most = { skill: 800_000 };

async function main(): Promise<void> {
  for (const name of functionNames) {
    const { bytes } = await bundle(name);
    console.log(`build/functions/${name}/index.js ${(bytes / 1_000).toFixed(0)} KB`);
    if (name === 'skill' && bytes > most.skill) {
      console.error(`skill has ${bytes} bytes; at most ${most.skill} are allowed`);
      process.exitCode = 1;
    }
  }
}

void main();
