import { whoIsCalled, type CallForHelp, type PassedOn, type SkillPorts } from '../conversation';
import { second, type Actor, type Clock, type Event, type Home } from '../household';
import type { Store } from '../store';
import { alexaIdOf } from './identity';
import type { Queues } from './queues';
import type { Log } from './service';

/** Look-up, load and commit; what takes longer goes to the intake queue. */
const toCommit = 2.5 * second;
/** By then it is answered, whatever became of the texts. */
const toAnswer = 5.5 * second;

interface CallPorts {
  actor: Actor;
  store: Store;
  queues: Queues;
  clock: Clock;
  log: Log;
}

/** A call for help is committed, or kept in the intake queue, before anything else; then its texts are attempted. */
export function createCallForHelp(ports: CallPorts): SkillPorts['callForHelp'] {
  const { actor, store, queues, clock, log } = ports;

  async function decide(call: CallForHelp, signal: AbortSignal) {
    const found = await store.alexaLinks.find(alexaIdOf(call.identity), signal);
    return (
      found && {
        household: found.household,
        ...(await actor.decide(found.household, eventOf(call, found.speaker), signal)),
      }
    );
  }

  return async (call, request): Promise<PassedOn> => {
    const answerBy = clock.now() + toAnswer;
    const { signal, release } = clock.abortAfter(toCommit);
    let decided: Awaited<ReturnType<typeof decide>>;
    try {
      decided = await unlessAborted(decide(call, signal), signal);
    } catch (fault) {
      log('error', 'call-not-committed', { fault: fault instanceof Error ? fault.name : 'unknown' });
      try {
        await queues.keepCall(JSON.stringify(request));
        return { kind: 'intake' };
      } catch {
        log('error', 'call-not-kept');
        return { kind: 'nowhere' };
      }
    } finally {
      release();
    }
    if (!decided) return { kind: 'unlinked' };
    const { household, home, perform } = decided;
    const settled = actor.settle(household, home, perform);
    const late = clock.sleep(Math.max(0, answerBy - clock.now())).then(() => home);
    return { kind: 'committed', home: await Promise.race([settled, late]) };
  };
}

/** The call as it happens to this home; whom she asked for is somebody of hers, or nobody in particular. */
export const eventOf =
  ({ id, at, need, person }: CallForHelp, speaker: string) =>
  (home: Home): Event => ({
    kind: 'help-asked',
    id,
    at,
    speaker,
    need,
    to: whoIsCalled(person, home),
  });

/** The database's client heeds the signal; should something below it not, an answer is due all the same. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  work.catch(() => undefined);
  return new Promise<T>((resolve, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        reject(new Error('not committed in time'));
      },
      { once: true },
    );
    work.then(resolve, reject);
  });
}
