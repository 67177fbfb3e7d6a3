import { rulesFor } from '../../../household/council/settings';
import { newHome } from '../../../household/new-home';
import type { Profile } from '../../../household/profile';
import type { Visit } from '../visit';
import { idsOfReference } from './home-of-reference';
import type { ReadResident } from './read-residents';
import type { GoodRow } from './read-table';
import { eachOf, type Took } from './took';

function homeOf(
  { staff, now }: Visit,
  id: string,
  resident: ReadResident,
  rules: ReturnType<typeof rulesFor>,
) {
  const profile: Profile = {
    schema: 1,
    id,
    council: staff.council,
    version: 1,
    zone: 'Europe/London',
    locale: 'en-GB',
    resident: { firstName: resident.called, fullName: resident.full, phone: resident.phone },
    carers: resident.carers.map(({ name, phone }, place) => ({
      id: `c-${String(place + 1)}`,
      name,
      phone,
      waitMinutes: null,
      hours: null,
      holidays: [],
      notToBeTold: false,
    })),
    duty: { ...resident.duty, waitMinutes: null },
    plugs: [],
    promise: null,
    alertsPerMonth: 0.5,
    ...rules,
    installing: { since: now, ticks: {} },
    edits: [{ version: 1, by: staff.member, what: 'nothing yet: imported from a table', why: '' }],
  };
  return newHome(profile, { routine: null, carers: null, reminders: null }, now);
}

/** Sent again, or begun again after it was broken off, it goes on with whoever is not here yet. */
export async function takeResidents(visit: Visit, good: readonly GoodRow<ReadResident>[]): Promise<Took> {
  const { ports, staff } = visit;
  const rules = rulesFor((await ports.settings.load(staff.council)).settings);
  const took: Took = { made: 0, known: 0, bad: [] };
  await eachOf(good, async ({ row }) => {
    const [id = '', ...older] = idsOfReference(visit, row.reference);
    const before = await Promise.all(older.map((each) => ports.look(each)));
    const isNew = before.every((home) => home === null);
    if (isNew && (await ports.createHome(homeOf(visit, id, row, rules)))) took.made += 1;
    else took.known += 1;
  });
  return took;
}
