import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { typescriptLoader } from '../../local/street/typescript-loader';

const folder = mkdtempSync(join(tmpdir(), 'stories-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const home = `start: 2026-03-02T10:00
household:
  resident: Mary Hughes
  carers:
    - {name: Anne, phone: "+447700900101", wait: 5m}
    - {name: Bob, phone: "+447700900102", wait: 10m}
`;

const held = `title: Anne is told, also by a service that was killed
${home}steps:
  - say: alexa, ask good neighbour for help
  - sms: {to: Anne, has: Mary}
  - restart: true
  - wait: 5m
  - sms: {to: Bob, has: Mary}
  - no-sms: all
`;

const changed = `title: Bob is told at once, which is not so
${home}steps:
  - say: alexa, ask good neighbour for help
  - hear: I've told Bob
  - sms: {to: Bob}
  - sms: {to: Anne, has: John}
  - episode: {state: closed}
  - say: yes
  - no-sms: {to: Anne}
`;

const unknown = `title: Nobody knows this
${home}steps:
  - shout: help
`;

function story(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** The runner as it is run, in a process of its own. */
function run(...given: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const main = join(__dirname, '../../local/story/main.ts');
    execFile(process.execPath, [...typescriptLoader, main, ...given], (fault, out, err) => {
      resolve({ code: typeof fault?.code === 'number' ? fault.code : 0, out, err });
    });
  });
}

describe('npm run story', () => {
  it('tells what holds and what came instead, in the order of the files, and fails where one does not hold', async () => {
    const { code, out, err } = await run(
      story('held.yaml', held),
      story('changed.yaml', changed),
      story('unknown.yaml', unknown),
    );
    const lines = out.split('\n');
    expect(code).toBe(1);
    expect(lines[0]).toContain('Anne is told, also by a service that was killed');
    expect(lines.slice(1, 7).every((line) => line.startsWith('  ✓ '))).toBe(true);
    expect(out).toContain("✗ hear: I've told Bob");
    expect(out).toMatch(/changed\.yaml:10: the Echo said ".*Anne.*"/);
    expect(out).toMatch(/changed\.yaml:11: no text came for Bob/);
    expect(out).toMatch(/changed\.yaml:12: what came was to Anne: ".*Mary.*"/);
    expect(out).toMatch(/changed\.yaml:13: one is open, for help/);
    expect(out).toMatch(/changed\.yaml:14: no session is open/);
    expect(out).toMatch(/changed\.yaml:15: what came was to Anne/);
    expect(err).toMatch(
      /unknown\.yaml:9: steps\[1\]\.shout: unknown key "shout" \(story "Nobody knows this"\)/,
    );
    expect(lines.at(-2)).toBe('1 passed, 2 failed');
  }, 120_000);

  it('refuses arguments that make no sense in one line', async () => {
    await expect(run()).resolves.toMatchObject({
      code: 2,
      err: expect.stringMatching(/^story: needs at least one story.*\n$/) as string,
    });
    await expect(run('--loud', 'x.yaml')).resolves.toMatchObject({
      code: 2,
      err: expect.stringContaining("Unknown option '--loud'") as string,
    });
    await expect(run(join(folder, 'missing.yaml'))).resolves.toMatchObject({
      code: 2,
      err: expect.stringContaining('cannot be read') as string,
    });
  }, 60_000);
});
