import { openConsoleDoor, staffOf, type Browser, type ConsoleDoor } from './console-door';

const head = 'reference,full_name,called,phone,duty_name,duty_phone,carer1_name,carer1_phone';
const row = (place: number): string =>
  `R${String(place)},Person ${String(place)} Smith,Person,,Duty team,07700 900199,Anne,+447700900101`;

async function upload(browser: Browser, door: ConsoleDoor, text: string, how: string): Promise<string> {
  const html = await (await browser.get('/console/import')).text();
  const csrf = /name="csrf" value="([^"]+)"/u.exec(html)?.[1] ?? '';
  const form = new FormData();
  form.set('csrf', csrf);
  form.set('once', door.ports.random(16));
  form.set('how', how);
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
    expect(await upload(manager, door, table, 'take')).toContain(
      '4800 were here already and are left as they are.',
    );
    const { found } = await door.store.councilPages.named('ashford', 'person 4999', 10);
    expect(found).toMatchObject([{ resident: 'Person 4999 Smith' }]);
  });
});

test.each([
  ['', 'Choose a CSV file'],
  ['name\nMary', 'The heading lacks: reference, full_name'],
  [`${head}\n"open`, 'That is no CSV'],
])('what is no such table is refused, saying why: %j', async (text, why) => {
  const door = await openConsoleDoor();
  expect(await upload(await door.browser(staffOf('manager')), door, text, 'take')).toContain(why);
});

describe('what a resident may have of what is kept', () => {
  const path = '/console/residents/home-1/record';

  test('is everything, as a page and as a file', async () => {
    const door = await openConsoleDoor();
    const at = door.ports.clock.now();
    await door.ports.happen('home-1', {
      kind: 'help-asked',
      id: 'c',
      at,
      speaker: 'speaker-1',
      need: 'fall',
    });
    const manager = await door.browser(staffOf('manager'));
    const file = (await (await manager.get(`${path}.json`)).json()) as Record<string, unknown>;
    expect(file).toMatchObject({
      resident: { fullName: 'Mary Hughes' },
      people: [{ name: 'Anne Baker' }, { name: 'Bob' }],
    });
    expect(JSON.stringify(file['timeline'])).toContain('Mary asked for help (fall).');
    expect(await manager.read(path)).toContain('Mary asked for help (fall).');
  });

  test('names nobody who must not be told anything, nor what staff wrote about them', async () => {
    const door = await openConsoleDoor();
    const manager = await door.browser(staffOf('manager'));
    const people = '/console/residents/home-1/people';
    const carl = {
      name: 'Carl',
      phone: '07700900103',
      place: '3',
      wait: '',
      from: '',
      to: '',
      hidden: 'yes',
    };
    await manager.submit(`${people}/carl`, `${people}/carl`, { ...carl, why: 'he hurt her in 2024' });
    for (const address of [path, `${path}.json`]) {
      const text = await (await manager.get(address)).text();
      expect(text).not.toMatch(/Carl|900103|hurt/u);
    }
  });
});

describe('what would endanger somebody is not in what a resident may have', () => {
  const path = '/console/residents/home-1/record';

  test('that she said she does not feel safe', async () => {
    const door = await openConsoleDoor();
    const at = door.ports.clock.now();
    const manager = await door.browser(staffOf('manager'));
    const timeline = async (): Promise<unknown> =>
      ((await (await manager.get(`${path}.json`)).json()) as Record<string, unknown>)['timeline'];
    const before = await timeline();
    await door.ports.happen('home-1', { kind: 'not-safe', id: 'n', at, speaker: 'speaker-1' });
    expect(await timeline()).toEqual(before);
    expect(await (await manager.get(`${path}.json`)).text()).not.toMatch(/safe/iu);
  });

  test('what somebody did who may not be told any more', async () => {
    const door = await openConsoleDoor();
    const at = door.ports.clock.now();
    await door.ports.happen('home-1', {
      kind: 'help-asked',
      id: 'c',
      at,
      speaker: 'speaker-1',
      need: 'fall',
    });
    const { episode } = (await door.home()).state;
    const seen = { kind: 'seen', id: 's', who: 'carer:bob', episode: episode!.id, outcome: 'fine' } as const;
    await door.ports.happen('home-1', seen);
    const manager = await door.browser(staffOf('manager'));
    expect(await (await manager.get(path)).text()).toContain('Bob');
    const people = '/console/residents/home-1/people/bob';
    const bob = { name: 'Bob', phone: '07700900102', place: '2', wait: '', from: '', to: '', hidden: 'yes' };
    expect((await manager.submit(people, people, { ...bob, why: 'he took her pension' })).status).toBe(303);
    for (const address of [path, `${path}.json`])
      expect(await (await manager.get(address)).text()).not.toMatch(/Bob|900102|pension/u);
  });
});
