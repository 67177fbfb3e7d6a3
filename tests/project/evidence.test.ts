import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(__dirname, '..', '..');
const folder = join(root, 'docs', 'safety');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The rows of a page's tables, each with its cells; heads and rules left out. */
function rowsOf(document: string): string[][] {
  const rows = readFileSync(join(folder, document), 'utf8')
    .split('\n')
    .map((line) => (line.startsWith('|') ? line.slice(1, -1).split('|') : []))
    .map((cells) => cells.map((cell) => cell.trim()));
  const isRule = (cells: string[] | undefined): boolean => /^-+$/.test(cells?.[0] ?? '');
  return rows.filter((cells, at) => cells.length > 0 && !isRule(cells) && !isRule(rows[at + 1]));
}

/** Which cell of a page's rows says what shows it, where the first cell begins like this. */
const evidence: [document: string, cell: number, first: RegExp][] = [
  ['hazard-log.md', 5, /^H\d/],
  ['threat-model.md', 2, /./],
  ['ladder.md', 1, /./],
];
const shown = evidence.flatMap(([document, cell, first]) =>
  rowsOf(document)
    .filter((cells) => cells.length > cell && first.test(cells[0]!))
    .map((cells) => [document, cells[0]!, cells[cell]!] as const),
);

const filesIn = (path: string): string[] =>
  statSync(join(root, path)).isDirectory() ? readdirSync(join(root, path)) : [path];

test('there is something to hold the pages of safety to', () => {
  expect(shown.length).toBeGreaterThan(60);
});

test.each(shown)('%s, %s: what is named is there, and tests something', (_document, _row, cell) => {
  const files = [...cell.matchAll(/`((?:tests|stories|local)\/[\w./-]+)`/g)].map(([, path]) => path!);
  const stories = [...cell.matchAll(/\]\(\.\.\/\.\.\/(stories\/[\w-]+\.yaml)\)/g)].map(([, path]) => path!);
  expect([...files, ...stories]).not.toEqual([]);
  expect([...files, ...stories].filter((path) => filesIn(path).length === 0)).toEqual([]);
  const tests = files.filter((path) => path.endsWith('.test.ts'));
  expect(tests.filter((path) => !/\b(?:test|it|inChromium)(?:\.each)?[(<]/.test(read(path)))).toEqual([]);
});

test.each(shown)('%s, %s: tests are called what they are called there', (_document, _row, cell) => {
  const named = [...cell.matchAll(/`(tests\/[\w./-]+)` “([^”]+)”/g)];
  const missing = named.filter(([, path, name]) => !read(path!).replaceAll("\\'", "'").includes(name!));
  expect(missing.map(([words]) => words)).toEqual([]);
});

test.each(shown)('%s, %s: stories are linked by their titles', (_document, _row, cell) => {
  const linked = [...cell.matchAll(/\[([^\]]+)\]\(\.\.\/\.\.\/(stories\/[\w-]+\.yaml)\)/g)];
  const others = linked.filter(
    ([, title, path]) => (parse(read(path!)) as { title: string }).title !== title,
  );
  expect(others.map(([words]) => words)).toEqual([]);
});
