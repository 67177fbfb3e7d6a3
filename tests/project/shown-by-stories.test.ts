import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const stories = readdirSync(join(root, 'stories')).filter((file) => file.endsWith('.yaml'));
const rows = readFileSync(join(root, 'docs', 'skill.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && line.split('|').length === 4 && !line.includes('---'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, what]) => what !== 'what is shown');

describe('what the skill shows', () => {
  test.each(rows.map(([, what = '', named = '']) => [what, named] as const))(
    '%s: the stories named for it are there',
    (_what, named) => {
      const names = [...named.matchAll(/`([\w-]+)`/g)].map(([, name]) => `${name ?? ''}.yaml`);
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((name) => !stories.includes(name))).toEqual([]);
    },
  );

  test('each story about reminders, check-ins and staff in Alexa is named', () => {
    const all = rows.map(([, , named = '']) => named).join(' ');
    const about = stories.filter((file) => /^(reminder|check-in|staff-in-alexa|asking-from-afar)/.test(file));
    expect(about.filter((file) => !all.includes(`\`${file.replace('.yaml', '')}\``))).toEqual([]);
  });
});
