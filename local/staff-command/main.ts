import { askedOfStaff } from './arguments';
import { fromTheStreet } from './from-the-street';
import { fromTheTable } from './from-the-table';

/** `npm run staff`: what the console shows somebody who has no browser at hand. Nothing of a resident is shown. */
const asked = askedOfStaff(process.argv.slice(2));
if (asked.kind === 'refused') {
  process.stderr.write(`staff: ${asked.why}\n`);
  process.exit(2);
}

const show = process.env['TABLE_NAME'] === undefined ? fromTheStreet : fromTheTable;
show(asked).then(
  ({ words, until }) => {
    const lasts = new Date(until).toLocaleString('en-GB', { timeZone: 'Europe/London' });
    process.stdout.write(`${words.join(' ')}\nuntil ${lasts}\n`);
  },
  (fault: unknown) => {
    process.stderr.write(`staff: ${fault instanceof Error ? fault.message : String(fault)}\n`);
    process.exit(1);
  },
);
