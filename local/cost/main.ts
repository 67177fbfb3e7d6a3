import { parseArgs } from 'node:util';
import { billFor, total, type Bill, type Line } from './bill';
import { countMonth } from './count';
import list from './prices.json';
import { parseFault } from '../parse-fault';

const lived = { homes: 20, days: 30 };
const usage = 'npm run cost -- [--households N]';

/** What a month costs, from the operations that the real code made in a simulated one. The last line is JSON. */
async function main(): Promise<void> {
  const households = householdsFrom(process.argv.slice(2));
  const counted = await countMonth(lived.homes, lived.days, 'cost');
  const bill = billFor(counted);
  const table = (title: string, lines: readonly Line[]): void => {
    console.log(`${title}: ${usd(total(lines))}`);
    for (const line of [...lines].sort((one, other) => other.usd - one.usd))
      console.log(`  ${line.service.padEnd(24)} ${usd(line.usd)}`);
  };
  console.log(
    `Counted over ${lived.homes} homes and ${lived.days} days, at list prices of ${list.region} in USD a month.`,
  );
  table('A resident, without plugs and texts', bill.resident);
  table('A plug', bill.plug);
  table("A resident's texts", bill.texts);
  table('Whatever the number', bill.fixed);
  console.log('\nhouseholds   a month      each, without texts and plugs   with one plug   with texts too');
  for (const number of households) console.log(row(number, bill));
  const unsure = Object.entries(list.prices).filter(([, { confirmed }]) => !confirmed);
  console.log(
    `\nNot confirmed at the source: ${unsure.map(([name]) => name).join(', ')} (local/cost/prices.json).`,
  );
  console.log(
    JSON.stringify({
      residentUsd: total(bill.resident),
      plugUsd: total(bill.plug),
      textsUsd: total(bill.texts),
      fixedUsd: total(bill.fixed),
      households: Object.fromEntries(households.map((number) => [number, each(number, bill)])),
    }),
  );
}

const each = (number: number, bill: Bill): number => total(bill.resident) + total(bill.fixed) / number;
const usd = (amount: number): string => `${amount.toFixed(amount < 1 ? 5 : 2)} USD`;

function row(number: number, bill: Bill): string {
  const one = each(number, bill);
  const plug = one + total(bill.plug);
  const all = plug + total(bill.texts);
  return [
    number.toLocaleString('en-GB').padEnd(12),
    (all * number).toFixed(2).padEnd(12),
    one.toFixed(5).padEnd(31),
    plug.toFixed(5).padEnd(15),
    all.toFixed(5),
  ].join(' ');
}

function householdsFrom(args: string[]): number[] {
  try {
    const { values } = parseArgs({ args, options: { households: { type: 'string' } } });
    if (values.households === undefined) return [100, 10_000, 1_000_000];
    const number = Number(values.households);
    if (/^\d+$/.test(values.households) && number > 0) return [number];
    throw new RangeError(`--households must be a whole number above 0, not "${values.households}"`);
  } catch (fault) {
    console.error(`cost: ${parseFault(fault)} (${usage})`);
    process.exit(2);
  }
}

void main();
