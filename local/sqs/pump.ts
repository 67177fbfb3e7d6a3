import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Activity, LocalClock } from '../clock';
import { attributesDigest, md5 } from './message-digest';
import type { Queue, Received } from './queue';
import { systemAttributes } from './receiving';

export interface PumpOptions {
  queue: Queue;
  handler: (event: SQSEvent) => Promise<SQSBatchResponse>;
  clock: LocalClock;
  activity: Activity;
  /** How many batches are worked on at once. */
  concurrency?: number;
  /** Told of a handler that threw; its whole batch comes again, as in Lambda. */
  onFault?: (fault: unknown) => void;
}

/**
 * Delivers a queue as Lambda does: batches of up to ten, those that failed come again when their visibility ends. The
 * handler's own run does not keep the clock: it may itself wait for it.
 */
export function pump({
  queue,
  handler,
  clock,
  activity,
  concurrency = 2,
  onFault = () => undefined,
}: PumpOptions): { stop(): void } {
  let running = 0;
  let stopped = false;
  let looking = false;
  let letGo: () => void = () => undefined;

  function lookSoon(): void {
    if (looking || stopped) return;
    looking = true;
    const end = activity.begin(`queue ${queue.name}`);
    setImmediate(() => {
      looking = false;
      look();
      end();
    });
  }

  function look(): void {
    while (!stopped && running < concurrency) {
      const batch = queue.receive(10);
      if (batch.length === 0) break;
      running += 1;
      void deliver(batch).finally(() => {
        running -= 1;
        lookSoon();
      });
    }
    letGo();
    const next = queue.nextVisible();
    if (next !== null && !stopped) letGo = clock.at(next, lookSoon);
  }

  async function deliver(batch: readonly Received[]): Promise<void> {
    try {
      const { batchItemFailures } = await handler({
        Records: batch.map((message) => asRecord(message, queue)),
      });
      const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      if (stopped) return;
      for (const { id, receipt } of batch) if (!failed.has(id)) queue.remove(receipt);
    } catch (fault) {
      onFault(fault);
    }
  }

  const stopListening = queue.onChange(lookSoon);
  lookSoon();

  return {
    stop() {
      stopped = true;
      stopListening();
      letGo();
    },
  };
}

function asRecord(message: Received, queue: Queue): SQSEvent['Records'][number] {
  const digest = attributesDigest(message.attributes);
  return {
    messageId: message.id,
    receiptHandle: message.receipt,
    body: message.body,
    attributes: systemAttributes(message),
    messageAttributes: Object.fromEntries(
      Object.entries(message.attributes).map(([name, { DataType, StringValue, BinaryValue }]) => [
        name,
        { dataType: DataType, stringValue: StringValue, binaryValue: BinaryValue },
      ]),
    ),
    md5OfBody: md5(message.body),
    ...(digest === undefined ? {} : { md5OfMessageAttributes: digest }),
    eventSource: 'aws:sqs',
    eventSourceARN: queue.arn,
    awsRegion: 'eu-west-1',
  };
}
