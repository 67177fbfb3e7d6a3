import type { TypedPhone } from '../ports';
import { readTable, type Cells, type ReadTable } from './read-table';

/** A row of the table, ready to be enrolled. */
export interface ReadResident {
  /** The council's own number for this person: read twice, it is one home. */
  reference: string;
  full: string;
  called: string;
  phone: string | null;
  duty: { name: string; phone: string };
  carers: { name: string; phone: string }[];
}

const needed = ['reference', 'full_name', 'called', 'duty_name', 'duty_phone'] as const;
const optional = [
  'phone',
  'carer1_name',
  'carer1_phone',
  'carer2_name',
  'carer2_phone',
  'carer3_name',
  'carer3_phone',
];
export const residentColumns: readonly string[] = [...needed, ...optional];

export const residentExample = '4711,Jean Example,Jean,Duty team,07700 900199,,Lucy Example,07700 900101,,,,';

/** `readPhone` judges numbers as the forms do. */
export const readResidents = (
  text: string,
  readPhone: (typed: string) => TypedPhone,
): ReadTable<ReadResident> =>
  readTable(text, needed, {
    readPhone,
    row: readRow,
    same: ({ reference }) => (reference === '' ? '' : `reference ${reference}`),
  });

function readRow({ text, must, mobile }: Cells): ReadResident {
  const carers = [1, 2, 3].flatMap((place) => {
    const [name, phone] = [`carer${String(place)}_name`, `carer${String(place)}_phone`];
    return text(name) === '' && text(phone) === '' ? [] : [{ name: must(name, 80), phone: mobile(phone) }];
  });
  return {
    reference: must('reference', 60),
    full: must('full_name'),
    called: must('called', 40),
    phone: text('phone') === '' ? null : mobile('phone'),
    duty: { name: must('duty_name', 60), phone: mobile('duty_phone') },
    carers,
  };
}
