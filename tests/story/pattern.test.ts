import fc from 'fast-check';
import { toPattern } from '../../local/story/pattern';

const matches = (written: string, text: string): boolean => {
  const made = toPattern(written);
  if ('fault' in made) throw new Error(made.fault);
  return made.matches(text);
};

describe('an expectation', () => {
  it('is found anywhere in the text, in upper or lower case', () => {
    expect(matches("i've told anne", "Right. I've told Anne, Mary.")).toBe(true);
    expect(matches('Bob', "I've told Anne")).toBe(false);
  });

  it('does not mind line breaks and typographic quotes', () => {
    expect(matches("I've told Anne", 'I’ve told\n  Anne')).toBe(true);
  });

  it('between slashes is a regular expression', () => {
    expect(matches('/anne .* way/', 'Anne says she is on her way')).toBe(true);
    expect(matches('/^anne$/', 'Anne says')).toBe(false);
  });

  it('that is no regular expression is a fault, not a surprise later', () => {
    expect(toPattern('/(/')).toHaveProperty('fault');
  });

  it('finds every text in itself', () => {
    const written = fc.string().filter((text) => text.trim() !== '' && !/^\/.+\/$/s.test(text.trim()));
    fc.assert(fc.property(written, (text) => matches(text, `before ${text} after`)));
  });
});
