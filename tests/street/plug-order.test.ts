import { connectAsync } from 'mqtt';
import type { MqttClient } from 'mqtt';
import { hour } from '../../lambda/household/clock';
import { mary, smallStreet, ten } from './small-street';
import type { SmallStreet } from './small-street';

let small: SmallStreet;
let plug: MqttClient;
beforeEach(async () => {
  small = await smallStreet();
  await small.ask('POST', '/local/setup', mary);
  plug = await connectAsync(small.street.mqttUrl, { keepalive: 0, reconnectPeriod: 0 });
});
afterEach(async () => {
  await plug.endAsync();
  await small.street.close();
});

const says = async (topic: string, payload: unknown): Promise<void> => {
  await plug.publishAsync(`shellyplusplugs-a1/${topic}`, JSON.stringify(payload), { qos: 1 });
  await small.street.pace.moveTo(small.street.pace.now() + 1);
};
const notifies = (part: object): Promise<void> =>
  says('events/rpc', {
    src: 'shellyplusplugs-a1',
    method: 'NotifyStatus',
    params: { 'switch:0': { id: 0, ...part } },
  });
const tellsAll = (total: number): Promise<void> =>
  says('status/switch:0', { id: 0, output: true, apower: 2_850, aenergy: { total } });

const lastUse = async (): Promise<number> => {
  const { body } = await small.ask('GET', '/local/household');
  return Date.parse((body as { lastSign: { at: string } }).lastSign.at);
};

describe("a plug's messages", () => {
  it.each([
    ['power, counter, all', ['power', 'counter', 'all']],
    ['counter, power, all', ['counter', 'power', 'all']],
    ['all, power, counter', ['all', 'power', 'counter']],
    ['power, all, counter', ['power', 'all', 'counter']],
  ])('in the order %s: the next use is seen, though the plug was never off', async (_order, kinds) => {
    const sayAll = async (total: number): Promise<void> => {
      for (const kind of kinds) {
        if (kind === 'power') await notifies({ apower: 2_850 });
        else if (kind === 'counter') await notifies({ aenergy: { total } });
        else await tellsAll(total);
      }
    };
    await sayAll(100);
    expect(await lastUse()).toBeLessThan(ten + hour);
    await small.street.pace.moveTo(ten + 3 * hour);
    await sayAll(148);
    expect(await lastUse()).toBeGreaterThanOrEqual(ten + 3 * hour);
  });
});
