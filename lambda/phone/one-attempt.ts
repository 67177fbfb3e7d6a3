import type { Clock } from '../household/clock';
import { outcomeOfFailure, type SendOutcome } from './send-outcome';

/** AWS answers within a second or not at all; a person is waiting for the Echo to speak. */
export const sendDeadline = 2_500;

/**
 * Asks AWS once to send something. Settles within `sendDeadline` on the clock, and never rejects. The SDK's client must
 * be made with `maxAttempts: 1`: the household's own retry knows what is still true, the SDK's does not.
 */
export async function oneAttempt(
  clock: Clock,
  ask: (abortSignal: AbortSignal) => Promise<{ MessageId?: string | undefined }>,
): Promise<SendOutcome> {
  const deadline = clock.abortAfter(sendDeadline);
  try {
    const answer = await firstOf(ask(deadline.signal), deadline.signal);
    return answer.MessageId === undefined
      ? { kind: 'unknown', code: 'no-message-id' }
      : { kind: 'accepted', messageId: answer.MessageId };
  } catch (error) {
    return deadline.signal.aborted ? { kind: 'unknown', code: 'timed-out' } : outcomeOfFailure(error);
  } finally {
    deadline.release();
  }
}

/** The SDK does not heed the signal while it waits for credentials; this does. */
async function firstOf<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  // Whatever comes after the deadline has nobody left to hear it.
  work.catch(() => undefined);
  return new Promise<T>((resolve, reject) => {
    const giveUp = () => {
      reject(new Error('AWS did not answer in time', { cause: signal.reason }));
    };
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', giveUp);
    });
  });
}
