import { minute } from '../../lambda/household/clock';
import { readPlugMessage } from '../../lambda/plugs/message';
import type { PlugMemory } from '../../lambda/plugs/memory';
import { noticeUse, type Noticed } from '../../lambda/plugs/notice-use';
import type { Reading } from '../../lambda/plugs/reading';
import { settingsFor } from '../../lambda/plugs/use-settings';

export const morning = Date.UTC(2026, 2, 2, 7, 10);

export interface Arrival {
  reading: Reading;
  /** Minutes after `morning`. */
  at: number;
}

/** Lives through readings in the order in which they arrive, and says what was noticed. */
export function live(arrivals: readonly Arrival[], appliance = 'kettle', from: PlugMemory | null = null) {
  let memory = from;
  const noticed: Noticed[] = [];
  for (const { reading, at } of arrivals) {
    // As it comes back from the store.
    const known = memory === null ? null : (JSON.parse(JSON.stringify(memory)) as PlugMemory);
    const now = noticeUse(known, reading, morning + Math.round(at * minute), settingsFor(appliance));
    memory = now.memory;
    noticed.push(now);
  }
  const uses = noticed.flatMap(({ signal }) => (signal ? [(signal.at - morning) / minute] : []));
  return { memory, noticed, uses };
}

export const power = (at: number, watts?: number, energyTotalWh?: number): Arrival => ({
  at,
  reading: {
    kind: 'power',
    ...(watts === undefined ? {} : { watts }),
    ...(energyTotalWh === undefined ? {} : { energyTotalWh }),
  },
});

/** The same with the device's own time on it. */
export const timed = (arrival: Arrival): Arrival =>
  arrival.reading.kind === 'power'
    ? { ...arrival, reading: { ...arrival.reading, deviceTime: morning + Math.round(arrival.at * minute) } }
    : arrival;

export const will = (at: number): Arrival => ({ at, reading: { kind: 'reachable', reachable: false } });
export const back = (at: number): Arrival => ({ at, reading: { kind: 'reachable', reachable: true } });

/** The readings of a message as sent. */
export function readingsOf(topic: string, payload: unknown): Reading[] {
  const message = readPlugMessage(topic, typeof payload === 'string' ? payload : JSON.stringify(payload));
  if (message.kind === 'refused') throw new Error(`${message.where} ${message.why}`);
  return message.readings;
}
