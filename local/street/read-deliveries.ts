import type { CloudWatchLogsEvent } from 'aws-lambda';
import { minute, second } from '../../lambda/household';
import type { LocalClock } from '../clock';
import { deliveryEvent, type Phones } from '../sns';

/** The log comes some seconds after its text; what could not be taken in comes again, as Lambda does it with events. */
const after = 5 * second;
const again = [minute, 2 * minute];

/** Hands SNS's delivery log to the service, line by line. What nobody delivered is all that it is read for. */
export function readDeliveries(
  phones: Phones,
  clock: LocalClock,
  take: (event: CloudWatchLogsEvent) => Promise<void>,
  onLost: (fault: unknown) => void,
): () => void {
  function hand(event: CloudWatchLogsEvent, wait: number, waits: readonly number[]): void {
    clock.at(clock.now() + wait, () => {
      take(event).catch((fault: unknown) => {
        const [next, ...rest] = waits;
        if (next === undefined) onLost(fault);
        else hand(event, next, rest);
      });
    });
  }

  return phones.onDelivery((delivery) => {
    if (delivery.status === 'FAILURE') hand(deliveryEvent(delivery), after, again);
  });
}
