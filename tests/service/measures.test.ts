import { measuresOf, type Measure } from '../../lambda/functions/measures';
import { handle, type Event } from '../../lambda/household';
import { Life } from '../household/a-home';

/** What the commits of a life bring about that operators count: each event's, and each attempt's by itself. */
function livedFrom(life: Life) {
  let { home } = life;
  const counted: Measure[] = [];
  const happens = (event: Event, now: number): Measure[] => {
    const { home: after, perform } = handle(home, event, now);
    counted.push(...measuresOf(home, after));
    home = after;
    if (perform.length > 0)
      happens({ kind: 'attempted', attempts: perform.map(({ id }) => ({ id, kind: 'done' })) }, now + 4_000);
    return counted;
  };
  return { happens, episode: () => home.state.episode?.id ?? '' };
}

test('A call, the first text of it and who took it on are each counted once, with the seconds they took', () => {
  const life = new Life();
  const { now } = life;
  const { happens, episode } = livedFrom(life);
  const call = { kind: 'help-asked', at: now, speaker: 'echo', need: 'fall' } as const;
  happens({ ...call, id: 'first' }, now);
  happens({ ...call, id: 'again' }, now + 60_000);
  const reply = { kind: 'carer-replied', who: 'carer:anne', answer: 'going', by: 'text' } as const;
  happens({ ...reply, id: 'sms', episode: episode(), sentAt: now + 90_000 }, now + 90_000);
  const counted = happens(
    { ...reply, id: 'fine', answer: 'fine', episode: episode(), sentAt: now + 99_000 },
    now + 99_000,
  );
  expect(counted).toEqual([
    { what: 'call-for-help' },
    { what: 'first-text', seconds: 4 },
    { what: 'acknowledged', seconds: 90 },
  ]);
});

test('A home at peace counts for nothing', () => {
  const life = new Life();
  const { happens } = livedFrom(life);
  expect(happens({ kind: 'spoke', id: 'hello', at: life.now, speaker: 'echo' }, life.now)).toEqual([]);
});
