import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { endWithTheReader } from '../closed-pipe';
import { inOrder } from './in-order';
import { streetProgram } from './street-program';
import { readStory } from './reading/read-story';
import type { ReadStory } from './reading/story';
import { passed, reportLines } from './report';
import { runStory } from './run-story';
import { parseFault } from '../parse-fault';

const usage = 'npm run story -- [--verbose] FILE…';

/** Two cores: two stories at once. */
const atOnce = 2;

function refuse(reason: string): never {
  process.stderr.write(`story: ${reason}\n`);
  process.exit(2);
}

function parseArguments(): { files: string[]; verbose: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { verbose: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length === 0) refuse(`needs at least one story: ${usage}`);
    return { files: positionals, verbose: values.verbose };
  } catch (fault) {
    return refuse(`${parseFault(fault)} (${usage})`);
  }
}

function read(file: string): ReadStory {
  try {
    return readStory(file, readFileSync(file, 'utf8'));
  } catch {
    return refuse(`${file} cannot be read`);
  }
}

async function main(): Promise<void> {
  const { files, verbose } = parseArguments();
  const stories = files.map(read);
  const program = streetProgram();
  const counts = { passed: 0, failed: 0 };

  await inOrder(
    stories,
    async (story) => {
      if (story.kind === 'refused') return { good: false, lines: story.lines, refused: true };
      const result = await runStory(story.story, program);
      return { good: passed(result), lines: reportLines(result, verbose), refused: false };
    },
    {
      atOnce,
      hand({ good, lines, refused }) {
        counts[good ? 'passed' : 'failed'] += 1;
        (refused ? process.stderr : process.stdout).write(`${lines.join('\n')}\n`);
      },
    },
  );
  program.ears.close();
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
}

endWithTheReader();
void main();
