import fc from 'fast-check';
import { minute, second } from '../../lambda/household/clock';
import { readPlugMessage } from '../../lambda/plugs/message';
import type { PlugMemory } from '../../lambda/plugs/memory';
import { noticeUse } from '../../lambda/plugs/notice-use';
import type { PowerReading } from '../../lambda/plugs/reading';
import { settingsFor } from '../../lambda/plugs/use-settings';
import { morning } from './a-plug';

interface Sent {
  reading: PowerReading;
  /** When the plug sent it, seconds after `morning`. */
  at: number;
}

/** A kettle that really is used so often, and what its plug says: at each edge, and now and then between. */
const day = fc
  .array(
    fc.record({
      idle: fc.integer({ min: 120, max: 6 * 3600 }),
      boil: fc.integer({ min: 20, max: 300 }),
      watts: fc.integer({ min: 1800, max: 3000 }),
      reports: fc.array(fc.double({ min: 0.02, max: 0.98, noNaN: true }), { maxLength: 4 }),
      flicker: fc.option(fc.double({ min: 0.1, max: 0.9, noNaN: true })),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((boils) => {
    let at = 0;
    let energy = 500;
    const sent: Sent[] = [];
    const say = (when: number, watts: number, total: number) => {
      const deviceTime = morning + Math.round(when * 1000);
      sent.push({ at: when, reading: { kind: 'power', watts, energyTotalWh: total, deviceTime } });
    };
    say(at, 0, energy);
    for (const { idle, boil, watts, reports, flicker } of boils) {
      at += idle;
      const within = (part: number) => [at + part * boil, energy + (watts * part * boil) / 3600] as const;
      say(at, watts, energy);
      for (const part of reports) say(within(part)[0], watts, within(part)[1]);
      if (flicker !== null) say(within(flicker)[0], 0, within(flicker)[1]);
      [at, energy] = within(1);
      say(at, 0, energy);
    }
    sent.sort((one, other) => one.at - other.at);
    return { sent, uses: boils.length };
  });

/** Arrivals in any order within some minutes, some lost, some twice. */
const journey = day.chain(({ sent, uses }) =>
  fc
    .array(fc.record({ delay: fc.integer({ min: 0, max: 600 }), copies: fc.integer({ min: 0, max: 3 }) }), {
      minLength: sent.length,
      maxLength: sent.length,
    })
    .map((fates) => ({
      uses,
      arrivals: sent
        .flatMap((each, index) => {
          const { delay = 0, copies = 1 } = fates[index] ?? {};
          return Array.from({ length: copies }, (_, copy) => ({
            ...each,
            arrives: each.at + delay * (copy + 1),
          }));
        })
        .sort((one, other) => one.arrives - other.arrives),
    })),
);

/** Counts uses. `keep` says whether a reading that brought no signal is remembered at all. */
function count(
  arrivals: readonly (Sent & { arrives: number })[],
  keep: (index: number) => boolean = () => true,
) {
  let memory: PlugMemory | null = null;
  let uses = 0;
  let largest = 0;
  arrivals.forEach(({ reading, arrives }, index) => {
    const noticed = noticeUse(memory, reading, morning + Math.round(arrives * 1000), settingsFor('kettle'));
    if (noticed.signal) uses += 1;
    if (noticed.signal || keep(index)) memory = noticed.memory;
    largest = Math.max(largest, JSON.stringify(memory).length);
  });
  return { uses, largest };
}

describe('Whatever a network does to the messages of a kettle', () => {
  test('in order and complete, each use is noticed once', () => {
    fc.assert(
      fc.property(day, ({ sent, uses }) => {
        expect(count(sent.map((each) => ({ ...each, arrives: each.at }))).uses).toBe(uses);
      }),
      { numRuns: 200 },
    );
  });

  test('each message twice notices no more', () => {
    fc.assert(
      fc.property(day, ({ sent, uses }) => {
        const twice = sent.flatMap((each) => [each, each]).map((each) => ({ ...each, arrives: each.at }));
        expect(count(twice).uses).toBe(uses);
      }),
      { numRuns: 200 },
    );
  });

  test('late, lost and repeated messages never add a use', () => {
    fc.assert(
      fc.property(journey, ({ arrivals, uses }) => {
        expect(count(arrivals).uses).toBeLessThanOrEqual(uses);
      }),
      { numRuns: 700 },
    );
  });

  test('nor where what brings no news is forgotten', () => {
    fc.assert(
      fc.property(journey, fc.infiniteStream(fc.boolean()), ({ arrivals, uses }, forget) => {
        const kept = arrivals.map(() => forget.next().value as boolean);
        expect(count(arrivals, (index) => kept[index] ?? true).uses).toBeLessThanOrEqual(uses);
      }),
      { numRuns: 700 },
    );
  });

  test('its memory stays within 150 bytes', () => {
    fc.assert(
      fc.property(journey, ({ arrivals }) => {
        expect(count(arrivals).largest).toBeLessThanOrEqual(150);
      }),
      { numRuns: 200 },
    );
  });
});

describe('Whatever somebody sends to the door', () => {
  const topic = fc.oneof(
    fc.constantFrom(
      'a/events/rpc',
      'a/status/switch:0',
      'a/online',
      'tele/a/SENSOR',
      'tele/a/STATE',
      'tele/a/LWT',
      'stat/a/RESULT',
      'stat/a/STATUS8',
      'zigbee2mqtt/a',
      'zigbee2mqtt/a/availability',
      'zigbee2mqtt/bridge/state',
    ),
    fc.string(),
  );
  const keys = fc.constantFrom(
    'method', 'params', 'ts', 'switch:0', 'apower', 'aenergy', 'total', 'output', 'sys', 'uptime', 'events', 'component',
    'event', 'ENERGY', 'Power', 'Total', 'POWER', 'UptimeSec', 'StatusSNS', 'power', 'energy', 'contact', 'occupancy',
    'action', 'state', 'last_seen', '__proto__',
  ); // prettier-ignore
  const values = fc.oneof(
    fc.constantFrom(
      'NotifyStatus',
      'NotifyEvent',
      'input:0',
      'long_push',
      'ON',
      'online',
      '',
      '2026-99-99T00:00:00Z',
    ),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.string(),
  );
  const { tree } = fc.letrec<{ tree: unknown; object: unknown }>((tie) => ({
    object: fc.dictionary(keys, tie('tree'), { maxKeys: 6 }),
    tree: fc.oneof({ maxDepth: 5 }, values, fc.array(tie('tree'), { maxLength: 4 }), tie('object')),
  }));
  const payload = fc.oneof(
    fc.string({ unit: 'binary' }),
    tree.map((value) => JSON.stringify(value)),
  );

  test('is read or refused, and never breaks what is remembered', () => {
    fc.assert(
      fc.property(topic, fc.array(payload, { maxLength: 4 }), (where, payloads) => {
        let memory: PlugMemory | null = null;
        for (const each of payloads) {
          const message = readPlugMessage(where, each);
          if (message.kind === 'refused') {
            expect(message.where).not.toBe('');
            expect(message.why).toMatch(/^is /);
            continue;
          }
          for (const reading of message.readings) {
            const noticed = noticeUse(memory, reading, morning, settingsFor('kettle'));
            memory = noticed.memory;
            for (const value of Object.values(memory)) {
              expect(typeof value === 'boolean' || Number.isFinite(value)).toBe(true);
            }
            if (noticed.signal)
              expect(Math.abs(noticed.signal.at - morning)).toBeLessThanOrEqual(60 * minute + second);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
