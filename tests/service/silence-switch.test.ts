import { Senseless, turn, turnFrom } from '../../infra/silence-switch';
import { mary, smallStreet, type SmallStreet } from '../street/small-street';

// A whole street is opened for each test, which takes its time on a busy machine.
jest.setTimeout(120_000);

let small: SmallStreet;
beforeEach(async () => {
  small = await smallStreet();
  await small.ask('POST', '/local/setup', { ...mary, promise: '10:30' });
});
afterEach(() => small.street.close());

const later = (advance: string) => small.ask('POST', '/local/clock', { advance });
const texts = () =>
  ['+447700900101', '+447700900102', '+447700900199'].flatMap((phone) => small.street.phones.to(phone));
const turned = (...args: string[]) =>
  turn(
    small.street.store.silenceHolds,
    turnFrom([...args, '--table', 'here', '--council', 'local']),
    small.street.pace.now(),
  );
const stop = () => turned('stop', '--by', 'Priya', '--why', 'a bad release');

test('stopped, no carer is told of a silence; when it goes on she is asked first', async () => {
  expect(await stop()).toMatch(
    /^local: texts about silence are stopped since 2026-03-02T10:00.* by Priya: a bad release$/,
  );
  await later('4h');
  expect(texts()).toEqual([]);
  expect(await turned('go-on')).toBe('local: texts about silence go out');
  await later('11m');
  const [home] = await small.street.store.councils.households('local');
  const { state } = (await small.street.store.homes.load(home ?? ''))!;
  expect(state.episode?.asking).not.toBeNull();
  expect(texts()).toEqual([]);
  await later('21m');
  expect(texts().map(({ text }) => text)).toEqual([expect.stringContaining('No sign of Mary by 10:30')]);
});

test('stopped while she is being asked, the asking goes no further', async () => {
  await later('35m');
  await stop();
  await later('3h');
  expect(texts()).toEqual([]);
});

test('stopped, a call for help goes out as ever, and climbs', async () => {
  await stop();
  await small.ask('POST', '/local/echo/say', { text: 'Alexa, ask good neighbour for help' });
  expect(texts()).toHaveLength(1);
  await later('6m');
  expect(texts()).toHaveLength(2);
});

test('arguments that make no sense are told in one line', () => {
  const wrong =
    (...args: string[]) =>
    () =>
      turnFrom(args);
  expect(wrong()).toThrow(Senseless);
  expect(wrong('halt')).toThrow('show, stop or go-on, not halt');
  expect(wrong('show', '--table', 't')).toThrow('--council');
  expect(wrong('stop', '--table', 't', '--council', 'c')).toThrow('--by and --why');
  expect(wrong('show', '--tabel', 't')).toThrow(Senseless);
});
