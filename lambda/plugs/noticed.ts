import type { Instant } from '../household/clock';
import type { PlugMemory } from './memory';

/** What a reading means for the household. */
export interface Noticed {
  memory: PlugMemory;
  /** A new use, by somebody who is there. `at` is never later than it can have been. */
  signal: { at: Instant; use: 'on' | 'door' | 'motion' } | null;
  /** Known anew to be reachable, or not. */
  reachable?: boolean;
  /** Pressed once: she is okay. Held: she calls for help. */
  button?: 'press' | 'hold';
}

/** When a reading was made, and when it came. */
export interface Moment {
  /** By the device's clock, where that can be believed. */
  deviceTime: Instant | undefined;
  receivedAt: Instant;
  /** When it happened, as far as can be known. */
  time: Instant;
}
