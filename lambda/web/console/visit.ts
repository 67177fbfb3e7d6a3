import type { Instant } from '../../household/clock';
import type { Fields } from './fields';
import type { ConsolePorts } from './ports';
import type { Staff } from './staff';

/** One request by somebody who is signed in and may make it. */
export interface Visit {
  staff: Staff;
  ports: ConsolePorts;
  now: Instant;
  path: string;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** Of a posted form; empty for a GET. */
  fields: Fields;
  /** What every form carries: proof that it was made for this session. */
  csrf: string;
  /** Shown once at the top: what the last form did. */
  done: string | null;
}
