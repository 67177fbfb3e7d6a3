import { spawn } from 'node:child_process';

interface Line {
  what: string;
  taken?: { kind: 'kept' | 'refused'; says?: string; skipped?: { says: string }[] };
  seconds?: number;
  stays?: boolean;
  megabytesUsed?: number;
}

/** In a process of its own, whose memory is less than what the deployed function has. */
const lines = (): Promise<Line[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [
      '--max-old-space-size=1400',
      '--import',
      'tsx',
      'tests/information/hostile-child.ts',
    ]);
    let [out, faults] = ['', ''];
    child.stdout.on('data', (part: Buffer) => (out += part.toString()));
    child.stderr.on('data', (part: Buffer) => (faults += part.toString()));
    child.on('close', (code) => {
      if (code === 0) resolve(out.trim().split('\n').map((line) => JSON.parse(line) as Line));
      else reject(new Error(`exit ${code}: ${faults.slice(-500)}\n${out}`));
    });
  }); // prettier-ignore

test('hostile feeds end in a clear line, within memory and time, and the old data stays', async () => {
  const all = await lines();
  const says = Object.fromEntries(all.map(({ what, taken }) => [what, taken?.says ?? taken?.skipped?.[0]?.says]));
  expect(says).toEqual({
    '300,000 events': 'it has more than 20000 events',
    'a roster of 50 MB': 'it is larger than 8 MB',
    'a line of 7 MB': 'what begins in line 2 does not end',
    'a line folded a million times': 'what begins in line 1000003 does not end',
    'twenty thousand rules without end': expect.stringMatching(/more than 2000 events|takes too long/) as string,
    'a rule that never comes true': expect.stringMatching(/^none of its events can be read: line 3: Maximum iterations/) as string,
    'gzip of 200 MB': 'it is larger than 8 MB',
    'a page in another charset': 'it is not UTF-8 as it should be (line 8)',
    'a guide of 50 MB': 'it is larger than 40 MB',
    'an entity bomb': 'it declares entities of its own, which are not followed',
    'unbalanced XML of 39 MB': 'line 1: its tags are nested deeper than 64',
    'a tag of 39 MB': 'line 1: a tag does not end',
    'brackets of 39 MB': 'it is nested deeper than 64',
    'half a directory': 'it is no JSON',
    'a hundred thousand services': 'it has more than 20000 services',
    'a quote without end': expect.stringMatching(/^Max Record Size/) as string,
    'a million rows': 'it has more than 200000 rows',
  });
  expect(all.filter(({ stays }) => stays === false)).toEqual([]);
  expect(all.at(-1)?.megabytesUsed).toBeLessThan(2_000);
}, 240_000); // prettier-ignore
