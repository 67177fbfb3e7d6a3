import type { Event } from '../../lambda/household';
import { openConsoleDoor, staffOf, type ConsoleDoor } from './console-door';
import { profile } from './marys-home';

const worry = '/console/residents/home-1/worry';

async function whenMaryCalled(): Promise<ConsoleDoor> {
  const door = await openConsoleDoor();
  const call: Event = {
    kind: 'help-asked',
    id: 'call-1',
    at: door.ports.clock.now(),
    speaker: 'speaker-1',
    need: 'fall',
  };
  await door.ports.happen('home-1', call);
  return door;
}

describe('the duty team', () => {
  test('sees an open worry on Today with why, who was told and what comes next', async () => {
    const door = await whenMaryCalled();
    const page = await (await door.browser(staffOf('duty'))).read('/console/today');
    expect(page).toContain('1 open worry.');
    expect(page).toContain('Mary Hughes');
    expect(page).toContain('Mary asked the Echo for help at 10:00. It was about a fall.');
    expect(page).toMatch(/Anne Baker: told at 10:00, no answer yet/u);
    expect(page).toContain('Nobody has said that they are going yet.');
  });

  test('takes it over, notes a call and closes it, each with who and why on record', async () => {
    const door = await whenMaryCalled();
    const duty = await door.browser(staffOf('duty'));
    await duty.submit('/console/today', `${worry}/take-over`, {});
    expect((await door.home()).state.episode?.hold?.who).toBe('duty');
    await duty.submit(worry, `${worry}/call`, { call: 'Rang Mary: she is on the floor and can talk' });
    const closed = { outcome: 'ambulance', note: 'Paramedics are with her' };
    expect((await duty.submit(worry, `${worry}/close`, closed)).status).toBe(303);
    const { state } = await door.home();
    expect(state.lastEpisode).toMatchObject({ outcome: 'ambulance', by: 'staff' });
    const timeline = await (
      await door.browser(staffOf('auditor'))
    ).read('/console/residents/home-1/timeline');
    expect(timeline).toContain(
      'duty of ashford closed the worry: An ambulance was called. “Paramedics are with her”',
    );
    expect(timeline).toContain('Rang Mary: she is on the floor');
  });

  test('is told what is missing before a worry is closed, and nothing is changed', async () => {
    const door = await whenMaryCalled();
    const duty = await door.browser(staffOf('duty'));
    const answer = await duty.submit(worry, `${worry}/close`, { note: '' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Choose how it ended');
    expect((await door.home()).state.episode).not.toBeNull();
  });

  test('does one thing with one form, however often it is sent', async () => {
    const door = await whenMaryCalled();
    const duty = await door.browser(staffOf('duty'));
    const html = await (await duty.get(worry)).text();
    const hidden = (name: string): string =>
      new RegExp(`name="${name}" value="([^"]+)"`, 'u').exec(html)?.[1] ?? '';
    const form = {
      csrf: hidden('csrf'),
      once: hidden('once'),
      episode: hidden('episode'),
      call: 'Rang Anne',
    };
    await duty.post(`${worry}/call`, form);
    await duty.post(`${worry}/call`, form);
    const notes = (await door.home()).state.journal.filter(({ kind }) => kind === 'staff');
    expect(notes).toHaveLength(1);
  });

  test('cannot close a worry with a form that was shown before she called again, and reads why', async () => {
    const door = await whenMaryCalled();
    const duty = await door.browser(staffOf('duty'));
    const shown = String(door.ports.clock.now());
    door.waits(10 * 60_000);
    const at = door.ports.clock.now();
    await door.ports.happen('home-1', {
      kind: 'help-asked',
      id: 'call-2',
      at,
      speaker: 'speaker-1',
      need: 'pain',
    });
    const form = { shown, outcome: 'fine', note: 'all well' };
    const answer = await duty.submit(worry, `${worry}/close`, form);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('There was another call for help');
    expect((await door.home()).state.episode).not.toBeNull();
    expect((await duty.submit(worry, `${worry}/close`, { outcome: 'fine', note: 'all well' })).status).toBe(
      303,
    );
    expect((await door.home()).state.episode).toBeNull();
  });

  test('cannot close a worry with a form that was shown for an earlier one', async () => {
    const door = await whenMaryCalled();
    const duty = await door.browser(staffOf('duty'));
    const form = { episode: 'an-earlier-one', outcome: 'fine', note: 'all well' };
    const answer = await duty.submit(worry, `${worry}/close`, form);
    expect(answer.status).toBe(422);
    expect((await door.home()).state.episode).not.toBeNull();
  });
});

test('open worries stand in the order of their urgency, not of their age', async () => {
  const door = await openConsoleDoor();
  const now = door.ports.clock.now();
  const needs = [['quiet', 'company'], ['fallen', 'fall'], ['asking', 'moving']] as const; // prettier-ignore
  for (const [id, need] of needs) {
    await door.movesIn({ ...profile, id, resident: { ...profile.resident, fullName: `${id} Smith` } });
    await door.ports.happen(id, { kind: 'help-asked', id: `${id}-1`, at: now, speaker: 'speaker-1', need });
    door.waits(60_000);
  }
  const html = await (await (await door.browser(staffOf('duty'))).get('/console/today')).text();
  const order = ['fallen', 'asking', 'quiet'].map((id) => html.indexOf(`/console/residents/${id}/worry`));
  expect(order).toEqual([...order].sort((one, other) => one - other));
});

test.each([
  '<img src=x onerror=alert(1)>',
  '"><script>alert(2)</script>',
  "'onmouseover='x",
  'מרים כהן',
  'Zoë 🌻',
])('a name is text wherever it stands: %s', async (fullName) => {
  const door = await openConsoleDoor();
  const carers = profile.carers.map((carer) => ({ ...carer, name: fullName }));
  await door.movesIn({
    ...profile,
    id: 'odd',
    carers,
    resident: { ...profile.resident, firstName: fullName, fullName },
  });
  await door.ports.happen('odd', {
    kind: 'help-asked',
    id: 'c',
    at: door.ports.clock.now(),
    speaker: 'speaker-1',
    need: 'other',
  });
  const manager = await door.browser(staffOf('manager'));
  for (const path of [
    '/console/today',
    '/console/residents',
    '/console/residents/odd',
    '/console/residents/odd/worry',
    '/console/residents/odd/timeline',
  ]) {
    const html = await (await manager.get(path)).text();
    expect(html).not.toMatch(/<img|<script>|<script [^>]*alert|"\s*on\w+=|'onmouseover='/u);
  }
});

test('a resident is found by first name, surname or how either begins, with accents or without', async () => {
  const door = await openConsoleDoor();
  await door.movesIn({ ...profile, id: 'zoe', resident: { ...profile.resident, fullName: 'Zoë O’Brien' } });
  const duty = await door.browser(staffOf('duty'));
  for (const typed of ['zoe', 'Zoë', 'brien', 'O’Bri', 'o b']) {
    expect(await duty.read(`/console/residents?name=${encodeURIComponent(typed)}`)).toContain('Zoë O’Brien');
  }
  expect(await duty.read('/console/residents?name=hughes')).not.toContain('Zoë');
});

test('a made-up page of a list is the first one, and never another council’s', async () => {
  const door = await openConsoleDoor();
  const duty = await door.browser(staffOf('duty', 'harbour'));
  for (const after of ['x', Buffer.from('{"pk":"HOUSEHOLD#home-1"}').toString('base64url'), 'e30']) {
    expect(await duty.read(`/console/residents?after=${after}`)).not.toContain('Hughes');
  }
});
