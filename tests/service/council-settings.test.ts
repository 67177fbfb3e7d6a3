import type { SQSRecord } from 'aws-lambda';
import { usualRules, usualSettings, type CouncilRules } from '../../lambda/household';
import { settingsDesk } from '../../lambda/functions/settings-desk';
import type { Wake } from '../../lambda/functions/queues';
import { mary, smallStreet, type SmallStreet } from '../street/small-street';

// A whole street is opened for each test, which takes its time on a busy machine.
jest.setTimeout(120_000);

const by = { id: 's-1', name: 'Moira' };
let small: SmallStreet;
beforeEach(async () => {
  small = await smallStreet();
  const people = mary.carers.map(({ name, phone }) => ({ name, phone }));
  const home = { ...mary, carers: people, promise: '10:30' };
  await small.ask('POST', '/local/setup', home);
});
afterEach(() => small.street.close());

const later = (advance: string) => small.ask('POST', '/local/clock', { advance });
const textsTo = (phone: string) => small.street.phones.to(phone).length;
const [anne, bob] = ['+447700900101', '+447700900102'];

/** As the queue hands it to a worker. */
const record = (wake: Wake): SQSRecord =>
  ({ messageId: wake.household, body: JSON.stringify(wake), attributes: {} }) as SQSRecord;

/** As a manager saves it: the console hands it out, and a worker brings it to each home. */
async function settle(changes: Partial<CouncilRules>): Promise<void> {
  const { store, pace, service } = small.street;
  const wake = async (homes: readonly Wake[]): Promise<void> => {
    const { batchItemFailures } = await service.worker({ Records: homes.map(record) });
    expect(batchItemFailures).toEqual([]);
  };
  const desk = settingsDesk({ store, queues: { wake }, clock: { now: () => pace.now() } });
  const changed = { at: pace.now(), by, what: 'Settings', why: 'Decided in March' };
  const rules = { ...usualRules, ...changes, version: 1 };
  expect(await desk.save('local', { ...usualSettings, rules, changed }, changed)).toBe(true);
  expect((await store.councilSettings.load('local')).handedOut).toBe(true);
}

test('the waits that a council settles are those by which a silence climbs', async () => {
  await settle({ waits: { silence: 4, duty: null } });
  await later('51m');
  expect([textsTo(anne), textsTo(bob)]).toEqual([1, 0]);
  await later('5m');
  expect([textsTo(anne), textsTo(bob)]).toEqual([1, 1]);
});

test('without a word of the council the usual wait holds', async () => {
  await later('56m');
  expect([textsTo(anne), textsTo(bob)]).toEqual([1, 0]);
  await later('15m');
  expect([textsTo(anne), textsTo(bob)]).toEqual([1, 1]);
});

test('what is brought to a home that is there no more is nobody’s', async () => {
  const wake = { household: 'h-nobody', dueAt: 0, failures: 0, rules: 1 };
  expect(await small.street.service.worker({ Records: [record(wake)] })).toEqual({ batchItemFailures: [] });
  expect(await small.street.store.profiles.load('h-nobody')).toBeNull();
});
