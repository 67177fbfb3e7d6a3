import { endWithTheReader } from '../closed-pipe';
import { runCommand } from './arguments';
import { replayHome } from './replay-home';

const HELP = `npm run replay -- --events F.csv [--coverage F.csv] [--timezone Europe/London] [--alerts-per-month 1]

Replays a recorded home through the routine detector and prints JSON lines: a deadline after each sign, and each concern.
  --events            timestamp_iso_local,signal_id,kind in time order; a last row <iso>,__end__,__end__ runs the clock on
  --coverage          date,covered_fraction; days under 0.9 are neither learned from nor judged
  --timezone          the home's zone, an IANA name (default Europe/London)
  --alerts-per-month  false alerts that may reach a carer, more than 0 and at most 31 (default 1)`;

endWithTheReader();
runCommand('replay', HELP, false, (given) => {
  let text = '';
  for (const line of replayHome(given.home, given)) text += `${JSON.stringify(line)}\n`;
  return text;
});
