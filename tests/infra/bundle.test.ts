import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../infra/bundle';
import { functionNames, type FunctionName } from '../../infra/deployed-functions';

const folder = mkdtempSync(join(tmpdir(), 'bundles-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Staff at their desks wait a little for the console, nobody waits for the import; everybody waits for the others. */
const most: Partial<Record<FunctionName, number>> = { console: 1_200_000, import: 1_300_000 };

/** What sources are read with: much to load, and made for what may be hostile. */
const readers = /node-ical|rrule-temporal|fast-xml-parser|ipaddr\.js|lambda\/information\//;

it.each(functionNames)(
  '%s is one file that loads where nothing is installed, and only the import holds what sources are read with',
  async (name) => {
    const { bytes, files } = await bundle(name, join(folder, name));
    expect(bytes).toBeLessThanOrEqual(most[name] ?? 800_000);
    expect(files.some((file) => readers.test(file))).toBe(name === 'import');
    const script = "require('./index.js').handler({}, {}).catch((fault) => { console.log(fault.message); });";
    const { stdout } = spawnSync(process.execPath, ['-e', script], {
      cwd: join(folder, name),
      encoding: 'utf8',
      env: { AWS_REGION: 'eu-west-1' },
    });
    expect(stdout.trim()).toBe('the setting TABLE_NAME is missing');
  },
);
