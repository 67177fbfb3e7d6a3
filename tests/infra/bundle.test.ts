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
    expect(bytes).toBeLessThanOrEqual(800_000);
    const script = "require('./index.js').handler({}, {}).catch((fault) => { console.log(fault.message); });";
    const { stdout } = spawnSync(process.execPath, ['-e', script], {
      cwd: join(folder, name),
      encoding: 'utf8',
      env: { AWS_REGION: 'eu-west-1' },
    });
    expect(stdout.trim()).toBe('the setting TABLE_NAME is missing');
  },
);
