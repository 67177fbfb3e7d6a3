import { minute } from '../../lambda/household/clock';
import { settingsFor } from '../../lambda/plugs/use-settings';
import type { Arrival } from './a-plug';
import { back, live, morning, will } from './a-plug';

const door = (at: number, open: boolean): Arrival => ({ at, reading: { kind: 'contact', open } });
const room = (at: number, occupied: boolean): Arrival => ({ at, reading: { kind: 'occupancy', occupied } });
const button = (at: number, action: 'press' | 'hold', sent = at): Arrival => ({
  at,
  reading: { kind: 'button', action, deviceTime: morning + sent * minute },
});
const buttons = (arrivals: Arrival[]) => live(arrivals).noticed.map((each) => each.button);

describe('A door contact', () => {
  test('is a sign of life when the door moves, not by saying how it stands', () => {
    expect(live([door(0, false), door(5, false), door(20, true), door(40, false)]).uses).toEqual([20, 40]);
  });

  test('says one thing only where a door is opened and closed behind somebody', () => {
    expect(live([door(0, false), door(20, true), door(20.2, false)]).uses).toEqual([20]);
  });

  test('that stands otherwise when it comes back has not been seen to move', () => {
    expect(live([door(0, false), will(10), back(30), door(30, true), door(60, false)]).uses).toEqual([60]);
  });
});

describe('A motion sensor', () => {
  test('is a sign of life when somebody comes in, not each time it repeats itself', () => {
    const day = [
      room(0, false),
      room(5, true),
      room(6, true),
      room(7, false),
      room(30, true),
      room(31, false),
    ];
    expect(live(day).uses).toEqual([5, 30]);
  });

  test('adds nothing while somebody moves about', () => {
    const busy = Array.from({ length: 9 }, (_, step) => room(step, step % 2 === 0));
    expect(live(busy).uses).toEqual([0]);
  });
});

describe('A button', () => {
  test('says pressed or held', () => {
    expect(buttons([button(0, 'press'), button(1, 'hold')])).toEqual(['press', 'hold']);
  });

  test('says it once where the message comes twice', () => {
    expect(buttons([button(0, 'hold'), button(0.5, 'hold', 0)])).toEqual(['hold', undefined]);
    const undated = (at: number): Arrival => ({ at, reading: { kind: 'button', action: 'hold' } });
    expect(buttons([undated(0), undated(0.02), undated(1)])).toEqual(['hold', undefined, 'hold']);
  });

  test('is heard however late its message comes', () => {
    expect(buttons([button(5, 'press'), button(6, 'hold', 3)])).toEqual(['press', 'hold']);
  });
});

test('What a plug feeds is understood by the words staff use', () => {
  expect(settingsFor('Kettle')).toBe(settingsFor('the kitchen kettle'));
  expect(settingsFor('Telly')).toBe(settingsFor('TV'));
  expect(settingsFor('coffee machine')).toBe(settingsFor('dehumidifier'));
  expect(settingsFor('telephone charger')).toBe(settingsFor('dehumidifier'));
});
