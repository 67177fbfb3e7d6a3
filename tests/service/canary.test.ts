import { canarySettingsFrom } from '../../lambda/functions/canary-settings';
import { callOf } from '../../infra/parts/canaries';
import type { SmallStreet } from '../street/small-street';
import { smallStreet } from '../street/small-street';
import { deliveryEvent, type Delivery } from '../../local/sns';

// Every quarter of an hour is lived on a whole street, which takes its time on a busy machine.
jest.setTimeout(120_000);

const phone = '+447700900190';
const settings = { councils: ['harbour', 'ashby'], phone };

let small: SmallStreet;
let arrived: Delivery[];
beforeEach(async () => {
  small = await smallStreet();
  arrived = [];
  small.street.phones.onDelivery((delivery) => {
    if (delivery.to === phone && delivery.status === 'SUCCESS') arrived.push(delivery);
  });
});
afterEach(() => small.street.close());

let calls = 0;
/** What the schedule says to the skill, with what it puts in. */
async function call(council: string): Promise<void> {
  const { applicationId, pace } = small.street;
  const { now } = pace;
  const text = JSON.stringify(callOf(council, applicationId))
    .replaceAll('<aws.scheduler.execution-id>', String(calls++))
    .replaceAll('<aws.scheduler.scheduled-time>', new Date(now()).toISOString());
  const { status } = await small.ask('POST', '/local/alexa', text, { 'content-type': 'application/json' });
  expect(status).toBe(200);
}

const later = (advance: string) => small.ask('POST', '/local/clock', { advance });
const heard = () => small.logged.filter(({ what }) => what.startsWith('canary-'));

/** A quarter of an hour as the schedules make it: each canary calls, and seven minutes later it is looked after. */
async function quarter(except: string[] = []): Promise<void> {
  for (const council of settings.councils) if (!except.includes(council)) await call(council);
  await later('7m');
  // As CloudWatch's subscription hands over what has arrived at this one phone.
  for (const delivery of arrived.splice(0)) await small.street.service.delivery(deliveryEvent(delivery));
  await small.street.service.canary(settings);
  await later('8m');
}

test('calls for help through the skill, and hears its own phone: the worry is ended, and no more is sent', async () => {
  await quarter();
  expect(heard().map(({ what }) => what)).toEqual(['canary-moved-in', 'canary-moved-in']);
  await quarter();
  await quarter();
  expect(heard().slice(2)).toEqual(
    ['harbour', 'ashby', 'harbour', 'ashby'].map((council) => ({
      level: 'info',
      what: 'canary-heard',
      facts: { council },
    })),
  );
  const { phones, store } = small.street;
  expect(phones.to(phone).map(({ text }) => text.replace(/http.*/, '').trim())).toEqual(
    Array.from(
      { length: 4 },
      () => expect.stringMatching(/^Canary asked for help at \d+:\d+\. Reply 1/) as string,
    ),
  );
  const home = await store.homes.load('canary-harbour');
  expect(home?.state.episode).toBeNull();
  expect(home?.state.lastEpisode).toMatchObject({ outcome: 'false-alarm', by: 'carer:phone' });
});

test('rings no phone at night, and tells operations nothing', async () => {
  await quarter();
  await later('13h');
  await quarter();
  expect(small.street.calls()).toEqual([]);
  expect(small.street.topicMessages()).toEqual([]);
});

test('stands in no list, outcome or figure of its council', async () => {
  await quarter();
  await quarter();
  for (const council of ['harbour', 'local']) {
    expect(await small.street.store.councils.households(council)).toEqual([]);
    expect(await small.street.store.councils.closedEpisodes(council, 10)).toEqual([]);
  }
});

test('cries when its call does not come', async () => {
  await quarter();
  await quarter(['ashby']);
  expect(heard().slice(-2)).toMatchObject([
    { what: 'canary-heard', facts: { council: 'harbour' } },
    { level: 'error', what: 'canary-unheard', facts: { council: 'ashby', why: 'no-call' } },
  ]);
});

test('cries when no text goes out', async () => {
  await quarter();
  small.street.troubles.make('sms', 'fail', 15 * 60_000);
  await quarter();
  expect(heard().at(-1)).toMatchObject({ what: 'canary-unheard', facts: { why: 'no-text' } });
});

test('cries when texts are taken and none arrives', async () => {
  await quarter();
  small.street.phones.limitReached(true);
  for (let round = 0; round < 5; round++) await quarter();
  expect(heard().at(-1)).toMatchObject({ what: 'canary-unheard', facts: { why: 'not-delivered' } });
});

test('a setting that is missing fails at the start, by its name', () => {
  expect(() => canarySettingsFrom({ CANARY_PHONE: phone })).toThrow('CANARY_COUNCILS');
  expect(() => canarySettingsFrom({ CANARY_COUNCILS: 'harbour' })).toThrow('CANARY_PHONE');
  expect(canarySettingsFrom({ CANARY_COUNCILS: 'harbour,ashby', CANARY_PHONE: phone })).toEqual(settings);
});
