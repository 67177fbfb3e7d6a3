import { marysHouse } from './marys-house';
import { play } from './script';

describe('a morning without a sign of life by the promised time', () => {
  test('is asked about first, and a word to the Echo ends it without anybody else', async () => {
    await play(
      marysHouse(),
      `
      later: 31
      no texts
      U: open
      A: nobody has been bothered
      later: 30
      no texts
      U: ask WhoKnowsIntent
      A: I could tell at
      A: Nobody has been told.
      `,
    );
  });

  test('ends when she says that she is okay', async () => {
    await play(marysHouse(), 'later: 31\nU: ask ImOkayIntent\nA: /bothered/\nlater: 30\nno texts');
  });

  test('reaches Anne when the Echo gets no answer', async () => {
    await play(
      marysHouse(),
      `
      later: 31
      later: 10
      no texts
      later: 11
      Anne gets: No sign of Mary by 10:30 today.
      `,
    );
  });

  test('becomes a call where she asks for help', async () => {
    await play(
      marysHouse(),
      `
      later: 31
      U: ask AskForHelpIntent need=fall
      A: I've told Anne and Bob.
      Anne gets: she says she has had a fall
      `,
    );
  });
});
