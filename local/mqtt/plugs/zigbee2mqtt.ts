import type { OutgoingMessage } from '../clients';
import { volts, wattsInUse } from './plug';
import type { PlugVoice } from './plug';

/**
 * A Zigbee plug behind zigbee2mqtt (zigbee2mqtt.io/guide/usage/mqtt_topics_and_messages.html): its whole state in every
 * message, energy in kilowatt-hours, reachability on `availability`. Its id is the friendly name.
 */
export const zigbee2mqtt: PlugVoice = ({ id, action, after, at }) => {
  const watts = after.on ? wattsInUse : 0;
  const state: OutgoingMessage = {
    topic: `zigbee2mqtt/${id}`,
    payload: JSON.stringify({
      state: after.on ? 'ON' : 'OFF',
      power: watts,
      current: Number((watts / volts).toFixed(2)),
      voltage: Math.round(volts),
      energy: Number((after.energy / 1_000).toFixed(2)),
      linkquality: 142,
      last_seen: new Date(at).toISOString(),
    }),
  };
  const availability = (word: 'online' | 'offline'): OutgoingMessage => ({
    topic: `zigbee2mqtt/${id}/availability`,
    payload: JSON.stringify({ state: word }),
    retain: true,
  });

  switch (action) {
    case 'on':
    case 'off':
      return [state];
    case 'offline':
      return [availability('offline')];
    case 'online':
      return [availability('online'), state];
  }
};

/** A whole bridge going down or coming up, and with it all its plugs. */
export const bridgeMessage = (word: 'online' | 'offline'): OutgoingMessage => ({
  topic: 'zigbee2mqtt/bridge/state',
  payload: JSON.stringify({ state: word }),
  retain: true,
});
