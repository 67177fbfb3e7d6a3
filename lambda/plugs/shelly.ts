import type { Part } from './payload';
import { BadValue, booleanAt, most, numberAt, parsePart, partAt, textAt, wattsAt } from './payload';
import type { PowerReading, Reading } from './reading';

/**
 * Shelly plugs and buttons of the second generation and later (Plus, Pro, Gen3, Gen4), by MQTT.
 * `<id>/events/rpc` carries notifications that hold only what changed; `<id>/status/<component>` a component's whole
 * status without a time; `<id>/online` is the last will.
 * Contract: shelly-api-docs.shelly.cloud/gen2/General/Notifications and …/ComponentsAndServices/Switch, /Mqtt
 */
export function readShelly(channel: string, payload: string): Reading[] {
  if (channel === 'online') return [readOnline(payload)];
  if (channel === 'events/rpc') return readNotification(parsePart(payload));
  const component = channel.replace(/^status\//, '');
  if (!isMeter(component)) return component === 'sys' ? readUptime(parsePart(payload)) : [];
  return readMeter(parsePart(payload), undefined);
}

/** Whether this is a channel of Shelly's; what stands before it in the topic is the device. */
export const shellyChannel = /^(.+)\/(events\/rpc|online|status\/[a-z0-9]+(?::\d+)?)$/;

/** Relays that measure, and meters without a relay. Lights and covers are not what people put a kettle on. */
const isMeter = (component: string) => /^(switch|pm1):\d+$/.test(component);

function readOnline(payload: string): Reading {
  if (payload !== 'true' && payload !== 'false') throw new BadValue('payload', 'is not true or false');
  return { kind: 'reachable', reachable: payload === 'true' };
}

function readNotification(message: Part): Reading[] {
  const method = textAt(message, 'method');
  const params = partAt(message, 'params');
  // Answers to commands come by the same topic and carry no method.
  if (method === undefined) return [];
  if (!params) throw new BadValue('params', 'is missing');
  switch (method) {
    case 'NotifyStatus':
    case 'NotifyFullStatus':
      return readStatus(params);
    case 'NotifyEvent':
      return readEvents(params);
    default:
      return [];
  }
}

function readStatus(params: Part): Reading[] {
  const time = deviceTime(params);
  const system = partAt(params, 'sys');
  const meters = Object.keys(params.value).filter(isMeter).sort();
  return [
    ...(system ? readUptime(system) : []),
    ...meters.flatMap((key) => {
      const meter = partAt(params, key);
      return meter ? readMeter(meter, time) : [];
    }),
  ];
}

function readUptime(system: Part): Reading[] {
  const seconds = numberAt(system, 'uptime', 0, 1e10);
  return seconds === undefined ? [] : [{ kind: 'uptime', seconds }];
}

function readMeter(meter: Part, time: number | undefined): Reading[] {
  const watts = wattsAt(meter, 'apower');
  const energy = partAt(meter, 'aenergy');
  const total = energy && numberAt(energy, 'total', 0, most.wattHours);
  const output = booleanAt(meter, 'output');
  if (watts === undefined && total === undefined && output === undefined) return [];
  const reading: PowerReading = { kind: 'power' };
  if (watts !== undefined) reading.watts = watts;
  if (total !== undefined) reading.energyTotalWh = total;
  if (output !== undefined) reading.output = output;
  if (time !== undefined) reading.deviceTime = time;
  return [reading];
}

const actions: Readonly<Record<string, 'press' | 'hold'>> = {
  single_push: 'press',
  double_push: 'press',
  triple_push: 'press',
  long_push: 'hold',
  hold_press: 'hold',
};

/** A wired input, or a BLU button heard through the gateway of a plug (`bthomedevice:…`). */
function readEvents(params: Part): Reading[] {
  const events = params.value['events'];
  if (!Array.isArray(events)) throw new BadValue('params.events', 'is not a list');
  return events.flatMap((value: unknown, index): Reading[] => {
    if (typeof value !== 'object' || value === null)
      throw new BadValue(`params.events[${index}]`, 'is not an object');
    const event: Part = { path: `params.events[${index}]`, value: value as Record<string, unknown> };
    const component = textAt(event, 'component') ?? '';
    const action = actions[textAt(event, 'event') ?? ''];
    if (action === undefined || !/^(input|bthomedevice):\d+$/.test(component)) return [];
    const time = deviceTime(event) ?? deviceTime(params);
    return [{ kind: 'button', action, ...(time === undefined ? {} : { deviceTime: time }) }];
  });
}

/** A plug that has not reached a time server yet counts from 1970, or sends null. */
const clockIsSet = Date.UTC(2020, 0);

function deviceTime(part: Part): number | undefined {
  const seconds = numberAt(part, 'ts', 0, 1e11);
  const time = seconds === undefined ? undefined : Math.round(seconds * 1000);
  return time !== undefined && time >= clockIsSet ? time : undefined;
}
