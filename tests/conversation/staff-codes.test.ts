import { code } from './an-office';
import { begun, linkedOffice, say } from './office-talk';
import { play } from './script';

describe('the code of a session', () => {
  test('is asked for again where it is wrong, and three wrong ones lock the account for an hour', async () => {
    const office = await linkedOffice();
    const wrong = say(['goose', 'hammer', 'igloo']);
    await play(
      office.house,
      `U: open
      U: ${wrong}
      A: That isn't the code I know. What are the three words of your code?
      U: ${wrong}
      A: That isn't the code I know.
      U: ${wrong}
      A: I can't take another code for an hour.
      session: closed
      U: open
      U: ${say(code)}
      A: I can't take another code for an hour.
      later: 59
      U: open
      U: ${say(code)}
      A: I can't take another code for an hour.
      later: 2`,
    );
    await office.showCode();
    await play(office.house, begun);
  });

  test('is worth nothing after ten minutes', async () => {
    const office = await linkedOffice();
    await play(
      office.house,
      `later: 10
      U: open
      U: ${say(code)}
      A: That code is older than ten minutes. Please take a new one from your console.
      session: open`,
    );
    expect((await office.home('home-1')).state.reminders.list).toEqual([]);
  });

  test('opens one session and no other, though it goes on for longer than ten minutes', async () => {
    const office = await linkedOffice();
    await play(
      office.house,
      `${begun}
      later: 15
      U: StaffListRemindersIntent resident=mary_hughes
      A: Mary Hughes has no reminders.
      U: ask StaffListRemindersIntent resident=mary_hughes
      A: three words of your code
      U: ${say(code)}
      A: That code has served already. Please take a new one from your console.`,
    );
  });

  test('is of no use at the Alexa of somebody else', async () => {
    const office = await linkedOffice();
    const dan = { council: 'harbour', staff: { id: 'dan', name: 'Dan Roberts' } };
    expect(await office.store.staffCodes.say(dan, code, 'session-1', office.house.now())).toEqual({
      kind: 'wrong',
    });
    expect(await office.store.staffCodes.isOpen(dan, 'session-1', office.house.now())).toBe(false);
  });

  test('that has been replaced is wrong, and its session is over', async () => {
    const office = await linkedOffice();
    await play(office.house, begun);
    await office.showCode(['kettle', 'lemon', 'garden']);
    await play(office.house, `U: open\nU: ${say(code)}\nA: That isn't the code I know.`);
  });

  test('is never believed from what a session brings back', async () => {
    const office = await linkedOffice();
    await play(
      office.house,
      `U: open
      U: StaffListRemindersIntent resident=mary_hughes
      A: three words of your code
      U: StaffAddReminderIntent resident=mary_hughes what=have_a_drink time=10:30 days=daily
      A: three words of your code
      U: AMAZON.FallbackIntent
      A: /sorry.*three words of your code/
      U: ask AMAZON.HelpIntent
      A: isn't linked to a home`,
    );
    expect((await office.home('home-1')).state.reminders.list).toEqual([]);
  });

  test('and the words of an account stand nowhere in the table', async () => {
    const office = await linkedOffice();
    await play(office.house, begun);
    for await (const row of office.rows.all()) {
      expect(JSON.stringify(row)).not.toMatch(/anchor|banjo|camel|daisy|falcon|amzn1/);
    }
  });
});

describe('the words of a staff account', () => {
  test('work for one Alexa, and again only for that one', async () => {
    const office = await linkedOffice();
    await play(office.house, 'U: open\nA: three words of your code');
    expect(
      await office.store.pairing.pair(['anchor', 'banjo', 'camel'], 'another', office.house.now()),
    ).toEqual({
      kind: 'wrong',
      left: 2,
    });
  });
});
