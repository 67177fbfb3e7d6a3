import { optionsFrom, Senseless } from '../../local/simulate/options';
import { addUp } from '../../local/simulate/findings';
import { heardLate } from '../../local/simulate/judge';
import { simulate, streetsOf, summary } from '../../local/simulate/simulate';
import { liveInThreads } from '../../local/simulate/threads';

// Many lives take their time on a machine that has other work.
jest.setTimeout(120_000);

const small = { households: 10, days: 3, seed: 'a street', faults: 'all' } as const;

test('a small street with all faults loses no call, leaves nothing stuck and sends no text twice without need', async () => {
  const { broken, counts, faults } = await simulate({ ...small, seed: '2' });
  expect(broken).toEqual([]);
  expect(counts.helpRequests).toBeGreaterThan(0);
  expect(counts.texts).toBeGreaterThan(0);
  expect(faults.databaseThrottled).toBeGreaterThan(0);
});

test('the same seed lives the same lives, and another seed others', async () => {
  const lived = async (seed: string): Promise<string> =>
    JSON.stringify(summary({ ...small, seed }, await simulate({ ...small, seed }), 1));
  const once = await lived('one');
  expect(await lived('one')).toBe(once);
  expect((await lived('two')).replace('"two"', '"one"')).not.toBe(once);
});

test('streets lived side by side in threads add up to what they are one after the other', async () => {
  const options = { ...small, households: 60, days: 1 };
  expect(addUp(await liveInThreads(streetsOf(options), 2))).toEqual(await simulate(options));
});

test('an Echo that speaks after more than six seconds breaks a rule, and one whose process died is asked again', () => {
  const call = (id: string, heardAt: number | null) => ({
    household: 'home',
    id,
    at: 1_000,
    answered: true,
    heardAt,
  });
  const late = heardLate([call('soon', 6_900), call('late', 7_100), call('never', null)]);
  expect(late).toEqual([{ household: 'home', what: 'the call late was answered after more than 6 s' }]);
});

test('without faults nothing goes wrong and nothing is counted as a fault', async () => {
  const { broken, faults, counts } = await simulate({ ...small, faults: 'none' });
  expect(broken).toEqual([]);
  expect(Object.values(faults).every((count) => count === 0)).toBe(true);
  expect(counts.duplicatesUnknowable).toBe(0);
});

test.each([
  [['--households', '0'], '--households: a whole number from 1 to 100000, not 0'],
  [['--days', 'x'], '--days: a whole number from 1 to 3650, not x'],
  [['--faults', 'some'], '--faults: none or all, not some'],
  [['--seed', ''], '--seed: must not be empty'],
])('arguments that make no sense are refused in one line: %j', (args, line) => {
  expect(() => optionsFrom(args)).toThrow(new Senseless(line));
});

test('an argument that nobody knows is refused by its name', () => {
  expect(() => optionsFrom(['--home', '3'])).toThrow(/--home/);
});
