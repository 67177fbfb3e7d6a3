import fc from 'fast-check';
import { annesToken, openDoor } from './door';
import { profile, whenMaryAsked } from './marys-home';

const named = async (firstName: string, carer = 'Bob'): Promise<string> => {
  const resident = { ...profile.resident, firstName };
  const carers = profile.carers.map((each) => (each.id === 'bob' ? { ...each, name: carer } : each));
  const door = openDoor(whenMaryAsked({ profile: { resident, carers } }));
  return (await door.get(`/r/${annesToken}`)).text();
};

describe('a name on the page', () => {
  test('with markup in it is text', async () => {
    const html = await named('<img src=x onerror=alert(1)>', '"><script>alert(2)</script>');
    expect(html).not.toMatch(/<img|<script/u);
    expect(html).toContain('<bdi>&lt;img src=x onerror=alert(1)&gt;</bdi>');
  });

  test('cannot end the title either', async () => {
    expect(await named('</title><script>alert(1)</script>')).not.toContain('<script');
  });

  test('written from right to left stands apart from the sentence around it', async () => {
    expect(await named('מרים')).toContain('<bdi>מרים</bdi> asked the Echo for help at 10:02.');
  });

  test('cannot turn the sentence round with characters that nobody sees', async () => {
    const html = await named('Ma\u202Ery\u2066\u2069\u200B');
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/u);
    expect(html).toContain('<bdi>Ma ry</bdi>');
  });

  test.each(['Zoë', 'Łucja', 'O’Neill', 'Mary 🌻', '花子'])('is left as it is: %s', async (name) => {
    expect(await named(name)).toContain(`<bdi>${name}</bdi>`);
  });

  test('of whatever characters never adds an element to the page', async () => {
    const elements = (html: string): number => html.split('<').length;
    const usual = elements(await named('Mary'));
    const name = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 40 })
      .filter((text) => /\S/u.test(text));
    await fc.assert(
      fc.asyncProperty(name, async (any) => elements(await named(any)) === usual),
      { numRuns: 200 },
    );
  });
});
