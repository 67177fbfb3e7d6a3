/**
 * Which of the plugs' messages are worth a function's time, said in IoT's own SQL where a message costs a fraction.
 * A payload may be JSON or a bare word, so it is handed over as base64 of what was sent; `receivedAt` is the broker's
 * clock in milliseconds, because plugs have none that can be trusted.
 */
export interface PlugRule {
  name: string;
  from: string;
  where?: string;
}

const isOneOf = (value: string, words: readonly string[]): string =>
  words.map((word) => `${value} = '${word}'`).join(' OR ');

const hasOneOf = (fields: readonly string[]): string =>
  fields.map((field) => `isUndefined(${field}) = false`).join(' OR ');

export const plugRules: readonly PlugRule[] = [
  {
    name: 'ShellyNotification',
    from: '+/events/rpc',
    // Most notifications are about radio and temperature.
    where: `method = 'NotifyEvent' OR ${hasOneOf(["get(params, 'switch:0')", "get(params, 'pm1:0')", 'params.sys'])}`,
  },
  {
    name: 'ShellyStatus',
    from: '+/status/+',
    where: "startswith(topic(3), 'switch:') OR startswith(topic(3), 'pm1:') OR topic(3) = 'sys'",
  },
  { name: 'ShellyOnline', from: '+/online' },
  { name: 'TasmotaTelemetry', from: 'tele/+/+', where: isOneOf('topic(3)', ['SENSOR', 'STATE', 'LWT']) },
  {
    name: 'TasmotaAnswer',
    from: 'stat/+/+',
    where: isOneOf('topic(3)', ['RESULT', 'POWER', 'POWER1', 'STATUS8', 'STATUS10']),
  },
  {
    name: 'ZigbeeState',
    from: 'zigbee2mqtt/+',
    where: hasOneOf(['power', 'energy', 'state', 'contact', 'occupancy', 'presence', 'action']),
  },
  { name: 'ZigbeeAvailability', from: 'zigbee2mqtt/+/availability' },
];

export const sqlVersion = '2016-03-23';

export const sqlOf = ({ from, where }: PlugRule): string =>
  `SELECT topic() AS topic, encode(*, 'base64') AS encoded, timestamp() AS receivedAt FROM '${from}'` +
  (where === undefined ? '' : ` WHERE ${where}`);
