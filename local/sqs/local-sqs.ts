import { join } from 'node:path';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Activity, LocalClock } from '../clock';
import { createBreaker, guarded, localAws, openJournalFile, startHttpEndpoint } from '../endpoint';
import type { Breaker, JournalFile } from '../endpoint';
import { failed } from './errors';
import { jsonDoor } from './json-door';
import { pump } from './pump';
import type { PumpOptions } from './pump';
import { createQueue } from './queue';
import type { Queue, QueueEntry } from './queue';

export interface QueueDescription {
  name: string;
  /** Seconds for which a received message stays hidden. */
  visibility: number;
  /** After so many receipts a message is moved to `<name>-dead`. */
  maxReceives: number;
}

export interface LocalSqs {
  url: string;
  /** What the service is given. */
  client: SQSClient;
  queueUrl(name: string): string;
  /** `<name>-dead` is there too. */
  queue(name: string): Queue;
  /** Delivers a queue to a handler, as Lambda does. */
  pump(
    name: string,
    handler: PumpOptions['handler'],
    options?: Pick<PumpOptions, 'concurrency' | 'onFault'>,
  ): { stop(): void };
  breaker: Breaker;
  close(): Promise<void>;
}

export interface LocalSqsOptions {
  clock: LocalClock;
  activity: Activity;
  /** Folder that keeps the queues through a kill; null keeps them in memory. */
  dataDir: string | null;
  queues: readonly QueueDescription[];
  port?: number;
}

/** SQS's standard queues: its JSON protocol in, files behind, all waiting on the clock. */
export async function startLocalSqs({
  clock,
  activity,
  dataDir,
  queues: descriptions,
  port = 0,
}: LocalSqsOptions): Promise<LocalSqs> {
  const journals: JournalFile<QueueEntry>[] = [];
  const queues = new Map<string, Queue>();

  function open(description: Omit<Parameters<typeof createQueue>[0], 'now' | 'journal'>): Queue {
    const journal = openJournalFile<QueueEntry>(
      dataDir === null ? null : join(dataDir, 'queues', `${description.name}.jsonl`),
    );
    journals.push(journal);
    const queue = createQueue({ ...description, now: () => clock.now(), journal });
    queues.set(queue.name, queue);
    return queue;
  }
  for (const { name, visibility, maxReceives } of descriptions) {
    const deadLetters = open({ name: `${name}-dead`, visibility, redrive: null });
    open({ name, visibility, redrive: { maxReceives, deadLetters } });
  }
  function queue(name: string): Queue {
    const found = queues.get(name);
    if (found === undefined)
      throw new Error(`There is no queue ${name}; there are ${[...queues.keys()].join(', ')}`);
    return found;
  }

  const breaker = createBreaker();
  const endpoint = await startHttpEndpoint(
    guarded(jsonDoor({ clock, activity, queues }), { breaker, clock, activity, refuse: failed }),
    port,
  );
  const pumps: { stop(): void }[] = [];
  const client = new SQSClient(localAws(endpoint.url, activity));

  return {
    url: endpoint.url,
    client,
    queueUrl: (name) => `${endpoint.url}/000000000000/${queue(name).name}`,
    queue,
    pump(name, handler, options = {}) {
      const started = pump({ queue: queue(name), handler, clock, activity, ...options });
      pumps.push(started);
      return started;
    },
    breaker,
    async close() {
      for (const started of pumps) started.stop();
      client.destroy();
      await endpoint.close();
      for (const journal of journals) journal.close();
    },
  };
}
