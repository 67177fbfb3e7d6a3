import { connectAsync } from 'mqtt';
import type { PlugMessage } from '../../lambda/functions/service';
import { hour, minute, second } from '../../lambda/household/clock';
import { createActivity, createVirtualClock } from '../../local/clock';
import { startLocalMqtt } from '../../local/mqtt';
import type { LocalMqtt } from '../../local/mqtt';

const activity = createActivity();
const clock = createVirtualClock({ start: Date.UTC(2026, 2, 2, 10), activity });

let mqtt: LocalMqtt;
let got: PlugMessage[];
const keep = (message: PlugMessage): Promise<void> => {
  got.push(message);
  return Promise.resolve();
};

beforeEach(async () => {
  got = [];
  mqtt = await startLocalMqtt({ clock, activity });
});

afterEach(async () => {
  await mqtt.close();
  expect(activity.describe()).toEqual([]);
});

test('what a plug says reaches the service with its moment, before the clock moves on', async () => {
  await mqtt.subscribeService(keep);
  const publisher = await mqtt.publisher();
  const from = clock.now();
  void publisher.publish('plug-1/online', 'true');
  await clock.runUntil(from + minute);
  expect(got).toEqual([{ topic: 'plug-1/online', payload: 'true', receivedAt: from }]);
});

test('many messages keep their order', async () => {
  await mqtt.subscribeService(keep);
  const publisher = await mqtt.publisher();
  for (let number = 0; number < 200; number += 1)
    void publisher.publish('plug-1/status/switch:0', String(number));
  await clock.settle();
  expect(got.map(({ payload }) => Number(payload))).toEqual(
    Array.from({ length: 200 }, (_, number) => number),
  );
});

test('a client that counts nothing is waited for all the same', async () => {
  await mqtt.subscribeService(keep);
  const stranger = await connectAsync(mqtt.url, { keepalive: 0 });
  const from = clock.now();
  await stranger.publishAsync('tele/p/LWT', 'Online', { qos: 1 });
  await clock.runUntil(from + hour);
  expect(got).toMatchObject([{ payload: 'Online', receivedAt: from }]);
  await stranger.endAsync();
});

test('a handler that waits on the clock does not keep it from moving', async () => {
  const done: number[] = [];
  await mqtt.subscribeService(async () => {
    await clock.sleep(3 * second);
    done.push(clock.now());
  });
  const from = clock.now();
  await (await mqtt.publisher()).publish('plug-1/online', 'true');
  await clock.runUntil(from + minute);
  expect(done).toEqual([from + 3 * second]);
});

test('a handler that fails is tried again after one minute and after two more', async () => {
  const tries: number[] = [];
  const faults: unknown[] = [];
  await mqtt.subscribeService(
    () => {
      tries.push(clock.now());
      return Promise.reject(new Error('no database'));
    },
    (fault) => faults.push(fault),
  );
  const from = clock.now();
  await (await mqtt.publisher()).publish('plug-1/online', 'true');
  await clock.runUntil(from + hour);
  expect(tries.map((at) => at - from)).toEqual([0, minute, 3 * minute]);
  expect(faults).toEqual([new Error('no database')]);
});

test('a plug that is killed has its will published, one that says farewell has not', async () => {
  await mqtt.subscribeService(keep);
  const will = (id: string) => ({
    clientId: id,
    will: { topic: `${id}/online`, payload: 'false', retain: true },
  });
  const killed = await mqtt.plugClient(will('plug-1'));
  const leaving = await mqtt.plugClient(will('plug-2'));
  await leaving.close();
  void killed.kill();
  await clock.settle();
  expect(got).toMatchObject([{ topic: 'plug-1/online', payload: 'false' }]);
});

test('what was retained before the service came is not taken for news', async () => {
  const publisher = await mqtt.publisher();
  await publisher.publish('plug-1/online', 'true', { retain: true });
  await mqtt.subscribeService(keep);
  await publisher.publish('plug-2/online', 'true', { retain: true });
  await clock.settle();
  expect(got.map(({ topic }) => topic)).toEqual(['plug-2/online']);
});

test('after the service has stopped, messages wait for nobody', async () => {
  const subscription = await mqtt.subscribeService(keep);
  await subscription.stop();
  await (await mqtt.publisher()).publish('plug-1/online', 'true');
  await clock.settle();
  expect(got).toEqual([]);
});
