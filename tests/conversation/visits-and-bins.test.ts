import type { Diary, Visit } from '../../lambda/household';
import { hour, minute } from '../../lambda/household';
import { monday } from '../store/example-home';
import { marysHouse } from './marys-house';
import { play } from './script';

const visit = (who: string | null, at: number, edits: Partial<Visit> = {}): Visit => ({
  id: `v-${at}`,
  at,
  until: at + 30 * minute,
  who,
  what: 'tea call',
  wholeDay: false,
  ...edits,
});
const asOf = monday - hour;
const roster = (...known: Visit[]): Pick<Diary, 'visits'> => ({
  visits: { asOf, until: '2026-04-06', known },
});
const agreed = { information: { visitsByName: true, budget: true } };
const four = [3, 5, 7, 9, 11].map((hours) => visit('Grace Okafor', monday + hours * hour));

describe('who is coming', () => {
  test('several visits are told in one breath, with an offer of the rest', async () => {
    await play(
      marysHouse({ profile: agreed, diary: roster(...four) }),
      `
      U: ask NextVisitIntent
      A: /Grace Okafor is coming today at one o'clock in the afternoon. .*Shall I go on\\?/
      session: open
      U: AMAZON.RepeatIntent
      A: Grace Okafor is coming today at one o'clock in the afternoon.
      U: AMAZON.YesIntent
      A: Then Grace Okafor at seven o'clock
      U: AMAZON.NoIntent
      session: closed
      `,
    );
  });

  test('names are said only where she asked for it', async () => {
    await play(
      marysHouse({ diary: roster(four[0]!) }),
      `
      U: ask NextVisitIntent
      A: Your tea call is today at one o'clock in the afternoon.
      session: closed
      `,
    );
    await play(
      marysHouse({ diary: roster(visit('Grace', monday + hour, { what: null })) }),
      `
      U: ask NextVisitIntent
      A: You have a visit today at eleven o'clock.
      `,
    );
  });

  test('nothing on the day she asks about is said, and what comes next', async () => {
    await play(
      marysHouse({ profile: agreed, diary: roster(visit('Tom', monday + 50 * hour)) }),
      `
      U: ask NextVisitIntent date=2026-03-03
      A: Nobody is due to come tomorrow. Tom is coming on Wednesday at midday.
      U: ask NextVisitIntent date=2026-05-03
      A: I don't know your visits as far ahead as that.
      U: ask NextVisitIntent date=2026-02-20
      A: I didn't catch which day you mean.
      U: ask NextVisitIntent date=2026-W10
      A: Tom is coming on Wednesday at midday.
      `,
    );
  });

  test('a visit that is under way is still hers to hear of, and one that is over is not', async () => {
    await play(
      marysHouse({
        profile: agreed,
        diary: roster(visit('Ann', monday - 2 * hour), visit('Tom', monday - 10 * minute)),
      }),
      `
      U: ask NextVisitIntent date=2026-03-02
      A: Tom is coming today at ten to ten.
      later: 30
      U: ask NextVisitIntent date=2026-03-02
      A: /no visit in the next weeks/
      `,
    );
  });

  test('an old roster says how old it is; where there is none, who can tell', async () => {
    const old = { visits: { asOf: monday - 72 * hour, until: '2026-04-06', known: [four[0]!] } };
    await play(
      marysHouse({ profile: agreed, diary: old }),
      `
      U: ask NextVisitIntent
      A: That's as I knew it on Friday.
      `,
    );
    await play(
      marysHouse(),
      `
      U: ask NextVisitIntent
      A: I don't have your visits, but the council can tell you.
      U: ask BinDayIntent
      A: I don't know your bin days
      `,
    );
  });

  test('names with figures and signs are said in words', async () => {
    await play(
      marysHouse({ profile: agreed, diary: roster(visit('Carer #2 <b>', monday + hour)) }),
      `
      U: ask NextVisitIntent
      A: Carer two b is coming today at eleven o'clock.
      `,
    );
  });
});

describe('which bin', () => {
  const bins: Diary['bins'] = {
    asOf,
    until: '2026-04-27',
    known: [
      { date: '2026-03-02', bins: [{ name: 'the blue bin', ids: ['blue', 'recycling'] }] },
      {
        date: '2026-03-04',
        bins: [
          { name: 'food waste', ids: ['food'] },
          { name: 'refuse', ids: ['rubbish'] },
        ],
      },
      { date: '2026-03-11', bins: [{ name: 'the blue bin', ids: ['blue', 'recycling'] }] },
    ],
  };

  test('goes out next is told, and in a talk the one after that', async () => {
    await play(
      marysHouse({ diary: { bins } }),
      `
      U: ask BinDayIntent
      A: Your next collection is today: the blue bin.
      session: closed
      U: open
      U: BinDayIntent bin=food
      A: The next collection of food waste is on Wednesday.
      U: BinDayIntent
      U: AMAZON.YesIntent
      A: After that, on Wednesday: food waste and refuse.
      U: AMAZON.YesIntent
      A: After that, on Wednesday the eleventh of March: the blue bin.
      session: open
      `,
    );
  });

  test('nobody has, is said to be unknown, with what comes next', async () => {
    await play(
      marysHouse({ diary: { bins } }),
      `
      U: ask BinDayIntent bin=purple
      A: I don't know when that one goes. Your next collection is today: the blue bin.
      `,
    );
  });

  test('and who, are part of today in one breath', async () => {
    await play(
      marysHouse({ profile: agreed, diary: { bins, ...roster(four[0]!) } }),
      `
      U: ask TodayIntent
      A: It's Monday the second of March, ten o'clock in the morning. Grace Okafor is coming today at one o'clock in the afternoon.
      session: closed
      `,
    );
  });
});

test('where the database fails for the look-up alone, she is told so', async () => {
  await play(
    marysHouse({ ports: { lookUp: () => Promise.reject(new Error('throttled')) } }),
    `
    U: ask NextVisitIntent
    A: I can't look that up just now.
    session: closed
    U: ask TodayIntent
    A: It's Monday the second of March, ten o'clock in the morning.
    `,
  );
});
