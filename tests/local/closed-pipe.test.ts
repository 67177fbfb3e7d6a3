import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { typescriptLoader } from '../../local/street/typescript-loader';

describe('a command whose reader has seen enough', () => {
  it('ends without a word', async () => {
    const program = join(__dirname, '..', '..', 'local', 'understanding', 'main.ts');
    const child = spawn(process.execPath, [...typescriptLoader, program]);
    let complaint = '';
    child.stderr.on('data', (words: Buffer) => (complaint += words.toString()));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => {
      child.stdout.destroy();
      child.stdin.write('what day is it\n'.repeat(50));
      child.stdin.end();
    });
    child.stdin.write('i need some help\n');
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
  }, 60_000);
});
