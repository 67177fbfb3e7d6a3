export { startLocalDatabase } from './local-database';
export type { LocalDatabase, LocalDatabaseOptions } from './local-database';
export type { Meter, Usage } from './usage';
