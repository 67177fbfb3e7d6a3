import type { Activity } from './activity';

/** A finished request goes on in microtasks and a turn or two of the event loop; after this many quiet turns nothing more comes. */
const quietTurns = 5;

/**
 * How long, in real time, one thing may be under way without any other beginning or ending. On a busy machine the first
 * sentence to be understood takes its time.
 */
const patience = 60_000;

/** Resolves when nothing is under way but what waits for the clock. */
export async function settle(activity: Activity): Promise<void> {
  let quiet = 0;
  while (quiet < quietTurns) {
    if (activity.busy() > 0) {
      quiet = 0;
      await changeOf(activity);
      continue;
    }
    await nextTurn();
    quiet = activity.busy() > 0 || nodeIsWorking() ? 0 : quiet + 1;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

async function changeOf(activity: Activity): Promise<void> {
  let alarm: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => {
      reject(new Error(`Still under way after ${patience / 1000} s: ${activity.describe().join(', ')}`));
    }, patience);
  });
  try {
    await Promise.race([activity.changed(), tooLong]);
  } finally {
    clearTimeout(alarm);
  }
}

/**
 * Files being read, keys being derived, names being looked up: nobody counts these, but Node knows of them
 * (`FSReqCallback`, `FSReqPromise`, `RandomBytesRequest`, `GetAddrInfoReqWrap`, …).
 */
function nodeIsWorking(): boolean {
  return process.getActiveResourcesInfo().some((resource) => /Req|Request/.test(resource));
}
