import { handle, minute } from '../../lambda/household';
import { askForHelp, marysHome, monday } from '../words/marys-day';

const later = monday + 6 * minute;
const called = (id: string, at: number) =>
  ({ kind: 'help-asked', id, at, speaker: 'echo', need: 'other' }) as const;
const worry = (home: ReturnType<typeof marysHome>) => home.state.episode?.concerns[0];

describe('a call for help that could not be taken in at once', () => {
  test('is told with the moment at which she spoke', () => {
    const { home } = handle(marysHome(), called('call-1', monday), later);
    expect(worry(home)).toMatchObject({ kind: 'help', at: monday, repeatedAt: monday });
  });

  test('gives whoever is told by it time to answer, though she called twice meanwhile', () => {
    const first = handle(marysHome(), called('call-1', monday), later).home;
    const second = handle(first, called('call-2', later - 1_000), later + 1_000).home;
    expect(second.state.episode?.told.map(({ who }) => who)).toEqual(['carer:anne']);
    expect(worry(second)).toMatchObject({ at: monday, repeatedAt: later - 1_000 });
  });

  test.each([
    ['of the future', later + 90 * minute],
    ['of another year', later - 400 * 24 * 60 * minute],
  ])('is not dated by a clock %s', (_which, at) => {
    const { home } = handle(marysHome(), called('call-1', at), later);
    expect(worry(home)).toMatchObject({ at: later });
  });

  test('asks the next one where she calls again after the first has had time', () => {
    const home = askForHelp(marysHome());
    const again = handle(home, called('call-2', later), later).home;
    expect(again.state.episode?.told.length).toBeGreaterThan(home.state.episode!.told.length);
  });
});
