import { localDate, minute, hour, day } from '../../lambda/household';
import { createArrivals } from '../../lambda/functions/arrivals';
import { createSilenceHeld } from '../../lambda/functions/silence-held';
import { createStore, usualRetention } from '../../lambda/store';
import { memoryRows } from '../../local/memory-table';
import { aProfile, at } from '../household/a-home';

const hashes = { lookUpHash: (text: string) => text, linkHashes: (text: string) => [text] };
const noon = at('2026-03-16T12:00');
const profile = aProfile();

/** A council of so many homes that have lived a fortnight, each with a sign of life every half hour of the day. */
async function district(homes: number) {
  const store = createStore(memoryRows(), hashes, { agendaShards: 1, retention: usualRetention });
  let now = 0;
  const clock = { now: () => now };
  const logged: string[] = [];
  const log = (_level: string, what: string): void => void logged.push(what);
  const told: string[] = [];
  let answer: 'accepted' | 'refused' = 'accepted';
  const operations = (subject: string) => {
    told.push(subject);
    return Promise.resolve(
      answer === 'accepted'
        ? ({ kind: 'accepted', messageId: 'm' } as const)
        : ({ kind: 'refused', code: 'Throttled' } as const),
    );
  };
  const count = createArrivals({ store, clock, log });
  async function live(from: number, to: number): Promise<void> {
    for (let time = from; time < to; time += 30 * minute) {
      for (let home = 0; home < homes; home++) {
        now = time + home * 20_000;
        const before =
          localDate(now - 30 * minute, profile.zone) === localDate(now, profile.zone) ? now - 1 : null;
        await count(profile, now, before);
      }
    }
  }
  for (let back = 14; back >= 1; back--) {
    const midnight = at('2026-03-16T00:00') - back * day;
    await live(midnight, midnight + day);
  }
  await live(at('2026-03-16T00:00'), noon);
  const held = createSilenceHeld({ store, operations, clock, log });
  return {
    told, logged, live,
    refuse: (is: boolean) => (answer = is ? 'refused' : 'accepted'),
    /** Minutes from then until when silence is held; null = not. */
    async at(time: number): Promise<number | null> {
      now = time;
      const until = await held(profile, time);
      return until === null ? null : (until - time) / minute;
    },
  }; // prettier-ignore
}

test('a district that is cut off holds silences, tells operations once, and for an hour after it is back', async () => {
  const { at: when, told, live } = await district(30);
  expect(await when(noon)).toBeNull();
  expect(await when(noon + 45 * minute)).toBe(10);
  expect(await when(noon + 60 * minute)).toBe(10);
  expect(await when(noon + 3 * hour)).toBe(10);
  expect(told).toEqual(['district-quiet']);
  await live(noon + 4 * hour, noon + 5 * hour);
  expect(await when(noon + 5 * hour)).toBe(60);
  await live(noon + 5 * hour, noon + 5.5 * hour);
  expect(await when(noon + 5 * hour + 20 * minute)).toBe(40);
  await live(noon + 5.5 * hour, noon + 7 * hour);
  expect(await when(noon + 7 * hour)).toBeNull();
  expect(told).toEqual(['district-quiet', 'district-lively-again']);
});

test('a message to operations that is refused is tried again with the next look', async () => {
  const { at: when, told, refuse } = await district(30);
  refuse(true);
  await when(noon + 45 * minute);
  refuse(false);
  await when(noon + 55 * minute);
  await when(noon + 65 * minute);
  expect(told).toEqual(['district-quiet', 'district-quiet']);
});

test('of fewer than twenty homes nothing is concluded', async () => {
  const { at: when, told } = await district(19);
  expect(await when(noon + 3 * hour)).toBeNull();
  expect(told).toEqual([]);
});

test('what cannot be counted is said in the log, and no message is refused for it', async () => {
  const logged: string[] = [];
  const failing = { count: () => Promise.reject(new Error('away')), upTo: () => Promise.resolve([]) };
  const count = createArrivals({
    store: { arrivals: failing },
    clock: { now: () => noon },
    log: (_level, what) => void logged.push(what),
  });
  await count(profile, noon, null);
  expect(logged).toEqual(['arrivals-not-counted']);
});
