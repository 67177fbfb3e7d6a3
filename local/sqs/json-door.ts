import * as z from 'zod';
import type { Activity, LocalClock } from '../clock';
import { held } from '../endpoint';
import type { Answer, Asked, Door } from '../endpoint';
import { SqsError, json, refused } from './errors';
import type { Queue } from './queue';
import { getQueueAttributes } from './queue-attributes';
import {
  changeMessageVisibility,
  deleteMessage,
  deleteMessageBatch,
  receiveMessage,
  received,
} from './receiving';
import type { Receipt } from './receiving';
import { sendMessage, sendMessageBatch } from './sending';

export interface DoorPorts {
  clock: LocalClock;
  activity: Activity;
  queues: ReadonlyMap<string, Queue>;
}

/** SQS's JSON protocol: the action in a header, its input as the body. */
export function jsonDoor(ports: DoorPorts): Door {
  return async (asked) => {
    try {
      return await perform(asked, ports);
    } catch (fault) {
      if (fault instanceof SqsError) return refused(fault);
      if (fault instanceof z.ZodError)
        return refused(new SqsError('InvalidParameterValue', z.prettifyError(fault)));
      if (fault instanceof SyntaxError)
        return refused(new SqsError('InvalidParameterValue', 'The body is not JSON'));
      throw fault;
    }
  };
}

async function perform(asked: Asked, { clock, activity, queues }: DoorPorts): Promise<Answer> {
  const action = String(asked.headers['x-amz-target'] ?? '').replace('AmazonSQS.', '');
  const input = JSON.parse(asked.body) as unknown;
  const queue = queueOf(input, queues);
  switch (action) {
    case 'SendMessage':
      return answer(sendMessage(input, queue));
    case 'SendMessageBatch':
      return answer(sendMessageBatch(input, queue));
    case 'ReceiveMessage':
      return answer(received(await longPoll(asked, queue, receiveMessage(input, queue), clock, activity)));
    case 'DeleteMessage':
      return answer(deleteMessage(input, queue));
    case 'DeleteMessageBatch':
      return answer(deleteMessageBatch(input, queue));
    case 'ChangeMessageVisibility':
      return answer(changeMessageVisibility(input, queue));
    case 'GetQueueAttributes':
      return answer(getQueueAttributes(queue, clock.now()));
    default:
      throw new SqsError(
        'UnsupportedOperation',
        `The local queue does not know ${action || 'a request without a target'}.`,
      );
  }
}

function queueOf(input: unknown, queues: ReadonlyMap<string, Queue>): Queue {
  const { QueueUrl: url } = z.object({ QueueUrl: z.string() }).parse(input);
  const queue = queues.get(url.slice(url.lastIndexOf('/') + 1));
  if (queue === undefined) throw new SqsError('QueueDoesNotExist', 'The specified queue does not exist.');
  return queue;
}

/** Waits on the clock for the first message, at most as long as the client said. */
async function longPoll(asked: Asked, queue: Queue, receipt: Receipt, clock: LocalClock, activity: Activity) {
  const end = clock.now() + receipt.wait;
  let taken = receipt.take();
  while (taken.length === 0 && clock.now() < end && !asked.gone.aborted) {
    await held(asked, activity, (done) => {
      const stopListening = queue.onChange(done);
      const cancel = clock.at(Math.min(end, queue.nextVisible() ?? end), done);
      return () => {
        stopListening();
        cancel();
      };
    });
    taken = receipt.take();
  }
  return taken;
}

function answer(body: object): Answer {
  return { status: 200, headers: json, body: JSON.stringify(body) };
}
