/** What one message of a device says, in the words of no vendor. */
export type Reading =
  | PowerReading
  /** A last will, or what is said on connecting again. Never a sign of life. */
  | { kind: 'reachable'; reachable: boolean }
  /** The device says that it began anew so many seconds ago: power came back, or it was restarted. */
  | { kind: 'uptime'; seconds: number }
  | (Dated & { kind: 'contact'; open: boolean })
  | (Dated & { kind: 'occupancy'; occupied: boolean })
  | (Dated & { kind: 'button'; action: 'press' | 'hold' });

interface Dated {
  /** The device's own clock, milliseconds UTC, where it has a believable one. */
  deviceTime?: number;
}

/** Vendors send only what changed, so every part may be missing, though not all. */
export interface PowerReading extends Dated {
  kind: 'power';
  watts?: number;
  /** The device's own counter, watt-hours since it was new or reset. */
  energyTotalWh?: number;
  /** Whether the relay is on. A relay alone is no use: something must draw power. */
  output?: boolean;
}

export type Vendor = 'shelly' | 'tasmota' | 'zigbee2mqtt';

/** No readings: a well-formed message that says nothing about use, such as a Wi-Fi status. */
export interface DeviceMessage {
  kind: 'message';
  vendor: Vendor;
  /** As in the vendor's topic. For Zigbee2MQTT's own bridge: `bridge`. */
  deviceId: string;
  readings: Reading[];
}

export interface PlugRefusal {
  kind: 'refused';
  /** Path of the value, or `topic`; never what it held. */
  where: string;
  why: string;
}
