import type { Instant } from '../../lambda/household/clock';
import type { Queue } from './queue';

/** How many messages lie in a queue, by what is the matter with them. */
export interface QueueCounts {
  visible: number;
  inHand: number;
  delayed: number;
}

function countsOf(queue: Queue, now: Instant): QueueCounts {
  const messages = queue.messages();
  const hidden = messages.filter(({ visibleAt }) => visibleAt > now);
  const inHand = hidden.filter(({ receipt }) => receipt !== null).length;
  return { visible: messages.length - hidden.length, inHand, delayed: hidden.length - inHand };
}

export function getQueueAttributes(queue: Queue, now: Instant): object {
  const { visible, inHand, delayed } = countsOf(queue, now);
  const { redrive } = queue;
  return {
    Attributes: {
      QueueArn: queue.arn,
      VisibilityTimeout: String(queue.visibility),
      ApproximateNumberOfMessages: String(visible),
      ApproximateNumberOfMessagesNotVisible: String(inHand),
      ApproximateNumberOfMessagesDelayed: String(delayed),
      ...(redrive === null
        ? {}
        : {
            RedrivePolicy: JSON.stringify({
              deadLetterTargetArn: redrive.deadLetters.arn,
              maxReceiveCount: redrive.maxReceives,
            }),
          }),
    },
  };
}
