import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';

/** The embedded database by itself, on a port of its own. `path`: a folder that keeps it, else memory. */
export async function startDynalite(path?: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = dynalite({
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
    ...(path !== undefined && { path }),
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed, failed) => {
        server.close((fault) => {
          if (fault) failed(fault);
          else closed();
        });
      }),
  };
}
