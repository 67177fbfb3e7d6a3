import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { importArguments } from '../../local/import/arguments';
import { importFiles } from '../../local/import/import-files';
import { toldFrom } from '../../local/import/told-from';
import { openStreet } from '../../local/street/open-street';
import { quickEars } from '../street/quick-ears';
import { mary } from '../street/small-street';
import { calendar, event } from '../information/frame';
import { openImports } from '../information/imported';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const file = (name: string, text: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const roster = calendar(event('UID:a', 'DTSTART:20260302T160000', 'DURATION:PT30M', 'SUMMARY:Grace'));
const round = calendar(event('UID:b', 'DTSTART;VALUE=DATE:20260303', 'SUMMARY:Blue bin'));

describe('what a file is', () => {
  test.each([
    ['visits', roster],
    ['bins', round],
    ['television', '<?xml version="1.0"?>\n<tv><channel id="a"/></tv>'],
    ['activities', '{"contents": []}'],
    ['budget', 'Household,Left\nmary,£12'],
    ['made-visits', 'household,provider,date,planned_start\nmary,Acme,2026-03-02,08:00'],
    [null, 'Dear Sir or Madam'],
  ])('is told to be %s', (source, text) => {
    expect(toldFrom(Buffer.from(text))).toBe(source);
    expect(toldFrom(gzipSync(text))).toBe(source);
  });
});

describe('arguments', () => {
  test.each([
    [[], 'no file was named (see --help)'],
    [['a.ics', '--as', 'tides'], '--as must be one of visits, bins, television, activities, budget, made-visits, not "tides"'],
    [['a.ics', '--timezone', 'Ashby'], '--timezone: no such zone: Ashby'],
    [['a.ics', '--folder', 'x'], "Unknown option '--folder'"],
  ])('%p make no sense', (given, why) => {
    expect(importArguments(given)).toEqual({ kind: 'refused', why });
  }); // prettier-ignore

  test('leave out what there is only one of', () => {
    expect(importArguments(['a.ics'])).toEqual({
      kind: 'import', files: ['a.ics'], as: null, household: null, region: '', zone: 'Europe/London', dataDir: '.data',
    }); // prettier-ignore
  });
});

describe('files', () => {
  const run = async (files: string[], more: object = {}, homes = 1) => {
    const imports = await openImports();
    const lines: string[] = [];
    const residents = Array.from({ length: homes }, (_, index) => ({
      household: index === 0 ? 'mary' : `other-${index}`,
      name: index === 0 ? 'Mary Hughes' : 'John Ash',
      zone: 'Europe/London', userId: '', deviceId: '', unitId: null, endpointId: null, screen: false, plugs: [],
    })); // prettier-ignore
    const asked = { kind: 'import', files, as: null, household: null, region: '', zone: 'Europe/London', dataDir: '', ...more } as const; // prettier-ignore
    const refused = await importFiles(
      asked,
      { ...imports.ports, residents, close: () => Promise.resolve() },
      { progress: (line) => lines.push(`> ${line}`), summary: (line) => lines.push(line) },
    );
    return { imports, lines, refused };
  };

  test('are taken in one by one, with how far it is and what was skipped and why', async () => {
    const broken = calendar(
      event('UID:a', 'DTSTART:20260302T160000', 'DURATION:PT30M', 'SUMMARY:Grace'),
      event('UID:c', 'DTSTART;TZID=Middle-earth:20260302T160000', 'SUMMARY:Frodo'),
    );
    const { imports, lines, refused } = await run([file('mary.ics', broken), file('round.ics', round)]);
    expect(lines).toEqual([
      '> 1 of 2: mary.ics (0.0 MB) as visits …',
      'mary.ics: 2 events read, 1 skipped',
      'mary.ics:   line 10: the time zone Middle-earth is not known',
      '> 2 of 2: round.ics (0.0 MB) as bins …',
      'round.ics: 1 event read, 0 skipped',
    ]);
    expect(refused).toBe(0);
    const { visits, bins } = await imports.store.diaries.of('mary');
    expect([visits?.known.length, bins?.known.length]).toEqual([1, 1]);
  });

  test('that are refused leave what was known, and are counted', async () => {
    const { lines, refused } = await run([file('half.ics', roster.slice(0, -20)), join(folder, 'none.ics')]);
    expect(lines[1]).toBe('half.ics: refused: what begins in line 3 does not end. What was known before stays.');
    expect(lines[2]).toBe('none.ics: refused: it cannot be read (ENOENT)');
    expect(refused).toBe(2);
  }); // prettier-ignore

  test('for one of several homes need its name', async () => {
    const path = file('mary.ics', roster);
    expect((await run([path], {}, 2)).lines).toEqual([
      'mary.ics: refused: there are 2 homes: say whose it is with --household',
    ]);
    expect((await run([path], { household: 'nobody' }, 2)).lines).toEqual([
      'mary.ics: refused: nobody here is called nobody',
    ]);
    const { imports } = await run([path], { household: 'mary hughes' }, 2);
    expect((await imports.store.diaries.of('mary')).visits?.known).toHaveLength(1);
  });

  test('of visits as they were made are kept with their minutes and cost', async () => {
    const table = [
      'household,provider,date,planned_start,planned_minutes,actual_start,actual_minutes,cost',
      'mary,Acme Care,02/03/2026,08:00,30,08:12,25,£11.50',
      'mary,Acme Care,2026-03-02,12:00,30,,,',
      'mary,Acme Care,2026-03-32,12:00,30,,,',
      'mary,Acme Care,2026-03-02,12:30,soon,,,',
      'nobody,Acme Care,2026-03-02,12:00,30,,,',
    ].join('\n');
    const { imports, lines } = await run([file('acme.csv', table)]);
    expect(lines.slice(1)).toEqual([
      'acme.csv: 5 rows read, 3 skipped',
      'acme.csv:   row 4: its date or time is none: 2026-03-32',
      'acme.csv:   row 5: its minutes are no number up to 1440',
      'acme.csv:   household nobody: is none of this council',
    ]);
    expect(await imports.store.madeVisits.of('mary')).toMatchObject([
      { provider: 'Acme Care', planned: { at: Date.parse('2026-03-02T12:00Z'), minutes: 30 }, made: null },
      { made: { at: Date.parse('2026-03-02T08:12Z'), minutes: 25 }, cost: 1_150 },
    ]);
  });
});

describe('the command', () => {
  const command = (...given: string[]) =>
    new Promise<{ code: number | null; out: string; faults: string }>((resolve) => {
      const child = spawn(process.execPath, ['--import', 'tsx', 'local/import/main.ts', ...given]);
      let [out, faults] = ['', ''];
      child.stdout.on('data', (part: Buffer) => (out += part.toString()));
      child.stderr.on('data', (part: Buffer) => (faults += part.toString()));
      child.on('close', (code) => {
        resolve({ code, out, faults });
      });
    });

  test('works on the database of npm start, and refuses plainly while that is running or where there is none', async () => {
    const none = await command('--data', join(folder, 'nowhere'), file('mary.ics', roster));
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(none.faults).toMatch(/^import: there is no database in .*nowhere: run npm start once/);

    const dataDir = mkdtempSync(join(folder, 'data-'));
    const street = await openStreet({
      dataDir,
      port: 0,
      mqttPort: 0,
      clock: { kind: 'world' },
      ears: quickEars,
      log: () => undefined,
    });
    try {
      const moved = await fetch(`${street.url}/local/setup`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(mary),
      });
      expect(moved.status).toBe(201);
      const busy = await command('--data', dataDir, file('mary.ics', roster));
      expect(busy).toEqual({ code: 2, out: '', faults: 'import: the database is in use: stop npm start first\n' });
    } finally {
      await street.close();
    }

    const done = await command('--data', dataDir, file('mary.ics', roster));
    expect(done).toEqual({
      code: 0,
      out: 'mary.ics: 1 event read, 0 skipped\n',
      faults: '1 of 1: mary.ics (0.0 MB) as visits …\n',
    });
  }, 120_000); // prettier-ignore
});
