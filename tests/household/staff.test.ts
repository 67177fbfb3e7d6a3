import { Life, aProfile, at } from './a-home';
import type { StaffAct } from '../../lambda/household';

const sam = { id: 'staff-1', name: 'Sam Carter' };
let count = 0;
const acts = (life: Life, act: StaffAct, note = 'as agreed on the phone'): Life =>
  life.does({ kind: 'staff-acted', id: `form-${count++}`, staff: sam, note, act });
const written = (life: Life) => life.home.state.journal.filter(({ kind }) => kind === 'staff');

test('whatever staff do is written down with who and why', () => {
  const life = acts(new Life(), { do: 'note-call' }, 'Rang Mary, she is well');
  expect(written(life)).toMatchObject([{ staff: sam, did: 'note-call', note: 'Rang Mary, she is well' }]);
});

test('a home that staff have taken over tells nobody else until it is given back', () => {
  const life = new Life().asksForHelp('drink');
  acts(life, { do: 'take-over' }).waits(60);
  expect(life.texts).not.toContain('bob alert');
  expect(life.texts).toContain('anne taken');
  acts(life, { do: 'hand-back' });
  expect(life.texts).toContain('bob alert');
});

test('what staff took over and forgot goes on up the ladder by itself', () => {
  const life = acts(new Life().asksForHelp('fall'), { do: 'take-over' });
  expect(life.waits(39).texts.filter((text) => text.endsWith('alert'))).toHaveLength(2);
  expect(life.waits(2).texts.filter((text) => text.endsWith('alert'))).toHaveLength(3);
});

describe.each(['moved', 'left', 'died'] as const)('when she has %s', (why) => {
  const ended = (): Life => {
    const life = new Life(aProfile({ promise: '10:30' }), at('06:00')).asksForHelp('drink');
    return acts(life, { do: 'end', why, outcome: 'hospital' });
  };

  test('nobody is texted from that moment, not even how the worry ended', () => {
    const life = ended();
    const before = life.texts.length;
    expect(life.waits(3 * 24 * 60).texts).toHaveLength(before);
    expect(life.home.state.episode).toBeNull();
    expect(life.home.state.lastEpisode?.outcome).toBe('hospital');
  });

  test('her Echo leads nowhere, nothing is watched, and what was seen is kept', () => {
    const { home, performed } = ended();
    expect(home.state).toMatchObject({ speakers: [], ended: { why }, consents: { routine: null } });
    expect(performed.map(({ effect }) => effect)).toContainEqual({
      kind: 'forget',
      sealedIds: ['x'],
      keepDays: true,
    });
  });
});

test('each edit of the profile is written once, with who and why', () => {
  const life = new Life();
  const edit = { version: 2, by: sam, what: 'carers', why: 'Anne has a new number' };
  life.home = { ...life.home, profile: { ...life.home.profile, version: 2, edits: [edit] } };
  life.waits(10).does({ kind: 'time-passed' });
  expect(written(life)).toMatchObject([{ staff: sam, did: 'edit', what: 'carers', note: edit.why }]);
});

test('a basis that is withdrawn ends the watching at once', () => {
  const life = new Life(aProfile({ promise: '10:30' }), at('06:00'));
  acts(life, { do: 'record-basis', what: 'routine', consent: null }).waits(24 * 60);
  expect(life.texts).toEqual([]);
  const consent = { at: life.now, basis: 'attorney', words: 'Lasting power seen, Anne Baker' } as const;
  acts(life, { do: 'record-basis', what: 'routine', consent });
  expect(life.home.state.consents.routine).toEqual(consent);
});

test('a silence that ends because staff pause the home is not said to be her word', () => {
  const life = new Life(aProfile({ promise: '10:30' }), at('06:00')).waits(6 * 60);
  expect(life.home.state.episode?.told).not.toEqual([]);
  acts(life, { do: 'pause', reason: 'hospital', until: null });
  expect(life.home.state.lastEpisode).toMatchObject({ outcome: 'fine', by: 'staff' });
});

test('a home whose service ends keeps when somebody first said that they were going', () => {
  const life = new Life().asksForHelp('drink').waits(2).replies('Anne', 'going');
  acts(life, { do: 'end', why: 'moved', outcome: 'seen-at-home' });
  expect(life.home.state.lastEpisode?.acknowledgedAt).toBe(life.now);
});

test('what is still to be forgotten of her is forgotten when the service ends, too', () => {
  const life = new Life();
  life.outcome = ({ id }) => ({ id, kind: 'refused', code: 'fault' });
  life.does({ kind: 'forget-me', id: 'forget' });
  acts(life, { do: 'end', why: 'left', outcome: 'fine' });
  life.outcome = ({ id }) => ({ id, kind: 'done' });
  const before = life.performed.length;
  const forgotten = life.waits(10).performed.slice(before);
  expect(forgotten.map(({ effect }) => effect)).toContainEqual({ kind: 'forget', sealedIds: ['x'] });
});
