import { marysHouse } from './marys-house';
import { proposed } from './reminders-proposed';
import { play } from './script';

describe('her own reminders', () => {
  test('are said back before they are set', async () => {
    const house = marysHouse();
    await play(
      house,
      `
      U: ask SetReminderIntent what=ring_my_daughter time=15:00 date=2026-03-03
      A: I would say: ring your daughter. It would come tomorrow at three o'clock in the afternoon, just once. Shall I set it?
      session: open
      `,
    );
    expect(house.alexa.alerts).toEqual([]);
  });

  test.each([
    ['', 'What shall I remind you about?'],
    ['what=have_a_drink', 'At what time?'],
    ['what=ring_0113_496_0999 time=11:00', "I can't say that in a reminder"],
    ['what=take_my_metformin time=11:00', 'I would only say: take your medicine.'],
    ['what=have_a_drink time=11:00 days=daily', "at eleven o'clock in the morning, every day"],
    ['what=have_a_drink time=11:00 days=mon-wed-fri', 'on Mondays, Wednesdays and Fridays'],
    ['what=have_a_drink time=11:00 days=weekends', 'at weekends'],
    ['what=have_a_drink time=08:00', "tomorrow at eight o'clock in the morning, just once"],
    ['what=have_a_drink time=08:00 date=2026-03-02', "today at eight o'clock in the evening, just once"],
    ['what=have_a_drink time=EV date=2026-03-06', "on Friday at six o'clock in the evening, just once"],
  ])('%s', async (slots, expected) => {
    const house = marysHouse();
    await play(house, `U: ask SetReminderIntent ${slots}\nA: ${expected}\nsession: open`);
  });

  test('are listed in the order of the day, with what is not set yet', async () => {
    const house = marysHouse();
    await play(house, `U: ask ListRemindersIntent\nA: You have no reminders.`);
    await proposed(house, { at: '18:00' }, { text: 'open the curtains', at: '09:00' });
    house.alexa.answers = ['done', 'busy', 'busy', 'busy'];
    await play(
      house,
      `
      U: open
      U: AMAZON.YesIntent
      U: AMAZON.YesIntent
      A: I couldn't set it just now, Alexa is too busy. I'll try again when we next talk.
      U: ListRemindersIntent
      A: You have two reminders. Open the curtains, at nine o'clock in the morning, every day. It is not set yet. Have a drink, at six o'clock in the evening, every day.
      `,
    );
  });

  test('stop at her word; of several she says which; an important one is asked about', async () => {
    const house = marysHouse();
    await proposed(house, {}, { text: 'take your tablets', important: true }, { text: 'put the bins out' });
    await play(
      house,
      `
      U: open
      U: AMAZON.YesIntent
      U: AMAZON.YesIntent
      U: AMAZON.YesIntent
      U: ask StopReminderIntent
      A: Which one do you mean?
      U: StopReminderIntent what=the_bins
      A: I've stopped it: put the bins out.
      U: StopReminderIntent what=my_pills
      A: That is the one that says: take your tablets. Shall I stop it?
      U: StopReminderIntent what=the_telly
      A: I don't know a reminder like that.
      `,
    );
    expect(house.alexa.alerts.map(({ text }) => text)).toEqual(['have a drink', 'take your tablets']);
  });
});

test('a time that is over today is asked for again', async () => {
  const house = marysHouse();
  house.wait(5 * 3_600_000);
  await play(
    house,
    'U: ask SetReminderIntent what=have_a_drink time=13:00 date=2026-03-02\nA: That time is over already. At what time?',
  );
});
