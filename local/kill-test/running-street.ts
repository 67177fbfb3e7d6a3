import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { typescriptLoader } from '../street/typescript-loader';

/** `npm start`, in a process of its own that can be killed like any other. */
export interface RunningStreet {
  /** JSON in and out. Rejects where the process is gone or refuses. */
  ask<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T>;
  /** SIGKILL: it gets no moment to tidy up. */
  kill(): Promise<void>;
}

export async function startStreet(dataDir: string): Promise<RunningStreet> {
  const program = join(__dirname, '..', 'start.ts');
  const child = spawn(
    process.execPath,
    [...typescriptLoader, program, '--port', '0', '--mqtt-port', '0', '--data', dataDir],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const gone = once(child, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = /https?:\/\/[\w.:]+/.exec(line)?.[0];
      if (address !== undefined) resolve(address);
    });
    void gone.then(() => {
      reject(new Error('npm start has ended before it was open'));
    });
  });
  return {
    async ask<T>(method: 'GET' | 'POST', path: string, body?: unknown) {
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const answer = await fetch(`${url}${path}`, { method, ...sent });
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as T;
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
