import { hour, minute } from '../../lambda/household';
import { nextDue } from '../../lambda/household/agenda';
import { aProfile, at, Life } from './a-home';

const roster = (life: Life, ...walls: string[]): Life =>
  life.does({ kind: 'visits-known', id: `visits:${walls.join()}`, starts: walls.map(at) });
const used = { kind: 'plug-read', plug: 'shellyplusplugs-a1', memory: null, reachable: true } as const;
const kettle = (life: Life, wall: string): Life => {
  life.now = at(wall);
  return life.does({ ...used, id: `kettle-${wall}`, at: at(wall), use: true });
};
const passes = (life: Life, wall: string): Life => {
  life.now = at(wall);
  return life.does({ kind: 'time-passed' });
};
const worries = ({ home }: Life): string[] => home.state.episode?.concerns.map(({ kind }) => kind) ?? [];
const texted = ({ performed }: Life): string[] =>
  performed.flatMap(({ effect }) => (effect.kind === 'text' ? [effect.to] : []));
const toldOperations = ({ performed }: Life): string[] =>
  performed.flatMap(({ effect }) => (effect.kind === 'operations' ? [effect.about.kind] : []));

test('a visit of which there is no sign within its grace is a worry, for staff alone', () => {
  const life = roster(new Life(), '12:00');
  expect(nextDue(life.home)).toBeLessThanOrEqual(at('12:45'));
  expect(worries(passes(life, '12:44'))).toEqual([]);
  expect(worries(passes(life, '12:45'))).toEqual(['missed-visit']);
  expect(texted(life)).toEqual(['duty']);
  expect(toldOperations(life)).toEqual(['missed-visit']);
});

test('nobody else hears of it, however long it stands', () => {
  const life = roster(new Life(), '12:00');
  for (let wall = at('12:45'); wall < at('2026-03-03T09:00'); wall += 15 * minute) {
    life.now = wall;
    life.does({ kind: 'time-passed' });
  }
  expect(new Set(texted(life))).toEqual(new Set(['duty']));
  expect(texted(life)).toHaveLength(1);
});

test('a council without a duty team hears of it through operations, and no family in its stead', () => {
  const life = roster(new Life(aProfile({ duty: null })), '12:00');
  passes(life, '12:45');
  passes(life, '16:00');
  expect(texted(life)).toEqual([]);
  expect(toldOperations(life)).toEqual(['missed-visit']);
});

test.each(['11:46', '12:10', '12:44'])('the kettle at %s is a sign of it', (wall) => {
  expect(worries(passes(kettle(roster(new Life(), '12:00'), wall), '12:45'))).toEqual([]);
});

test('the kettle half an hour before is none', () => {
  expect(worries(passes(kettle(roster(new Life(), '12:00'), '11:30'), '12:45'))).toEqual(['missed-visit']);
});

test('whoever comes late ends the worry by the first sign', () => {
  const life = passes(roster(new Life(), '12:00'), '12:45');
  kettle(life, '13:05');
  expect(life.home.state.episode).toBeNull();
  expect(life.home.state.lastEpisode).toMatchObject({ outcome: 'fine', by: 'signal' });
});

test("a carer's word that she was seen meanwhile is one", () => {
  const life = new Life();
  life.does({ kind: 'help-asked', id: 'call', at: life.now, speaker: 'echo', need: 'company' });
  roster(life, '12:00');
  life.now = at('12:05');
  const episode = life.home.state.episode?.id ?? '';
  life.does({ kind: 'seen', id: 'form', who: 'carer:anne', episode, outcome: 'seen-at-home' });
  expect(worries(passes(life, '12:45'))).toEqual([]);
});

test('a roster that has changed is what counts', () => {
  const life = roster(roster(new Life(), '12:00'), '15:00');
  expect(worries(passes(life, '13:00'))).toEqual([]);
  expect(worries(passes(life, '15:45'))).toEqual(['missed-visit']);
});

test('one that is read only when the grace is over says nothing about what was before', () => {
  const life = new Life();
  life.now = at('13:00');
  expect(worries(passes(roster(life, '12:00'), '13:01'))).toEqual([]);
});

test('while she is in hospital nobody expects a visit', () => {
  const life = roster(new Life(), '12:00');
  life.does({ kind: 'paused', id: 'p', pause: { reason: 'hospital', from: life.now, until: null } });
  expect(worries(passes(life, '12:45'))).toEqual([]);
});

test('a home of which nothing may be watched is not judged', () => {
  const life = new Life(aProfile(), at('10:00'), { routine: null, carers: null, reminders: null });
  expect(worries(passes(roster(life, '12:00'), '12:45'))).toEqual([]);
});

test('after an outage of the service only the latest of several is told', () => {
  const life = passes(roster(new Life(), '11:00', '12:00', '13:00'), '16:00');
  expect(life.home.state.episode?.concerns).toMatchObject([{ kind: 'missed-visit', start: at('13:00') }]);
});

test('a call for help on top of it goes to family as ever', () => {
  const life = passes(roster(new Life(), '12:00'), '12:45');
  life.does({ kind: 'help-asked', id: 'call', at: life.now, speaker: 'echo', need: 'fall' });
  expect(texted(life)).toEqual(expect.arrayContaining(['carer:anne', 'carer:bob']));
});

test('a year of four visits a day is kept as what is near', () => {
  const life = new Life();
  const starts = Array.from({ length: 1_460 }, (_, index) => at('11:00') + index * 6 * hour);
  life.does({ kind: 'visits-known', id: 'many', starts: starts.reverse() });
  expect(life.home.state.visits).toHaveLength(84);
  expect(life.home.state.visits?.[0]).toBe(at('11:00'));
});
