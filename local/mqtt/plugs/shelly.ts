import { minute } from '../../../lambda/household/clock';
import type { Instant } from '../../../lambda/household/clock';
import type { OutgoingMessage } from '../clients';
import { volts, wattsInUse } from './plug';
import type { PlugState, PlugVoice } from './plug';

/**
 * Shelly of the second generation and later, with `rpc_ntf` on, and `status_ntf` too for those who have it: changes as deltas on `events/rpc`, the
 * whole switch on `status/switch:0`, and a will on `online`. shelly-api-docs.shelly.cloud/gen2/ComponentsAndServices/Switch
 */
export const shelly: PlugVoice = ({ id, action, before, after, at }) => {
  const online = (is: boolean): OutgoingMessage => ({
    topic: `${id}/online`,
    payload: String(is),
    retain: true,
  });
  const whole: OutgoingMessage = {
    topic: `${id}/status/switch:0`,
    payload: JSON.stringify(wholeSwitch(after, at)),
  };
  const delta = (part: object): OutgoingMessage => notify(id, 'NotifyStatus', { id: 0, ...part }, at);

  switch (action) {
    case 'on':
      return [
        ...(before.on ? [] : [delta({ output: true, source: 'button' })]),
        delta({ apower: wattsInUse, current: wattsInUse / volts }),
        delta({ aenergy: energy(after, at) }),
        whole,
      ];
    case 'off':
      return before.on ? [delta({ output: false, apower: 0, current: 0, source: 'button' }), whole] : [whole];
    case 'offline':
      return [online(false)];
    case 'online':
      return [online(true), notify(id, 'NotifyFullStatus', wholeSwitch(after, at), at), whole];
  }
};

/** What the broker says for a plug that is gone. */
export const shellyWill = (id: string): OutgoingMessage => ({
  topic: `${id}/online`,
  payload: 'false',
  retain: true,
});

function notify(id: string, method: string, part: object, at: Instant): OutgoingMessage {
  return {
    topic: `${id}/events/rpc`,
    payload: JSON.stringify({
      src: id,
      dst: `${id}/events`,
      method,
      params: { ts: at / 1_000, 'switch:0': part },
    }),
  };
}

function wholeSwitch(state: PlugState, at: Instant): object {
  const watts = state.on ? wattsInUse : 0;
  return {
    id: 0,
    source: 'button',
    output: state.on,
    apower: watts,
    voltage: volts,
    current: watts / volts,
    aenergy: energy(state, at),
    temperature: { tC: 31.4, tF: 88.5 },
  };
}

/** Watt-hours in all, and milliwatt-hours of the last full minutes, whose start `minute_ts` is, in seconds. */
function energy(state: PlugState, at: Instant): object {
  return { total: state.energy, by_minute: [0, 0, 0], minute_ts: (Math.floor(at / minute) * minute) / 1_000 };
}
