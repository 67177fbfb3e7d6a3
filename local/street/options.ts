import type { Ears } from './ears/ears';
import type { Street } from './street';
import type { Log } from '../../lambda/functions/service';

export interface StreetOptions {
  /** Folder that keeps everything through a kill; null keeps it in memory. */
  dataDir: string | null;
  /** 0 for any that is free. */
  port: number;
  mqttPort: number;
  /**
   * `world`: runs by itself and can be moved on; `begins`: this much ahead of the world's time (milliseconds) where the
   * data folder knows no better. `standing`: stands at this moment (milliseconds UTC) until it is moved.
   */
  clock: { kind: 'world'; begins?: number } | { kind: 'standing'; start: number };
  /** Whoever gives them closes them. */
  ears: Ears;
  log: Log;
  /** As if restored from a backup: milliseconds UTC before which nothing is spoken of until staff have looked. */
  restoreFence?: number | null;
  /** Done before the doors open: who comes in finds somebody at home. */
  furnish?: (street: Street) => Promise<void>;
}

/** What of the street has no place in the real world's settings. */
export const local = {
  table: 'good-neighbour',
  erasedTable: 'good-neighbour-erased',
  applicationId: 'amzn1.ask.skill.good-neighbour-local',
  twoWayNumber: '+447700900000',
  senderId: 'GoodNeighbr',
  agendaShards: 1,
  /** Not a secret: the Amazon it opens is on this machine. */
  alexaClient: { clientId: 'amzn1.application-oa2-client.local', clientSecret: 'local' },
} as const;
