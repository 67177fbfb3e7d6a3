import { textFor } from '../../lambda/words';
import { mayAskHow } from '../../lambda/household/how';
import type { Who } from '../../lambda/household';
import { Life, aProfile, at, carer } from './a-home';

const people = (more = {}) => [carer('Anne', 1, more), carer('Bob', 2)];
const begun = (more = {}, start = at('07:00')): Life => new Life(aProfile({ carers: people(more) }), start);
const asks = (life: Life, who: Who = 'carer:anne'): string | undefined => {
  life.does({ kind: 'how-asked', id: `how-${life.now}-${who}-${life.performed.length}`, who });
  const text = life.performed.at(-1);
  return text && textFor(life.home, text, life.now, null);
};
const allow = (life: Life, allowed: boolean): Life =>
  life.does({ kind: 'how-allowed', id: `allow-${allowed}`, who: 'carer:anne', allowed });

describe('a carer who asks from afar', () => {
  test('hears nothing of her where she has not allowed it', () => {
    const life = begun().uses();
    expect(asks(life)).toBe('Sorry, we cannot tell you that. Please ask Mary.');
    expect(life.texts).toEqual(['anne how-refused']);
  });

  test('is told how to ask once she allows it, and hears whether she is up, and nothing more', () => {
    const life = allow(begun(), true);
    expect(life.texts).toEqual(['anne how-invited']);
    expect(asks(life)).toBe('Mary has not yet been noticed up and about today.');
    expect(asks(life.uses())).toBe('Mary has been up and about this morning.');
    life.waits(8 * 60);
    expect(asks(life)).toBe('Mary has been up and about today.');
    life.waits(13 * 60);
    expect(asks(life)).toBe('Mary has not yet been noticed up and about today.');
  });

  test('may ask as staff recorded it, until she says otherwise', () => {
    const life = begun({ mayAskHow: true }).uses();
    expect(asks(life)).toMatch(/up and about/);
    expect(asks(allow(life, false))).toMatch(/cannot tell you/);
    expect(asks(allow(life, true))).toMatch(/up and about/);
  });

  test('who is not to be told anything gets no answer at all', () => {
    const life = begun({ notToBeTold: true, mayAskHow: true }).uses();
    expect(mayAskHow(life.home.profile, life.home.state, 'carer:anne')).toBe(false);
    asks(life);
    expect(life.texts).toEqual([]);
    expect(life.home.state.howAsked).toBeUndefined();
  });

  test('is remembered, so that she can hear who asked; only the latest few', () => {
    const life = begun().uses();
    for (let times = 0; times < 12; times += 1) asks(life);
    expect(life.home.state.howAsked).toHaveLength(8);
    expect(life.home.state.journal.some(({ kind }) => kind === 'how-asked')).toBe(true);
  });

  test('hears nothing of her day where she is not watched', () => {
    const life = allow(begun(), true).does({ kind: 'watching-stopped', id: 's' }).says('spoke');
    expect(asks(life)).toBe('Mary has not yet been noticed up and about today.');
  });
});
