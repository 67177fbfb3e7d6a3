import type { Instant } from '../../../lambda/household/clock';
import type { OutgoingMessage } from '../clients';

export type PlugAction = 'on' | 'off' | 'offline' | 'online';

export interface PlugState {
  on: boolean;
  online: boolean;
  /** Watt-hours since the plug was made. Never falls. */
  energy: number;
}

/** A plug's state before and after something happened to it, with the vendor's own id of the plug. */
export interface PlugStep {
  id: string;
  action: PlugAction;
  before: PlugState;
  after: PlugState;
  at: Instant;
}

/** What a vendor's plug says of itself, in the order in which it says it. */
export type PlugVoice = (step: PlugStep) => OutgoingMessage[];

/** A kettle boiled once, in watt-hours. */
const oneUse = 48;
export const wattsInUse = 2_850.4;
export const volts = 239.6;

export const newPlug: PlugState = { on: false, online: true, energy: 12_345 };

/** "on" again is a new use: it shows in the energy, not in the switch. */
export function after(state: PlugState, action: PlugAction): PlugState {
  switch (action) {
    case 'on':
      return { on: true, online: true, energy: state.energy + oneUse };
    case 'off':
      return { ...state, on: false, online: true };
    case 'offline':
      return { ...state, online: false };
    case 'online':
      return { ...state, online: true };
  }
}
