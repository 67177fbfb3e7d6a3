export { after, newPlug } from './plug';
export type { PlugAction, PlugState, PlugStep, PlugVoice } from './plug';
export { createPlugs, plugVoices } from './plugs';
export type { Plugs, PlugVendor } from './plugs';
export { shellyWill } from './shelly';
export { tasmotaWill } from './tasmota';
export { bridgeMessage } from './zigbee2mqtt';
