import type { HomeStore } from '../../lambda/household';
import { liveStreet } from '../../local/simulate/street';
import type { Plant } from '../../local/simulate/process';

// Many lives take their time on a machine that has other work.
jest.setTimeout(120_000);

/** A street in which texts are often refused and processes often die, so that few homes show much. */
const rough = {
  first: 0,
  households: 8,
  days: 1,
  seed: 'planted',
  faults: 'all',
  often: { help: 4 },
  likelihoods: {
    processDied: 0.03,
    textRefused: 0.4,
    deliveredTwice: 0.3,
    databaseSlow: 0.1,
    databaseThrottled: 0.02,
  },
} as const;

const foundWith = async (
  plant?: Plant,
  textRefused: number = rough.likelihoods.textRefused,
): Promise<string[]> => {
  const likelihoods = { ...rough.likelihoods, textRefused };
  const { broken } = await liveStreet({ ...rough, likelihoods, ...(plant && { plant }) });
  return broken.map(({ what }) => what.replace(/\S*\d\S*/g, '…'));
};

test('a rough street on the code as it is breaks no rule', async () => {
  expect(await foundWith()).toEqual([]);
});

test('a commit that comes after the sending is caught: who dies in between has lost the call', async () => {
  // Believed before it is done: the texts go out while the write is still under way.
  const store = (real: HomeStore): HomeStore => ({
    ...real,
    commit(home, within) {
      real.commit(home, within).catch(() => undefined);
      return Promise.resolve(true);
    },
  });
  expect(await foundWith({ store })).toContainEqual(expect.stringMatching(/^the call .* was lost$/));
});

test.each([0.05, 0.2, 0.8])(
  'a lost retry is caught where %d of texts are refused: whom no text reached is thought to have been told',
  async (textRefused) => {
    const plant: Plant = {
      perform: (real) => async (home, pending, now) => {
        const attempt = await real(home, pending, now);
        return attempt.kind === 'refused' ? { id: attempt.id, kind: 'done' } : attempt;
      },
    };
    expect(await foundWith(plant, textRefused)).toContainEqual(
      expect.stringMatching(/is thought to have been told, and was not/),
    );
  },
);

test('a version check that is off is caught: one version is committed twice', async () => {
  const plant: Plant = {
    rows: (real) => ({ ...real, put: (row, _only, within) => real.put(row, undefined, within) }),
  };
  expect(await foundWith(plant)).toContainEqual(expect.stringContaining('was committed after version'));
});
