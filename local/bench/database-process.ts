import dynalite from 'dynalite';
import type { AddressInfo } from 'node:net';

/** The embedded database in a process of its own, so that its work is not counted as ours. Says where it listens. */
const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
server.listen(0, '127.0.0.1', () => {
  process.send?.((server.address() as AddressInfo).port);
});
process.on('disconnect', () => process.exit());
