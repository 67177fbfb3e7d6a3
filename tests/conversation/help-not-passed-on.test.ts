import { marysHouse } from './marys-house';
import { play } from './script';

describe('a call for help that cannot be passed on at once', () => {
  test('says that it is being passed on while the text has not gone', async () => {
    const house = marysHouse();
    house.broken.add('texts');
    await play(
      house,
      `
      U: ask AskForHelpIntent
      A: I'm passing it on to Anne.
      A: phone 999
      `,
    );
  });

  test('says that nobody has been told where the database fails, and keeps the request', async () => {
    const house = marysHouse();
    house.broken.add('database');
    await play(
      house,
      `
      U: ask AskForHelpIntent need=fall
      A: I couldn't reach anybody yet. Nobody has been told.
      A: keep trying
      A: If it's an emergency, phone 999.
      session: closed
      no texts
      `,
    );
    expect(house.intake).toHaveLength(1);
  });

  test('whose passing on breaks in an unforeseen way is not said to be passed on', async () => {
    const house = marysHouse({ ports: { callForHelp: () => Promise.reject(new Error('unforeseen')) } });
    await play(
      house,
      "U: ask AskForHelpIntent\nA: couldn't pass that on. Nobody has been told.\nA: phone 999",
    );
  });

  test('says so where it can be kept nowhere', async () => {
    const house = marysHouse();
    house.broken.add('database').add('queue');
    await play(
      house,
      `
      U: ask AskForHelpIntent
      A: couldn't pass that on. Nobody has been told.
      A: phone 999
      `,
    );
  });

  test('finds nobody to tell and says so', async () => {
    await play(
      marysHouse({ profile: { carers: [], duty: null } }),
      `
      U: ask AskForHelpIntent
      A: nobody on your list that I can tell
      A: phone 999
      `,
    );
  });
});
