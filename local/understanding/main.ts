import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DateTime } from 'luxon';
import { endWithTheReader } from '../closed-pipe';
import { toUtterance } from '../street/echo/invocation';
import { createUnderstanding, type Model } from './understanding';
import { parseFault } from '../parse-fault';

/** `npm run understand [-- --now 2026-03-02T10:00]`: utterances on standard input, one a line, to JSON lines. */
async function main(): Promise<void> {
  const now = readNow();
  const path = join(__dirname, '..', '..', 'interaction-models', 'en-GB.json');
  const { understand } = createUnderstanding(JSON.parse(readFileSync(path, 'utf8')) as Model);
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const utterance = line.trim();
    const understood = understand(withoutInvocation(utterance), { local: now });
    process.stdout.write(`${JSON.stringify({ ...understood, utterance })}\n`);
  }
}

/** "Ask good neighbour for help" as a whole is what the Echo hears; the skill is only asked for help. */
function withoutInvocation(text: string): string {
  if (!/\bgood\s+neighbou?r\b/i.test(text)) return text;
  const said = toUtterance(/^alexa\b/i.test(text) ? text : `alexa, ${text}`);
  return said.kind === 'one-shot' ? said.words : text;
}

function readNow(): string {
  const { now } = parseArguments();
  if (now === undefined) return DateTime.local().toFormat("yyyy-MM-dd'T'HH:mm");
  const shaped =
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(now) && DateTime.fromISO(now, { zone: 'utc' }).isValid;
  return shaped ? now : refuse(`--now must be a wall time such as 2026-03-02T10:00, not "${now}"`);
}

function parseArguments(): { now?: string } {
  try {
    const { values } = parseArgs({ options: { now: { type: 'string' } } });
    return values.now === undefined ? {} : { now: values.now };
  } catch (fault) {
    return refuse(parseFault(fault));
  }
}

function refuse(reason: string): never {
  process.stderr.write(`understand: ${reason}\n`);
  process.exit(2);
}

endWithTheReader();
void main();
