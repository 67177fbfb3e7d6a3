import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createActivity, createVirtualClock } from '../../local/clock';
import type { Publisher } from '../../local/mqtt';
import { bridgeMessage, createPlugs, shellyWill, tasmotaWill } from '../../local/mqtt/plugs';
import type { PlugVendor } from '../../local/mqtt/plugs';

const clock = createVirtualClock({ start: Date.UTC(2026, 6, 2, 10), activity: createActivity() });

interface Said {
  topic: string;
  payload: string;
  retain: boolean;
}

function street(dataDir: string | null = null) {
  const said: Said[] = [];
  const publisher: Publisher = {
    publish: (topic, payload, { retain = false } = {}) =>
      Promise.resolve(void said.push({ topic, payload, retain })),
    close: () => Promise.resolve(),
  };
  return { said, plugs: createPlugs({ clock, publisher, dataDir }) };
}

const json = ({ payload }: Said) => JSON.parse(payload) as Record<string, never>;

test('a Shelly switched on tells of its switch, its power and its energy as deltas, then as a whole', async () => {
  const { said, plugs } = street();
  await plugs.act({ vendor: 'shelly', id: 'shellyplusplugs-a1' }, 'on');
  expect(said.map(({ topic }) => topic)).toEqual([
    'shellyplusplugs-a1/events/rpc',
    'shellyplusplugs-a1/events/rpc',
    'shellyplusplugs-a1/events/rpc',
    'shellyplusplugs-a1/status/switch:0',
  ]);
  expect(said.map(json)).toMatchObject([
    {
      method: 'NotifyStatus',
      src: 'shellyplusplugs-a1',
      params: { ts: clock.now() / 1_000, 'switch:0': { id: 0, output: true } },
    },
    { params: { 'switch:0': { id: 0, apower: 2850.4 } } },
    { params: { 'switch:0': { id: 0, aenergy: { total: 12_393 } } } },
    { id: 0, output: true, apower: 2850.4, aenergy: { total: 12_393 } },
  ]);
});

test('a Tasmota switched on says so in words, and its energy in kilowatt-hours and wall time', async () => {
  const { said, plugs } = street();
  await plugs.act({ vendor: 'tasmota', id: 'lamp' }, 'on');
  expect(said.slice(0, 2)).toMatchObject([
    { topic: 'stat/lamp/RESULT', payload: '{"POWER":"ON"}' },
    { topic: 'stat/lamp/POWER', payload: 'ON' },
  ]);
  expect(said[2]?.topic).toBe('tele/lamp/SENSOR');
  expect(json(said[2]!)).toMatchObject({
    Time: '2026-07-02T11:00:00',
    ENERGY: { Total: 12.393, Power: 2850 },
  });
});

test('a Zigbee plug says everything in one message', async () => {
  const { said, plugs } = street();
  await plugs.act({ vendor: 'zigbee2mqtt', id: 'Mary/kettle' }, 'on');
  expect(said.map(({ topic }) => topic)).toEqual(['zigbee2mqtt/Mary/kettle']);
  expect(json(said[0]!)).toMatchObject({
    state: 'ON',
    power: 2850.4,
    energy: 12.39,
    last_seen: '2026-07-02T10:00:00.000Z',
  });
});

test.each<[PlugVendor, Said, Said]>([
  [
    'shelly',
    { topic: 'p/online', payload: 'false', retain: true },
    { topic: 'p/online', payload: 'true', retain: true },
  ],
  [
    'tasmota',
    { topic: 'tele/p/LWT', payload: 'Offline', retain: true },
    { topic: 'tele/p/LWT', payload: 'Online', retain: true },
  ],
  [
    'zigbee2mqtt',
    { topic: 'zigbee2mqtt/p/availability', payload: '{"state":"offline"}', retain: true },
    { topic: 'zigbee2mqtt/p/availability', payload: '{"state":"online"}', retain: true },
  ],
])(
  'a %s plug goes offline and comes back in its own words, with its energy unchanged',
  async (vendor, offline, online) => {
    const { said, plugs } = street();
    await plugs.act({ vendor, id: 'p' }, 'on');
    const energy = plugs.state({ vendor, id: 'p' }).energy;
    said.length = 0;
    await plugs.act({ vendor, id: 'p' }, 'offline');
    await plugs.act({ vendor, id: 'p' }, 'online');
    expect(said.slice(0, 2)).toEqual([offline, online]);
    expect(plugs.state({ vendor, id: 'p' })).toEqual({ on: true, online: true, energy });
  },
);

test.each<PlugVendor>(['shelly', 'tasmota', 'zigbee2mqtt'])(
  '"on" again raises the energy of a %s plug, "off" does not',
  async (vendor) => {
    const { said, plugs } = street();
    const energies: number[] = [];
    for (const action of ['on', 'on', 'off', 'off', 'on'] as const) {
      await plugs.act({ vendor, id: 'p' }, action);
      energies.push(lastEnergy(said, vendor));
    }
    const [first, second, third, fourth, fifth] = energies as [number, number, number, number, number];
    expect(second).toBeGreaterThan(first);
    expect([third, fourth]).toEqual([second, second]);
    expect(fifth).toBeGreaterThan(second);
  },
);

test('the energy of a plug goes on where it was after a new start', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'plugs-'));
  const first = street(dataDir);
  await first.plugs.act({ vendor: 'shelly', id: 'p' }, 'on');
  const state = first.plugs.state({ vendor: 'shelly', id: 'p' });
  first.plugs.close();
  const again = street(dataDir);
  expect(again.plugs.state({ vendor: 'shelly', id: 'p' })).toEqual(state);
  again.plugs.close();
  rmSync(dataDir, { recursive: true });
});

test("wills and the bridge have their vendors' own topics", () => {
  expect(shellyWill('p')).toEqual({ topic: 'p/online', payload: 'false', retain: true });
  expect(tasmotaWill('p')).toEqual({ topic: 'tele/p/LWT', payload: 'Offline', retain: true });
  expect(bridgeMessage('offline')).toEqual({
    topic: 'zigbee2mqtt/bridge/state',
    payload: '{"state":"offline"}',
    retain: true,
  });
});

/** The last energy total a plug spoke of, in its own unit. */
function lastEnergy(said: readonly Said[], vendor: PlugVendor): number {
  const path = { shelly: /"total":([\d.]+)/, tasmota: /"Total":([\d.]+)/, zigbee2mqtt: /"energy":([\d.]+)/ }[
    vendor
  ];
  const totals = said.flatMap(({ payload }) => path.exec(payload)?.[1] ?? []);
  return Number(totals.at(-1));
}
