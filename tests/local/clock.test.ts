import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { hour, minute, second } from '../../lambda/household/clock';
import {
  countedFetch,
  createActivity,
  createDriver,
  createRunningClock,
  createVirtualClock,
  everyMinute,
  systemClock,
} from '../../local/clock';
import { createBreaker, guarded, startHttpEndpoint } from '../../local/endpoint';

const start = Date.UTC(2026, 2, 2, 10);

function world() {
  const activity = createActivity();
  return { activity, clock: createVirtualClock({ start, activity }) };
}

test('a virtual clock stands still until it is run', async () => {
  const { clock } = world();
  await clock.settle();
  expect(clock.now()).toBe(start);
});

test('sleepers wake in the order of their moments, each at its own', async () => {
  const { clock } = world();
  const woken: [string, number][] = [];
  for (const [name, after] of [
    ['late', 3 * second],
    ['early', second],
    ['also early', second],
  ] as const) {
    void clock.sleep(after).then(() => woken.push([name, clock.now() - start]));
  }
  await clock.runUntil(start + minute);
  expect(woken).toEqual([
    ['early', second],
    ['also early', second],
    ['late', 3 * second],
  ]);
  expect(clock.now()).toBe(start + minute);
});

test('running while something waits goes no further than it needs', async () => {
  const { clock } = world();
  let later = false;
  clock.at(start + hour, () => {
    later = true;
  });
  const answer = await clock.runWhile(clock.sleep(2 * second).then(() => 'done'));
  expect(answer).toBe('done');
  expect(clock.now()).toBe(start + 2 * second);
  expect(later).toBe(false);
});

test('a deadline aborts at its moment, and one let go of never does', async () => {
  const { clock } = world();
  const kept = clock.abortAfter(second);
  const released = clock.abortAfter(second);
  released.release();
  await clock.runUntil(start + minute);
  expect(kept.signal.aborted).toBe(true);
  expect(kept.signal.reason).toMatchObject({ name: 'TimeoutError' });
  expect(released.signal.aborted).toBe(false);
});

test('every minute ticks once, at the full minute', async () => {
  const { clock } = world();
  const ticks: number[] = [];
  await clock.runUntil(start + 3 * minute, {
    onMinute: (at) => Promise.resolve(void ticks.push(at - start)),
  });
  await clock.runUntil(start + 4 * minute, {
    onMinute: (at) => Promise.resolve(void ticks.push(at - start)),
  });
  expect(ticks).toEqual([minute, 2 * minute, 3 * minute, 4 * minute]);
});

test('minutes in which nothing is due are passed over', async () => {
  const { clock } = world();
  const ticks: number[] = [];
  const due = [start + 90 * second, start + 40 * minute];
  await clock.runUntil(start + hour, {
    nextDue: () => Promise.resolve(due[0] ?? null),
    onMinute: (at) => {
      ticks.push(at - start);
      due.shift();
      return Promise.resolve();
    },
  });
  expect(ticks).toEqual([2 * minute, 40 * minute]);
});

test('a tick that waits on the clock does not keep the clock from moving', async () => {
  const { clock } = world();
  const done: number[] = [];
  await clock.runUntil(start + 2 * minute, {
    onMinute: async () => {
      await clock.sleep(10 * second);
      done.push(clock.now() - start);
    },
  });
  expect(done).toEqual([70 * second]);
});

test('the fault of a tick reaches whoever runs the clock', async () => {
  const { clock } = world();
  await expect(
    clock.runUntil(start + minute, { onMinute: () => Promise.reject(new Error('no table')) }),
  ).rejects.toThrow('no table');
});

test('the clock waits for a request that is really under way', async () => {
  const { activity, clock } = world();
  const server = createServer((_, response) => {
    setTimeout(() => response.end('there'), 30);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let answeredAt = 0;
  void countedFetch(activity)(url).then(() => {
    answeredAt = clock.now();
  });
  await clock.runUntil(start + hour);
  expect(answeredAt).toBe(start);
  server.closeAllConnections();
  server.close();
});

test('the clock waits for files that are being read, although nobody counts them', async () => {
  const { clock } = world();
  let readAt = 0;
  void readFile(__filename).then(() => {
    readAt = clock.now();
  });
  await clock.runUntil(start + hour);
  expect(readAt).toBe(start);
});

test('something that nothing can end is called stuck', async () => {
  const { activity, clock } = world();
  const never = new Promise<void>(() => undefined);
  await expect(createDriver({ clock, activity, patience: 20 }).runWhile(never)).rejects.toThrow(
    'Nothing is left that could end this',
  );
});

test('what fails while time is moved for it fails for whoever moved it', async () => {
  const { clock } = world();
  const failing = clock.sleep(second).then(() => Promise.reject(new Error('refused')));
  await expect(clock.runWhile(failing)).rejects.toThrow('refused');
});

test('an endpoint that never answers is left at the deadline of its client', async () => {
  const { activity, clock } = world();
  const breaker = createBreaker();
  breaker.mode = 'hang';
  const endpoint = await startHttpEndpoint(
    guarded(() => Promise.resolve({ status: 200 }), {
      breaker,
      clock,
      activity,
      refuse: () => ({ status: 500 }),
    }),
  );
  const deadline = clock.abortAfter(2_500);
  await expect(
    clock.runWhile(countedFetch(activity)(endpoint.url, { signal: deadline.signal })),
  ).rejects.toMatchObject({ name: 'TimeoutError' });
  expect(clock.now()).toBe(start + 2_500);
  await clock.settle();
  expect(activity.describe()).toEqual([]);
  await endpoint.close();
});

test("a running clock keeps the world's time and can be moved on, ticking every minute it passes", async () => {
  const before = Date.now();
  const clock = createRunningClock({ offset: hour });
  const activity = createActivity();
  expect(clock.now()).toBeGreaterThanOrEqual(before + hour);
  const ticks: number[] = [];
  const ticker = everyMinute(clock, (at) => Promise.resolve(void ticks.push(at)), fail);
  const from = clock.now();
  const slept = clock.sleep(9 * minute).then(() => clock.now() - from);
  await createDriver({ clock, activity }).runUntil(from + 10 * minute);
  expect(await slept).toBeLessThan(10 * minute);
  expect(clock.now()).toBeGreaterThanOrEqual(from + 10 * minute);
  expect(ticks).toHaveLength(10);
  expect(ticks.every((at) => at % minute === 0)).toBe(true);
  ticker.stop();
  clock.stop();
});

test('the system clock sleeps in real time', async () => {
  const clock = systemClock();
  const before = Date.now();
  await clock.sleep(20);
  expect(clock.now()).toBeGreaterThanOrEqual(before + 20);
});

function fail(fault: unknown): void {
  throw fault;
}
