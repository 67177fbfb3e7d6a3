import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { typescriptLoader } from '../../local/street/typescript-loader';
import { inChromium, openChromium } from './chromium';

const root = join(__dirname, '../..');

/** As `npm start` runs it, on ports that are free and keeping nothing. */
function startService(): ChildProcess {
  const asked = ['--port', '0', '--mqtt-port', '0', '--in-memory'];
  return spawn(process.execPath, [...typescriptLoader, join(root, 'local/start.ts'), ...asked], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function addressOf(service: ChildProcess): Promise<string> {
  if (service.stdout === null) throw new Error('the service has no output');
  for await (const line of createInterface({ input: service.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+/u.exec(line);
    if (address) return address[0];
  }
  throw new Error('the service ended without an address');
}

async function end(service: ChildProcess): Promise<void> {
  if (service.exitCode !== null) return;
  const gone = once(service, 'exit');
  service.kill('SIGKILL');
  await gone;
}

inChromium(
  'what npm start prints is a page on which a call for help reaches a phone and is answered',
  async () => {
    const service = startService();
    const browser = await openChromium();
    try {
      const page = await browser.newPage();
      await page.goto(await addressOf(service));
      const anne = page.getByRole('article', { name: 'Anne’s phone' });
      await page.getByLabel('Say to the Echo').fill('Alexa, ask good neighbour for help');
      await page.getByRole('button', { name: 'Say it' }).click();
      // The first words wait until the interaction model is learned.
      await anne.getByText(/Mary asked for help/u).waitFor({ timeout: 90_000 });
      await anne.getByRole('button', { name: /going/u }).click();
      await page.getByText('Anne is going.').waitFor();
      await page.getByLabel('Say to the Echo').fill('Alexa, ask good neighbour is anyone coming');
      await page.getByRole('button', { name: 'Say it' }).click();
      await page
        .getByRole('log')
        .getByText(/Anne .*way/u)
        .waitFor();
    } finally {
      await browser.close();
      await end(service);
    }
  },
);
