import { day } from '../../lambda/household';
import { exportPart } from '../../lambda/store/council-export';
import { openConsoleDoor, staffOf, type ConsoleDoor } from './console-door';
import { profile } from './marys-home';

interface Line {
  household?: string | null;
  kind: string;
  key?: string;
  holds?: unknown;
  next?: string | null;
}

const homes = 700;

async function manyHomes(): Promise<ConsoleDoor> {
  const door = await openConsoleDoor();
  for (let number = 0; number < homes; number += 1)
    await door.movesIn({ ...profile, id: `home-x${String(number)}`, version: 1 });
  await door.movesIn({ ...profile, id: 'theirs', council: 'harbour' });
  await door.ports.card.save('home-1', 'the key is under the pot');
  return door;
}

async function everyPart(door: ConsoleDoor): Promise<{ lines: Line[]; parts: string[] }> {
  const manager = await door.browser(staffOf('manager'));
  const [lines, parts]: [Line[], string[]] = [[], []];
  let path: string | null = '/console/export.jsonl';
  while (path !== null) {
    const text: string = await (await manager.get(path)).text();
    const part = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    parts.push(text);
    lines.push(...part.slice(0, -1));
    path = part.at(-1)?.next ?? null;
  }
  return { lines, parts };
}

test('a council that leaves takes all of its homes along, each thing once, in parts that a function can make', async () => {
  const door = await manyHomes();
  const { lines, parts } = await everyPart(door);
  const profiles = lines.filter(({ key }) => key === 'HOME#PROFILE').map(({ household }) => household);
  expect(profiles).toHaveLength(homes + 1);
  expect(new Set(profiles).size).toBe(homes + 1);
  const keys = lines.map(({ household, key }) => `${household ?? ''} ${key ?? ''}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(parts.length).toBeGreaterThan(2);
  for (const part of parts) expect(part.length).toBeLessThan(5_000_000);
  expect(JSON.stringify(lines)).toContain('the key is under the pot');
  expect(JSON.stringify(lines)).not.toContain('theirs');
  expect(JSON.stringify(lines)).not.toContain('sealedId');
});

test('who took how much along is written down', async () => {
  const door = await openConsoleDoor();
  await (await door.browser(staffOf('manager'))).get('/console/export.jsonl');
  expect(await door.store.looks.of({ council: 'ashford' }, 5)).toMatchObject([
    { staff: staffOf('manager').member, what: 'export of everything', shown: ['home-1'] },
  ]);
});

test('a place that was made up leads to nothing of another council’s', async () => {
  const door = await openConsoleDoor();
  const at = (position: unknown): string => Buffer.from(JSON.stringify(position)).toString('base64url');
  const harbour = await door.browser(staffOf('manager', 'harbour'));
  const answer = await harbour.get(`/console/export.jsonl?at=${at({ household: 'home-1', homes: null })}`);
  expect(await answer.text()).not.toMatch(/Mary|Anne/u);
  expect((await harbour.get('/console/export?at=nonsense')).status).toBe(404);
  await expect(exportPart(door.rows, 'harbour', at({ household: 5 }))).rejects.toThrow(RangeError);
});

test('the journal is handed over before it is deleted: what goes within a quarter, and nothing else', async () => {
  const door = await openConsoleDoor();
  const manager = await door.browser(staffOf('manager'));
  const now = door.ports.clock.now();
  const line = (seq: number, at: number) => ({ seq, at, kind: 'resumed' }) as const;
  await door.store.homes.saveJournal('home-1', [line(1, now - 700 * day), line(2, now)]);
  await door.store.homes.saveJournal('home-1', [line(3, now)], {
    signalDays: 180,
    textDays: 90,
    journalDays: 90,
  });
  const page = await manager.read('/console/export/journal');
  expect(page).toContain('This part: 2 lines of 1 home.');
  const text = await (await manager.get('/console/export/journal.jsonl')).text();
  const lines = text
    .trim()
    .split('\n')
    .map((each) => JSON.parse(each) as { holds?: { seq: number } });
  expect(lines.map(({ holds }) => holds?.seq)).toEqual([1, 3, undefined]);
  expect(await manager.read('/console/settings')).toMatch(/manager of ashford: The journal was handed over/u);
  const other = await door.browser(staffOf('manager', 'harbour'));
  expect(await other.read('/console/export/journal')).toContain('0 lines of 0 homes');
  expect((await manager.get('/console/export/journal?at=bm90')).status).toBe(404);
});
