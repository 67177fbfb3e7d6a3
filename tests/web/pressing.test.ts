import { annesToken, bobsToken, openDoor, type Door } from './door';
import { asked, minutes, whenMaryAsked } from './marys-home';

async function pressed(door: Door, token: string, fields: Record<string, string>): Promise<Response> {
  return door.press(token, { nonce: await door.nonce(token), ...fields });
}

const textsTo = (door: Door, who: string): string[] =>
  door
    .home()
    .state.outbox.flatMap(({ effect }) =>
      effect.kind === 'text' && effect.to === who ? [effect.about.kind] : [],
    );

describe('a press', () => {
  test('minutes spent, the cost and a note go with what was seen, for staff, and show on no page afterwards', async () => {
    const door = openDoor(whenMaryAsked());
    const fields = {
      choose: 'seen',
      outcome: 'community-service',
      minutes: ' 25 ',
      cost: '£11.50',
      note: 'Weak on\nher legs ',
    };
    expect((await pressed(door, annesToken, fields)).status).toBe(303);
    expect(door.home().state.lastEpisode).toMatchObject({
      outcome: 'community-service',
      report: { minutes: 25, cost: 1_150, note: 'Weak on her legs' },
    });
    expect(await door.read(annesToken)).not.toMatch(/legs|Mary/);
    expect(door.logged.join()).not.toContain('legs');
  });

  test.each([
    ['minutes that are none', { minutes: '-1' }, 'Minutes are a whole number'],
    ['a cost that is none', { cost: 'free' }, 'A cost is an amount in pounds'],
    ['a cost beyond all visits', { cost: '1,000' }, 'A cost is an amount in pounds'],
    ['a note without end', { note: 'x'.repeat(281) }, 'longer than 280'],
  ])('%s are refused plainly, and nothing has changed', async (_what, more, says) => {
    const door = openDoor(whenMaryAsked());
    const refused = await pressed(door, annesToken, { choose: 'seen', outcome: 'fine', ...more });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain(says);
    expect(door.home().state.episode).not.toBeNull();
  });

  test('on "I\'m going" is taken, sends back to the link, and the link says what is now true', async () => {
    const door = openDoor(whenMaryAsked());
    const answer = await pressed(door, annesToken, { choose: 'coming' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`/r/${annesToken}`);
    expect(door.home().state.episode?.hold).toMatchObject({ who: 'carer:anne', meaning: 'going' });
    const page = await door.read(annesToken);
    expect(page).toContain('When Mary asks who is coming, the Echo will say that you are on your way.');
    expect(page).toContain('If we hear nothing more from you, somebody else is asked at 10:44.');
    expect(await door.read(bobsToken)).toContain('Anne is going.');
  });

  test('promises that the Echo says it where the Echo can be made to speak', async () => {
    const door = openDoor(whenMaryAsked({ echo: 'smart-properties' }));
    await pressed(door, annesToken, { choose: 'coming' });
    expect(await door.read(annesToken)).toContain('Mary’s Echo will say that you are on your way.');
  });

  test('of "seen" on a page that was shown before she called again ends nothing, and says so', async () => {
    const door = openDoor(whenMaryAsked());
    const page = await (await door.get(`/r/${annesToken}`)).text();
    const shown = /name="shown" value="(\d+)"/u.exec(page)?.[1] ?? '';
    door.at(10);
    door.happen({
      kind: 'help-asked',
      id: 'again',
      at: asked + 10 * minutes,
      speaker: 'speaker-1',
      need: 'fall',
    });
    const press = { choose: 'seen', outcome: 'fine', nonce: await door.nonce(annesToken) };
    const refused = await door.press(annesToken, { ...press, shown });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('There was another call for help after that page was shown');
    expect(door.home().state.episode).not.toBeNull();
    door.at(11);
    expect((await pressed(door, annesToken, { choose: 'seen', outcome: 'fine', shown: '' })).status).toBe(
      303,
    );
    expect(door.home().state.episode).toBeNull();
  });

  test('done twice on one page is one event', async () => {
    const door = openDoor(whenMaryAsked());
    const nonce = await door.nonce(annesToken);
    await door.press(annesToken, { nonce, choose: 'coming' });
    const once = JSON.stringify(door.home());
    const again = await door.press(annesToken, { nonce, choose: 'coming' });
    expect(again.status).toBe(303);
    expect(JSON.stringify(door.home())).toBe(once);
  });

  test('that a browser sends once more after a change of mind does not undo the change', async () => {
    const door = openDoor(whenMaryAsked());
    const nonce = await door.nonce(annesToken);
    await door.press(annesToken, { nonce, choose: 'coming' });
    await pressed(door, annesToken, { choose: 'cannot' });
    const before = JSON.stringify(door.home());
    expect((await door.press(annesToken, { nonce, choose: 'coming' })).status).toBe(303);
    expect(JSON.stringify(door.home())).toBe(before);
  });

  test('on another button of the same page counts: a mind may change', async () => {
    const door = openDoor(whenMaryAsked());
    const nonce = await door.nonce(annesToken);
    await door.press(annesToken, { nonce, choose: 'coming' });
    await door.press(annesToken, { nonce, choose: 'cannot' });
    expect(door.home().state.episode?.hold).toBeNull();
    expect(await door.read(annesToken)).toContain('Thank you for saying that you can’t.');
  });

  test('on "I can\'t" by all who were told makes the next be told', async () => {
    const door = openDoor(whenMaryAsked());
    await pressed(door, annesToken, { choose: 'cannot' });
    await pressed(door, bobsToken, { choose: 'cannot' });
    expect(door.home().state.episode?.told.map(({ who }) => who)).toContain('duty');
    expect(await door.read(annesToken)).toMatch(/The duty team\n/u);
  });

  test('on "I\'m going" after somebody else asks the two to agree', async () => {
    const door = openDoor(whenMaryAsked());
    await pressed(door, annesToken, { choose: 'coming' });
    await pressed(door, bobsToken, { choose: 'coming' });
    const page = await door.read(bobsToken);
    expect(page).toContain('Anne is going.');
    expect(page).toContain('Anne said so before you.');
  });

  test.each(['fine', 'seen-at-home', 'community-service', 'gp', 'ambulance', 'hospital', 'false-alarm'])(
    'on "I\'ve seen Mary" with %s closes the episode with that outcome',
    async (outcome) => {
      const door = openDoor(whenMaryAsked());
      expect((await pressed(door, annesToken, { choose: 'seen', outcome })).status).toBe(303);
      expect(door.home().state.episode).toBeNull();
      expect(door.home().state.lastEpisode).toMatchObject({ outcome, by: 'carer:anne' });
    },
  );

  test('that ended it is thanked for, and the link shows nothing of anybody from then on', async () => {
    const door = openDoor(whenMaryAsked());
    await pressed(door, annesToken, { choose: 'seen', outcome: 'fine' });
    const answer = await door.get(`/r/${annesToken}`);
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain('What you told us is written down');
    expect(page).not.toMatch(/Mary|Anne|Bob|fall/u);
    expect((await door.get(`/r/${bobsToken}`)).status).toBe(410);
  });

  test('on a page that was left open until all was over changes nothing and says that it has ended', async () => {
    const door = openDoor(whenMaryAsked());
    const nonce = await door.nonce(annesToken);
    door.happen({ kind: 'false-alarm', id: 'call-2', at: door.home().state.now, speaker: 'speaker-1' });
    const before = JSON.stringify(door.home());
    expect((await door.press(annesToken, { nonce, choose: 'coming' })).status).toBe(303);
    expect(JSON.stringify(door.home())).toBe(before);
    expect(textsTo(door, 'carer:anne')).not.toContain('already-ended');
    expect((await door.get(`/r/${annesToken}`)).status).toBe(410);
  });

  test('that says what was said already texts nobody again', async () => {
    const door = openDoor(whenMaryAsked());
    await pressed(door, annesToken, { choose: 'coming' });
    const once = JSON.stringify(door.home());
    expect((await pressed(door, annesToken, { choose: 'coming' })).status).toBe(303);
    expect(JSON.stringify(door.home())).toBe(once);
  });

  test('counts again where the ladder went on after an answer and asks anew', async () => {
    const door = openDoor(whenMaryAsked());
    await pressed(door, annesToken, { choose: 'coming' });
    door.at(43);
    door.happen({ kind: 'time-passed' });
    expect(door.home().state.episode?.hold).toBeNull();
    await pressed(door, annesToken, { choose: 'coming' });
    expect(door.home().state.episode?.hold).toMatchObject({ who: 'carer:anne' });
  });

  test('is refused after six changes of mind in ten minutes, but never "I\'ve seen Mary"', async () => {
    const door = openDoor(whenMaryAsked());
    for (const choose of ['coming', 'cannot', 'coming', 'cannot', 'coming', 'cannot']) {
      expect((await pressed(door, annesToken, { choose })).status).toBe(303);
    }
    const before = JSON.stringify(door.home());
    const refused = await pressed(door, annesToken, { choose: 'coming' });
    expect(refused.status).toBe(429);
    expect(await refused.text()).toContain('what you said last still counts');
    expect(JSON.stringify(door.home())).toBe(before);
    expect((await pressed(door, bobsToken, { choose: 'coming' })).status).toBe(303);
    door.at(13);
    expect((await pressed(door, annesToken, { choose: 'coming' })).status).toBe(303);
    expect((await pressed(door, annesToken, { choose: 'seen', outcome: 'fine' })).status).toBe(303);
    expect(door.home().state.episode).toBeNull();
  });
});
