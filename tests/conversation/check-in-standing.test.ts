import { minute } from '../../lambda/household';
import { house } from './check-in-house';
import type { House } from './marys-house';
import { play } from './script';

const day = 24 * 60 * minute;
const standing = ({ home }: House) => home().state.reminders.list.filter(({ standsFor }) => standsFor);

async function checkIn(mary: House, after = ''): Promise<void> {
  await play(
    mary,
    `
    U: ask StartCheckInIntent
    A: /sleep|night/
    U: AMAZON.YesIntent
    A: /that's (all|everything)/
    ${after}
    `,
  );
}

describe('a reminder of the check-in itself', () => {
  test('is suggested at the end of the second one, and is set only with her yes', async () => {
    const mary = house({ questions: ['sleep'] });
    await checkIn(mary, 'session: closed');
    expect(standing(mary)).toEqual([]);
    mary.wait(day);
    await checkIn(
      mary,
      `
      A: I could remind you that I'd like to ask how you are. It would come at ten
      A: Shall I set it
      U: AMAZON.RepeatIntent
      A: how you are
      U: AMAZON.YesIntent
      A: /remind you/
      `,
    );
    expect(standing(mary)).toMatchObject([{ at: '10:00', important: false, heard: true }]);
    expect(standing(mary)[0]?.state).not.toBe('proposed');
  });

  test('is not suggested again for seven days once she said no', async () => {
    const mary = house({ questions: ['sleep'] });
    await checkIn(mary);
    mary.wait(day);
    await checkIn(mary, 'U: AMAZON.NoIntent\nA: I won’t set it'.replace('’', "'"));
    for (let days = 0; days < 5; days += 1) {
      mary.wait(day);
      await checkIn(mary, 'session: closed');
    }
    expect(standing(mary)).toMatchObject([{ state: 'declined', refusals: 1 }]);
    mary.wait(3 * day);
    await checkIn(mary, "A: I could remind you that I'd like to ask how you are");
  });
});
