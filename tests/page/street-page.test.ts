import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { streetPage } from '../../local/page';
import { asked, whenMaryAsked } from '../web/marys-home';

const home = whenMaryAsked();
const app = streetPage({
  look: (id) => Promise.resolve(id === home.profile.id ? home : null),
  now: () => asked,
  plugState: () => ({ on: true, online: true }),
});
const get = async (path: string): Promise<Response> => app.request(`http://127.0.0.1:3000${path}`);
const folder = join(__dirname, '../../local/page/files');

describe('the front page', () => {
  test('is given at / and loads nothing from anywhere else', async () => {
    const answer = await get('/');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    const html = await answer.text();
    expect(html).not.toMatch(/https?:|<script>|<style|\sstyle=|\son\w+=/u);
  });

  test('finds each file that it asks for, under its right type', async () => {
    const asks = (text: string): string[] =>
      [...text.matchAll(/["'](\/page\/[\w.-]+)["']/gu)].map(([, path]) => path!);
    const imports = (text: string): string[] =>
      [...text.matchAll(/from '\.\/([\w.-]+)'/gu)].map(([, name]) => `/page/${name!}`);
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const paths = [...new Set(texts.flatMap((text) => [...asks(text), ...imports(text)]))];
    expect(paths.length).toBeGreaterThan(10);
    for (const path of paths) {
      const answer = await get(path);
      expect([path, answer.status]).toEqual([path, 200]);
      const type = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }[path.split('.').at(-1)!];
      expect(answer.headers.get('content-type')).toContain(type);
    }
  });

  test.each(['/page/../package.json', '/page/%2e%2e%2fpackage.json', '/page/nothing.js', '/page/files'])(
    'gives nothing but its own files: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test('refuses a household that is not there, saying so', async () => {
    const answer = await get('/page/homes/nobody');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ error: { says: 'there is no such household' } });
  });

  test('tells of no home under another name of this machine', async () => {
    expect((await app.request('http://elsewhere.example/page/homes/home-1')).status).toBe(403);
  });

  test('gives a story that it plays, its plugs under ids that no other home has, and no other file', async () => {
    const scene = (await (await get('/page/scenes/a-fall-before-breakfast')).json()) as {
      title: string;
      household: { plugs: { id: string }[] };
      steps: object[];
    };
    expect(scene.title).toBe('A fall before breakfast');
    expect(scene.household.plugs[0]?.id).toBe(`shellyplusplugs-edith-${String(asked)}`);
    expect(scene.steps.length).toBeGreaterThan(8);
    for (const name of ['help-acknowledged', '..%2fpackage', 'x'])
      expect((await get(`/page/scenes/${name}`)).status).toBe(404);
  });

  test('tells of a home and its plugs', async () => {
    const told = (await (await get('/page/homes/home-1')).json()) as { firstName: string; plugs: unknown[] };
    expect(told.firstName).toBe('Mary');
    expect(told.plugs).toEqual([
      { id: 'shellyplusplugs-a1', name: 'kettle', on: true, online: true, known: 'No use seen lately' },
    ]);
  });
});
