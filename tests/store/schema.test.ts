import { NewerSchema, UnreadableItem } from '../../lambda/store';
import { bodyOf, item } from '../../lambda/store/item';
import { currentSchema, type ItemKind, upcast } from '../../lambda/store/schema';

interface Tea {
  milk: boolean;
  sugars: number;
}

/** A kind that has changed twice: `white` was renamed, then sugars were counted. */
const tea: ItemKind<Tea> = {
  name: 'tea',
  upcasters: [({ white, ...rest }) => ({ ...rest, milk: white }), (body) => ({ sugars: 0, ...body })],
  fields: ['milk', 'sugars'],
};
const key = { pk: 'TEA', sk: 'ONE' };

it('an item of any older schema is read as one of today', () => {
  expect(currentSchema(tea)).toBe(3);
  expect(upcast(tea, 1, { white: true })).toEqual({ milk: true, sugars: 0 });
  expect(upcast(tea, 2, { milk: false })).toEqual({ milk: false, sugars: 0 });
  expect(upcast(tea, 3, { milk: false, sugars: 2 })).toEqual({ milk: false, sugars: 2 });
});

it('upcasting changes nothing of what was stored', () => {
  const stored = { white: true };
  upcast(tea, 1, stored);
  expect(stored).toEqual({ white: true });
});

it('an item is written in the current schema and read back as it was', () => {
  const row = item(tea, key, { milk: true, sugars: 1 }, { cup: 7, none: undefined });
  expect(row).toEqual({ ...key, schema: 3, cup: 7, body: { milk: true, sugars: 1 } });
  expect(bodyOf(tea, row)).toEqual({ milk: true, sugars: 1 });
});

it('an item of a later release is refused with both schemas named', () => {
  const reading = () => upcast(tea, 4, { milk: true, sugars: 1 });
  expect(reading).toThrow(NewerSchema);
  expect(reading).toThrow('tea is of schema 4; this release knows up to 3');
});

it.each([undefined, null, '1', 0, -1, 1.5])('schema %p is of nobody', (schema) => {
  expect(() => upcast(tea, schema, { milk: true, sugars: 1 })).toThrow(UnreadableItem);
});

it('a body without what it cannot be without is refused by the field, not by its words', () => {
  expect(() => upcast(tea, 3, { milk: 'Mary' })).toThrow('tea cannot be read: no sugars');
});

it.each([undefined, null, 'Mary', 7, ['Mary'], Buffer.from('Mary')])('%p is no body', (body) => {
  expect(() => bodyOf(tea, { ...key, schema: 3, body })).toThrow('tea cannot be read: no body');
});
