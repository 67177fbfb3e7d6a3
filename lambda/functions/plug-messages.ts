import type { Actor, Event, Home, Instant } from '../household';
import { shortHash } from '../household';
import { readPlugMessage } from '../plugs/message';
import { plugMemoryOf, type PlugMemory } from '../plugs/memory';
import { noticeUse, type Noticed } from '../plugs/notice-use';
import type { Reading } from '../plugs/reading';
import { settingsFor } from '../plugs/use-settings';
import type { Store } from '../store';
import type { CountArrival } from './arrivals';
import type { Log, PlugMessage } from './service';

interface PlugPorts {
  actor: Actor;
  store: Store;
  countArrival: CountArrival;
  log: Log;
}

/** One MQTT message of a plug. Nothing is written unless it says something new. */
export async function takePlugMessage(message: PlugMessage, ports: PlugPorts): Promise<void> {
  const { actor, store, log } = ports;
  const read = readPlugMessage(message.topic, message.payload);
  if (read.kind === 'refused') {
    log('warn', 'plug-message-refused', { where: read.where, why: read.why });
    return;
  }
  if (read.readings.length === 0) return;
  const link = await store.plugLinks.find(read.deviceId);
  if (!link) {
    log('info', 'plug-of-nobody');
    return;
  }
  const id = `plug:${message.topic}:${message.receivedAt}:${shortHash(message.payload)}`;
  let noticed: Noticed | null = null as Noticed | null;
  const { home, before } = await actor.happen(link.household, (each) => {
    noticed = notice(each, read.deviceId, read.readings, message.receivedAt);
    return noticed && eventOf(id, read.deviceId, noticed, message.receivedAt);
  });
  // Remembered to be here, and here no longer: it has moved since.
  const isHere = home.profile.plugs.some((plug) => plug.id === read.deviceId);
  if (!isHere && store.plugLinks.forget?.(read.deviceId) === true) return takePlugMessage(message, ports);
  // The same message once more has changed nothing, and is no second arrival.
  if (noticed?.signal && home !== before)
    await ports.countArrival(home.profile, message.receivedAt, before.state.lastSign?.at ?? null);
  const button = noticed?.button;
  if (button === undefined) return;
  const pressed = { id: `${id}:button`, at: message.receivedAt, speaker: read.deviceId };
  await actor.happen(
    home.profile.id,
    button === 'hold' ? { kind: 'help-asked', ...pressed, need: 'other' } : { kind: 'okay', ...pressed },
  );
}

/** What all readings of a message together mean; null where there is nothing that is worth a write. */
function notice(home: Home, plug: string, readings: readonly Reading[], receivedAt: Instant): Noticed | null {
  const known = home.profile.plugs.find((each) => each.id === plug);
  if (!known) return null;
  const before = plugMemoryOf(home.state.plugs[plug]?.memory);
  const settings = settingsFor(known.name);
  const all = readings.reduce<Noticed | null>((earlier, reading) => {
    const next = noticeUse(earlier?.memory ?? before, reading, receivedAt, settings);
    return { ...earlier, ...next, signal: earlier?.signal ?? next.signal };
  }, null);
  return all && isNews(before, all) ? all : null;
}

/** Meter readings within one use, or while nothing runs, may be forgotten: the next edge brings them along. */
function isNews(before: PlugMemory | null, { signal, reachable, button, memory }: Noticed): boolean {
  if (signal || reachable !== undefined || button !== undefined || before === null) return true;
  return edges(before) !== edges(memory);
}

/** A counter read for the first time is kept: without it a use that follows without an end could never be told. */
const edges = ({ on, low, away, back, open, occupied, used, wh }: PlugMemory): string =>
  JSON.stringify([on, low, away, back, open, occupied, used, wh !== undefined]);

function eventOf(
  id: string,
  plug: string,
  { memory, signal, reachable }: Noticed,
  receivedAt: Instant,
): Event {
  return {
    kind: 'plug-read',
    id,
    at: signal?.at ?? receivedAt,
    plug,
    memory,
    use: signal !== null,
    reachable: reachable ?? null,
  };
}
