import { minute } from '../../lambda/household/clock';
import { after, newPlug, plugVoices, type PlugAction } from '../../local/mqtt/plugs';
import { live, morning, readingsOf, type Arrival } from './a-plug';

/** What a vendor's plug says when these things happen to it, so many minutes after the morning begins. */
function lived(vendor: keyof typeof plugVoices, day: readonly (readonly [number, PlugAction])[]): Arrival[] {
  let state = newPlug;
  return day.flatMap(([at, action]) => {
    const before = state;
    state = after(before, action);
    const said = plugVoices[vendor]({
      id: 'kettle-1',
      action,
      before,
      after: state,
      at: morning + at * minute,
    });
    return said.flatMap(({ topic, payload }) =>
      readingsOf(topic, payload).map((reading) => ({ reading, at })),
    );
  });
}

describe.each(['shelly', 'tasmota', 'zigbee2mqtt'] as const)('A kettle on a %s plug', (vendor) => {
  test('is used each time it is put on, with or without a word of its going off', () => {
    const day = [
      [0, 'on'],
      [3, 'off'],
      [200, 'on'],
      [470, 'on'],
      [740, 'on'],
      [743, 'off'],
    ] as const;
    expect(live(lived(vendor, day)).uses).toEqual([0, 200, 470, 740]);
  });

  test('is used once however often its messages come', () => {
    const day = lived(vendor, [
      [0, 'on'],
      [3, 'off'],
      [200, 'on'],
    ]);
    expect(live(day.flatMap((each) => [each, each, each])).uses).toEqual([0, 200]);
  });

  test('is not used when it goes and comes back, and is when it is then put on', () => {
    for (const before of [
      [],
      [[10, 'on']],
      [
        [10, 'on'],
        [13, 'off'],
      ],
    ] as const) {
      const cut = [...before, [60, 'offline'], [90, 'online'], [90, 'on']] as const;
      const { uses, noticed } = live(lived(vendor, cut.slice(0, -1)));
      expect(uses).toEqual(before.length > 0 ? [10] : []);
      expect(noticed.some(({ reachable }) => reachable === false)).toBe(true);
      expect(live(lived(vendor, cut)).uses).toEqual([...uses, 90]);
    }
  });
});

test('A telly on any plug is used when it is put on, and not when power comes back', () => {
  for (const vendor of ['shelly', 'tasmota', 'zigbee2mqtt'] as const) {
    const evening = [
      [0, 'on'],
      [60, 'offline'],
      [90, 'online'],
      [120, 'off'],
      [180, 'on'],
    ] as const;
    expect(live(lived(vendor, evening), 'telly').uses).toEqual([0, 180]);
  }
});
