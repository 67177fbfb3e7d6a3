import { day, usualRules, usualSettings, type Retention } from '../../../lambda/household';
import type { Feedback } from '../../../lambda/household/feedback';
import { everyRow } from '../../../lambda/store/every-row';
import { councilPartition, householdPartition } from '../../../lambda/store/keys';
import { monday } from '../example-home';
import type { Opened } from './open-store';

const settled: Retention = { signalDays: 180, textDays: 90, journalDays: 400 };
const about = { household: 'h1', council: 'ashby', resident: 'Mary Hughes' };
const by = { id: 's-1', name: 'Moira' };
const look = { at: monday, staff: by, roles: ['manager'], what: 'today' };

const complaint: Feedback = {
  id: 'f1',
  kind: 'complaint',
  from: 'family',
  words: 'It was late',
  at: monday,
  takenBy: by,
  dueAt: monday + 30 * day,
  settled: null,
};

/** By the beginning of each row's key, after how many days it goes. */
async function keptDays({ rows }: Opened, pk: string): Promise<Record<string, number>> {
  const found = await everyRow(rows, { pk, prefix: '' });
  const kept = found
    .filter((row) => row['expiresAt'] !== undefined)
    .map((row) => [row.sk.split('#')[0], (Number(row['expiresAt']) * 1_000 - monday) / day] as const);
  return Object.fromEntries(kept) as Record<string, number>;
}

async function keepEverything({ store }: Opened, kept?: Retention): Promise<void> {
  await store.looks.keep({ household: 'h1' }, look, kept);
  await store.looks.keep({ council: 'ashby' }, { ...look, shown: ['h1'] });
  await store.feedback.save(about, complaint, kept);
  await store.referrals.keep(about, { id: 'r1', at: monday, about: { kind: 'budget' } }, kept);
  const made = { at: monday, minutes: 30 };
  const visit = { id: 'v1', provider: 'Kindly', planned: null, made, cost: null, note: null } as const;
  await store.madeVisits.keep('h1', 'ashby', [{ ...visit, from: 'carers-page' }], kept);
}

export function describeSettledKeeping(opened: () => Opened): void {
  describe('how long a council keeps who looked, what was said of the service, who asked to be called and who came', () => {
    it('is as usual where it has settled nothing', async () => {
      const here = opened();
      await keepEverything(here);
      const home = await keptDays(here, householdPartition('h1'));
      expect(home).toEqual({ LOOK: 730, FEEDBACK: 730, REFERRAL: 730, VISIT: 730 });
      expect(await keptDays(here, councilPartition('ashby'))).toEqual({ LOOK: 730 });
    });

    it('is what it has settled, also of its lists, of what it changed, and after a referral is settled', async () => {
      const here = opened();
      const change = { at: monday, by, what: 'Keeping', why: 'Decided in March' };
      const rules = { ...usualRules, version: 1, retention: settled };
      await here.store.councilSettings.save('ashby', { ...usualSettings, rules, changed: change }, change);
      await keepEverything(here, settled);
      await here.store.referrals.settle('ashby', 'h1', 'r1', {
        at: monday + day,
        by: 'Moira',
        outcome: 'arranged',
      });
      const home = await keptDays(here, householdPartition('h1'));
      expect(home).toEqual({ LOOK: 400, FEEDBACK: 400, REFERRAL: 400, VISIT: 400 });
      expect(await keptDays(here, councilPartition('ashby'))).toEqual({ LOOK: 400, CHANGE: 400 });
    });
  });
}
