import type { Part } from './payload';
import { BadValue, checkedNumber, most, numberAt, parsePart, partAt } from './payload';
import type { PowerReading, Reading } from './reading';

/**
 * Plugs that run Tasmota with its default topics: `tele/<id>/SENSOR` every few minutes (`TelePeriod`) and on a jump in
 * power (`PowerDelta`), `tele/<id>/STATE`, `tele/<id>/LWT` as last will, `stat/<id>/…` in answer to commands.
 * Its `Time` is the wall time of a zone that the message does not name, and repeats an hour in autumn: it is not used.
 * Contract: tasmota.github.io/docs/MQTT and …/docs/Power-Monitoring-Calibration, …/docs/Commands (PowerDelta, TelePeriod)
 */
export function readTasmota(channel: string, payload: string): Reading[] {
  switch (channel) {
    case 'tele/LWT':
      return [readLastWill(payload)];
    case 'tele/SENSOR':
      return readEnergy(parsePart(payload));
    case 'stat/STATUS8':
    case 'stat/STATUS10': {
      const sensors = partAt(parsePart(payload), 'StatusSNS');
      return sensors ? readEnergy(sensors) : [];
    }
    case 'tele/STATE':
      return readState(parsePart(payload));
    case 'stat/RESULT':
      return readRelay(parsePart(payload));
    case 'stat/POWER':
    case 'stat/POWER1':
      return [{ kind: 'power', output: relayOf(payload, 'payload') }];
    default:
      return [];
  }
}

/** Prefix, device, channel. */
export const tasmotaTopic = /(?:^|\/)(tele|stat)\/([^/]+)\/([A-Z0-9_]+)$/;

function readLastWill(payload: string): Reading {
  if (payload !== 'Online' && payload !== 'Offline')
    throw new BadValue('payload', 'is not Online or Offline');
  return { kind: 'reachable', reachable: payload === 'Online' };
}

function readEnergy(sensors: Part): Reading[] {
  const energy = partAt(sensors, 'ENERGY');
  if (!energy) return [];
  const watts = sumAt(energy, 'Power', -100_000, 100_000);
  const total = sumAt(energy, 'Total', 0, most.kilowattHours);
  if (watts === undefined && total === undefined) return [];
  const reading: PowerReading = { kind: 'power' };
  if (watts !== undefined) reading.watts = watts;
  if (total !== undefined) reading.energyTotalWh = total * 1000;
  return [reading];
}

/** Devices with several sockets give a list, one number for each. */
function sumAt(part: Part, key: string, least: number, greatest: number): number | undefined {
  const value = part.value[key];
  if (!Array.isArray(value)) return numberAt(part, key, least, greatest);
  return value
    .slice(0, 8)
    .map((each: unknown, index) => checkedNumber(each, `${part.path}.${key}[${index}]`, least, greatest))
    .reduce((sum, each) => sum + each, 0);
}

function readState(state: Part): Reading[] {
  const seconds = numberAt(state, 'UptimeSec', 0, 1e10);
  return [...(seconds === undefined ? [] : [{ kind: 'uptime', seconds } as const]), ...readRelay(state)];
}

function readRelay(state: Part): Reading[] {
  const key = 'POWER' in state.value ? 'POWER' : 'POWER1';
  const value = state.value[key];
  return value === undefined ? [] : [{ kind: 'power', output: relayOf(value, key) }];
}

function relayOf(value: unknown, where: string): boolean {
  if (value !== 'ON' && value !== 'OFF') throw new BadValue(where, 'is not ON or OFF');
  return value === 'ON';
}
