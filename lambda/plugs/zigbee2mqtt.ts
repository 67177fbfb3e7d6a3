import type { Part } from './payload';
import { BadValue, booleanAt, most, numberAt, parsePart, textAt, wattsAt } from './payload';
import type { PowerReading, Reading } from './reading';

/**
 * Zigbee devices behind a Zigbee2MQTT bridge: plugs, door contacts, motion and bed sensors, buttons.
 * `zigbee2mqtt/<name>` carries the device's whole last state as JSON, whatever of it has changed;
 * `…/availability` and `bridge/state` say `online` or `offline`, as a word (before 2.0) or as `{"state":…}`.
 * Contract: zigbee2mqtt.io/guide/usage/mqtt_topics_and_messages.html, …/guide/usage/exposes.html
 */
export function readZigbee(channel: 'state' | 'availability', payload: string): Reading[] {
  if (channel === 'availability') return [readAvailability(payload)];
  // A removed device leaves an empty retained message.
  if (payload === '') return [];
  const state = parsePart(payload);
  const time = lastSeen(state);
  const dated = time === undefined ? {} : { deviceTime: time };
  const readings: Reading[] = [];
  const power = readPower(state);
  if (power) readings.push({ ...power, ...dated });
  // For Zigbee, `contact` means that the magnet touches: true is closed.
  const closed = booleanAt(state, 'contact');
  if (closed !== undefined) readings.push({ kind: 'contact', open: !closed, ...dated });
  const occupied = booleanAt(state, 'occupancy') ?? booleanAt(state, 'presence');
  if (occupied !== undefined) readings.push({ kind: 'occupancy', occupied, ...dated });
  const action = actionOf(textAt(state, 'action') ?? '');
  if (action) readings.push({ kind: 'button', action, ...dated });
  return readings;
}

function readAvailability(payload: string): Reading {
  const word = payload.startsWith('{') ? textAt(parsePart(payload), 'state') : payload;
  if (word !== 'online' && word !== 'offline') throw new BadValue('payload', 'is not online or offline');
  return { kind: 'reachable', reachable: word === 'online' };
}

function readPower(state: Part): PowerReading | null {
  const watts = wattsAt(state, 'power');
  const total = numberAt(state, 'energy', 0, most.kilowattHours);
  const relay = relayAt(state);
  if (watts === undefined && total === undefined && relay === undefined) return null;
  const reading: PowerReading = { kind: 'power' };
  if (watts !== undefined) reading.watts = watts;
  if (total !== undefined) reading.energyTotalWh = total * 1000;
  if (relay !== undefined) reading.output = relay;
  return reading;
}

/** Locks and covers have other words for their state; only a relay's are of interest. */
function relayAt(state: Part): boolean | undefined {
  const word = state.value['state'];
  return word === 'ON' ? true : word === 'OFF' ? false : undefined;
}

/** Vendors name actions alike but not equally: `single`, `1_single`, `button_1_hold`, `long`, `on` for a remote. */
function actionOf(word: string): 'press' | 'hold' | null {
  if (/(^|_)(hold|long|long_press|hold_press)$/.test(word)) return 'hold';
  if (/(^|_)(single|double|triple|press|click|toggle|on|off|short_press|short_release)$/.test(word))
    return 'press';
  return null;
}

/** Set in Zigbee2MQTT's configuration: ISO 8601 with a zone, or milliseconds. */
function lastSeen(state: Part): number | undefined {
  const value = state.value['last_seen'];
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > Date.UTC(2020, 0)) return value;
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)$/.test(value))
    return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}

/** The topic below the base; a friendly name may hold slashes of its own. Commands and the bridge's talk are not ours. */
export function zigbeeTopic(
  topic: string,
): { deviceId: string; channel: 'state' | 'availability' } | 'ignored' | null {
  const at = /(?:^|\/)zigbee2mqtt\/(.+)$/.exec(topic)?.[1];
  if (at === undefined) return null;
  if (at === 'bridge/state') return { deviceId: 'bridge', channel: 'availability' };
  if (at.startsWith('bridge/') || /\/(set|get)(\/|$)/.test(at)) return 'ignored';
  const name = /^(.+)\/availability$/.exec(at)?.[1];
  return name === undefined
    ? { deviceId: at, channel: 'state' }
    : { deviceId: name, channel: 'availability' };
}
