import { createHash } from 'node:crypto';
import { annesToken, openDoor } from './door';
import { whenMaryAsked } from './marys-home';

const everyKindOfAnswer: [string, string, RequestInit][] = [
  ['an open link', `/r/${annesToken}`, {}],
  ['an unknown link', '/r/SomebodyElsesToken', {}],
  ['another address', '/favicon.ico', {}],
  ['a refused form', `/r/${annesToken}`, { method: 'POST' }],
  ['a refused method', `/r/${annesToken}`, { method: 'PUT' }],
  [
    'a press',
    `/r/${annesToken}`,
    { method: 'POST', body: new URLSearchParams({ nonce: 'nnnnnnnnnnnnnnnnnnnnnn', choose: 'coming' }) },
  ],
];

describe('every answer', () => {
  test.each(everyKindOfAnswer)('keeps the link to itself: %s', async (_what, path, init) => {
    const { headers } = await openDoor(whenMaryAsked()).send(path, init);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('set-cookie')).toBeNull();
  });

  test.each(everyKindOfAnswer)(
    'may run nothing, load nothing and be framed by nobody: %s',
    async (_what, path, init) => {
      const policy =
        (await openDoor(whenMaryAsked()).send(path, init)).headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/script-src|unsafe/u);
    },
  );

  test('allows exactly the style sheet that the page holds', async () => {
    const answer = await openDoor(whenMaryAsked()).get(`/r/${annesToken}`);
    const sheet = /<style>([^]*?)<\/style>/u.exec(await answer.text())?.[1] ?? '';
    const hash = createHash('sha256').update(sheet).digest('base64');
    expect(sheet).not.toBe('');
    expect(answer.headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'`);
  });

  test('is a page with a language, a title and no script', async () => {
    const html = await (await openDoor(whenMaryAsked()).get(`/r/${annesToken}`)).text();
    expect(html).toMatch(/^<!doctype html><html lang="en-GB">/u);
    expect(html).toContain('<title>Mary asked for help – Good Neighbour</title>');
    expect(html).not.toMatch(/<script|javascript:|\son\w+=|https?:\/\//u);
  });
});
