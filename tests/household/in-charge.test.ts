import { Life, aProfile, at } from './a-home';

const hour = 60;

describe('pauses', () => {
  test.each([
    ['away', 28],
    ['visitors', 14],
  ] as const)('%s last at most %i days', (reason, days) => {
    const life = new Life();
    life.does({ kind: 'paused', id: 'p', pause: { reason, from: life.now, until: null } });
    expect(life.home.state.pause?.until).toBe(life.now + days * 86_400_000);
    expect(life.waits(days * 24 * hour + 1).home.state.pause).toBeNull();
  });

  test('hospital lasts until staff end it; they are asked after a week, once', () => {
    const life = new Life();
    life.does({
      kind: 'paused',
      id: 'p',
      pause: { reason: 'hospital', from: life.now, until: life.now + 1 },
    });
    expect(life.waits(7 * 24 * hour - 1).operations).toEqual([]);
    expect(life.waits(2).operations).toEqual(['still-in-hospital']);
    expect(life.waits(20 * 24 * hour).operations).toHaveLength(1);
    expect(life.home.state.pause?.reason).toBe('hospital');
  });

  test('hospital: a kettle that boils asks staff whether she is back', () => {
    const life = new Life();
    life.does({ kind: 'paused', id: 'p', pause: { reason: 'hospital', from: life.now, until: null } }).uses();
    expect(life.operations).toEqual(['still-in-hospital']);
  });
});

describe('being watched', () => {
  test('stops at once and silently, with an asking that was under way', () => {
    const life = new Life(aProfile({ promise: '10:30' }), at('06:00')).waits(4 * hour + 31);
    expect(life.home.state.episode?.asking).not.toBeNull();
    life.does({ kind: 'watching-stopped', id: 's' }).waits(3 * 24 * hour);
    expect(life.home.state.episode).toBeNull();
    expect(life.texts).toEqual([]);
    expect(life.operations).toEqual([]);
  });

  test('begins again with her own words on record', () => {
    const life = new Life().does({ kind: 'watching-stopped', id: 's' });
    life.does({ kind: 'watching-agreed', id: 'a', words: 'yes please' });
    expect(life.home.state.consents.routine).toEqual({ at: life.now, basis: 'own', words: 'yes please' });
  });
});

test('forget me: her Echo leads nowhere, nothing is watched, staff are told, once', () => {
  const life = new Life(aProfile({ promise: '10:30' }), at('06:00')).uses();
  life
    .does({ kind: 'forget-me', id: 'f' })
    .does({ kind: 'forget-me', id: 'g' })
    .waits(3 * 24 * hour);
  expect(life.home.state).toMatchObject({ speakers: [], signs: [], lastSign: null });
  expect(life.operations).toEqual(['forget-me']);
  expect(life.performed.filter(({ effect }) => effect.kind === 'forget')).toHaveLength(1);
  expect(life.texts).toEqual([]);
});

test('"I don\'t feel safe" reaches operations and nobody else', () => {
  const life = new Life();
  life.does({ kind: 'not-safe', id: 'n', at: life.now, speaker: 'echo' });
  expect(life.operations).toEqual(['not-safe']);
  expect(life.texts).toEqual([]);
  expect(JSON.stringify(life.home.state.journal)).not.toContain('safe');
});

test('a message goes to whom she named, else to the first who may be told', () => {
  const life = new Life();
  life.does({ kind: 'message-left', id: 'm', to: 'carer:bob', words: "I'm out of milk" });
  life.does({ kind: 'message-left', id: 'n', to: null, words: 'ring me' });
  expect(life.texts).toEqual(['bob message', 'anne message']);
  expect(life.home.state.episode).toBeNull();
});

describe('a test of the way to a phone', () => {
  test('says whether it arrived', () => {
    const life = new Life();
    life.does({ kind: 'test-asked', id: 't', at: life.now, speaker: 'echo' });
    expect(life.texts).toEqual(['anne test']);
    expect(life.home.state.test?.result).toBe('arrived');
  });

  test('that fails for good is told to operations rather than kept quiet', () => {
    const life = new Life();
    life.outcome = ({ id, effect }) =>
      effect.kind === 'text' ? { id, kind: 'refused-for-good', code: 'landline' } : { id, kind: 'done' };
    life.does({ kind: 'test-asked', id: 't', at: life.now, speaker: 'echo' });
    expect(life.home.state.test?.result).toBe('failed');
    expect(life.operations.sort()).toEqual([
      'not-watched',
      'number-refused',
      'number-refused',
      'test-failed',
    ]);
  });
});
