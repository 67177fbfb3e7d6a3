import { callFromProfile, isUnreadable } from '../../lambda/functions/unreadable-home';
import { NewerSchema, StoreFault, UnreadableItem } from '../../lambda/store';
import { aProfile, at } from '../household/a-home';

const call = { kind: 'help-asked', id: 'call', at: at('10:00'), speaker: 'echo', need: 'fall' } as const;

test('a call from a home whose state cannot be read goes to the duty team, and to nobody whose agreement is not known', () => {
  const { words } = callFromProfile(aProfile(), () => call, at('10:00'));
  expect(words.map(({ effect }) => effect)).toMatchObject([
    { kind: 'text', to: 'duty', about: { kind: 'alert' } },
    { kind: 'call', to: 'duty' },
  ]);
});

test('only what trying again cannot mend counts as unreadable', () => {
  expect(isUnreadable(new NewerSchema('state', 2, 1))).toBe(true);
  expect(isUnreadable(new UnreadableItem('state', 'no version'))).toBe(true);
  expect(isUnreadable(new StoreFault('unreachable', 'get: down'))).toBe(false);
});
