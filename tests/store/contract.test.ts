import { memoryRows } from '../../local/memory-table';
import { describeStore } from './contract';
import { startDynalite } from './dynalite-server';
import { openOn } from './open-dynamo';

describeStore("the simulator's memory", () =>
  Promise.resolve({ rows: memoryRows(), close: () => Promise.resolve() }),
);

describe('embedded', () => {
  let server: Awaited<ReturnType<typeof startDynalite>>;
  beforeAll(async () => {
    server = await startDynalite();
  });
  afterAll(() => server.close());
  describeStore(
    'the embedded database',
    openOn(() => server.url),
  );
});
