import type { RequestEnvelope } from 'ask-sdk-model';
import { bareSignal, bareTurn } from './bare/turn';
import { openDatabase, table } from './database';
import { inPairs, median, percentile, ratioOf, rounded, timed, type Pairs } from './pairs';
import { benchSettings } from './bench-settings';
import { openService, plug, userId } from './service';

const rounds = 200;
const warmUp = 40;

/** A spoken turn and a plug's message, each against the barest code on the same table. */
export async function turns() {
  const database = await openDatabase();
  try {
    const service = await openService(database.client, database.where);
    const bare = { turn: bareTurn(database.client, table), signal: bareSignal(database.client, table) };
    const turn = await inPairs(
      (round) => timed(() => service.skill(request(round))),
      (round) => timed(() => bare.turn(request(round))),
      rounds,
      warmUp,
    );
    const signal = await inPairs(
      (round) => timed(() => service.plug(kettle(round))),
      () => timed(() => bare.signal()),
      rounds,
      warmUp,
    );
    return { turn: figures(turn), signal: { ...figures(signal), rateRatio: rounded(1 / ratioOf(signal)) } };
  } finally {
    database.close();
  }
}

const figures = (pairs: Pairs) => ({
  milliseconds: rounded(median(pairs.own)),
  bareMilliseconds: rounded(median(pairs.bare)),
  p99Milliseconds: rounded(percentile(pairs.own, 0.99)),
  bareP99Milliseconds: rounded(percentile(pairs.bare, 0.99)),
  ratio: rounded(ratioOf(pairs)),
});

/** On for one message, off for the next: each says something new. */
const kettle = (round: number) => ({
  topic: `${plug}/status/switch:0`,
  payload: JSON.stringify({ id: 0, output: true, apower: round % 2 === 0 ? 2200 : 0 }),
  receivedAt: Date.now(),
});

function request(round: number): RequestEnvelope {
  const application = { applicationId: benchSettings.applicationId };
  const user = { userId };
  return {
    version: '1.0',
    session: { new: true, sessionId: `bench-${round}`, application, user, attributes: {} },
    context: {
      System: { application, user, device: { deviceId: 'bench', supportedInterfaces: {} }, apiEndpoint: '' },
    },
    request: {
      type: 'IntentRequest',
      requestId: `bench-${round}`,
      timestamp: new Date().toISOString(),
      locale: 'en-GB',
      dialogState: 'STARTED',
      intent: { name: 'TodayIntent', confirmationStatus: 'NONE', slots: {} },
    },
  };
}
