import { handle, newHome, type Home, type Profile } from '../../../lambda/household';
import { profileItem, stateItem } from '../../../lambda/store/home-items';
import { journalItem } from '../../../lambda/store/kept-items';
import { nameRows } from '../../../lambda/store/name-rows';
import { savedEpisode } from '../../../lambda/store/closed-episodes';
import { feedbackStore } from '../../../lambda/store/feedback';
import { madeVisits } from '../../../lambda/store/made-visits';
import { referrals } from '../../../lambda/store/referrals';
import { usualRetention } from '../../../lambda/store';
import type { Row, Rows } from '../../../lambda/store/rows';

/** So many of a council's homes have an open worry, an ended one, or a complaint. */
const worried = 200;
const ended = 1_000;
const needing = 300;
const complaints = 100;
const visits = 2_000;
const lines = 300;
const atOnce = 2_500;

const first = ['Mary', 'George', 'Sheila', 'Olu', 'Anwen', 'Ron', 'Priya', 'Jean', 'Tadeusz', 'Winston'];
const last = ['Hughes', 'Okafor', 'Patel', 'Jones', 'Kowalska', 'Pike', 'Begum', 'Clarke', 'Evans', 'Reid'];
/** Whose name is searched for: one in a hundred has it. */
export const someone = 'anwen';

const profileOf = (number: number): Profile => {
  const [one, other] = [first[number % 10] ?? '', last[Math.floor(number / 10) % 10] ?? ''];
  return {
    schema: 1,
    id: `home-${String(number)}`,
    council: 'bench',
    version: 1,
    zone: 'Europe/London',
    locale: 'en-GB',
    resident: { firstName: one, fullName: `${one} ${other}`, phone: null },
    carers: [],
    duty: { name: 'Duty team', phone: '+447700900199', waitMinutes: null },
    plugs: [],
    promise: null,
    alertsPerMonth: 0.5,
  };
};

/** Fills the measured table with one council's homes, and with what stands on its lists. */
export async function fillCouncil(rows: Rows, homes: number): Promise<void> {
  const now = Date.now();
  let some: Row[] = [];
  for (let number = 0; number < homes; number += 1) {
    const home = homeOf(number, now);
    some.push(profileItem(home.profile, null, 1), stateItem(home, 1), ...nameRows(home.profile));
    if (some.length >= atOnce) {
      await rows.putAll(some);
      some = [];
    }
  }
  const journal = Array.from({ length: lines }, (_, seq) =>
    journalItem('home-0', { seq, at: now - seq * 60_000, kind: 'resumed' }, usualRetention),
  );
  await rows.putAll([...some, ...journal]);
  for (let number = 0; number < ended; number += 1) {
    const openedAt = now - number * 60_000 - 600_000;
    const about = {
      id: `e${String(number)}`,
      openedAt,
      closedAt: openedAt + 300_000,
      outcome: 'fine',
      by: 'staff',
    } as const;
    const episode = { ...about, concerns: [], told: [] };
    await savedEpisode(rows, usualRetention, {
      household: `home-${String(number)}`,
      council: 'bench',
      episode,
    });
  }
  await complain(rows, now);
  await askedAndVisited(rows, now);
}

function homeOf(number: number, now: number): Home {
  const agreed = { at: now, basis: 'own', words: 'yes' } as const;
  const routine = number >= worried ? agreed : null;
  const home = newHome(profileOf(number), { routine, carers: agreed, reminders: null }, now);
  if (number >= worried + needing) return home;
  if (number >= worried) {
    const reasons = [{ kind: 'decline', what: 'less', before: 8, lately: 3.4 } as const];
    return { ...home, state: { ...home.state, mayNeedUs: { weight: number, reasons } } };
  }
  const call = {
    kind: 'help-asked',
    id: `call-${String(number)}`,
    at: now,
    speaker: 'echo',
    need: 'fall',
  } as const;
  return handle(home, call, now).home;
}

async function complain(rows: Rows, now: number): Promise<void> {
  const { save } = feedbackStore(rows, usualRetention);
  const takenBy = { id: 'staff', name: 'Staff' };
  for (let number = 0; number < complaints; number += 1) {
    const { id: household, council, resident } = profileOf(number);
    const said = {
      id: String(number),
      kind: 'complaint',
      from: 'family',
      words: 'Late',
      at: now,
      takenBy,
    } as const;
    await save(
      { household, council, resident: resident.fullName },
      { ...said, dueAt: now + number, settled: null },
    );
  }
}

/** Everybody who complained would like to be called as well; visits were made to many. */
async function askedAndVisited(rows: Rows, now: number): Promise<void> {
  const { keep } = referrals(rows, usualRetention);
  const book = madeVisits(rows, usualRetention);
  for (let number = 0; number < visits; number += 1) {
    const { id: household, council, resident } = profileOf(number);
    const id = String(number);
    const of = { household, council, resident: resident.fullName };
    if (number < complaints) await keep(of, { id, at: now - number, about: { kind: 'budget' } });
    const planned = { at: now - number * 60_000, minutes: 30 };
    const visit = {
      id,
      provider: 'Care',
      planned,
      made: planned,
      cost: 1_000,
      note: null,
      from: 'import',
    } as const;
    await book.keep(household, council, [visit]);
  }
}
