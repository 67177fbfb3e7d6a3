/** `throttled` and `timeout`: try again. `unreachable`: no answer or its own fault. `refused`: it will never do this. */
export type StoreFaultCode = 'throttled' | 'timeout' | 'unreachable' | 'refused' | 'damaged';

/** The database failed. What was asked may have been done (`timeout`, `unreachable`) or not. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  constructor(
    readonly code: StoreFaultCode,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

const throttling = [
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'LimitExceededException',
  'SlowDown',
];
const timeouts = ['AbortError', 'TimeoutError', 'RequestTimeout', 'RequestTimeoutException'];

/** The message names the operation only: an item's words must not reach the log by way of an error. */
export function storeFault(operation: string, cause: unknown): StoreFault {
  const code = codeOf(cause);
  const name = cause instanceof Error ? cause.name : 'unknown';
  return new StoreFault(code, `${operation}: ${code} (${name})`, cause);
}

function codeOf(cause: unknown): StoreFaultCode {
  if (!(cause instanceof Error)) return 'unreachable';
  if (throttling.includes(cause.name)) return 'throttled';
  if (timeouts.includes(cause.name)) return 'timeout';
  const status = statusOf(cause);
  return status !== undefined && status >= 400 && status < 500 ? 'refused' : 'unreachable';
}

function statusOf(cause: Error): number | undefined {
  const metadata = '$metadata' in cause ? cause.$metadata : undefined;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return undefined;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined;
}
