import { SendMessageBatchCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { Instant } from '../household';
import type { ServicePorts } from './service';

/** What a worker is woken with. */
export interface Wake {
  household: string;
  /** For what moment; a home whose agenda has moved on meanwhile has nothing to do. */
  dueAt: Instant;
  /** How often in a row it has failed. */
  failures: number;
  /** Its council has settled something: this version is to be brought to it first. */
  rules?: number;
}

const deadline = 2_500;

/** The durable queues. One attempt a call; rejects where it was not taken. */
export function createQueues({ sqs, clock, settings }: Pick<ServicePorts, 'sqs' | 'clock' | 'settings'>) {
  async function send<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { signal, release } = clock.abortAfter(deadline);
    try {
      return await work(signal);
    } finally {
      release();
    }
  }

  return {
    /** At most ten at once. Those that were not taken come with the next tick, for they are still due then. */
    async wake(homes: readonly Wake[]): Promise<void> {
      const Entries = homes.map((home, index) => ({ Id: String(index), MessageBody: JSON.stringify(home) }));
      const command = new SendMessageBatchCommand({ QueueUrl: settings.workQueueUrl, Entries });
      await send((abortSignal) => sqs.send(command, { abortSignal }));
    },

    /** Sooner than the next tick: what was refused of a call for help. */
    async wakeAt(household: string, at: Instant): Promise<void> {
      const seconds = Math.max(0, Math.ceil((at - clock.now()) / 1_000));
      const command = new SendMessageCommand({
        QueueUrl: settings.workQueueUrl,
        MessageBody: JSON.stringify({ household, dueAt: at, failures: 0 } satisfies Wake),
        DelaySeconds: Math.min(900, seconds),
      });
      await send((abortSignal) => sqs.send(command, { abortSignal }));
    },

    /** The raw request of a call for help, when the database fails. */
    async keepCall(body: string): Promise<void> {
      const command = new SendMessageCommand({ QueueUrl: settings.intakeQueueUrl, MessageBody: body });
      await send((abortSignal) => sqs.send(command, { abortSignal }));
    },
  };
}

export type Queues = ReturnType<typeof createQueues>;
