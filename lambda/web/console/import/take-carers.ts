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

/** Puts carers at the end of their lists, a home at a time. `only`: nothing is changed. */
export async function takeCarers(
  visit: Visit,
  good: readonly GoodRow<ReadCarer>[],
  only: 'try' | 'take',
): Promise<Took> {
  const took: Took = { made: 0, known: 0, bad: [] };
  await eachOf(byReference(good), async ([reference, rows]) => {
    const home = await homeOfReference(visit, reference);
    const refuse = (why: string): void => {
      took.bad.push(...rows.map(({ line }) => ({ line, why: [why] })));
    };
    if (home === null) return refuse(`there is no resident of reference ${reference}`);
    if (home.state.ended) return refuse('the service has ended for this home');
    const { carers } = home.profile;
    const fresh = rows.filter(({ row }) => !carers.some(({ phone }) => phone === row.phone));
    if (carers.length + fresh.length > mostCarers)
      return refuse(`more than ${String(mostCarers)} people would be on the list`);
    const all = [...carers, ...fresh.map(({ row }) => carerOf(row))];
    const about = { what: 'the list: from a table', why: '' };
    if (fresh.length > 0 && only === 'take' && !(await edit(visit, home, { carers: all }, about)))
      return refuse('somebody else changed this home meanwhile: send the table again');
    took.made += fresh.length;
    took.known += rows.length - fresh.length;
  });
  return took;
}
