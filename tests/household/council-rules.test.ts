import {
  mayAskAboutHealth,
  questionsToday,
  usualRules,
  type CheckInPlan,
  type CouncilRules,
  type Profile,
} from '../../lambda/household';
import { aProfile, at, Life } from './a-home';
import { livedIn } from './lived-in';

const rules = (changes: Partial<CouncilRules>): CouncilRules => ({ ...usualRules, version: 1, ...changes });
const plan: CheckInPlan = { at: '09:00', questions: ['sleep', 'mood', 'message'], loneliness: true };
const allowed = { council: 'care plan of 2 February', amazon: true };
const asked = (changes: Partial<CouncilRules>, more: Partial<Profile> = {}) => {
  const profile = aProfile({ checkIn: plan, health: allowed, rules: rules(changes), ...more });
  return questionsToday(profile, new Life(profile, at('08:00')).home.state, at('09:00'));
};

test('Only what the council lets be asked is asked', () => {
  const lonely = ['companionship', 'left-out', 'isolated'];
  expect(asked({})).toEqual(['sleep', 'mood', ...lonely, 'message']);
  expect(asked({ questions: ['mood', 'message'] })).toEqual(['mood', ...lonely, 'message']);
  expect(asked({ loneliness: false })).toEqual(['sleep', 'mood', 'message']);
});

test('Health is asked about only on a basis of the council, of this home’s record or none, and with Amazon’s consent', () => {
  const may = (changes: Partial<CouncilRules>, health: Profile['health']) =>
    mayAskAboutHealth(aProfile({ rules: rules(changes), health: health ?? null }));
  const unrecorded = { council: '', amazon: true };
  const everywhere = { health: 'everywhere', healthBasis: 'Cabinet, 3 March' } as const;
  expect([may({}, allowed), may({}, unrecorded)]).toEqual([true, false]);
  expect([may(everywhere, unrecorded), may(everywhere, { ...allowed, amazon: false })]).toEqual([
    true,
    false,
  ]);
  expect(may({ health: 'everywhere', healthBasis: '' }, unrecorded)).toBe(false);
  expect(may({ health: 'nowhere' }, allowed)).toBe(false);
  expect(asked({ health: 'nowhere' })).toEqual(['message']);
});

test('Where nights do not count, wandering about at night is nobody’s worry', () => {
  const wandering = (night: boolean) => {
    const life = livedIn({ now: at('01:50') });
    life.home.profile.rules = rules({ night });
    return life
      .uses()
      .waits(25)
      .uses()
      .home.state.episode?.concerns.map(({ kind }) => kind);
  };
  expect(wandering(true)).toEqual(['unusual-night']);
  expect(wandering(false)).toBeUndefined();
});

test('What is settled for one home counts before what its council settled, and the duty team is never left out', () => {
  const drink = { first: ['carer:bob'], others: false, waitMinutes: 9 } as const;
  const told = (profile: Profile) => {
    const life = new Life(profile, at('12:00')).does({
      kind: 'help-asked',
      id: 'call',
      at: at('12:00'),
      speaker: 'speaker-1',
      need: 'drink',
    });
    return [life.texts, life.waits(10).texts];
  };
  const council = rules({ care: { drink } });
  expect(told(aProfile({ rules: council }))).toEqual([['bob alert'], ['bob alert', 'duty alert']]);
  const own = { drink: { ...drink, first: ['carer:anne'] } as const };
  expect(told(aProfile({ rules: council, care: own }))[0]).toEqual(['anne alert']);
});
