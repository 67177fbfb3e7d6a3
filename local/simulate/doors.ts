import { minute } from '../../lambda/household';
import type { HouseLog } from './house-log';
import { startProcess, type Lasting, type Process } from './process';

/** The service's doors, whichever process is behind them just now. */
export interface Doors {
  /** One call into a process, for `what`; `died` where it took the call with it. Rejects as the service does. */
  call<T>(what: string, work: (process: Process) => Promise<T>): Promise<T | 'died'>;
  /** A message that its sender delivers again until it is taken, perhaps late, twice or overtaken by others. */
  deliver(household: string, what: string, work: (process: Process) => Promise<unknown>): void;
  /** Deliveries that have not been taken yet. */
  waiting(): number;
}

const mostDeliveries = 200;

export function createDoors(lasting: Lasting, log: HouseLog): Doors {
  const { moments, faults } = lasting;
  let process = startProcess(lasting);
  let waiting = 0;

  function call<T>(what: string, work: (process: Process) => Promise<T>): Promise<T | 'died'> {
    lasting.plant?.entered?.(what);
    if (!process.life.alive()) process = startProcess(lasting);
    const { life } = process;
    return new Promise((resolve, reject) => {
      const letGo = life.onDeath(() => {
        resolve('died');
      });
      void work(process).then(resolve, reject).finally(letGo);
    });
  }

  function attempt(
    household: string,
    what: string,
    work: (process: Process) => Promise<unknown>,
    at: number,
    count: number,
  ): void {
    const again = (why: string): void => {
      log.tell(household, `${what}: ${why}, delivered again`);
      if (count >= mostDeliveries) throw new Error(`${what} could not be delivered`);
      attempt(household, what, work, moments.now() + minute, count + 1);
    };
    moments.at(at, () => {
      log.tell(household, what);
      call(what, work).then(
        (answer) => {
          if (answer === 'died') again('the process died');
          else waiting -= 1;
        },
        (fault: unknown) => {
          again(fault instanceof Error ? fault.message : 'failed');
        },
      );
    });
  }

  return {
    call,
    waiting: () => waiting,
    deliver(household, what, work) {
      const now = moments.now();
      const late = faults.strikes('deliveredLate') ? faults.random.between(0.5, 10) * minute : 0;
      const overtaken = faults.strikes('deliveredOutOfOrder') ? faults.random.between(0, 6_000) : 0;
      waiting += 1;
      attempt(household, what, work, now + late + overtaken, 1);
      if (!faults.strikes('deliveredTwice')) return;
      waiting += 1;
      attempt(household, `${what} (twice)`, work, now + faults.random.between(0, 2 * minute), 1);
    },
  };
}
