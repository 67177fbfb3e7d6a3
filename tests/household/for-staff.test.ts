import { at } from './a-home';
import { livedIn } from './lived-in';

const often = ['07:10', '09:00', '10:30', '13:00', '15:00', '17:00', '19:30', '21:00'];
const seldom = ['07:10', '13:00', '19:30'];
const declining = () =>
  livedIn({ days: 90, now: at('00:10') }, (back) => (back > 28 ? often : seldom)).uses();

test('A slow decline is told to staff once, in the morning, and to nobody else', () => {
  const life = declining().waits(7 * 60);
  expect(life.operations).toEqual([]);
  expect(life.home.state.noticed?.decline).toMatchObject({ toldAt: null, facts: { what: 'less' } });
  life.waits(4 * 60);
  expect(life.operations).toEqual(['decline']);
  expect(life.home.state.noticed?.decline?.toldAt).not.toBeNull();
  expect(life.texts).toEqual([]);
  expect(life.home.state.episode).toBeNull();
});

test('A steady home gives staff nothing to read', () => {
  const life = livedIn({ days: 90, now: at('00:10') }, () => often).uses();
  expect(life.waits(12 * 60).operations).toEqual([]);
  expect(life.home.state.noticed?.tellAt).toBeNull();
});
