import { routeReply } from '../../lambda/phone/route-reply';
import { Life, aProfile, at, carer } from './a-home';

describe("I'm going", () => {
  test('holds the ladder and tells the others who were told', () => {
    const life = new Life().asksForHelp('fall').replies('Bob', 'going');
    expect(life.texts.slice(2)).toEqual(expect.arrayContaining(['anne taken', 'bob thanks']));
    expect(life.waits(19).texts).toHaveLength(4);
  });

  test('without "seen" is nudged and then the ladder goes on: a fall after 20 and 40 minutes', () => {
    const life = new Life().asksForHelp('fall').replies('Anne', 'going');
    expect(life.waits(20).texts.at(-1)).toBe('anne nudge');
    expect(life.waits(20).texts.at(-1)).toBe('duty alert');
  });

  test('of an errand is nudged once and no more, but brought before operations a day later', () => {
    const life = new Life()
      .asksForHelp('drink')
      .replies('Anne', 'going')
      .waits(6 * 60);
    expect(life.texts.filter((text) => text === 'anne nudge')).toHaveLength(1);
    expect(life.texts).not.toContain('bob alert');
    expect(life.waits(18 * 60).operations).toEqual(['still-open']);
  });

  test('taken back lets the ladder go on at once', () => {
    const life = new Life().asksForHelp().replies('Anne', 'going').waits(3).replies('Anne', 'cannot');
    expect(life.texts.at(-1)).toBe('bob alert');
  });

  test('said by two leaves the first as the one who is going', () => {
    const life = new Life().asksForHelp('fall').replies('Bob', 'going').replies('Anne', 'going');
    expect(life.home.state.episode?.hold?.who).toBe('carer:bob');
  });
});

test("I can't: the next is told at once", () => {
  expect(new Life().asksForHelp().replies('Anne', 'cannot').texts).toEqual(['anne alert', 'bob alert']);
});

test("of two told together one can't: the other may still answer", () => {
  const life = new Life().asksForHelp('fall').replies('Anne', 'cannot');
  expect(life.texts).toEqual(['anne alert', 'bob alert']);
  expect(life.replies('Bob', 'cannot').texts.at(-1)).toBe('duty alert');
});

test('nobody is asked a second time before the wait of the last is over', () => {
  const life = new Life()
    .asksForHelp()
    .replies('Anne', 'cannot')
    .replies('Bob', 'cannot')
    .replies('duty', 'cannot');
  const texts = life.texts.length;
  expect(life.waits(9).texts).toHaveLength(texts);
  expect(life.waits(1).texts.at(-1)).toBe('anne alert');
});

test('ringing her holds a quarter of an hour', () => {
  const life = new Life().asksForHelp().replies('Anne', 'ringing');
  expect(life.waits(14).texts).not.toContain('bob alert');
  expect(life.waits(1).texts.at(-1)).toBe('bob alert');
});

test('spoke to her, fine: it is closed, and everyone else who was texted hears it', () => {
  const life = new Life().asksForHelp().waits(5).replies('Bob', 'fine');
  expect(life.home.state.lastEpisode).toMatchObject({ outcome: 'fine', by: 'carer:bob' });
  expect(life.texts.slice(2).sort()).toEqual(['anne ended', 'bob thanks']);
});

test('a reply older than the episode acknowledges nothing', () => {
  const life = new Life().asksForHelp();
  life.replies('Anne', 'going', life.now - 60_000);
  expect(life.home.state.episode?.hold).toBeNull();
});

test('a reply after the end is told that it has ended, once for each message', () => {
  const life = new Life().asksForHelp().says('false-alarm');
  expect(life.replies('Anne', 'going').texts.at(-1)).toBe('anne already-ended');
  expect(life.home.state.episode).toBeNull();
});

test('leave: passed over from then on, operations told, the next told now', () => {
  const life = new Life().asksForHelp().replies('Anne', 'leave');
  expect(life.operations).toEqual(['carer-left']);
  expect(life.texts).toContain('bob alert');
  life.replies('Bob', 'fine').waits(10).asksForHelp();
  expect(life.texts.filter((text) => text === 'anne alert')).toHaveLength(1);
});

test('a stranger who was not told acknowledges nothing', () => {
  const life = new Life(aProfile({ carers: [carer('Anne', 1), carer('Bob', 2)] }))
    .asksForHelp()
    .replies('Bob', 'going');
  expect(life.home.state.episode?.hold).toBeNull();
});

describe('the same carer once more', () => {
  const going = () => new Life().asksForHelp().waits(6).replies('Anne', 'going');

  test('saying the same changes nothing but the thanks', () => {
    const life = going();
    const { hold } = life.home.state.episode ?? {};
    const before = life.texts.length;
    life.waits(10).replies('Anne', 'going');
    expect(life.home.state.episode?.hold).toEqual(hold);
    expect(life.texts.slice(before)).toEqual(['anne thanks']);
  });

  test('saying less than before changes nothing, and more does', () => {
    const life = going().replies('Anne', 'ringing');
    expect(life.home.state.episode?.hold).toMatchObject({ meaning: 'going', who: 'carer:anne' });
    expect(life.replies('Anne', 'there').home.state.episode?.hold).toMatchObject({ meaning: 'there' });
  });

  test('who only rings gives way to the one who goes', () => {
    const life = new Life().asksForHelp().waits(6).replies('Anne', 'ringing').replies('Bob', 'going');
    expect(life.home.state.episode?.hold).toMatchObject({ meaning: 'going', who: 'carer:bob' });
    life.replies('Anne', 'there');
    expect(life.home.state.episode?.hold).toMatchObject({ who: 'carer:bob' });
  });
});

test('a reply of somebody whom no text about it has reached is about something older, and ends nothing', () => {
  const life = new Life();
  life.outcome = ({ id }) => ({ id, kind: 'refused', code: 'Throttled' });
  life.asksForHelp();
  const { episode } = life.home.state;
  const earlier = {
    at: life.now - 60_000,
    household: life.home.profile.id,
    episode: 'an-older-one',
    who: 'carer:anne',
    about: 'alert',
    messageId: 'm-1',
  } as const;
  const inbound = {
    kind: 'text',
    messageId: 'in-1',
    from: '+447700900101',
    to: '+447700900000',
    text: "I've seen her, she's fine",
    at: life.now + 2_000,
  } as const;
  expect(routeReply(inbound, [earlier], [life.home])).toMatchObject({
    kind: 'answer',
    episode: 'an-older-one',
  });
  life.outcome = ({ id }) => ({ id, kind: 'done' });
  life.waits(1);
  expect(routeReply(inbound, [earlier], [life.home])).toMatchObject({ kind: 'answer', episode: episode?.id });
});

test('who is with her counts when the one who was going cannot come after all', () => {
  const life = new Life().asksForHelp('fall').replies('Anne', 'going').replies('Bob', 'there');
  life.replies('Anne', 'cannot');
  expect(life.home.state.episode?.hold).toMatchObject({ who: 'carer:bob', meaning: 'there' });
  expect(life.texts).not.toContain('duty alert');
});

describe('a reply that took its time, and was sent before she called for help', () => {
  /** A missed morning of which Anne has heard; then a fall. */
  const fallen = () =>
    new Life(aProfile({ promise: '10:30' }), at('06:00')).waits(5 * 60).asksForHelp('fall');

  test.each(['fine', 'going', 'ringing', 'there'] as const)('"%s" is none to the call', (answer) => {
    const life = fallen();
    const sentAt = life.now - 60_000;
    life.waits(1).replies('Anne', answer, sentAt);
    expect(life.home.state.episode).toMatchObject({ hold: null });
    expect(life.texts.at(-1)).toBe('anne alert');
  });

  test('"fine" does not end a call that she has made again since, and "going" still holds it', () => {
    const again = () => new Life().asksForHelp().waits(6).asksForHelp();
    const sent = (life: Life) => life.now - 60_000;
    const [fine, going] = [again(), again()];
    expect(fine.replies('Anne', 'fine', sent(fine)).home.state.episode).not.toBeNull();
    expect(going.replies('Anne', 'going', sent(going)).home.state.episode?.hold?.who).toBe('carer:anne');
  });

  test('sent after it, the answer counts', () => {
    const life = fallen().waits(1);
    expect(life.replies('Anne', 'going').home.state.episode?.hold?.who).toBe('carer:anne');
  });
});

test('no phone rings of whoever has asked to be left out', () => {
  const life = new Life(aProfile(), at('23:00'));
  life.outcome = ({ id, effect }) =>
    effect.kind === 'call' ? { id, kind: 'refused', code: 'busy' } : { id, kind: 'done' };
  const rung = () => life.performed.filter(({ effect }) => effect.kind === 'call').length;
  life.asksForHelp();
  const left = {
    kind: 'carer-replied',
    id: 'leave',
    who: 'carer:anne',
    answer: 'leave',
    by: 'text',
  } as const;
  life.does({ ...left, episode: 'an older one', sentAt: life.now });
  const before = rung();
  life.waits(2).asksForHelp('fall');
  const toAnne = life.performed.filter(({ effect }) => effect.kind === 'call' && effect.to === 'carer:anne');
  expect(before).toBe(1);
  expect(toAnne).toHaveLength(1);
});
