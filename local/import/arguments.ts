import { parseArgs } from 'node:util';
import { IANAZone } from 'luxon';
import { sources, type Source } from '../../lambda/functions/what-feeds-bring';
import { parseFault } from '../parse-fault';

export interface ImportArguments {
  kind: 'import';
  files: string[];
  /** Null: told from what is in it. */
  as: Source | null;
  /** By id or by name; null: the only home there is. */
  household: string | null;
  region: string;
  zone: string;
  dataDir: string;
}

export type ImportAsked = ImportArguments | { kind: 'help' } | { kind: 'refused'; why: string };

export const help = `npm run import -- FILE… [--as SOURCE] [--household ID or NAME] [--region NAME] [--timezone Europe/London] [--data DIR]

Takes files into the database of \`npm start\`, while it is not running.
  --as         ${sources.join(', ')}; told from the file where it is left out
  --household  whose visits or bins they are; may be left out where there is one home only
  --region     whose regional programmes are taken from a television guide: "West Midlands"
  --timezone   the council's zone, an IANA name (default Europe/London)
  --data       the folder of \`npm start\` (default .data)
Visits and bins are iCalendar (RFC 5545), television is XMLTV, activities are JSON of Open Referral UK, budgets and made visits are CSV; each may be packed with gzip.`;

const text = { type: 'string' } as const;
const options = {
  as: text,
  household: text,
  region: { ...text, default: '' },
  timezone: { ...text, default: 'Europe/London' },
  data: { ...text, default: '.data' },
  help: { type: 'boolean', default: false },
} as const;

const refused = (why: string): ImportAsked => ({ kind: 'refused', why });

export function importArguments(given: string[]): ImportAsked {
  try {
    const { values, positionals } = parseArgs({ args: given, options, allowPositionals: true });
    if (values.help) return { kind: 'help' };
    const as = sources.find((source) => source === values.as);
    if (values.as !== undefined && as === undefined)
      return refused(`--as must be one of ${sources.join(', ')}, not "${values.as}"`);
    if (!IANAZone.isValidZone(values.timezone))
      return refused(`--timezone: no such zone: ${values.timezone}`);
    if (values.data === '') return refused('--data needs a folder');
    if (positionals.length === 0) return refused('no file was named (see --help)');
    const household = values.household ?? null;
    const { region, timezone: zone, data: dataDir } = values;
    return { kind: 'import', files: positionals, as: as ?? null, household, region, zone, dataDir };
  } catch (fault) {
    return refused(parseFault(fault));
  }
}
