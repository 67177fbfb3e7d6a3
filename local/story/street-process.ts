import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Answer, Ears, Question } from '../street/ears/ears';

/** A street in a process of its own, which can be killed. */
export interface StreetProcess {
  url: string;
  port: number;
  /** SIGKILL: no farewell, nothing is tidied up. */
  kill(): Promise<void>;
  /** What it wrote to its log so far. */
  log(): readonly string[];
}

/** How to start one: the program and its arguments. */
export interface Program {
  command: string;
  args: readonly string[];
  /** What the streets understand words with. */
  ears: Ears;
}

export interface StreetData {
  dataDir: string;
  /** Milliseconds UTC. */
  start: number;
  /** 0 for any; after a restart the same as before, for links that were sent lead there. */
  port: number;
}

/** Starts a street whose clock stands at `start` (milliseconds UTC) on this folder's data, and waits until its doors are open. */
export async function startStreetProcess(
  program: Program,
  { dataDir, start, port }: StreetData,
): Promise<StreetProcess> {
  const child = spawn(program.command, [...program.args, dataDir, String(start), String(port)], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  child.on('message', ({ question, ...heard }: Question) => {
    void program.ears.understand(heard).then((understood) => {
      if (child.connected) child.send({ question, understood } satisfies Answer);
    });
  });
  const log: string[] = [];
  linesOf(child.stderr).on('line', (line) => log.push(line));
  const url = await Promise.race([firstLine(child), failed(child, log)]);
  return {
    url,
    port: Number(new URL(url).port),
    log: () => log,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function linesOf(output: Readable | null): Interface {
  if (output === null) throw new Error('the street has no output');
  return createInterface({ input: output });
}

async function firstLine(child: ChildProcess): Promise<string> {
  const [line] = (await once(linesOf(child.stdout), 'line')) as [string];
  return line;
}

async function failed(child: ChildProcess, log: readonly string[]): Promise<never> {
  const [code] = (await once(child, 'exit')) as [number | null];
  throw new Error(`the street did not start (exit ${String(code)}): ${log.slice(-5).join(' | ')}`);
}
