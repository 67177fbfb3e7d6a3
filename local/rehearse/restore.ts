import { cpSync, mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hour, minute, type Instant, type StaffAct } from '../../lambda/household';
import { dynamoRows, erasedTableDescription, tableDescription } from '../../lambda/store';
import type { Row } from '../../lambda/store/rows';
import { createActivity, createStandingClock } from '../clock';
import { startLocalDatabase } from '../database';
import { openStreet, type OpenStreet } from '../street/open-street';
import { local } from '../street/options';
import { homes, type Rehearsed } from './homes';

/** One thing that must hold, and whether it did. */
export interface Held {
  says: string;
  held: boolean;
}

const start = Date.parse('2026-03-02T10:00:00Z');
/** The table is lost and restored elsewhere; from then on the restored one is in use. */
const restoredAt = start + 4 * hour;

/**
 * Loses a table and restores it from a backup into a new one, as point-in-time recovery does: calls are open when the
 * backup is taken, another comes after it, and hours pass before the restored table is in use.
 */
export async function rehearseRestore(): Promise<Held[]> {
  const folder = mkdtempSync(join(tmpdir(), 'good-neighbour-restore-'));
  const held: Held[] = [];
  const see = (says: string, is: boolean): void => void held.push({ says, held: is });
  try {
    const before = join(folder, 'before');
    const first = await open(before, start, null);
    const people: Rehearsed[] = [];
    for (const home of homes) {
      const { household: id } = await first.street.pace.during(() => first.street.moveIn(home));
      people.push({ ...home, id });
    }
    const [mary, george, sheila, ron] = people as [Rehearsed, Rehearsed, Rehearsed, Rehearsed];
    await calls(first.street, mary, 'first');
    await calls(first.street, george, 'first');
    see('two calls are open, and the first carer of each is told', textsTo(first.street, mary, george) === 2);
    const backup = await first.backUp();
    await first.street.pace.moveTo(start + 3 * minute);
    await calls(first.street, sheila, 'after the backup');
    see('a call after the backup was told at the time', textsTo(first.street, sheila) === 1);
    await first.street.pace.during(() => leaves(first.street, ron));
    await first.street.pace.moveTo(start + 25 * minute);
    see('a home is erased after the backup', (await first.street.store.homes.load(ron.id)) === null);
    const erased = await first.street.erasedRows();
    await first.street.close();

    const after = join(folder, 'after');
    mkdirSync(after);
    cpSync(join(before, 'keys.json'), join(after, 'keys.json'));
    await restore(after, backup, erased);
    const second = await open(after, restoredAt, restoredAt);
    const { street, operations } = second;
    see('who was erased is back with the backup', (await street.store.homes.load(ron.id)) !== null);
    see(
      'and is erased again from the list that no restore touches',
      (await street.erasing.replay(restoredAt)) === 1,
    );
    see('so that nobody can read of them', (await street.store.homes.load(ron.id)) === null);
    await street.pace.moveTo(restoredAt + hour);
    see(
      'for an hour nobody is texted about what is older than the restore',
      street.phones.texts().length === 0,
    );
    see('operations hear of both homes', operations().filter((about) => about === 'restored').length === 2);

    await calls(street, mary, 'again');
    see('her new call is told at once', textsTo(street, mary) > 0);
    await calls(street, sheila, 'again');
    see('so is that of a home whose old call was lost with the table', textsTo(street, sheila) === 1);
    await street.pace.during(() => staffDo(street, george, { do: 'note-call' }));
    await street.pace.moveTo(restoredAt + hour + 2 * minute);
    see('what staff have rung about and leave open goes on where it was', textsTo(street, george) === 1);
    const kept = await street.store.homes.load(george.id);
    see('nothing that was decided before the backup is lost', kept?.state.episode?.told.length === 2);
    await street.close();
    return held;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function open(dataDir: string, now: Instant, restoreFence: Instant | null) {
  mkdirSync(dataDir, { recursive: true });
  const heard: string[] = [];
  const street = await openStreet({
    dataDir,
    port: 0,
    mqttPort: 0,
    clock: { kind: 'standing', start: now },
    ears: { understand: () => Promise.reject(new Error('nobody speaks here')), close: () => undefined },
    log: (_level, what, facts) => {
      if (what === 'operations') heard.push(String(facts?.['about']));
    },
    restoreFence,
  });
  return { street, operations: () => heard, backUp: () => street.backUp() };
}

const calls = (street: OpenStreet, { id }: Rehearsed, which: string) =>
  street.pace.during(() =>
    street.actor.happen(id, {
      kind: 'help-asked',
      id: `${id} ${which}`,
      at: street.pace.now(),
      speaker: 'speaker',
      need: 'other',
    }),
  );

/** The service ends for a home, and everything kept of it is deleted. */
async function leaves(street: OpenStreet, home: Rehearsed): Promise<void> {
  await staffDo(street, home, { do: 'end', why: 'left', outcome: 'fine' });
  await staffDo(street, home, { do: 'erase' });
}

const staffDo = ({ actor }: OpenStreet, { id }: Rehearsed, act: StaffAct) => {
  const staff = { id: 'manager', name: 'Manager' };
  return actor.happen(id, { kind: 'staff-acted', id: `${id} ${act.do}`, staff, note: 'asked', act });
};

const textsTo = ({ phones }: OpenStreet, ...people: readonly Rehearsed[]): number =>
  people.flatMap(({ carers }) => carers.flatMap(({ phone }) => phones.to(phone))).length;

/** Into a table that is new, before anything looks at it. */
async function restore(dataDir: string, backup: readonly Row[], erased: readonly Row[]): Promise<void> {
  const database = await startLocalDatabase({
    clock: createStandingClock({ start }),
    activity: createActivity(),
    dataDir,
    tables: [tableDescription(local.table), erasedTableDescription(local.erasedTable)],
  });
  await dynamoRows(database.inspector, local.table, () => Promise.resolve()).putAll(backup);
  await dynamoRows(database.inspector, local.erasedTable, () => Promise.resolve()).putAll(erased);
  await database.close();
}
