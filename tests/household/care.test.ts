import { inOrder } from '../../lambda/household/care';
import { everybody, type CarePaths, type Carer, type Concern, type Need } from '../../lambda/household';
import { Life, aProfile, at, carer } from './a-home';

const asked = (need: Need, more: Partial<Extract<Concern, { kind: 'help' }>> = {}): Concern => ({
  kind: 'help',
  at: 0,
  repeatedAt: 0,
  need,
  ...more,
});

const people: Carer[] = [
  carer('Anne', 1, { role: 'family', relation: 'daughter' }),
  carer('Bob', 2, { role: 'neighbour' }),
  carer('Carol', 3, { role: 'care-worker' }),
  carer('Handyman', 4, { role: 'service', onlyFor: ['repair'] }),
];
const home = (care?: CarePaths) => aProfile({ carers: people, ...(care ? { care } : {}) });

function order(concerns: Concern[], care?: CarePaths): string[] {
  const { profile, state } = new Life(home(care)).home;
  return inOrder(everybody(profile, state), concerns, care).map(({ who }) => who.replace('carer:', ''));
}

describe('who is asked when she needs something', () => {
  test.each([
    ['toilet', ['carol', 'anne', 'bob', 'duty']],
    ['drink', ['carol', 'bob', 'anne', 'duty']],
    ['company', ['anne', 'bob', 'carol', 'duty']],
    ['repair', ['handyman', 'bob', 'anne', 'carol', 'duty']],
    ['fall', ['anne', 'bob', 'carol', 'duty']],
    ['other', ['anne', 'bob', 'carol', 'duty']],
  ] as const)('%s', (need, expected) => {
    expect(order([asked(need)])).toEqual(expected);
  });

  test('is as the council has settled it: a role, a name, the duty team, and nobody besides', () => {
    const care: CarePaths = {
      drink: { first: ['duty', 'carer:bob'], others: false, waitMinutes: 10 },
      food: { first: ['service'], others: false, waitMinutes: null },
    };
    expect(order([asked('drink')], care)).toEqual(['duty', 'bob']);
    // Nobody of those is there: then everybody is, for a request is never left with nobody.
    expect(order([asked('food')], care)).toEqual(['anne', 'bob', 'carol', 'duty']);
  });

  test('is the ladder as it stands once something more pressing is known', () => {
    expect(order([asked('drink'), asked('fall')])).toEqual(['anne', 'bob', 'carol', 'duty']);
    const silence: Concern = { kind: 'silence', at: 0, facts: { kind: 'promise', by: '10:30', last: null } };
    expect(order([asked('drink'), silence])).toEqual(['anne', 'bob', 'carol', 'duty']);
  });

  test('is first of all whom she asked for', () => {
    expect(order([asked('other', { to: 'carer:carol' })])).toEqual(['carol', 'anne', 'bob', 'duty']);
    expect(order([asked('fall', { to: 'carer:bob' })])).toEqual(['bob', 'anne', 'carol', 'duty']);
  });
});

describe('a request', () => {
  const life = (care?: CarePaths): Life => new Life(home(care), at('10:00'));

  test('goes from one to the next after the wait that the council has settled', () => {
    const settled = life({ drink: { first: ['neighbour'], others: true, waitMinutes: 10 } }).asksForHelp(
      'drink',
    );
    expect(settled.texts).toEqual(['bob alert']);
    expect(settled.waits(9).texts).toHaveLength(1);
    expect(settled.waits(2).texts).toEqual(['bob alert', 'anne alert']);
    expect(life().asksForHelp('drink').waits(29).texts).toEqual(['carol alert']);
  });

  test('for something else as well is heard by whoever knows of the first, and troubles nobody new', () => {
    const two = life().asksForHelp('drink').replies('Carol', 'going');
    two.asksForHelp('company');
    expect(two.texts.filter((text) => text.endsWith('alert'))).toEqual(['carol alert', 'carol alert']);
    expect(two.waits(60).texts.some((text) => text.startsWith('anne'))).toBe(false);
  });

  test('never reaches a community number that is there for other things', () => {
    const all = life()
      .asksForHelp('other')
      .waits(3 * 60);
    expect(all.texts.some((text) => text.startsWith('handyman'))).toBe(false);
  });

  test('reaches nobody whom she may not have told, even when she names them', () => {
    const carers = people.map((each) => (each.id === 'bob' ? { ...each, notToBeTold: true } : each));
    const named = new Life(aProfile({ carers }), at('10:00'));
    named.does({
      kind: 'help-asked',
      id: 'h',
      at: named.now,
      speaker: 'echo',
      need: 'other',
      to: 'carer:bob',
    });
    expect(named.texts).toEqual(['anne alert']);
  });
});
