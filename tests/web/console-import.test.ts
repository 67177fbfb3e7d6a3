import { profile as marys } from './marys-home';
import { openConsoleDoor, staffOf, type Browser, type ConsoleDoor } from './console-door';

const head = 'reference,full_name,called,phone,duty_name,duty_phone,carer1_name,carer1_phone';
const row = (place: number): string =>
  `R${String(place)},Person ${String(place)} Smith,Person,,Duty team,07700 900199,Anne,+447700900101`;

async function upload(
  browser: Browser,
  door: ConsoleDoor,
  text: string,
  how: string,
  kind = 'residents',
): Promise<string> {
  const html = await (await browser.get('/console/import')).text();
  const csrf = /name="csrf" value="([^"]+)"/u.exec(html)?.[1] ?? '';
  const form = new FormData();
  form.set('csrf', csrf);
  form.set('once', door.ports.random(16));
  form.set('how', how);
  form.set('kind', kind);
  form.set('table', new File([text], 'residents.csv', { type: 'text/csv' }));
  return (await browser.send('/console/import', form)).text();
}

describe('a table of 5,000 residents of whom 200 are wrong', () => {
  const rows = Array.from({ length: 5_000 }, (_, place) => {
    if (place % 25 !== 7) return row(place);
    switch (place % 4) {
      case 0:
        return row(place).replace('07700 900199', '999');
      case 1:
        return row(place).replace(/^R\d+/u, '');
      case 2:
        return row(place).replace('+447700900101', '020 7946 0000');
      default:
        return row(place).replace(/^R\d+/u, 'R0');
    }
  });
  const table = [head, ...rows].join('\r\n');

  test('is tried without taking anything in, and each bad row is named with its line', async () => {
    const door = await openConsoleDoor();
    const manager = await door.browser(staffOf('manager'));
    const page = await upload(manager, door, table, 'try');
    expect(page).toContain('4800 rows are right, 200 are not. Nothing has been taken in.');
    expect(page.match(/Line \d+: /gu)).toHaveLength(200);
    expect(page).toContain('Line 9: reference R0 is on line 2 already');
    expect((await door.store.councilPages.residents('ashford', 10)).found).toHaveLength(1);
  });

  test('brings in the good ones, once, however often it is sent', async () => {
    const door = await openConsoleDoor();
    const manager = await door.browser(staffOf('manager'));
    expect(await upload(manager, door, table, 'take')).toContain('4800 residents are enrolled.');
    expect(await upload(manager, door, table, 'take')).toContain('4800 were here already and not changed.');
    const { found } = await door.store.councilPages.named('ashford', 'person 4999', 10);
    expect(found).toMatchObject([{ resident: 'Person 4999 Smith' }]);
  });
});

test.each([
  ['', 'Choose a CSV file'],
  ['name\nMary', 'The heading lacks: reference, full_name'],
  [`${head}\n"open`, 'That is no CSV'],
  [`${head}\n${row(1)}\nB,Ada "Lou" Fox,Ada`, 'stands alone, near line 3'],
  ['PK\u0003\u0004 as a spreadsheet saves it', 'Save it as CSV'],
])('what is no such table is refused, saying why: %j', async (text, why) => {
  const door = await openConsoleDoor();
  expect(await upload(await door.browser(staffOf('manager')), door, text, 'take')).toContain(why);
});

/** The database gives out after so many rows, as where the function is ended half-way. */
function breakAfter(door: ConsoleDoor, writes: number): () => void {
  const { put } = door.rows;
  let left = writes;
  door.rows.put = (...asked) => ((left -= 1) < 0 ? Promise.reject(new Error('gone')) : put(...asked));
  return () => {
    door.rows.put = put;
  };
}

describe('a table that was broken off half-way goes on when it is sent again', () => {
  let door: ConsoleDoor;
  let manager: Browser;
  const sent = (kind: string, table: string, how = 'take') => upload(manager, door, table, how, kind);
  beforeEach(async () => {
    door = await openConsoleDoor();
    manager = await door.browser(staffOf('manager'));
  });

  test('residents', async () => {
    const table = [head, ...Array.from({ length: 60 }, (_, place) => row(place))].join('\n');
    const mend = breakAfter(door, 51);
    expect(await sent('residents', table)).toContain('Something is wrong at our end');
    mend();
    const page = await sent('residents', table);
    expect(page).toContain('60 rows are right, 0 are not.');
    expect(Number(/(\d+) were here already/u.exec(page)?.[1])).toBeGreaterThan(10);
    expect((await door.store.councilPages.named('ashford', 'smith', 100)).found).toHaveLength(60);
  });

  test('carers', async () => {
    const carers = [
      'home-1,Carol,07700 900131,12,08:00,20:00,family,daughter,',
      'home-1,Dev,07700 900132,,,,neighbour,,yes',
      'home-2,Eve,07700 900133,,,,,,',
    ];
    await door.movesIn({ ...marys, id: 'home-2' });
    const table = ['reference,name,phone,wait_minutes,from,to,role,relation,not_to_be_told', ...carers].join(
      '\n',
    );
    expect(await sent('carers', table, 'try')).toContain('3 rows are right, 0 are not. Nothing');
    expect((await door.home()).profile.carers).toHaveLength(marys.carers.length);
    const mend = breakAfter(door, 2);
    expect(await sent('carers', table)).toContain('Something is wrong at our end');
    mend();
    expect(await sent('carers', table)).toContain('3 rows are right, 0 are not.');
    const on = (await door.home()).profile.carers.slice(marys.carers.length);
    expect(on).toMatchObject([
      {
        name: 'Carol',
        waitMinutes: 12,
        hours: [{ from: '08:00', to: '20:00' }],
        role: 'family',
        relation: 'daughter',
      },
      { name: 'Dev', role: 'neighbour', notToBeTold: true },
    ]);
    expect((await door.home('home-2')).profile.carers.map(({ name }) => name)).toContain('Eve');
    expect(await sent('carers', table)).toContain('0 carers are put on lists. 3 were here already');
  });

  test('reminders', async () => {
    const asked = [
      'home-1,have a drink,11:30,daily,,yes',
      'home-1,put the bins out,18:00,mon thu,,',
      'home-2,have a drink,11:30,weekdays,,',
      'home-2,ring Anne,15:00,,2026-03-20,no',
    ];
    await door.movesIn({ ...marys, id: 'home-2' });
    const table = ['reference,text,at,days,date,important', ...asked].join('\n');
    expect(await sent('reminders', table, 'try')).toContain('4 rows are right, 0 are not. Nothing');
    const mend = breakAfter(door, 2);
    expect(await sent('reminders', table)).toContain('Something is wrong at our end');
    mend();
    expect(await sent('reminders', table)).toContain('4 rows are right, 0 are not.');
    const texts = async (id: string) => (await door.home(id)).state.reminders.list.map(({ text }) => text);
    expect([await texts('home-1'), await texts('home-2')]).toEqual([
      ['have a drink', 'put the bins out'],
      ['have a drink', 'ring Anne'],
    ]);
    const other = await door.browser({ ...staffOf('manager'), member: { id: 'm-2', name: 'Another' } });
    expect(await upload(other, door, table, 'take', 'reminders')).toContain('4 were here already');
  });
});

test.each([
  [
    'carers',
    'reference,name,phone,role,from\nhome-1,Carol,020 7946 0000,aunt,08:00',
    /Line 2: give both from and to, or neither; role is none of [^;]*; phone: That is a landline/u,
  ],
  [
    'carers',
    'reference,name,phone\nnobody,Carol,07700 900131',
    /Line 2: there is no resident of reference nobody/u,
  ],
  [
    'carers',
    'reference,name,phone\nhome-9,Carol,07700 900131',
    /Line 2: there is no resident of reference home-9/u,
  ],
  [
    'reminders',
    'reference,text,at,days\nhome-1,take your warfarin,09:00,daily',
    /Line 2: Everybody in the room hears it/u,
  ],
  [
    'reminders',
    'reference,text,at,days\nhome-1,have a drink,25:00,someday',
    /Line 2: days are daily[^;]*; at is no time/u,
  ],
  [
    'reminders',
    'reference,text,at,days,date,important\nhome-1,go out,25:00,xyz,31/02/2026,perhaps',
    /Line 2: date is no day[^;]*; days are daily[^;]*; at is no time[^;]*; important is neither/u,
  ],
  [
    'reminders',
    'reference,text,at,days,date\nhome-1,have a drink,09:00,,2020-01-01',
    /Line 2: That time is over/u,
  ],
])('each bad row is named before anything is taken in: %s, %j', async (kind, table, why) => {
  const door = await openConsoleDoor();
  await door.movesIn({ ...marys, id: 'home-9', council: 'harbour' });
  const manager = await door.browser(staffOf('manager'));
  for (const how of ['try', 'take']) {
    const page = await upload(manager, door, table, how, kind);
    expect(page).toContain('0 rows are right, 1 is not.');
    expect(page).toMatch(why);
  }
  expect((await door.home()).profile.carers).toEqual(marys.carers);
});

test('times and dates are taken as spreadsheets here write them', async () => {
  const door = await openConsoleDoor();
  const manager = await door.browser(staffOf('manager'));
  const carer = 'reference,name,phone,from,to\nhome-1,Carol,07700 900131,8:00,20:30:00';
  expect(await upload(manager, door, carer, 'take', 'carers')).toContain('1 carer is put on a list.');
  expect((await door.home()).profile.carers.at(-1)?.hours).toEqual([{ from: '08:00', to: '20:30' }]);
  const reminder = 'reference,text,at,days,date\nhome-1,ring Anne,9:05,,5/3/2026';
  expect(await upload(manager, door, reminder, 'take', 'reminders')).toContain('1 reminder is proposed.');
  const [first] = (await door.home()).state.reminders.list;
  expect(first).toMatchObject({ at: '09:05', date: '2026-03-05' });
});
