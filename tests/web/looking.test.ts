import { annesToken, bobsToken, carlsToken, openDoor } from './door';
import { profile, whenMaryAsked } from './marys-home';

const path = `/r/${annesToken}`;

describe('a carer who opens the link', () => {
  test('reads what happened, when, who was told and that nobody is going yet', async () => {
    const page = await openDoor(whenMaryAsked()).read(annesToken);
    expect(page).toContain('Mary asked for help');
    expect(page).toContain('Mary asked the Echo for help at 10:02. It was about a fall.');
    expect(page).toContain('Nobody has said that they are going yet.');
    expect(page).toMatch(/Anne \(you\)\ntold at 10:02, no answer yet/u);
    expect(page).toMatch(/Bob\ntold at 10:02, no answer yet/u);
  });

  test('is offered three buttons, each a form that is posted', async () => {
    const html = await (await openDoor(whenMaryAsked()).get(path)).text();
    expect(html.match(/<form method="post"/gu)).toHaveLength(3);
    for (const choose of ['coming', 'cannot', 'seen'])
      expect(html).toContain(`name="choose" value="${choose}"`);
    expect(html).toContain('value="false-alarm"');
  });

  test('learns the first name of the resident and of carers, and no number or surname', async () => {
    const html = await (await openDoor(whenMaryAsked()).get(path)).text();
    for (const secret of ['Hughes', 'Baker', '7700', 'speaker-1', 'home-1'])
      expect(html).not.toContain(secret);
  });

  test('does not see somebody who is not to be told', async () => {
    const door = openDoor(whenMaryAsked());
    expect(await door.read(annesToken)).not.toContain('Carl');
    expect((await door.get(`/r/${carlsToken}`)).status).toBe(410);
  });

  test('changes nothing by it, however often and by whichever method of looking', async () => {
    const door = openDoor(whenMaryAsked());
    const before = JSON.stringify(door.home());
    for (let time = 0; time < 3; time++) {
      await door.get(path);
      await door.get(path, 'HEAD');
      await door.get(`${path}?choose=coming&nonce=nnnnnnnnnnnnnnnnnnnn`);
      await door.send(path, { method: 'OPTIONS' });
    }
    expect(door.events).toEqual([]);
    expect(JSON.stringify(door.home())).toBe(before);
  });

  test('is told the day too when it was not today', async () => {
    const door = openDoor(whenMaryAsked());
    door.at(24 * 60);
    expect(await door.read(annesToken)).toContain('for help yesterday at 10:02.');
    door.at(48 * 60);
    expect(await door.read(annesToken)).toContain('for help on Monday 2 March at 10:02.');
  });

  test('gets a page without a body for HEAD, with the same headers', async () => {
    const door = openDoor(whenMaryAsked());
    const head = await door.get(path, 'HEAD');
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    expect(head.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('a link that is not to be opened any more', () => {
  test('says so, and nothing of anybody, when nobody was ever sent it', async () => {
    const answer = await openDoor(whenMaryAsked()).get('/r/SomebodyElsesToken');
    expect(answer.status).toBe(404);
    const page = await answer.text();
    expect(page).toContain('This link has ended');
    expect(page).not.toContain('Mary');
  });

  test.each(['short', 'a'.repeat(200), '%2e%2e%2fhome', '<script>', '%00', 'per%20cent%25'])(
    'is not even looked up when it cannot be a token: %s',
    async (token) => {
      const findLink = jest.fn();
      const answer = await openDoor(whenMaryAsked(), { findLink }).get(`/r/${token}`);
      expect(answer.status).toBe(404);
      expect(findLink).not.toHaveBeenCalled();
    },
  );

  test('shows nothing of anybody once the episode is over', async () => {
    const door = openDoor(whenMaryAsked());
    door.happen({ kind: 'false-alarm', id: 'call-2', at: door.home().state.now, speaker: 'speaker-1' });
    for (const token of [annesToken, bobsToken]) {
      const answer = await door.get(`/r/${token}`);
      expect(answer.status).toBe(410);
      expect(await answer.text()).not.toMatch(/Mary|Anne|Bob|fall/u);
    }
  });

  test('shows nothing to a carer who has been taken off the list', async () => {
    const door = openDoor(whenMaryAsked());
    const off = { ...profile, carers: profile.carers.filter(({ id }) => id !== 'anne') };
    const answer = await openDoor({ ...door.home(), profile: off }).get(path);
    expect(answer.status).toBe(410);
    expect(await answer.text()).not.toContain('Mary');
  });

  test('shows nothing to one who asked to be left out', async () => {
    const door = openDoor(whenMaryAsked());
    const { episode } = door.home().state;
    const leave = { kind: 'carer-replied', who: 'carer:anne', answer: 'leave', by: 'text' } as const;
    door.happen({ ...leave, id: 'sms-1', episode: episode!.id, sentAt: door.home().state.now });
    expect((await door.get(path)).status).toBe(410);
  });

  test('shows nothing of anybody at any other address', async () => {
    const answer = await openDoor(whenMaryAsked()).get('/');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('This link has ended');
  });
});
