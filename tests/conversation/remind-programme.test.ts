import { minute, type Broadcast } from '../../lambda/household';
import { labelOf } from '../../lambda/words/reminder-label';
import { monday } from '../store/example-home';
import { marysHouse, type House } from './marys-house';
import { play } from './script';

const itv = { id: 'itv', name: 'ITV' };
const on = (title: string, minutes: number, channel = itv): Broadcast => ({
  channel,
  title,
  at: monday + minutes * minute,
  until: monday + (minutes + 60) * minute,
});
// It is ten in the morning.
const guide = (...broadcasts: Broadcast[]): House =>
  marysHouse({ guide: () => ({ asOf: monday, broadcasts }) });
const tonight = [on('Coronation Street', 570), on('Coronation Street', 2_880 + 570)];

test('she is told when it is on, and it is set once she has said yes', async () => {
  const house = guide(...tonight);
  await play(
    house,
    `
    U: ask RemindProgrammeIntent programme=coronation_street
    A: Coronation Street is on ITV today at half past seven in the evening. I'd remind you at twenty-five past seven. Shall I set it?
    session: open
    U: AMAZON.YesIntent
    A: I'll remind you today at twenty-five past seven in the evening
    `,
  );
  expect(house.home().state.reminders.list).toMatchObject([
    { text: 'watch Coronation Street on ITV', at: '19:25', date: '2026-03-02', by: 'resident', state: 'set' },
  ]);
  expect(house.alexa.alerts).toHaveLength(1);
});

test('nothing is set before she has said yes', async () => {
  const house = guide(...tonight);
  await play(house, 'U: ask RemindProgrammeIntent programme=coronation_street');
  expect(house.alexa.alerts).toEqual([]);
  expect(house.home().state.reminders.list).toEqual([]);
});

test('a no leaves everything as it is', async () => {
  const house = guide(...tonight);
  await play(house, `U: ask RemindProgrammeIntent programme=coronation_street\nU: AMAZON.NoIntent`);
  expect(house.home().state.reminders.list).toEqual([]);
});

test('"remind me about that" is about what she has just heard of', async () => {
  const house = guide(...tonight);
  await play(
    house,
    `
    U: open
    U: TelevisionIntent programme=coronation_street
    A: Coronation Street is on ITV
    U: RemindProgrammeIntent
    A: I'd remind you at twenty-five past seven. Shall I set it?
    U: AMAZON.RepeatIntent
    A: I'd remind you at twenty-five past seven. Shall I set it?
    U: AMAZON.YesIntent
    A: I'll remind you
    `,
  );
});

test('what is on already is passed over for the next time', async () => {
  const house = guide(on('Bargain Hunt', -10), on('Bargain Hunt', 1_430));
  await play(
    house,
    'U: ask RemindProgrammeIntent programme=bargain_hunt\nA: Bargain Hunt is on ITV tomorrow at ten to ten in the morning. I\'d remind you at a quarter to ten.',
  ); // prettier-ignore
});

test('what begins in three minutes is reminded of as it begins', async () => {
  const house = guide(on('Bargain Hunt', 3));
  await play(house, `U: ask RemindProgrammeIntent programme=bargain_hunt\nU: AMAZON.YesIntent`);
  expect(house.home().state.reminders.list).toMatchObject([{ at: '10:03' }]);
});

test.each([
  ['', 'Which one do you mean?'],
  ['programme=midsomer_murders', "I can't find midsomer murders in the guide for this week."],
])('%j is asked about or said to be unknown', async (slots, said) => {
  await play(guide(...tonight), `U: ask RemindProgrammeIntent ${slots}\nA: ${said}`);
});

test('several of that name: she says which', async () => {
  const house = guide(on('Antiques Roadshow', 60), on('Antiques Road Trip', 120));
  await play(
    house,
    `
    U: ask RemindProgrammeIntent programme=antiques
    A: There is Antiques Roadshow and Antiques Road Trip. Which one do you mean?
    U: RemindProgrammeIntent programme=antiques_road_trip
    A: Antiques Road Trip is on ITV today at midday. I'd remind you at five to twelve.
    `,
  );
});

test('the same one twice is not set twice', async () => {
  const house = guide(...tonight);
  await play(
    house,
    `
    U: ask RemindProgrammeIntent programme=coronation_street
    U: AMAZON.YesIntent
    U: ask RemindProgrammeIntent programme=coronation_street
    A: You have that reminder already.
    `,
  );
  expect(house.home().state.reminders.list).toHaveLength(1);
});

test.each(['Living with Dementia: my Story', '8 Out of 10 Cats Does Countdown and More and More and More'])(
  'the title %p becomes a reminder that may be said in the room',
  async (title) => {
    const house = guide(on(title, 300));
    const programme = title.toLowerCase().replace(/[^a-z ]/g, '').trim().split(' ').slice(0, 3).join('_') || 'it';
    await play(house, `U: ask RemindProgrammeIntent programme=${programme}\nU: AMAZON.YesIntent`);
    for (const { text } of house.home().state.reminders.list) {
      expect(labelOf(text)).toEqual({ kind: 'label', text });
      expect(text.length).toBeLessThanOrEqual(60);
    }
  },
); // prettier-ignore

test('what comes back from outside in place of the offer is no reminder', async () => {
  const house = guide(...tonight);
  await play(house, 'U: ask RemindProgrammeIntent programme=coronation_street');
  const { wantedFrom } = await import('../../lambda/conversation/reminders/for-programme');
  for (const strange of [null, 7, {}, { text: 'ring 0113 496 0999', at: '10:00', date: '2026-03-02' }])
    expect(wantedFrom(strange)).toBeNull();
});
