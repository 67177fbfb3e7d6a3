import { minute } from '../../lambda/household';
import { marysHouse } from './marys-house';
import { play } from './script';

describe('"I don\'t feel safe"', () => {
  test('reaches staff only, with an answer that gives nothing away', async () => {
    const house = marysHouse();
    await play(
      house,
      `
      U: ask NotSafeIntent
      A: /^All right. If you ever need somebody urgently, phone 999.$/
      session: closed
      no texts
      U: ask WhoKnowsIntent
      A: nobody has been told
      `,
    );
    expect(house.operations).toEqual(['not-safe']);
  });

  test('is not said to be heard where the database fails', async () => {
    const house = marysHouse();
    house.broken.add('database');
    await play(house, "U: ask NotSafeIntent\nA: I'm sorry, something went wrong");
    expect(house.operations).toEqual([]);
  });
});

describe('a pause', () => {
  test.each([
    ['date=2026-03-06', 'until Friday.', '2026-03-06T00:00:00.000Z'],
    ['date=2026-03-03', 'until tomorrow.', '2026-03-03T00:00:00.000Z'],
    ['date=2026-03-02', 'until tomorrow.', '2026-03-03T00:00:00.000Z'],
    ['duration=P3D', "until Thursday at ten o'clock in the morning.", '2026-03-05T10:00:00.000Z'],
    ['duration=PT90M', 'until half past eleven in the morning.', '2026-03-02T11:30:00.000Z'],
    ['date=2026-03-06 duration=P2D', 'until Sunday.', '2026-03-08T00:00:00.000Z'],
    ['date=2026-W11', 'until Monday the ninth of March.', '2026-03-09T00:00:00.000Z'],
    ['date=2026-W10-WE', 'until Saturday.', '2026-03-07T00:00:00.000Z'],
    ['date=2026-W10', 'until Monday the ninth of March.', '2026-03-09T00:00:00.000Z'],
  ])('%s lasts %s', async (slots, said, until) => {
    const house = marysHouse();
    await play(
      house,
      `U: ask PauseIntent reason=away ${slots}\nA: I won't ask after you ${said}\nsession: closed\nno texts`,
    );
    expect(new Date(house.home().state.pause?.until ?? 0).toISOString()).toBe(until);
  });

  test('over the change to summer time ends as its day begins there', async () => {
    const house = marysHouse();
    house.wait(20 * 24 * 60 * minute);
    await play(house, 'U: ask PauseIntent reason=visitors date=2026-03-30');
    expect(new Date(house.home().state.pause?.until ?? 0).toISOString()).toBe('2026-03-29T23:00:00.000Z');
  });

  test.each([
    ['away', 'Monday the thirtieth of March'],
    ['visitors', 'Monday the sixteenth of March'],
  ])('%s without an end says until when it lasts', async (reason, day) => {
    await play(marysHouse(), `U: ask PauseIntent reason=${reason}\nA: until ${day}\nA: the longest I can do`);
  });

  test('in hospital has no end that she could know', async () => {
    const house = marysHouse();
    await play(house, "U: ask PauseIntent reason=hospital date=2026-03-06\nA: until you're home again");
    expect(house.home().state.pause).toMatchObject({ reason: 'hospital', until: null });
  });

  test('asks for the day where it was misheard, and changes nothing until it is known', async () => {
    const house = marysHouse();
    await play(
      house,
      `
      U: ask PauseIntent reason=away date=2025-SP
      A: didn't get the day. Until which day?
      R: for example Friday
      session: open
      U: AMAZON.FallbackIntent
      A: Until which day?
      U: PauseIntent reason=away date=2026-03-06
      A: until Friday.
      U: AMAZON.RepeatIntent
      A: I won't ask after you until Friday.
      `,
    );
    await play(house, 'U: ask ResumeIntent\nU: ask PauseIntent date=2025\nU: AMAZON.NoIntent\nA: as it is');
    expect(house.home().state.pause).toBeNull();
  });

  test('ends when she says that she is back', async () => {
    const house = marysHouse();
    await play(
      house,
      "U: ask PauseIntent\nlater: 60\nU: ask ResumeIntent\nA: I'm looking out for you again\nsession: closed",
    );
    expect(house.home().state.pause).toBeNull();
  });

  test('is not claimed where the database fails', async () => {
    const house = marysHouse();
    house.broken.add('database');
    await play(house, "U: ask PauseIntent\nA: I'm sorry, something went wrong");
  });
});

describe('being watched', () => {
  test('stops at once and nobody is told', async () => {
    const house = marysHouse();
    await play(
      house,
      `
      U: ask StopWatchingIntent
      A: I no longer look out for you.
      session: closed
      no texts
      U: ask PauseIntent
      A: nothing to pause
      U: ask ResumeIntent
      A: I don't look out for you at present.
      `,
    );
    expect(house.home().state.consents.routine).toBeNull();
    expect(house.operations).toEqual([]);
  });

  test('begins only after a yes to what it is, and the yes is on record', async () => {
    const house = marysHouse();
    await play(
      house,
      `
      U: ask StopWatchingIntent
      U: ask StartWatchingIntent
      A: neither you nor your kettle
      A: Do you agree to that?
      R: If I hear nothing, I won't change anything.
      U: AMAZON.FallbackIntent
      A: Do you agree to that?
      U: AMAZON.YesIntent
      A: I'm looking out for you from now on.
      `,
    );
    expect(house.home().state.consents.routine).toEqual({
      at: house.now(),
      basis: 'own',
      words: 'yes, to: Do you agree to that?',
    });
  });

  test.each(['AMAZON.NoIntent', '(silence)', '(leaves)', 'TodayIntent'])(
    'does not begin by %s',
    async (said) => {
      const house = marysHouse();
      await play(house, `U: ask StopWatchingIntent\nU: ask StartWatchingIntent\nU: ${said}`);
      expect(house.home().state.consents.routine).toBeNull();
    },
  );

  test('is not begun twice, and a pause can be ended instead', async () => {
    const house = marysHouse();
    await play(
      house,
      `
      U: ask StartWatchingIntent
      A: I look out for you already.
      U: ask PauseIntent
      U: ask StartWatchingIntent
      A: Shall I start again now?
      U: AMAZON.YesIntent
      A: looking out for you again
      `,
    );
    expect(house.home().state.pause).toBeNull();
  });
});
