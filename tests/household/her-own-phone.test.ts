import { newHome, handle, type Event } from '../../lambda/household';
import { textFor } from '../../lambda/words';
import type { Life } from './a-home';
import { allAgreed, aProfile, at } from './a-home';
import { livedIn as lived } from './lived-in';

const profile = aProfile({
  resident: { firstName: 'Mary', fullName: 'Mary Hughes', phone: '+447700900150' },
});
const livedIn = (): Life => {
  const life = lived({ profile });
  life.outcome = ({ id, effect }) => ({
    id,
    kind: 'done',
    ...(effect.kind === 'ask-by-text' && { how: 'texted' }),
    ...(effect.kind === 'ask' && { how: 'chimed' }),
  });
  return life.uses();
};

const untilAsked = (life: Life): Life =>
  life.waits(Math.ceil(((life.home.state.silence.deadline?.at ?? 0) - life.now) / 60_000) + 1);
const kinds = (life: Life): string[] => life.performed.map(({ effect }) => effect.kind);
const answers = (life: Life): Event => ({ kind: 'answered-by-text', id: `sms-${life.now}`, at: life.now });

test('is texted when she is asked first, once; and the alert says that it was', () => {
  const life = untilAsked(livedIn()).waits(20);
  expect(kinds(life).filter((kind) => kind === 'ask-by-text')).toHaveLength(1);
  expect(life.texts).toEqual(['anne alert']);
  const alert = life.performed.find(({ effect }) => effect.kind === 'text')!;
  expect(textFor(life.home, alert, life.now, null)).toContain(
    'We chimed her Echo, texted her and heard nothing.',
  );
});

test('says nothing of a text that was refused, and nothing of an Echo that was not there', () => {
  const refused = livedIn();
  refused.outcome = ({ id, effect }) =>
    effect.kind === 'ask-by-text'
      ? { id, kind: 'refused-for-good', code: 'opted-out' }
      : { id, kind: 'done', ...(effect.kind === 'ask' && { how: 'chimed' }) };
  untilAsked(refused).waits(20);
  const alert = refused.performed.find(({ effect }) => effect.kind === 'text')!;
  expect(textFor(refused.home, alert, refused.now, null)).toContain('We chimed her Echo and heard nothing.');

  const home = newHome({ ...profile, promise: '10:30' }, allAgreed, at('08:00'));
  const asked = handle(home, { kind: 'time-passed' }, at('10:31'));
  expect(asked.perform.map(({ effect }) => effect.kind)).toEqual(['ask-by-text']);
  expect(asked.home.state.episode?.asking).not.toBeNull();
});

test('an answer from it ends the asking, is written down, and the same silence is not raised again', () => {
  const life = untilAsked(livedIn()).waits(12);
  life.does(answers(life));
  expect(life.home.state.episode).toBeNull();
  expect(life.home.state.asking.answered).toBe(1);
  expect(life.home.state.journal).toContainEqual(
    expect.objectContaining({ kind: 'answered-when-asked', source: 'phone' }),
  );
  expect(life.waits(60).home.state.episode).toBeNull();
  expect(life.texts).toEqual([]);
});

test('an answer after carers were told ends it, and they hear so', () => {
  const life = untilAsked(livedIn()).waits(25);
  life.does(answers(life));
  expect(life.texts).toEqual(['anne alert', 'anne ended']);
});

test('an answer takes back no call for help', () => {
  const life = livedIn().asksForHelp();
  life.does(answers(life));
  expect(life.home.state.episode).not.toBeNull();
});

test('an answer that is older than the worry does not end it', () => {
  const life = untilAsked(livedIn());
  life.does({ kind: 'answered-by-text', id: 'late', at: life.now - 3_600_000 });
  expect(life.home.state.episode?.asking).not.toBeNull();
});
