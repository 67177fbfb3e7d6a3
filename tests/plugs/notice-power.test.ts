import { back, live, power, timed, will } from './a-plug';

describe('A kettle', () => {
  test('that begins to draw power has been used, once for the whole boil', () => {
    const boil = [
      power(0, 0, 100),
      power(1, 2850, 100),
      power(2, 2840, 147),
      power(3, 2850, 195),
      power(4, 0, 230),
    ];
    expect(live(boil).uses).toEqual([1]);
  });

  test('used twice has been used twice', () => {
    const day = [power(0, 0, 100), power(1, 2850), power(4, 0, 230), power(180, 2850), power(183, 0, 350)];
    expect(live(day).uses).toEqual([1, 180]);
  });

  test('met for the first time while it boils has been used', () => {
    expect(live([power(0, 2850, 100)]).uses).toEqual([0]);
    expect(live([power(0, 2850)]).uses).toEqual([0]);
  });

  test('met for the first time while it stands cold has not', () => {
    expect(live([power(0, 0, 5_000)]).uses).toEqual([]);
    expect(live([power(0, undefined, 5_000)]).uses).toEqual([]);
  });

  test('whose "off" was lost has been used again when its counter has risen by less than boiling on would', () => {
    expect(live([power(0, 2850, 100), power(60, 2850, 148)]).uses).toEqual([0, 60]);
  });

  test('whose message comes again, byte for byte, hours later, has not', () => {
    expect(live([power(0, 2850, 100), power(60, 2850, 100), power(300, 2850, 100)]).uses).toEqual([0]);
  });

  test('that reports 0 W for a few seconds in the middle of a boil has been used once', () => {
    const flicker = [
      power(1, 2850, 100),
      power(1.5, 0, 120),
      power(1.7, 2850, 130),
      power(2.5, 0),
      power(2.6, 2850),
    ];
    expect(live(flicker).uses).toEqual([1]);
  });

  test('that reports 0 W for longer, while its counter goes on rising, has been used once', () => {
    expect(live([power(1, 2850, 100), power(2, 0, 147), power(4, 2850, 240)]).uses).toEqual([1]);
  });

  test('only switched at the plug has not been used', () => {
    const output = (at: number, on: boolean) => ({ at, reading: { kind: 'power' as const, output: on } });
    expect(live([power(0, 0, 100), output(1, true), output(2, false), output(3, true)]).uses).toEqual([]);
  });

  test('with a lit switch that draws a watt all day has not been used', () => {
    const idling = Array.from({ length: 100 }, (_, hour) => power(hour * 60, 0.8, 100 + hour * 0.8));
    expect(live(idling).uses).toEqual([]);
  });

  test('whose power reports were lost is noticed by its counter, dated as early as it can have been', () => {
    expect(
      live([power(0, 0, 100), power(1, undefined, 147), power(2, undefined, 195), power(3, 0, 230)]).uses,
    ).toEqual([1]);
    expect(live([power(0, 0, 100), power(120, 0, 230)]).uses).toEqual([0]);
  });

  test('whose meter shows the last of a boil late has not been used again', () => {
    expect(live([power(0, 2850, 100), power(3, 0, 220), power(5, 0, 225), power(9, 0, 230)]).uses).toEqual([
      0,
    ]);
  });

  test('whose counter was reset is still noticed', () => {
    const reset = [power(0, 2850, 5_000), power(3, 0, 5_100), power(600, 0, 0), power(700, 2850, 1)];
    expect(live(reset).uses).toEqual([0, 700]);
    expect(live(reset.map(timed)).uses).toEqual([0, 700]);
  });
});

describe('Messages that arrive late', () => {
  test('are passed over by the time on them', () => {
    const late = { ...timed(power(0, 2850, 100)), at: 5 };
    expect(live([timed(power(0, 2850, 100)), timed(power(3, 0, 230)), late]).uses).toEqual([0]);
  });

  test('are passed over by their counter where there is no time on them', () => {
    expect(live([power(0, 2850, 100), power(3, 0, 230), power(5, 2850, 100)]).uses).toEqual([0]);
  });

  test('date a use by the time on them, and never later than they came', () => {
    const late = { ...timed(power(10, 2850, 100)), at: 12 };
    const ahead = { ...timed(power(30, 2850, 100)), at: 12 };
    expect(live([power(0, 0, 100), late]).uses).toEqual([10]);
    expect(live([power(0, 0, 100), ahead]).uses).toEqual([12]);
  });

  test('with a clock that is hours off are dated by their arrival', () => {
    const wrong = { ...timed(power(-300, 2850, 100)), at: 12 };
    expect(live([power(0, 0, 100), wrong]).uses).toEqual([12]);
  });
});

describe('A plug that goes and comes back', () => {
  test('is known to be unreachable and reachable, and neither is a use', () => {
    const { noticed, uses } = live([power(0, 0, 100), will(10), back(40)]);
    expect(noticed.map(({ reachable }) => reachable)).toEqual([undefined, false, true]);
    expect(uses).toEqual([]);
  });

  test('is known to be reachable by any message', () => {
    expect(live([will(0), power(5, 0, 100)]).noticed.map(({ reachable }) => reachable)).toEqual([
      false,
      true,
    ]);
  });

  test('in the middle of a boil and boils on by itself has been used once', () => {
    expect(live([power(0, 2850, 100), will(1), back(3), power(3, 2850, 120), power(5, 0, 200)]).uses).toEqual(
      [0],
    );
  });

  test('with a kettle whose "off" was never heard has not been used, unless its counter rose', () => {
    expect(live([power(0, 2850, 100), will(60), back(90), power(90, 2850, 100)]).uses).toEqual([0]);
    expect(live([power(0, 2850, 100), will(60), back(90), power(90, 2850, 150)]).uses).toEqual([0, 90]);
  });

  test('with a cold kettle that is then put on has been used', () => {
    expect(live([power(0, 0, 100), will(60), back(90), power(90, 0, 100), power(90.5, 2850)]).uses).toEqual([
      90.5,
    ]);
    expect(live([power(0, 0, 100), will(60), back(90), power(90.5, 2850)]).uses).toEqual([90.5]);
  });

  test('with a lamp that lights up with the power has not been used, nor when it burns on', () => {
    const cut = [
      power(0, 0, 100),
      will(60),
      back(90),
      power(90, 8, 100),
      power(91, 8, 100.1),
      power(200, 8, 115),
    ];
    expect(live(cut, 'bedroom lamp').uses).toEqual([]);
  });

  test('with a lamp that is put on a while after has been used', () => {
    const cut = [power(0, 0, 100), will(60), back(90), power(90, 0, 100), power(95, 8, 100)];
    expect(live(cut, 'bedroom lamp').uses).toEqual([95]);
  });

  test('and tells how long it has been up has restarted only where that is shorter than it was silent', () => {
    const uptime = (at: number, seconds: number) => ({ at, reading: { kind: 'uptime' as const, seconds } });
    expect(live([power(0, 0, 100), uptime(30, 20), power(30.2, 60, 100)], 'telly').uses).toEqual([]);
    expect(live([power(0, 0, 100), uptime(30, 90_000), power(30.2, 60, 100)], 'telly').uses).toEqual([30.2]);
  });
});

describe('Things that run for hours', () => {
  test('a telly is used when it is put on, and not while it stays on', () => {
    const evening = Array.from({ length: 30 }, (_, step) =>
      power(step * 10, 80 + (step % 5) * 10, 100 + step * 17),
    );
    expect(live([power(-5, 1, 90), ...evening], 'telly').uses).toEqual([0]);
  });

  test('a washing machine that heats, turns and heats again is used once', () => {
    const wash = [
      power(0, 100, 0),
      power(5, 2000, 10),
      power(20, 100, 500),
      power(40, 2000, 540),
      power(50, 90, 800),
    ];
    expect(live([power(-5, 0, 0), ...wash], 'washing machine').uses).toEqual([0]);
  });

  test('a telly on standby for a week is never used', () => {
    const standby = Array.from({ length: 168 }, (_, hour) => power(hour * 60, 2, hour * 2));
    expect(live(standby, 'telly').uses).toEqual([]);
  });
});
