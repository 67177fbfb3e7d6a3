import type { Carer } from '../../../household/profile';
import { edit } from '../act';
import type { Visit } from '../visit';
import { homeOfReference } from './home-of-reference';
import type { ReadCarer } from './read-carers';
import type { GoodRow } from './read-table';
import { byReference, eachOf, type Took } from './took';

const mostCarers = 20;

const carerOf = ({ name, phone, waitMinutes, hours, role, relation, notToBeTold }: ReadCarer): Carer => ({
  // Of the phone: read twice, it is one person.
  id: `t-${phone.replace(/\D/gu, '')}`,
  name,
  phone,
  waitMinutes,
  hours,
  holidays: [],
  notToBeTold,
  ...(role && { role }),
  ...(relation !== '' && { relation }),
});

/** How many are put on the list of this home, or would be; or why none can. */
async function listed(
  visit: Visit,
  reference: string,
  rows: readonly GoodRow<ReadCarer>[],
  only: 'try' | 'take',
): Promise<string | { made: number }> {
  const home = await homeOfReference(visit, reference);
  if (home === null) return `there is no resident of reference ${reference}`;
  if (home.state.ended) return 'the service has ended for this home';
  const { carers } = home.profile;
  const fresh = rows.filter(({ row }) => !carers.some(({ phone }) => phone === row.phone));
  if (carers.length + fresh.length > mostCarers)
    return `more than ${String(mostCarers)} people would be on the list`;
  if (fresh.length > 0 && only === 'take') {
    const all = [...carers, ...fresh.map(({ row }) => carerOf(row))];
    const saved = await edit(visit, home, { carers: all }, { what: 'the list: from a table', why: '' });
    if (!saved) return 'somebody else changed this home meanwhile: send the table again';
  }
  return { made: fresh.length };
}

/** Puts carers at the end of their lists, a home at a time. `only`: whether anything is changed. */
export async function takeCarers(
  visit: Visit,
  good: readonly GoodRow<ReadCarer>[],
  only: 'try' | 'take',
): Promise<Took> {
  const took: Took = { made: 0, known: 0, bad: [] };
  await eachOf(byReference(good), async ([reference, rows]) => {
    const came = await listed(visit, reference, rows, only);
    if (typeof came === 'string') {
      took.bad.push(...rows.map(({ line }) => ({ line, why: [came] })));
      return;
    }
    took.made += came.made;
    took.known += rows.length - came.made;
  });
  return took;
}
