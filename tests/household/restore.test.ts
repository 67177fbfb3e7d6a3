import { handle, type Event, type Home, type Instant } from '../../lambda/household';
import { at, Life } from './a-home';

/** A backup of a home whose call for help was open, in use again hours later. */
function restored(): { home: Home; fence: Instant } {
  return { home: new Life().asksForHelp().home, fence: at('14:00') };
}

const byStaff = {
  kind: 'staff-acted', id: 'looked', staff: { id: 'sam', name: 'Sam Carter' }, note: 'Rang her',
} as const; // prettier-ignore
const timePassed: Event = { kind: 'time-passed' };
const textsOf = ({ perform }: ReturnType<typeof handle>): string[] =>
  perform.flatMap(({ effect }) => (effect.kind === 'text' ? [`${effect.to} ${effect.about.kind}`] : []));

test('without a fence the ladder goes on, hours late', () => {
  const { home } = restored();
  expect(textsOf(handle(home, timePassed, at('14:01')))).toEqual(['carer:bob alert']);
});

test('behind the fence nobody is told anything, and operations hear of it once', () => {
  const { home, fence } = restored();
  const first = handle(home, timePassed, at('14:01'), fence);
  expect(first.perform.map(({ effect }) => effect)).toEqual([
    { kind: 'operations', about: { kind: 'restored', episode: home.state.episode!.id } },
  ]);
  const second = handle(first.home, timePassed, at('15:01'), fence);
  expect(textsOf(second)).toEqual([]);
  expect(second.home.state.dueAt).toBeGreaterThan(at('15:01'));
});

test.each([
  ['staff have rung her', { ...byStaff, act: { do: 'note-call' } }],
  ['staff have given it back', { ...byStaff, act: { do: 'hand-back' } }],
  ['she calls again', { kind: 'help-asked', id: 'again', at: at('14:05'), speaker: 'echo', need: 'other' }],
] as const)('it goes on once %s', (_what, event) => {
  const { home, fence } = restored();
  const held = handle(home, timePassed, at('14:01'), fence).home;
  const after = handle(held, event, at('14:05'), fence);
  expect([...textsOf(after), ...textsOf(handle(after.home, timePassed, at('14:06'), fence))]).toContain(
    'carer:bob alert',
  );
});

test('a silence that seems to have lasted through the restore is no silence', () => {
  const life = new Life();
  life.home.state.silence.deadline = { at: at('12:00'), facts: {} as never, early: false };
  const { home } = handle(life.home, timePassed, at('14:01'), at('14:00'));
  expect(home.state.episode).toBeNull();
  expect(home.state.silence.deadline).toBeNull();
});

test('a home that began after the restore meets no fence', () => {
  const life = new Life(undefined, at('15:00')).asksForHelp();
  const { home } = handle(life.home, timePassed, at('15:06'), at('14:00'));
  expect(home.state.fence).toBeUndefined();
});

test('neither a phone rings nor an e-mail goes out behind the fence about what is older', () => {
  const life = new Life();
  life.outcome = ({ id }) => ({ id, kind: 'refused', code: 'spend-limit', alarm: 'spend-limit' });
  const { home } = life.asksForHelp('fall');
  expect(home.state.outbox.map(({ effect }) => effect.kind)).toEqual(
    expect.arrayContaining(['text', 'call', 'duty-mail']),
  );
  const { perform } = handle(home, timePassed, at('14:01'), at('14:00'));
  expect(perform.map(({ effect }) => effect.kind)).toEqual(['operations']);
});

test('what nobody has looked at goes on once the fence is taken away', () => {
  const { home, fence } = restored();
  const held = handle(home, timePassed, at('14:01'), fence).home;
  const next = handle(held, timePassed, at('15:00'), null);
  expect(textsOf(next)).toContain('carer:bob alert');
});
