import './street/start/quiet-sdk';
import { startArguments } from './street/start/arguments';

/** `npm start`: the whole service on this machine. */
const asked = startArguments(process.argv.slice(2));
if (asked.kind === 'refused') {
  process.stderr.write(`start: ${asked.why}\n`);
  process.exit(2);
}
// Only now, for it is much to load.
void import('./street/start/start').then(({ start }) => start(asked));
