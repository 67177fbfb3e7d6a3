import { trialOf } from '../../lambda/household';
import { Life, aProfile, at } from './a-home';

const staff = { id: 's-1', name: 'Priya' };
const tried = (life: Life, who: 'carer:anne' | 'carer:bob' = 'carer:anne') =>
  life.does({ kind: 'staff-acted', id: `try ${who}`, staff, note: '', act: { do: 'test-text', who } });
const yes = (life: Life, id = 'sms-1') =>
  life.does({
    kind: 'carer-replied',
    id,
    who: 'carer:anne',
    episode: 'none',
    answer: 'going',
    sentAt: life.now,
    by: 'text',
  });
const standing = ({ home }: Life) => trialOf(home.profile, home.state, 'carer:anne');

test('Whoever is tried by text and answers, however they put it, has been reached; nothing is acknowledged by it', () => {
  const life = new Life(aProfile(), at('12:00'));
  expect(standing(life)).toBe('none');
  expect(tried(life).texts).toEqual(['anne trial']);
  expect(standing(life)).toBe('waiting');
  yes(life);
  expect(standing(life)).toBe('answered');
  expect(life.home.state.episode).toBeNull();
  // No machine is answered by a machine, and a second answer is one like any other.
  expect(life.texts).toEqual(['anne trial']);
});

test('A new number is one that has not been tried', () => {
  const life = yes(tried(new Life(aProfile(), at('12:00'))));
  const [anne, ...others] = life.home.profile.carers;
  life.home.profile.carers = [{ ...anne!, phone: '+447700900177' }, ...others];
  expect(standing(life)).toBe('none');
});

test('Nobody is tried who is not to be told anything', () => {
  const { carers } = aProfile();
  const hidden = carers.map((carer) => ({ ...carer, notToBeTold: true }));
  const life = tried(new Life(aProfile({ carers: hidden }), at('12:00')));
  expect(life.texts).toEqual([]);
  expect(standing(life)).toBe('none');
});

test('An answer in an open worry is one to the worry', () => {
  const life = tried(new Life(aProfile(), at('12:00')));
  life.does({ kind: 'help-asked', id: 'call', at: life.now, speaker: 'speaker-1', need: 'other' });
  const { episode } = life.home.state;
  life.does({
    kind: 'carer-replied',
    id: 'sms-2',
    who: 'carer:anne',
    episode: episode!.id,
    answer: 'going',
    sentAt: life.now,
    by: 'text',
  });
  expect(life.home.state.episode?.hold?.who).toBe('carer:anne');
});
