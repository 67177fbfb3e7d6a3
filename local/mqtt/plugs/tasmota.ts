import { DateTime } from 'luxon';
import type { Instant } from '../../../lambda/household/clock';
import type { OutgoingMessage } from '../clients';
import { volts, wattsInUse } from './plug';
import type { PlugState, PlugVoice } from './plug';

/**
 * Tasmota with its default topics (tasmota.github.io/docs/MQTT): the switch on `stat`, energy on `tele/…/SENSOR` in
 * kilowatt-hours, a will on `tele/…/LWT`. Its times are the device's wall time, without a zone.
 */
export const tasmota: PlugVoice = ({ id, action, after, at }) => {
  const power = after.on ? 'ON' : 'OFF';
  const switched: OutgoingMessage[] = [
    { topic: `stat/${id}/RESULT`, payload: JSON.stringify({ POWER: power }) },
    { topic: `stat/${id}/POWER`, payload: power },
  ];
  const sensor: OutgoingMessage = { topic: `tele/${id}/SENSOR`, payload: JSON.stringify(energy(after, at)) };
  const lwt = (word: 'Online' | 'Offline'): OutgoingMessage => ({
    topic: `tele/${id}/LWT`,
    payload: word,
    retain: true,
  });

  switch (action) {
    case 'on':
    case 'off':
      return [...switched, sensor];
    case 'offline':
      return [lwt('Offline')];
    case 'online':
      return [lwt('Online'), ...switched, sensor];
  }
};

/** What the broker says for a plug that is gone. */
export const tasmotaWill = (id: string): OutgoingMessage => ({
  topic: `tele/${id}/LWT`,
  payload: 'Offline',
  retain: true,
});

function energy(state: PlugState, at: Instant): object {
  const watts = state.on ? Math.round(wattsInUse) : 0;
  const time = (moment: Instant): string =>
    DateTime.fromMillis(moment, { zone: 'Europe/London' }).toFormat("yyyy-MM-dd'T'HH:mm:ss");
  return {
    Time: time(at),
    ENERGY: {
      TotalStartTime: '2025-06-01T00:00:00',
      Total: Number((state.energy / 1_000).toFixed(3)),
      Yesterday: 0.21,
      Today: 0.096,
      Power: watts,
      ApparentPower: watts,
      ReactivePower: 0,
      Factor: watts > 0 ? 1 : 0,
      Voltage: Math.round(volts),
      Current: Number((watts / volts).toFixed(3)),
    },
  };
}
