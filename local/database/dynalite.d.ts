/** dynalite comes without types; this is the part of it that is used here. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  interface Options {
    /** Folder of the LevelDB store; in memory without it. */
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  }

  /** The server's `close` also closes the store. */
  export default function dynalite(options: Options): Server;
}
