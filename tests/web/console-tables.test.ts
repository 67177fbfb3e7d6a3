import { percentile } from '../../lambda/web/console/pages/outcome-figures';
import { openConsoleDoor, staffOf, type Browser, type ConsoleDoor } from './console-door';
import { profile } from './marys-home';

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

describe('outcomes', () => {
  const closedAfter = async (door: ConsoleDoor, id: string, minutes: number): Promise<void> => {
    const openedAt = door.ports.clock.now();
    const episode = {
      id,
      openedAt,
      closedAt: openedAt + minutes * 60_000,
      outcome: 'fine',
      by: 'staff',
    } as const;
    await door.store.homes.saveClosedEpisode('home-1', 'ashford', { ...episode, concerns: [], told: [] });
  };

  test('are counted with percentiles and with the method beneath them', async () => {
    const door = await openConsoleDoor();
    for (const minutes of [1, 2, 3, 4, 5, 6, 7, 8, 9, 100])
      await closedAfter(door, `e${String(minutes)}`, minutes);
    const page = await (await door.browser(staffOf('manager'))).read('/console/outcomes');
    expect(page).toContain('half within 5 minutes');
    expect(page).toContain('nine in ten within 9 minutes');
    expect(page).toContain('the longest 100 minutes');
    expect(page).toContain('10 in all');
    expect(page).toContain('not TSA response times');
  });

  test('come as a table without names, and only for the period that was asked for', async () => {
    const door = await openConsoleDoor();
    await closedAfter(door, 'e1', 5);
    const manager = await door.browser(staffOf('manager'));
    const csv = await (await manager.get('/console/outcomes.csv?from=2026-03-01&to=2026-03-02')).text();
    expect(csv.trim().split('\n')).toHaveLength(2);
    expect(csv).toContain('home-1,2026-03-02T10:00:00.000+00:00,2026-03-02T10:05:00.000+00:00,fine');
    expect(csv).not.toContain(profile.resident.fullName);
    const none = await (await manager.get('/console/outcomes.csv?from=2026-02-01&to=2026-02-28')).text();
    expect(none.trim().split('\n')).toHaveLength(1);
  });

  test('a percentile is the smallest value that so many do not exceed', () => {
    expect(percentile([], 0.5)).toBeNull();
    expect(percentile([1, 2, 3, 4], 0.5)).toBe(2);
    expect(percentile([1, 2, 3, 4], 0.9)).toBe(4);
  });
});
