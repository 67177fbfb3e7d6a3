import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findJava } from './find-java';

/** Runs the store's contract on Amazon's own DynamoDB Local. Says so and ends well where there is no Java for it. */
// Not below tests/: jest would walk through all of it each time.
const home = join(__dirname, '..', '..', 'build', 'dynamodb-local');
const emulator = join(home, 'node_modules', 'amplify-dynamodb-simulator', 'emulator');
const patience = 60_000;

async function main(): Promise<number> {
  const java = findJava();
  if (java === null) {
    console.log('skipped: no Java (17 or newer)');
    return 0;
  }
  if (!existsSync(emulator) && !installed()) {
    console.error('DynamoDB Local could not be installed: see above.');
    return 1;
  }
  const port = await freePort();
  const args = [
    '-Djava.library.path=DynamoDBLocal_lib',
    '-jar',
    'DynamoDBLocal.jar',
    '-inMemory',
    '-port',
    String(port),
  ];
  const database = spawn(java, args, { cwd: emulator, stdio: 'ignore' });
  try {
    const url = `http://127.0.0.1:${port}`;
    await answers(url);
    return await testsPass(url);
  } finally {
    database.kill();
  }
}

function installed(): boolean {
  console.log('Installing DynamoDB Local (347 MB) …');
  mkdirSync(home, { recursive: true });
  copyFileSync(join(__dirname, 'package.json'), join(home, 'package.json'));
  const args = ['install', '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund'];
  return spawnSync('npm', args, { cwd: home, stdio: 'inherit' }).status === 0;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port is free'));
        else resolve(address.port);
      });
    });
  });
}

async function answers(url: string): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      await fetch(url);
      return;
    } catch (cause) {
      if (Date.now() > end) throw new Error('DynamoDB Local does not answer', { cause });
      await new Promise((wait) => setTimeout(wait, 200));
    }
  }
}

function testsPass(url: string): Promise<number> {
  const jest = join(__dirname, '..', '..', 'node_modules', 'jest', 'bin', 'jest.js');
  const tests = spawn(process.execPath, [jest, '--config', join(__dirname, 'jest.config.js')], {
    stdio: 'inherit',
    env: { ...process.env, DYNAMODB_LOCAL_URL: url },
  });
  return new Promise((resolve) => tests.once('exit', (code) => { resolve(code ?? 1); })); // prettier-ignore
}

void main().then((code) => {
  process.exitCode = code;
});
