import { carerRoles, type CarerRole } from '../../../household/care-paths';
import type { Hours } from '../../../household/profile';
import type { TypedPhone } from '../ports';
import { readTable, type Cells, type ReadTable } from './read-table';

/** A row of the table, ready to be put at the end of somebody's list. */
export interface ReadCarer {
  /** Of the resident: the council's own number, or the home's. */
  reference: string;
  name: string;
  phone: string;
  waitMinutes: number | null;
  hours: Hours[] | null;
  role: CarerRole | null;
  relation: string;
  notToBeTold: boolean;
}

const needed = ['reference', 'name', 'phone'] as const;
export const carerColumns: readonly string[] = [
  ...needed, 'wait_minutes', 'from', 'to', 'role', 'relation', 'not_to_be_told',
]; // prettier-ignore

export const carerExample = '4711,Lucy Example,07700 900101,5,08:00,20:00,family,daughter,no';

export const readCarers = (text: string, readPhone: (typed: string) => TypedPhone): ReadTable<ReadCarer> =>
  readTable(text, needed, {
    readPhone,
    row: readRow,
    same: ({ reference, phone }) =>
      reference === '' || phone === '' ? '' : `${phone} for reference ${reference}`,
  });

function readRow({ text, must, mobile, count, time, yes, why }: Cells): ReadCarer {
  const [from, to, typed] = [time('from'), time('to'), text('role', 20)];
  if ((from === '') !== (to === '')) why.push('give both from and to, or neither');
  const role = carerRoles.find((each) => each === typed) ?? null;
  if (typed !== '' && role === null) why.push(`role is none of ${carerRoles.join(', ')}`);
  return {
    reference: must('reference', 60),
    name: must('name', 80),
    phone: mobile('phone'),
    waitMinutes: count('wait_minutes', 120),
    hours: from === '' ? null : [{ from, to }],
    role,
    relation: text('relation', 40),
    notToBeTold: yes('not_to_be_told'),
  };
}
