import { parentPort } from 'node:worker_threads';
import { liveStreet, type StreetOptions } from './street';

/** A thread that lives one street after the other and says what was found in each. */
parentPort?.on('message', (street: StreetOptions) => {
  void liveStreet(street).then((findings) => parentPort?.postMessage(findings));
});
