import { readPlugMessage } from '../../lambda/plugs/message';

const from = (readings: object[]) => ({
  kind: 'message',
  vendor: 'tasmota',
  deviceId: 'tasmota_1A2B3C',
  readings,
});
const read = (channel: string, payload: string | object) => {
  const [prefix = '', word = ''] = channel.split(' ');
  return readPlugMessage(
    `${prefix}/tasmota_1A2B3C/${word}`,
    typeof payload === 'string' ? payload : JSON.stringify(payload),
  );
};

const energy = {
  TotalStartTime: '2025-06-01T00:00:00',
  Total: 3.185,
  Yesterday: 0.21,
  Today: 0.096,
  Period: 0,
  Power: 1830,
  ApparentPower: 1835,
  ReactivePower: 120,
  Factor: 1,
  Voltage: 239,
  Current: 7.66,
};

describe('A plug that runs Tasmota', () => {
  test('tells power in watts and its counter in kilowatt-hours, with a wall time that is not used', () => {
    expect(read('tele SENSOR', { Time: '2026-10-25T01:30:00', ENERGY: energy })).toEqual(
      from([{ kind: 'power', watts: 1830, energyTotalWh: 3185 }]),
    );
  });

  test('tells the same in answer to a status command', () => {
    expect(read('stat STATUS8', { StatusSNS: { Time: '2026-03-02T10:00:00', ENERGY: energy } })).toEqual(
      from([{ kind: 'power', watts: 1830, energyTotalWh: 3185 }]),
    );
  });

  test('adds up the sockets of a strip', () => {
    expect(read('tele SENSOR', { ENERGY: { Total: [1, 0.5], Power: [1800, 4] } })).toEqual(
      from([{ kind: 'power', watts: 1804, energyTotalWh: 1500 }]),
    );
  });

  test('is unreachable by its last will', () => {
    expect(read('tele LWT', 'Offline')).toEqual(from([{ kind: 'reachable', reachable: false }]));
    expect(read('tele LWT', 'Online')).toEqual(from([{ kind: 'reachable', reachable: true }]));
  });

  test('tells its relay and how long it has been up', () => {
    expect(
      read('tele STATE', { Time: '2026-03-02T10:00:00', Uptime: '0T00:00:20', UptimeSec: 20, POWER: 'ON' }),
    ).toEqual(
      from([
        { kind: 'uptime', seconds: 20 },
        { kind: 'power', output: true },
      ]),
    );
    expect(read('stat POWER', 'OFF')).toEqual(from([{ kind: 'power', output: false }]));
    expect(read('stat RESULT', { POWER1: 'ON' })).toEqual(from([{ kind: 'power', output: true }]));
    expect(read('stat RESULT', { PowerDelta1: 110 })).toEqual(from([]));
  });

  test('says nothing about use in its other messages', () => {
    expect(read('tele INFO1', { Info1: { Module: 'Sonoff S31' } })).toEqual(from([]));
    expect(read('tele SENSOR', { Time: '2026-03-02T10:00:00', AM2301: { Temperature: 20 } })).toEqual(
      from([]),
    );
  });

  test.each([
    ['tele SENSOR', { ENERGY: { Power: 'much' } }, 'ENERGY.Power', 'is not a number'],
    ['tele SENSOR', { ENERGY: { Power: [1, '2'] } }, 'ENERGY.Power[1]', 'is not a number'],
    ['tele SENSOR', { ENERGY: [1] }, 'ENERGY', 'is not an object'],
    ['tele STATE', { POWER: 1 }, 'POWER', 'is not ON or OFF'],
    ['tele LWT', 'online', 'payload', 'is not Online or Offline'],
    ['stat POWER', 'maybe', 'payload', 'is not ON or OFF'],
  ])('is refused where %s holds %j', (channel, payload, where, why) => {
    expect(read(channel, payload)).toEqual({ kind: 'refused', where, why });
  });
});
