import { rememberedPlugLinks } from '../../lambda/functions/remembered-links';
import type { PlugLink, PlugLinks } from '../../lambda/store';

function counted(links: Map<string, PlugLink>) {
  let asked = 0;
  const store: PlugLinks = {
    find: (plug) => {
      asked += 1;
      return Promise.resolve(links.get(plug) ?? null);
    },
    save: (plug, link) => Promise.resolve(void links.set(plug, link)),
    remove: (plug) => Promise.resolve(void links.delete(plug)),
  };
  return { store, asked: () => asked };
}

test('a plug is looked up once in ten minutes, and again when it has moved or was never known', async () => {
  const links = new Map([['kettle', { household: 'mary', council: 'harbour' }]]);
  const { store, asked } = counted(links);
  let now = 0;
  const remembered = rememberedPlugLinks(store, { now: () => now });

  await remembered.find('kettle');
  expect(await remembered.find('kettle')).toMatchObject({ household: 'mary' });
  expect(asked()).toBe(1);

  links.set('kettle', { household: 'george', council: 'harbour' });
  expect(remembered.forget!('kettle')).toBe(true);
  expect(remembered.forget!('kettle')).toBe(false);
  expect(await remembered.find('kettle')).toMatchObject({ household: 'george' });

  now += 10 * 60_000;
  await remembered.find('kettle');
  expect(asked()).toBe(3);

  await remembered.find('nobody');
  await remembered.find('nobody');
  expect(asked()).toBe(5);
});

test('what is saved or removed here is seen at once', async () => {
  const links = new Map([['kettle', { household: 'mary', council: 'harbour' }]]);
  const remembered = rememberedPlugLinks(counted(links).store, { now: () => 0 });
  await remembered.find('kettle');
  await remembered.save('kettle', { household: 'george', council: 'harbour' });
  expect(await remembered.find('kettle')).toMatchObject({ household: 'george' });
  await remembered.remove('kettle', 'george');
  expect(await remembered.find('kettle')).toBeNull();
});
