import type { Activity, Information } from '../../lambda/household';
import { monday } from '../store/example-home';
import { marysHouse } from './marys-house';
import { play } from './script';

const information: Information = {
  visitsByName: true,
  budget: true,
  contacts: [
    { role: 'social-worker', name: 'Priya Shah', phone: '+447700900123' },
    { role: 'council', name: null, phone: '+447700900150' },
  ],
};
const asOf = monday - 1_000;
const budget = { asOf, until: '2026-03-31', known: { left: 12_050, ends: '2026-03-31' } };

describe('her budget', () => {
  test('is told where she asked for it, and she can be called about spending it', async () => {
    const house = marysHouse({ profile: { information }, diary: { budget } });
    await play(
      house,
      `
      U: ask BudgetIntent
      A: You have one hundred and twenty pounds left in your budget until Tuesday the thirty-first of March. Shall somebody call you about it?
      session: open
      U: AMAZON.YesIntent
      A: I've asked the council to call you about your budget.
      session: open
      `,
    );
    expect(house.home().state.journal.map(({ kind }) => kind)).toContain('referral-asked');
    expect(house.referrals).toEqual([{ kind: 'budget' }]);
  });

  test('is never told where she did not ask for it', async () => {
    await play(
      marysHouse({ diary: { budget } }),
      `
      U: ask BudgetIntent
      A: I only talk about your budget once you've asked the council for it.
      U: AMAZON.NoIntent
      A: All right, I'll leave it at that.
      `,
    );
  });

  test('that is not known or overspent is said to be so', async () => {
    await play(
      marysHouse({ profile: { information } }),
      `
      U: ask BudgetIntent
      A: I don't know what is left in your budget.
      `,
    );
    const over = { ...budget, known: { left: -550, ends: null } };
    await play(
      marysHouse({ profile: { information }, diary: { budget: over } }),
      `
      U: ask BudgetIntent
      A: Your budget is overspent by five pounds and fifty pence.
      `,
    );
  });
});

describe('her people', () => {
  test('of the council are named with their number', async () => {
    await play(
      marysHouse({ profile: { information } }),
      `
      U: ask MyPeopleIntent role=social-worker
      A: /is Priya Shah. The number is oh seven seven oh oh, nine oh oh, one two three./
      U: ask MyPeopleIntent role=council
      A: The number for your council is oh seven seven oh oh, nine oh oh, one five oh.
      U: ask MyPeopleIntent role=carers
      A: Anne
      `,
    );
  });
});

describe('what is on nearby', () => {
  const club = (name: string, weekday: number, edits: Partial<Activity> = {}): Activity => ({
    id: name,
    name,
    interests: ['singing'],
    sessions: [{ weekday, opens: '14:00' }],
    place: 'Harbour Hall',
    at: null,
    cost: 0,
    access: null,
    ...edits,
  });

  test('is told one at a time, nearest and soonest first, and a no leads to the next', async () => {
    const near = { latitude: 50.72, longitude: -1.88 };
    const house = marysHouse({
      profile: { information: { ...information, place: near } },
      activities: {
        asOf,
        activities: [
          club('Far Choir', 1, { at: { latitude: 53, longitude: -1.88 } }),
          club('Next Town Choir', 1, { at: { latitude: 50.8, longitude: -1.88 } }),
          club('Harbour Choir', 4, { at: near, cost: null, access: 'a hearing loop' }),
        ],
      },
    });
    await play(
      house,
      `
      U: ask WhatsOnIntent interest=singing
      A: There's Harbour Choir on Thursday at two o'clock, at Harbour Hall. It has a hearing loop. Shall somebody call you about it?
      U: AMAZON.NoIntent
      A: There's Next Town Choir today at two o'clock, at Harbour Hall. It's free.
      U: AMAZON.RepeatIntent
      A: There's Next Town Choir today
      U: AMAZON.YesIntent
      A: I've asked the council to call you about Next Town Choir.
      `,
    );
    expect(house.referrals).toEqual([{ kind: 'activity', name: 'Next Town Choir' }]);
  });

  test('on another day, or for which nothing is known, is said to be so', async () => {
    await play(
      marysHouse({ activities: { asOf, activities: [club('Harbour Choir', 4)] } }),
      `
      U: ask WhatsOnIntent interest=singing date=2026-03-03
      A: I don't know of anything like that near you.
      session: closed
      U: ask WhatsOnIntent interest=singing date=2026-W10
      A: There's Harbour Choir on Thursday
      `,
    );
  });
});
