import { simulate } from '../../local/simulate/simulate';
import { countWorries, noWorries, sumOfWorries, worriesAMonth } from '../../local/simulate/worries';
import type { SeenEpisode } from '../../local/simulate/observed';
import type { Text } from '../../local/simulate/phones';

// Many lives take their time on a machine that has other work.
jest.setTimeout(120_000);

const seen = (over: Partial<SeenEpisode>): SeenEpisode => ({
  household: 'home-1',
  id: 'e',
  asked: true,
  worry: 'learned',
  where: 'at-home',
  endedBy: 'resident',
  ...over,
});
const alert = (episode: string, needed: boolean) =>
  ({ household: 'home-1', episode, needed, about: { kind: 'alert' } }) as Text;

const street = new Map<string, SeenEpisode>([
  ['home-1 answered', seen({})],
  ['home-1 open', seen({ endedBy: null })],
  ['home-1 false', seen({ endedBy: 'anne' })],
  ['home-1 gone', seen({ endedBy: 'anne', where: 'away', worry: 'promise' })],
  ['home-1 fallen', seen({ endedBy: 'anne', where: 'lying', worry: 'promise' })],
  ['home-1 called', seen({ worry: null, asked: false })],
]);
const texts = [
  alert('false', false),
  alert('false', true),
  alert('gone', false),
  alert('fallen', true),
  alert('called', false),
];
const counted = countWorries(street, texts);

test('A worry counts by what it rested on; the first text to a carer says whether she needed anybody then', () => {
  expect(counted).toEqual({
    learned: { asked: 3, endedAtAsking: 1, reachedCarer: 1, falseAlerts: 1, whileAway: 0 },
    promise: { asked: 2, endedAtAsking: 0, reachedCarer: 2, falseAlerts: 1, whileAway: 1 },
    night: noWorries().night,
  });
});

test('Streets add up, and rates are for a resident and a month of 30.44 days', () => {
  expect(sumOfWorries(counted, counted).promise.asked).toBe(4);
  expect(worriesAMonth(counted, 60.88).learned).toMatchObject({ asked: 1.5, falseAlerts: 0.5 });
});

test('In a street without faults the routine costs carers less than the half false alert a month that was asked for', async () => {
  const [households, days] = [8, 28];
  const { worries } = await simulate({ households, days, seed: 'quiet', faults: 'none' });
  const { learned, promise } = worriesAMonth(worries, households * days);
  expect(learned.asked).toBeGreaterThan(0);
  expect(learned.falseAlerts).toBeLessThanOrEqual(0.5);
  // The promise is kept or asked about whatever the routine has learned: she ends most of it herself.
  expect(promise.endedAtAsking).toBeGreaterThan(promise.reachedCarer);
});
