import { day } from '../../lambda/household';
import { openConsoleDoor, staffOf } from './console-door';

const path = '/console/residents/home-1/feedback';

test('a complaint is due in thirty days, stands on the council’s list, and is off it once it is answered', async () => {
  const door = await openConsoleDoor();
  const staff = await door.browser(staffOf('practitioner'));
  const words = 'It rang <b>Anne</b> at night for nothing';
  await staff.submit(path, path, { kind: 'complaint', from: 'resident', words });
  const list = await staff.read('/console/feedback');
  expect(list).toContain('Mary Hughes');
  expect(list).toContain('due 1 April 2026');
  expect(list).not.toContain('Overdue');
  door.waits(31 * day);
  const later = await door.browser(staffOf('manager'));
  expect(await later.read('/console/feedback')).toContain('Overdue');
  expect(await (await later.get(path)).text()).toContain('&lt;b&gt;Anne&lt;/b&gt;');

  const [said] = await door.store.feedback.of('home-1');
  const one = `${path}/${said!.id}`;
  const empty = await later.submit(path, one, { [`outcome-${said!.id}`]: 'explained' });
  expect(empty.status).toBe(422);
  const answered = { [`outcome-${said!.id}`]: 'explained', [`answer-${said!.id}`]: 'Her hours are set now' };
  expect((await later.submit(path, one, answered)).status).toBe(303);
  expect(await later.read('/console/feedback')).toContain('Nothing waits.');
  expect(await later.read(path)).toContain('Her hours are set now');
});

test('the same form sent twice is one complaint', async () => {
  const door = await openConsoleDoor();
  const staff = await door.browser(staffOf('manager'));
  const html = await (await staff.get(path)).text();
  const csrf = /name="csrf" value="([^"]+)"/u.exec(html)?.[1] ?? '';
  const form = { csrf, once: 'o'.repeat(22), kind: 'complaint', from: 'family', words: 'Late' };
  await staff.post(path, form);
  await staff.post(path, form);
  expect(await door.store.feedback.of('home-1')).toHaveLength(1);
});

test('what the resident said stands in what she may have of her record; what others said does not', async () => {
  const door = await openConsoleDoor();
  const manager = await door.browser(staffOf('manager'));
  await manager.submit(path, path, { kind: 'praise', from: 'resident', words: 'A good thing' });
  await manager.submit(path, path, { kind: 'complaint', from: 'family', words: 'Carl is the trouble' });
  const record = await (await manager.get('/console/residents/home-1/record.json')).text();
  expect(record).toContain('A good thing');
  expect(record).not.toContain('Carl');
});
