import fc from 'fast-check';
import { personIn } from '../../lambda/words/people';
import { ssmlOf } from '../../lambda/words/ssml';
import { tongueFor } from '../../lambda/words/tongues';
import { exampleProfile } from '../store/example-home';

const tongue = tongueFor('en-GB');
const carer = (id: string, name: string) => ({
  id,
  name,
  phone: '+447700900101',
  waitMinutes: null,
  hours: null,
  holidays: [],
  notToBeTold: false,
});
const named = (...names: string[]) => {
  const profile = exampleProfile('h', { carers: names.map((name) => carer(name, name)) });
  return names.map((name) => personIn(profile, `carer:${name}`, tongue)?.name);
};

describe('names', () => {
  test.each([
    ['Anne', 'Anne'], ['Anne Baker', 'Anne'], ['Dr Patel', 'Dr Patel'], ['Mrs Smith', 'Mrs Smith'],
    ['Home help', 'the home help'], ['  Anne  Baker ', 'Anne'], ['Siân Ó Briain', 'Siân'], ['Anne\u202e', 'Anne'],
  ])('"%s" is called "%s"', (name, called) => {
    expect(named(name)).toEqual([called]);
  }); // prettier-ignore

  test('tell namesakes apart', () => {
    expect(named('Anne Baker', 'Anne Cole', 'Bob')).toEqual(['Anne B', 'Anne C', 'Bob']);
  });

  test.each([
    ['Duty team', 'the duty team'],
    ['Harbour Careline', 'Harbour Careline'],
    ['the night team', 'the night team'],
  ])('the duty team "%s" is called "%s"', (name, called) => {
    const profile = exampleProfile('h', { duty: { name, phone: '+447700900199', waitMinutes: null } });
    expect(personIn(profile, 'duty', tongue)?.name).toBe(called);
  });
});

describe('pronouns', () => {
  test.each([
    ['Anne', 'she'],
    ['Bob', 'he'],
    ['Robin', 'they'],
    ['Xyz', 'they'],
    ['MARY', 'she'],
    ['', 'they'],
  ])('%s is spoken of as %s until staff say', (name, pronoun) => {
    expect(tongue.pronounOf({ name })).toBe(pronoun);
  });

  test('are those that staff have said', () => {
    expect(tongue.pronounOf({ name: 'Anne', pronoun: 'they' })).toBe('they');
  });
});

describe('markup', () => {
  test('holds whatever people are called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (sentences) => {
        const ssml = ssmlOf(sentences);
        expect(ssml).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot);)/);
      }),
    );
  });
});
