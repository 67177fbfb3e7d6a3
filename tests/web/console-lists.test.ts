import { routes } from '../../lambda/web/console';
import { openConsoleDoor, staffOf, type Browser, type ConsoleDoor } from './console-door';
import { profile } from './marys-home';

/** Pages about a council as a whole, made from the table of routes: a list added later is tried here as well. */
const pages = routes
  .filter(({ method, about }) => method === 'GET' && about === 'council')
  .map((route) => ({ path: route.path, role: route.roles[0] }));
const homes = 130;
const idOf = (place: number): string => `home-${String(place)}`;

let door: ConsoleDoor;
beforeAll(async () => {
  door = await openConsoleDoor();
  await fillCouncil();
});

/** Many of everything that can stand on a list; every third home has an open worry, every third may need us. */
async function fillCouncil(): Promise<void> {
  const { store, ports } = door;
  const at = ports.clock.now();
  for (let place = 2; place <= homes; place++) {
    const resident = { ...profile.resident, fullName: `Mary Hughes-${String(place)}` };
    await door.movesIn({ ...profile, id: idOf(place), resident });
  }
  for (let place = 1; place <= homes; place++) {
    const household = idOf(place);
    const of = { household, council: 'ashford', resident: `Mary Hughes-${String(place)}` };
    const { state, ...home } = await door.home(household);
    if (place % 3 === 0)
      await ports.happen(household, {
        kind: 'help-asked',
        id: `c${household}`,
        at,
        speaker: 'speaker-1',
        need: 'other',
      });
    else {
      const needs = {
        weight: place,
        reasons: [{ kind: 'decline', what: 'less', before: 8, lately: 3 } as const],
      };
      const changed = {
        ...state,
        version: state.version + 1,
        ...(place % 3 === 1 ? { mayNeedUs: needs } : { forgottenAt: at }),
      };
      await store.homes.commit({ ...home, state: changed });
    }
    await store.referrals.keep(of, { id: `r-${household}`, at, about: { kind: 'budget' } });
    const said = {
      id: `f-${household}`,
      kind: 'complaint',
      from: 'family',
      words: 'Late',
      at,
      dueAt: at,
      takenBy: staffOf('duty').member,
      settled: null,
    } as const;
    await store.feedback.save(of, said);
    const planned = { at: at - 1_000, minutes: 30 };
    await store.madeVisits.keep(household, 'ashford', [
      {
        id: `v-${household}`,
        provider: 'Acme',
        planned,
        made: planned,
        cost: 100,
        note: null,
        from: 'import',
      },
    ]);
  }
}

/** What a page asks of the database. */
async function countedRead(browser: Browser, path: string) {
  const { rows } = door;
  const known = { query: rows.query, queryIndex: rows.queryIndex, get: rows.get };
  const counts = { queries: 0, gets: 0 };
  rows.query = (...asked) => ((counts.queries += 1), known.query(...asked));
  rows.queryIndex = (...asked) => ((counts.queries += 1), known.queryIndex(...asked));
  rows.get = (...asked) => ((counts.gets += 1), known.get(...asked));
  try {
    return { answer: await browser.get(path), counts };
  } finally {
    Object.assign(rows, known);
  }
}

/** What is counted or copied over a whole period or council, on purpose, a page of the database after another. */
const whole = /^\/console\/(outcomes|export|.*\.csv$|handover)/u;

test.each(pages.filter(({ path }) => !whole.test(path)))(
  '$path answers from one or two queries, however many homes there are',
  async ({ path, role }) => {
    const { answer, counts } = await countedRead(await door.browser(staffOf(role)), path);
    expect([200, 404]).toContain(answer.status);
    expect(counts.queries).toBeLessThanOrEqual(2);
    // The session, the rate, the settings: none of them for each row.
    expect(counts.gets).toBeLessThanOrEqual(5);
  },
);

test.each(pages)('whom $path shows is written down with who looked', async ({ path, role }) => {
  const browser = await door.browser(staffOf(role));
  door.waits(60_000);
  const html = await (await browser.get(path)).text();
  const named = [...html.matchAll(/home-\d+(?=["/#,?])/gu)].map(([id]) => id);
  const [look] = await door.store.looks.of({ council: 'ashford' }, 1);
  const shown = look?.at === door.ports.clock.now() ? (look.shown ?? []) : [];
  expect(new Set(shown)).toEqual(new Set([...shown, ...named]));
  if (/Mary Hughes/u.test(html)) expect(shown).not.toEqual([]);
});

test('many a list is longer than a page, and its next page shows others', async () => {
  const browser = await door.browser(staffOf('manager'));
  for (const path of ['today', 'needs', 'residents', 'referrals', 'feedback', 'reminders']) {
    const first = await (await browser.get(`/console/${path}`)).text();
    const [, after] = /[?&]after=([\w-]+)"[^>]*rel="next"/u.exec(first) ?? [];
    expect([path, after]).toEqual([path, expect.any(String)]);
    const second = await (await browser.get(`/console/${path}?after=${after ?? ''}`)).text();
    const names = (html: string) => [...html.matchAll(/Hughes-(\d+)/gu)].map(([, place]) => place);
    expect(names(second).length).toBeGreaterThan(0);
    expect(names(first).filter((name) => names(second).includes(name))).toEqual([]);
  }
});
