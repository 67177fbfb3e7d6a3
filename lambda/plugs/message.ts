import { BadValue } from './payload';
import type { DeviceMessage, PlugRefusal, Reading, Vendor } from './reading';
import { readShelly, shellyChannel } from './shelly';
import { readTasmota, tasmotaTopic } from './tasmota';
import { readZigbee, zigbeeTopic } from './zigbee2mqtt';

/**
 * Reads one MQTT message by its topic, which alone says whose it is: what a payload claims about its sender is not
 * believed, since the broker lets a device write only below its own topic.
 */
export function readPlugMessage(topic: string, payload: string): DeviceMessage | PlugRefusal {
  const source = sourceOf(topic);
  if (source === null) return { kind: 'refused', where: 'topic', why: 'is of no known vendor' };
  try {
    return {
      kind: 'message',
      vendor: source.vendor,
      deviceId: source.deviceId,
      readings: source.read(payload),
    };
  } catch (error) {
    if (error instanceof BadValue) return { kind: 'refused', where: error.where, why: error.why };
    throw error;
  }
}

interface Source {
  vendor: Vendor;
  deviceId: string;
  read(payload: string): Reading[];
}

/** MQTT allows 65,535 bytes; a device's own topic has a few dozen. */
const longestTopic = 256;

function sourceOf(topic: string): Source | null {
  if (topic.length > longestTopic) return null;
  const zigbee = zigbeeTopic(topic);
  if (zigbee === 'ignored') return { vendor: 'zigbee2mqtt', deviceId: 'bridge', read: () => [] };
  if (zigbee) {
    return {
      vendor: 'zigbee2mqtt',
      deviceId: zigbee.deviceId,
      read: (payload) => readZigbee(zigbee.channel, payload),
    };
  }
  const [, prefix, tasmotaId, word] = tasmotaTopic.exec(topic) ?? [];
  if (prefix !== undefined && tasmotaId !== undefined && word !== undefined) {
    return {
      vendor: 'tasmota',
      deviceId: tasmotaId,
      read: (payload) => readTasmota(`${prefix}/${word}`, payload),
    };
  }
  const [, owner, channel] = shellyChannel.exec(topic) ?? [];
  const shellyId = owner?.split('/').at(-1);
  if (shellyId === undefined || shellyId === '' || channel === undefined) return null;
  return { vendor: 'shelly', deviceId: shellyId, read: (payload) => readShelly(channel, payload) };
}
