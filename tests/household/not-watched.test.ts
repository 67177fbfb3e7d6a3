import { day, type Home } from '../../lambda/household';
import { Life, aProfile, allAgreed, at } from './a-home';

const week = 7 * 24 * 60;
const jump = (life: Life, days: number): Life => {
  life.now += days * day;
  return life.waits(1);
};

describe('a home without a sign of life for a week', () => {
  const quiet = () => new Life(aProfile(), at('10:00')).uses().waits(week - 1);

  test('is not watched, and staff and family hear so', () => {
    expect(quiet().texts).toEqual([]);
    const life = quiet().waits(2);
    expect(life.texts).toEqual(['anne not-watched', 'bob not-watched']);
    expect(life.operations).toEqual(['not-watched']);
    expect(life.waits(2 * week).texts).toHaveLength(2);
  });

  test('is watched again with the first sign, and those who were told hear that too', () => {
    const life = quiet().waits(2).uses();
    expect(life.texts.slice(2)).toEqual(['anne watched-again', 'bob watched-again']);
    expect(life.operations).toEqual(['not-watched', 'watched-again']);
    expect(life.home.state.unseen).toBeNull();
  });

  test('is not spoken of while she is away, is counted anew from her return, and not at all without her agreement', () => {
    const away = new Life(aProfile(), at('10:00')).uses();
    away.does({
      kind: 'paused',
      id: 'p',
      pause: { reason: 'away', from: away.now, until: away.now + 10 * day },
    });
    expect(away.waits(2 * week).texts).toEqual([]);
    expect(away.waits(4 * 24 * 60).texts).toEqual(['anne not-watched', 'bob not-watched']);
    const never = new Life(aProfile(), at('10:00'), { ...allAgreed, routine: null }).waits(2 * week);
    expect(never.texts).toEqual([]);
    const stopped = quiet().waits(2).does({ kind: 'watching-stopped', id: 's' }).uses();
    expect(stopped.texts).toHaveLength(2);
  });
});

describe('a test that fails', () => {
  const failing = (): Life => {
    const life = new Life(aProfile(), at('10:00')).uses();
    life.outcome = ({ id, effect }) =>
      effect.kind === 'text' && effect.about.kind === 'test' && effect.to === 'carer:anne'
        ? { id, kind: 'refused-for-good', code: 'InvalidParameter' }
        : { id, kind: 'done' };
    return life.does({ kind: 'test-asked', id: 't1', at: life.now, speaker: 'echo' });
  };

  test('is said to staff and to the rest of the family, and ends with one that arrives', () => {
    const life = failing();
    expect(life.operations).toEqual(expect.arrayContaining(['test-failed', 'not-watched']));
    expect(life.texts).toEqual(['anne test', 'bob not-watched']);
    // A kettle says nothing about the way to a phone.
    expect(life.uses().texts).toHaveLength(2);
    life.does({ kind: 'test-asked', id: 't2', at: life.now, speaker: 'echo' });
    expect(life.texts.slice(2)).toEqual(['bob test', 'bob watched-again']);
  });
});

describe('the basis for watching', () => {
  const withBasis = (routine: Home['state']['consents']['routine']) =>
    new Life(aProfile(), at('2026-03-02T10:00'), { ...allAgreed, routine });
  const own = { at: at('2026-03-02T10:00'), basis: 'own', words: 'yes' } as const;

  test('of her own is brought to staff once, where she could not be asked again for a month', () => {
    const life = withBasis(own).does({
      kind: 'paused',
      id: 'p',
      pause: { reason: 'hospital', from: 0, until: null },
    });
    expect(jump(life, 184 + 20).operations).not.toContain('basis-due');
    expect(jump(life, 10).operations.filter((kind) => kind === 'basis-due')).toHaveLength(1);
    expect(jump(life, 10).operations.filter((kind) => kind === 'basis-due')).toHaveLength(1);
  });

  test('of her own is good for half a year again once she has agreed', () => {
    const life = jump(withBasis(own), 184).does({ kind: 'watching-agreed', id: 'w', words: 'yes, still' });
    expect(life.home.state.consents.routine).toMatchObject({ words: 'yes, still', at: life.now });
    expect(life.home.state.consents.carers).toMatchObject({ words: 'yes, still' });
    expect(jump(life, 100).operations).not.toContain('basis-due');
  });

  test('by a best-interests decision is brought to staff on the day of its review; by an attorney never', () => {
    const decided = withBasis({ ...own, basis: 'best-interests', reviewOn: '2026-04-01' });
    expect(jump(decided, 29).operations).not.toContain('basis-due');
    expect(jump(decided, 1).operations).toContain('basis-due');
    expect(jump(withBasis({ ...own, basis: 'attorney' }), 400).operations).not.toContain('basis-due');
  });
});
