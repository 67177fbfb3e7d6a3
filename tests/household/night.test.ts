import { at } from './a-home';
import { livedIn } from './lived-in';

const atNight = () => livedIn({ now: at('01:50') });
const wandering = () => atNight().uses().waits(25).uses();

test('A night of wandering asks her first, once, and only then tells the first carer why, gently', () => {
  const life = wandering();
  expect(life.home.state.episode?.concerns).toMatchObject([
    { kind: 'unusual-night', facts: { signs: 2, sources: ['shellyplusplugs-a1'] } },
  ]);
  expect(life.texts).toEqual([]);
  expect(life.performed.filter(({ effect }) => effect.kind === 'ask')).toHaveLength(1);
  expect(life.waits(21).texts).toEqual(['anne alert']);
});

test('Another cup of tea in the night is no answer; her voice is, and so is the kettle in the morning', () => {
  expect(wandering().waits(5).uses().home.state.episode).not.toBeNull();
  const spoken = wandering().waits(5).says('spoke').waits(30);
  expect(spoken.texts).toEqual([]);
  expect(spoken.home.state.lastEpisode).toMatchObject({ outcome: 'fine' });
  const morning = wandering()
    .waits(5 * 60)
    .uses();
  expect(morning.home.state.episode).toBeNull();
});

test('One cup of tea in the night is no worry, nor is a night told of twice', () => {
  expect(atNight().uses().waits(20).home.state.episode).toBeNull();
  const again = wandering().says('okay').waits(20).uses().waits(20).uses().waits(20).uses();
  expect(again.home.state.episode).toBeNull();
});

test('No night is judged while she is away or has not agreed to be watched', () => {
  const away = atNight();
  away.does({ kind: 'paused', id: 'p', pause: { reason: 'visitors', from: away.now, until: null } });
  expect(away.uses().waits(25).uses().waits(25).uses().home.state.episode).toBeNull();
});
