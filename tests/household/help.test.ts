import { Life, aProfile, allAgreed, at, carer } from './a-home';

describe('a call for help', () => {
  test('reaches the first carer at once', () => {
    expect(new Life().asksForHelp().texts).toEqual(['anne alert']);
  });

  test('that nobody answers climbs: the second after five minutes, duty five later, then round again after ten', () => {
    const life = new Life().asksForHelp();
    expect(life.waits(4).texts).toEqual(['anne alert']);
    expect(life.waits(1).texts).toEqual(['anne alert', 'bob alert']);
    expect(life.waits(5).texts.at(-1)).toBe('duty alert');
    expect(life.waits(10).texts.at(-1)).toBe('anne alert');
    expect(life.waits(10).texts).toHaveLength(6);
  });

  test('that nobody answers twice over is told to operations and stays open, asked again each hour', () => {
    const life = new Life().asksForHelp().waits(60);
    expect(life.operations).toContain('nobody-answered');
    const texts = life.texts.length;
    life.waits(60);
    expect(life.home.state.episode).not.toBeNull();
    expect(life.texts.length).toBe(texts + 1);
  });

  test('of a fall is told to the first two together, and climbs after three minutes', () => {
    const life = new Life().asksForHelp('fall');
    expect(life.texts).toEqual(['anne alert', 'bob alert']);
    expect(life.waits(3).texts.at(-1)).toBe('duty alert');
  });

  test("a carer's own wait holds for every need", () => {
    const life = new Life(
      aProfile({ carers: [carer('Anne', 1, { waitMinutes: 9 }), carer('Bob', 2)] }),
    ).asksForHelp();
    expect(life.waits(8).texts).toHaveLength(1);
    expect(life.waits(1).texts).toHaveLength(2);
  });

  test('said again within five minutes changes nothing', () => {
    const life = new Life().asksForHelp().waits(2).asksForHelp();
    expect(life.texts).toEqual(['anne alert']);
  });

  test('said again later, when nobody has answered, tells the next at once', () => {
    const slow = aProfile({ carers: [carer('Anne', 1, { waitMinutes: 30 }), carer('Bob', 2)] });
    const life = new Life(slow).asksForHelp().waits(6).asksForHelp();
    expect(life.texts).toEqual(['anne alert', 'bob alert']);
  });

  test('said again when somebody is coming disturbs nobody else', () => {
    const life = new Life().asksForHelp().replies('Anne', 'going').waits(6).asksForHelp();
    expect(life.texts.filter((text) => text.endsWith('alert'))).toEqual(['anne alert']);
  });

  test('that becomes a fall is told to those who know, and to the next', () => {
    const life = new Life().asksForHelp('drink').waits(1).asksForHelp('fall');
    expect(life.texts).toEqual(['anne alert', 'anne alert', 'bob alert']);
  });

  test('delivered twice is one call', () => {
    const life = new Life();
    const call = { kind: 'help-asked', id: 'same', at: life.now, speaker: 'echo', need: 'other' } as const;
    const { version } = life.does(call).home.state;
    expect(life.does(call).home.state.version).toBe(version);
    expect(life.texts).toEqual(['anne alert']);
  });

  test('is never ended by a plug, nor by talking of something else', () => {
    const life = new Life().asksForHelp().uses().says('spoke');
    expect(life.home.state.episode).not.toBeNull();
  });

  test('taken back as a false alarm is closed, and one carer is asked to ring her all the same', () => {
    const life = new Life().asksForHelp('fall').says('false-alarm');
    expect(life.home.state.lastEpisode).toMatchObject({ outcome: 'false-alarm', by: 'resident' });
    const ended = life.performed.flatMap(({ effect }) =>
      effect.kind === 'text' && effect.about.kind === 'ended' ? [[effect.to, effect.about.ring]] : [],
    );
    expect(ended).toEqual([
      ['carer:anne', true],
      ['carer:bob', false],
    ]);
  });

  test('goes to the duty team alone where she has not agreed that carers are told', () => {
    const life = new Life(aProfile(), at('10:00'), { ...allAgreed, carers: null }).asksForHelp();
    expect(life.texts).toEqual(['duty alert']);
  });
});

describe('hours', () => {
  const night = carer('Anne', 1, { hours: [{ from: '20:00', to: '08:00' }] });

  test('pass over who is not to be told now, by the home’s own clock', () => {
    expect(new Life(aProfile({ carers: [night, carer('Bob', 2)] })).asksForHelp().texts).toEqual([
      'bob alert',
    ]);
  });

  test('may cross midnight', () => {
    const life = new Life(aProfile({ carers: [night, carer('Bob', 2)] }), at('02:00')).asksForHelp();
    expect(life.texts).toEqual(['anne alert']);
  });

  test('never leave a call with nobody: with no duty team the first hears it all the same', () => {
    expect(new Life(aProfile({ carers: [night], duty: null })).asksForHelp().texts).toEqual(['anne alert']);
  });

  test('leave out holidays, and who is not to be told does not exist', () => {
    const carers = [
      carer('Anne', 1, { holidays: ['2026-03-02'] }),
      carer('Bob', 2, { notToBeTold: true }),
      carer('Cleo', 3),
    ];
    const life = new Life(aProfile({ carers })).asksForHelp().waits(120);
    expect(life.texts[0]).toBe('cleo alert');
    expect(life.texts).not.toContain('bob alert');
  });
});

describe('a worry that nobody closes for days', () => {
  test('does not make the home ever larger by asking again each hour', () => {
    const life = new Life().asksForHelp().waits(3 * 24 * 60);
    const { asked } = life.home.state.episode!.ladder;
    expect([...new Set(asked)]).toEqual(asked);
  });

  test('keeps the first of the check-ins that were missed meanwhile, and the latest', () => {
    const checkIn = { at: '09:00', questions: ['message' as const], loneliness: false };
    const life = new Life(aProfile({ checkIn })).asksForHelp('drink').waits(6 * 24 * 60);
    const missed = life.home.state.episode!.concerns.filter(({ kind }) => kind === 'missed-check-in');
    expect(missed).toHaveLength(1);
    expect(missed[0]!.at).toBeGreaterThan(life.now - 24 * 3_600_000);
  });

  test('remembers for a month how often she was asked', () => {
    const life = new Life(aProfile({ promise: '10:30' }), at('06:00')).waits(8 * 60);
    for (let day = 0; day < 70; day++) life.waits(24 * 60).says('okay');
    expect(life.home.state.asking.asked.length).toBeGreaterThan(20);
    expect(life.home.state.asking.asked.length).toBeLessThanOrEqual(31);
  });
});
