import { Life } from './a-home';

describe('whoever ends a worry from a page', () => {
  const anne = 'carer:anne';
  const seen = (life: Life, looked: number) =>
    life.does({
      kind: 'seen',
      id: `form-${looked}`,
      who: anne,
      episode: life.home.state.episode!.id,
      outcome: 'fine',
      looked,
    });

  test('that was shown before she called again ends nothing, and is told of the call', () => {
    const life = new Life().asksForHelp('drink').waits(2);
    const looked = life.now;
    seen(life.waits(1).asksForHelp('fall'), looked);
    expect(life.home.state.episode?.concerns).toHaveLength(2);
    expect(life.texts.at(-1)).toBe('anne alert');
    seen(life.waits(1), life.now);
    expect(life.home.state.lastEpisode).toMatchObject({ outcome: 'fine', by: anne });
  });

  test('or answers by text ends and takes on no call that was still waiting for the database', () => {
    const life = new Life().asksForHelp('drink').waits(2);
    const spoken = life.now;
    const sentAt = life.waits(3).now;
    life.waits(5).does({ kind: 'help-asked', id: 'kept', at: spoken, speaker: 'echo', need: 'fall' });
    const episode = life.home.state.episode!.id;
    seen(life, sentAt);
    const reply = { kind: 'carer-replied', who: anne, episode, sentAt, by: 'text' } as const;
    life.does({ ...reply, id: 'one', answer: 'going' }).does({ ...reply, id: 'two', answer: 'fine' });
    expect(life.home.state.episode?.hold).toBeNull();
    life.does({ ...reply, id: 'three', answer: 'going', sentAt: life.now });
    expect(life.home.state.episode?.hold?.who).toBe(anne);
  });

  test("on the council's console that was shown before she called again ends nothing either", () => {
    const life = new Life().asksForHelp('drink').waits(2);
    const looked = life.now;
    const staff = { id: 'priya', name: 'Priya Shah' };
    const closes = (id: string, act: { do: 'close'; outcome: 'fine'; looked: number }) =>
      life.does({ kind: 'staff-acted', id, staff, note: 'Anne rang', act });
    life.waits(1).asksForHelp('fall');
    closes('one', { do: 'close', outcome: 'fine', looked });
    expect(life.home.state.episode).not.toBeNull();
    closes('two', { do: 'close', outcome: 'fine', looked: life.now });
    expect(life.home.state.episode).toBeNull();
  });
});
