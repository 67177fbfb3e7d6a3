import { anOffice, code, priya } from './an-office';
import { begun, linkedOffice, linking, say } from './office-talk';
import { play } from './script';

describe('staff in Alexa', () => {
  test('are linked by words of their own, and are then asked for the code of the session before anything is done', async () => {
    const office = await anOffice();
    await play(office.house, 'U: open\nA: /isn.t linked/');
    await office.link();
    await play(
      office.house,
      `${linking}
      U: ask StaffListRemindersIntent resident=mary_hughes
      A: What are the three words of your code?
      R: Your console shows them
      session: open`,
    );
  });

  test('ask for a reminder first, say the code, and what they asked for is done', async () => {
    const office = await linkedOffice();
    await play(
      office.house,
      `U: ask StaffAddReminderIntent resident=mary_hughes what=have_a_drink time=10:30 days=daily
      A: three words of your code
      U: ${say(code)}
      A: I am suggesting it to Mary Hughes: have a drink.
      A: at half past ten in the morning, every day
      session: open
      U: AMAZON.NoIntent
      session: closed`,
    );
    const { state } = await office.home('home-1');
    expect(state.reminders.list).toMatchObject([
      { text: 'have a drink', at: '10:30', state: 'proposed', by: 'staff' },
    ]);
    expect(state.journal.at(-1)).toMatchObject({
      kind: 'reminder',
      became: 'proposed',
      by: 'staff',
      staff: priya.staff,
    });
  });

  test('are understood where Alexa heard what a resident would ask for herself', async () => {
    const office = await linkedOffice();
    await play(
      office.house,
      `${begun}
      U: SetReminderIntent what=put_the_bins_out time=18:00 days=thu
      A: Which resident do you mean?
      U: StaffAddReminderIntent resident=john_smith
      A: I am suggesting it to John Smith: put the bins out.
      U: ListRemindersIntent
      A: Which resident do you mean?
      U: StaffListRemindersIntent resident=john_smith
      A: Put the bins out
      session: open`,
    );
  });

  test('are asked for whatever they left out, one thing at a time', async () => {
    const office = await linkedOffice();
    await play(
      office.house,
      `${begun}
      U: StaffAddReminderIntent
      A: Which resident do you mean?
      U: StaffAddReminderIntent resident=john_smith
      A: What shall it say?
      U: StaffAddReminderIntent what=put_the_bins_out
      A: At what time?
      U: AMAZON.FallbackIntent
      A: /sorry.*At what time/
      U: AMAZON.RepeatIntent
      A: At what time?
      U: StaffAddReminderIntent time=19:00
      A: On which days?
      U: StaffAddReminderIntent days=mon-thu
      A: put the bins out
      A: /Mondays? and Thursdays?/`,
    );
    expect((await office.home('home-2')).state.reminders.list).toMatchObject([
      { text: 'put the bins out', at: '19:00', days: ['mon', 'thu'] },
    ]);
  });

  test('hear it said again without its being done again', async () => {
    const office = await linkedOffice();
    await play(
      office.house,
      `${begun}
      U: StaffAddReminderIntent resident=mary_hughes what=have_a_drink time=10:30 days=daily
      A: I am suggesting it to Mary Hughes
      U: AMAZON.RepeatIntent
      A: I am suggesting it to Mary Hughes: have a drink.
      U: StaffAddReminderIntent resident=mary_hughes what=have_a_drink time=10:30 days=daily
      A: Mary Hughes has that reminder already
      U: StaffListRemindersIntent resident=mary_hughes
      A: Mary Hughes has one reminder. Have a drink
      A: No answer yet.
      U: StaffStopReminderIntent resident=mary_hughes what=have_a_drink
      A: I have stopped it for Mary Hughes: have a drink.
      U: AMAZON.RepeatIntent
      A: I have stopped it for Mary Hughes: have a drink.
      U: StaffListRemindersIntent resident=mary_hughes
      A: Mary Hughes has no reminders.`,
    );
    const { state } = await office.home('home-1');
    expect(state.reminders.list).toMatchObject([{ state: 'removed' }]);
    expect(state.journal.filter(({ kind }) => kind === 'reminder')).toHaveLength(2);
  });

  test('are asked which of two they mean', async () => {
    const office = await linkedOffice([
      { id: 'home-1', name: 'Mary Hughes' },
      { id: 'home-2', name: 'Mary Jones' },
      { id: 'home-3', name: 'Maryam Khan' },
    ]);
    await play(
      office.house,
      `${begun}
      U: StaffAddReminderIntent resident=mary what=have_a_drink time=10:30 days=daily
      A: There are Mary Hughes and Mary Jones. Which resident do you mean?
      U: StaffAddReminderIntent resident=mrs_jones
      A: I am suggesting it to Mary Jones
      U: StaffListRemindersIntent resident=mary_hughes
      A: Mary Hughes has no reminders`,
    );
    expect((await office.home('home-2')).state.reminders.list).toHaveLength(1);
  });

  test('are sent to their console where two have the same name, and to the whole name where many share one', async () => {
    const names = ['Mary Hughes', 'Mary Hughes', 'John Smith', 'John Jones', 'John Evans', 'John Price'];
    const office = await linkedOffice(names.map((name, at) => ({ id: `home-${at}`, name })));
    await play(
      office.house,
      `${begun}
      U: StaffStopReminderIntent resident=mary_hughes what=drink
      A: There are several residents called Mary Hughes.
      A: Your console shows which is which.
      U: StaffListRemindersIntent resident=john
      A: There are several of that name. Which resident do you mean?
      R: first name and the surname`,
    );
  });

  test("never reach another council's resident, who might as well not exist", async () => {
    const office = await linkedOffice();
    await play(
      office.house,
      `${begun}
      U: StaffAddReminderIntent resident=olive_bennett what=have_a_drink time=10:30 days=daily
      A: I don't find anybody of that name at your council.
      A: Which resident do you mean?`,
    );
    expect((await office.home('home-9')).state.reminders.list).toEqual([]);
  });

  test('may not have medicines named in a room, and hear what may be said', async () => {
    const office = await linkedOffice();
    await play(
      office.house,
      `${begun}
      U: StaffAddReminderIntent resident=mary_hughes what=take_warfarin time=09:00 days=daily
      A: so it may only say: take your medicine.
      A: What shall it say?
      U: StaffAddReminderIntent what=take_your_medicine
      A: I am suggesting it to Mary Hughes: take your medicine.`,
    );
  });

  test('hear that a resident who has not agreed to reminders is not asked yet, and of a night that skips the time', async () => {
    const office = await linkedOffice([{ id: 'home-1', name: 'Mary Hughes', agreed: false }]);
    await play(
      office.house,
      `${begun}
      U: StaffAddReminderIntent resident=mary_hughes what=shut_the_window time=01:30 days=sun
      A: When the clocks go forward that night, it comes at
      A: Mary Hughes hasn't agreed to be asked yet`,
    );
  });
});
