import { keysIn, nextKeys } from '../../infra/new-keys';

const counting = () => {
  let count = 0;
  return () => `key ${(count += 1)}`;
};

it('the first time there is a look-up key and one link key', () => {
  expect(nextKeys(keysIn(''), counting())).toEqual({ lookUpKey: 'key 1', linkKeys: ['key 2'] });
});

it('a change adds a link key, keeps the newest old one and never touches the look-up key', () => {
  const now = keysIn('{"lookUpKey":"found by","linkKeys":["b","a"]}');
  expect(nextKeys(now, counting())).toEqual({ lookUpKey: 'found by', linkKeys: ['key 1', 'b'] });
});

it('keys made are random and long enough', () => {
  const { lookUpKey, linkKeys } = nextKeys(null);
  expect(lookUpKey.length).toBeGreaterThanOrEqual(32);
  expect(linkKeys[0]).not.toBe(lookUpKey);
});

it.each(['nonsense', '[]', 'null', '{"lookUpKey":1}', '{"lookUpKey":"a","linkKeys":[1]}'])(
  '%s is refused',
  (text) => {
    expect(() => keysIn(text)).toThrow(RangeError);
  },
);
