import { readPlugMessage } from '../../lambda/plugs/message';

const from = (readings: object[], deviceId = 'kettle') => ({
  kind: 'message',
  vendor: 'zigbee2mqtt',
  deviceId,
  readings,
});
const read = (payload: object, name = 'kettle') =>
  readPlugMessage(`zigbee2mqtt/${name}`, JSON.stringify(payload));

describe('A device behind Zigbee2MQTT', () => {
  test('tells its whole state each time, energy in kilowatt-hours', () => {
    const state = {
      current: 7.9,
      energy: 12.34,
      last_seen: '2026-03-02T10:00:00.120Z',
      linkquality: 142,
      power: 1893,
      state: 'ON',
      voltage: 239,
    };
    expect(read(state)).toEqual(
      from([
        { kind: 'power', watts: 1893, energyTotalWh: 12_340, output: true, deviceTime: 1_772_445_600_120 },
      ]),
    );
  });

  test('takes the time in milliseconds too, and no time without a zone', () => {
    expect(read({ power: 0, last_seen: 1_772_445_600_120 })).toEqual(
      from([{ kind: 'power', watts: 0, deviceTime: 1_772_445_600_120 }]),
    );
    expect(read({ power: 0, last_seen: '2026-03-02T10:00:00' })).toEqual(from([{ kind: 'power', watts: 0 }]));
  });

  test('a contact that touches is a closed door', () => {
    expect(read({ contact: true, battery: 97, linkquality: 80 })).toEqual(
      from([{ kind: 'contact', open: false }]),
    );
    expect(read({ contact: false })).toEqual(from([{ kind: 'contact', open: true }]));
  });

  test('motion and presence are the same to us', () => {
    expect(read({ occupancy: true, illuminance: 12 })).toEqual(from([{ kind: 'occupancy', occupied: true }]));
    expect(read({ presence: false })).toEqual(from([{ kind: 'occupancy', occupied: false }]));
  });

  test.each([
    ['single', 'press'],
    ['1_single', 'press'],
    ['button_2_double', 'press'],
    ['hold', 'hold'],
    ['button_1_hold', 'hold'],
    ['long', 'hold'],
  ])('an action %s is a %s', (word, action) => {
    expect(read({ action: word, battery: 100 })).toEqual(from([{ kind: 'button', action }]));
  });

  test.each(['', 'release', 'hold_release', 'brightness_move_up', 'long_release'])(
    'an action %j is none of ours',
    (word) => {
      expect(read({ action: word })).toEqual(from([]));
    },
  );

  test('is reachable or not, in a word or in JSON', () => {
    for (const payload of ['offline', '{"state":"offline"}']) {
      expect(readPlugMessage('zigbee2mqtt/kettle/availability', payload)).toEqual(
        from([{ kind: 'reachable', reachable: false }]),
      );
    }
    expect(readPlugMessage('zigbee2mqtt/bridge/state', '{"state":"online"}')).toEqual(
      from([{ kind: 'reachable', reachable: true }], 'bridge'),
    );
  });

  test('may have slashes in its name and a base below another', () => {
    expect(read({ power: 1 }, 'kitchen/kettle')).toMatchObject({ deviceId: 'kitchen/kettle' });
    expect(readPlugMessage('plugs/home-7/zigbee2mqtt/kettle', '{"power":1}')).toMatchObject({
      deviceId: 'kettle',
    });
  });

  test("leaves commands, the bridge's own talk and a removed device alone", () => {
    for (const topic of ['kettle/set', 'kettle/get/power', 'bridge/devices', 'bridge/logging']) {
      expect(readPlugMessage(`zigbee2mqtt/${topic}`, '[]')).toMatchObject({ kind: 'message', readings: [] });
    }
    expect(readPlugMessage('zigbee2mqtt/kettle', '')).toEqual(from([]));
    expect(read({ state: 'LOCK', lock_state: 'locked' })).toEqual(from([]));
  });

  test.each([
    [{ power: '1893' }, 'power', 'is not a number'],
    [{ energy: -2 }, 'energy', 'is not between 0 and 10000000'],
    [{ contact: 'yes' }, 'contact', 'is not true or false'],
    [{ action: 7 }, 'action', 'is not text'],
  ])('is refused where it holds %j', (payload, where, why) => {
    expect(read(payload)).toEqual({ kind: 'refused', where, why });
  });

  test('is refused where its availability is neither', () => {
    expect(readPlugMessage('zigbee2mqtt/kettle/availability', '{"state":"asleep"}')).toEqual({
      kind: 'refused',
      where: 'payload',
      why: 'is not online or offline',
    });
  });
});
