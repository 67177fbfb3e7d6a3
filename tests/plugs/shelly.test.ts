import { readPlugMessage } from '../../lambda/plugs/message';

const id = 'shellyplusplugs-a1b2c3d4e5f6';
const rpc = (params: object, method = 'NotifyStatus') =>
  readPlugMessage(`${id}/events/rpc`, JSON.stringify({ src: id, dst: `${id}/events`, method, params }));
const from = (readings: object[]) => ({ kind: 'message', vendor: 'shelly', deviceId: id, readings });
const refused = (where: string, why: string) => ({ kind: 'refused', where, why });

const time = 1_772_445_600_120;
const ts = time / 1000;

describe('A Shelly plug of the second generation', () => {
  test('tells a change of power as a delta that has nothing else', () => {
    expect(rpc({ ts, 'switch:0': { id: 0, apower: 2850.4, current: 11.9 } })).toEqual(
      from([{ kind: 'power', watts: 2850.4, deviceTime: time }]),
    );
  });

  test('tells its counter once a minute, alone', () => {
    const aenergy = { by_minute: [27_300, 46_700, 0], minute_ts: 1_772_445_600, total: 12_393.125 };
    expect(rpc({ ts, 'switch:0': { id: 0, aenergy } })).toEqual(
      from([{ kind: 'power', energyTotalWh: 12_393.125, deviceTime: time }]),
    );
  });

  test('tells that its relay was switched', () => {
    expect(rpc({ ts, 'switch:0': { id: 0, output: true, source: 'button' } })).toEqual(
      from([{ kind: 'power', output: true, deviceTime: time }]),
    );
  });

  test('tells the whole switch on its status topic, without a time', () => {
    const whole = {
      id: 0,
      source: 'init',
      output: true,
      apower: 0,
      voltage: 239.6,
      current: 0,
      aenergy: { total: 12_345.001, by_minute: [0, 0, 0], minute_ts: 1_772_445_600 },
      temperature: { tC: 31.4, tF: 88.5 },
    };
    expect(readPlugMessage(`${id}/status/switch:0`, JSON.stringify(whole))).toEqual(
      from([{ kind: 'power', watts: 0, energyTotalWh: 12_345.001, output: true }]),
    );
  });

  test('tells everything when it connects, with how long it has been up', () => {
    const params = {
      ts,
      ble: {},
      cloud: { connected: false },
      mqtt: { connected: true },
      'switch:0': { id: 0, source: 'init', output: true, apower: 0, aenergy: { total: 100 } },
      sys: {
        mac: 'A1B2C3D4E5F6',
        restart_required: false,
        time: '10:00',
        unixtime: 1_772_445_600,
        uptime: 12,
      },
      wifi: { sta_ip: '192.168.1.7', status: 'got ip', ssid: 'home', rssi: -51 },
    };
    expect(rpc(params, 'NotifyFullStatus')).toEqual(
      from([
        { kind: 'uptime', seconds: 12 },
        { kind: 'power', watts: 0, energyTotalWh: 100, output: true, deviceTime: time },
      ]),
    );
  });

  test('is unreachable by its last will, and reachable by its own word', () => {
    expect(readPlugMessage(`${id}/online`, 'false')).toEqual(from([{ kind: 'reachable', reachable: false }]));
    expect(readPlugMessage(`${id}/online`, 'true')).toEqual(from([{ kind: 'reachable', reachable: true }]));
  });

  test('has its id before the channel, under whatever prefix', () => {
    const message = readPlugMessage('plugs/kettle-17/status/switch:0', '{"apower":3}');
    expect(message).toMatchObject({ deviceId: 'kettle-17', readings: [{ watts: 3 }] });
  });

  test('is known by its topic, whatever the payload says of its sender', () => {
    const payload = JSON.stringify({
      src: 'another',
      method: 'NotifyStatus',
      params: { ts, 'switch:0': { apower: 1 } },
    });
    expect(readPlugMessage(`${id}/events/rpc`, payload)).toMatchObject({ deviceId: id });
  });

  test('gives no time while its clock has not been set', () => {
    for (const unset of [null, 17.4, 0]) {
      expect(rpc({ ts: unset, 'switch:0': { id: 0, apower: 5 } })).toEqual(
        from([{ kind: 'power', watts: 5 }]),
      );
    }
  });

  test('passes on a button, held or pressed, wired or by Bluetooth', () => {
    const event = (component: string, name: string) => ({ component, id: 0, event: name, ts });
    expect(
      rpc({ ts, events: [event('input:0', 'btn_down'), event('input:0', 'long_push')] }, 'NotifyEvent'),
    ).toEqual(from([{ kind: 'button', action: 'hold', deviceTime: time }]));
    expect(rpc({ ts, events: [event('bthomedevice:200', 'single_push')] }, 'NotifyEvent')).toEqual(
      from([{ kind: 'button', action: 'press', deviceTime: time }]),
    );
  });

  test('says nothing about use in its other messages', () => {
    expect(rpc({ ts, wifi: { rssi: -60 } })).toEqual(from([]));
    expect(rpc({ ts, 'switch:0': null })).toEqual(from([]));
    expect(readPlugMessage(`${id}/status/wifi`, '{"rssi":-60}')).toEqual(from([]));
    expect(readPlugMessage(`${id}/events/rpc`, '{"id":1,"src":"x","result":{}}')).toEqual(from([]));
  });
});

describe('A message that is not what Shelly sends is refused, naming the place', () => {
  test.each([
    [{ ts, 'switch:0': { apower: '2850' } }, 'params.switch:0.apower', 'is not a number'],
    [{ ts, 'switch:0': { apower: 1e9 } }, 'params.switch:0.apower', 'is not between -100000 and 100000'],
    [{ ts, 'switch:0': 7 }, 'params.switch:0', 'is not an object'],
    [
      { ts, 'switch:0': { aenergy: { total: -1 } } },
      'params.switch:0.aenergy.total',
      'is not between 0 and 10000000000',
    ],
    [{ ts, 'switch:0': { output: 'on' } }, 'params.switch:0.output', 'is not true or false'],
    [{ ts: 'now', 'switch:0': { apower: 1 } }, 'params.ts', 'is not a number'],
  ])('%j', (params, where, why) => {
    expect(rpc(params)).toEqual(refused(where, why));
  });

  test('payloads that are no JSON, too large, or too deep', () => {
    const topic = `${id}/events/rpc`;
    expect(readPlugMessage(topic, '\u0000\u0001{')).toEqual(refused('payload', 'is not JSON'));
    expect(readPlugMessage(topic, '{"method":NaN}')).toEqual(refused('payload', 'is not JSON'));
    expect(readPlugMessage(topic, `{"x":"${'a'.repeat(20_000)}"}`)).toEqual(
      refused('payload', 'is longer than 16384 characters'),
    );
    expect(readPlugMessage(topic, '['.repeat(8_000) + ']'.repeat(8_000))).toEqual(
      refused('payload', 'is not an object'),
    );
    expect(readPlugMessage(topic, '{"method":"NotifyStatus"}')).toEqual(refused('params', 'is missing'));
    expect(readPlugMessage(`${id}/online`, 'maybe')).toEqual(refused('payload', 'is not true or false'));
  });

  test('topics of nobody', () => {
    for (const topic of [
      '',
      '/',
      'online',
      '/online',
      'shellies/x/relay/0/power',
      `${'x'.repeat(300)}/online`,
    ]) {
      expect(readPlugMessage(topic, 'true')).toEqual(refused('topic', 'is of no known vendor'));
    }
  });
});
