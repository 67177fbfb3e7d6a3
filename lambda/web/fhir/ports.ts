import type { KeptCheckIn } from '../../household/check-ins/check-in';
import type { ConsolePorts } from '../console/ports';

/** Another system of a council. */
export interface RecordClient {
  council: string;
  name: string;
}

export interface RecordClients {
  /** Null where it was taken back. */
  find(id: string): Promise<RecordClient | null>;
  /** Null where there is none of this id and secret. */
  vouch(id: string, secret: string): Promise<RecordClient | null>;
}

export interface FhirPorts extends Pick<
  ConsolePorts,
  | 'look'
  | 'log'
  | 'clock'
  | 'publicUrl'
  | 'seals'
  | 'rates'
  | 'looks'
  | 'pages'
  | 'histories'
  | 'closedEpisodesOf'
> {
  clients: RecordClients;
  /** Those that are kept, oldest first. */
  checkIns(household: string): Promise<KeptCheckIn[]>;
}
