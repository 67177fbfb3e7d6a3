import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../infra/bundle';
import { functionNames } from '../../infra/deployed-functions';

const folder = mkdtempSync(join(tmpdir(), 'bundles-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it.each(functionNames)(
  '%s is one file that loads where nothing is installed and names a missing setting',
  async (name) => {
    const bytes = await bundle(name, join(folder, name));
    // Staff at their desks wait a little for the console; nobody else waits for what it brings along.
    expect(bytes).toBeLessThanOrEqual(name === 'console' ? 1_200_000 : 800_000);
    const script = "require('./index.js').handler({}, {}).catch((fault) => { console.log(fault.message); });";
    const { stdout } = spawnSync(process.execPath, ['-e', script], {
      cwd: join(folder, name),
      encoding: 'utf8',
      env: { AWS_REGION: 'eu-west-1' },
    });
    expect(stdout.trim()).toBe('the setting TABLE_NAME is missing');
  },
);
