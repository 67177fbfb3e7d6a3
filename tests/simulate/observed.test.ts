import { shortHash, type Home, type HomeStore } from '../../lambda/household';
import { createObserved } from '../../local/simulate/observed';

const silent = { tell: () => undefined, of: () => [] };

/** As far as a commit is looked at. */
const home = (version: number, events: string[], episode: string | null): Home =>
  ({
    profile: { id: 'home-1' },
    state: {
      version,
      seen: events.map(shortHash),
      dueAt: null,
      outbox: [],
      episode:
        episode === null ? null : { id: episode, concerns: [{ kind: 'help' }], asking: null, told: [] },
      lastEpisode: null,
    },
  }) as unknown as Home;

function watching() {
  const observed = createObserved(
    silent,
    () => 'at-home',
    () => true,
  );
  const lost = { answer: false };
  const store = {
    commit: () => (lost.answer ? Promise.reject(new Error('its answer was lost')) : Promise.resolve(true)),
  } as unknown as HomeStore;
  return { observed, lost, store: observed.watch(store) };
}

test('a call is found in the worry that it was committed into', async () => {
  const { observed, store } = watching();
  await store.commit(home(2, ['kettle', 'call-1'], 'worry-1'));
  expect(observed.episodeOfCall('home-1', 'call-1')).toBe('worry-1');
  expect(observed.episodeOfCall('home-1', 'kettle')).toBeNull();
});

test('a call whose commit had no answer is found when the next commit shows it', async () => {
  const { observed, lost, store } = watching();
  await store.commit(home(2, ['kettle'], null));
  lost.answer = true;
  await store.commit(home(3, ['kettle', 'call-1'], 'worry-1')).catch(() => undefined);
  lost.answer = false;
  expect(observed.episodeOfCall('home-1', 'call-1')).toBeNull();
  await store.commit(home(4, ['kettle', 'call-1', 'call-2'], 'worry-1'));
  expect(observed.episodeOfCall('home-1', 'call-1')).toBe('worry-1');
  expect(observed.episodeOfCall('home-1', 'call-2')).toBe('worry-1');
  expect(observed.episodeOfCall('home-1', 'kettle')).toBeNull();
});
