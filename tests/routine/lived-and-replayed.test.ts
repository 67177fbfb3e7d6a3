import type { Instant, Home } from '../../lambda/household';
import type { Sign } from '../../lambda/routine';
import { dateOf, dayNumber } from '../../lambda/routine/calendar';
import { takePlugMessage } from '../../lambda/functions/plug-messages';
import { tick } from '../../lambda/functions/ticking';
import { work } from '../../lambda/functions/working';
import { memoryRows } from '../../local/memory-table';
import { readRecordedHome } from '../../local/replay/recorded-home';
import { replayHome } from '../../local/replay/replay-home';
import { parseWallTime, wallTimeOf, instantOfWall } from '../../local/replay/wall-time';
import { createFaults } from '../../local/simulate/faults';
import { createHouseLog } from '../../local/simulate/house-log';
import { createMoments } from '../../local/simulate/moments';
import { createPhones } from '../../local/simulate/phones';
import { startProcess, type Process } from '../../local/simulate/process';
import { createQueues } from '../../local/simulate/queue';
import { createRandom, evenly } from '../../local/simulate/random';
import { createTrouble } from '../../local/simulate/trouble';
import { newHome } from '../../lambda/household';
import { aProfile, allAgreed, at } from '../household/a-home';
import { dayLived, pensioner, ZONE } from './made-up-home';

const kettle = 'shellyplusplugs-a1';
const first = dayNumber('2026-03-02');
const profile = aProfile();
const random = evenly(11);
// Whole seconds, as a recorded file has them; the clocks change within these weeks.
const signs = Array.from({ length: 42 }, (_, i) => dayLived(dateOf(first + i), pensioner, random))
  .flat()
  .map((sign) => ({ ...sign, at: Math.round(sign.at / 1000) * 1000 }));

/** The plug's own messages through the door of the service: store, agenda, queue and worker, tick by tick. */
async function lived(uses: readonly Sign[]): Promise<Home | null> {
  // The day on which a home begins is only partly lived, and not learned from.
  const start = at('2026-03-01T12:00');
  const moments = createMoments(start);
  const faults = createFaults(createRandom('calm'), 'none');
  const nobody = (): void => undefined;
  const randomOf = () => createRandom('mary');
  const phones = createPhones({
    moments,
    faults,
    log: createHouseLog(moments.now),
    randomOf,
    onText: nobody,
    onHerText: nobody,
    onOperations: nobody,
    isDown: () => false,
  });
  const running: { process?: Process } = {};
  const process = (): Process => running.process ?? startedYet();
  const queues = createQueues(moments, faults, {
    work: (event) => work(event, process()),
    intake: () => Promise.resolve({ batchItemFailures: [] }),
  });
  running.process = startProcess({
    moments,
    faults,
    trouble: createTrouble(faults, moments),
    rows: memoryRows(),
    phones,
    queues,
    fetchOf: () => () => Promise.resolve(Response.json({ access_token: 'token', expires_in: 3_600 })),
    watch: (store) => store,
  });
  const { store } = running.process;
  await store.profiles.create(newHome(profile, allAgreed, start));
  await store.plugLinks.save(kettle, { household: profile.id, council: profile.council });
  const says = (when: Instant, watts: number): void => {
    const payload = JSON.stringify({ id: 0, output: true, apower: watts });
    const message = { topic: `${kettle}/status/switch:0`, payload, receivedAt: when };
    moments.at(when, () => void takePlugMessage(message, process()));
  };
  // The plug is met before the first use; each use lasts three minutes.
  says(start + 60_000, 0);
  for (const use of uses) {
    says(use.at, 2_200);
    says(use.at + 180_000, 0);
  }
  const last = uses.at(-1)?.at ?? start;
  for (let minute = start; minute < last; minute += 15 * 60_000)
    moments.at(minute, () => void tick(process()));
  await moments.runUntil(last + 10_000);
  return store.homes.load(profile.id);
}

function startedYet(): never {
  throw new Error('the process has not begun');
}

function replayedDeadline(uses: readonly Sign[]): Instant {
  const rows = uses.map((sign) => `${wallTimeOf(sign.at, ZONE)},${kettle},kettle`);
  const text = ['timestamp_iso_local,signal_id,kind', ...rows].join('\n');
  const recorded = readRecordedHome({ name: 'lived.csv', text }, null, ZONE);
  const said = [...replayHome(recorded, { zone: ZONE, alertsPerMonth: profile.alertsPerMonth })].filter(
    (line) => 'event' in line,
  );
  return instantOfWall(parseWallTime(said.at(-1)?.deadline ?? '') ?? NaN, ZONE);
}

test('A home that has lived 42 days through the service and one that was replayed have the same alert deadline, to the minute', async () => {
  const home = await lived(signs);
  expect(home?.routine.coveredDays).toBe(41);
  expect(Math.abs((home?.state.silence.alertAt ?? 0) - replayedDeadline(signs))).toBeLessThan(60_000);
});
