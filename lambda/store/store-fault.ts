/** `throttled` and `timeout`: try again. `unreachable`: no answer or its own fault. `refused`: it will never do this. */
export type StoreFaultCode = 'throttled' | 'timeout' | 'unreachable' | 'refused';

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
  const { name = 'unknown', status } = told(cause);
  const code = codeOf(name, status);
  return new StoreFault(code, `${operation}: ${code} (${name})`, cause);
}

function codeOf(name: string, status: number | undefined): StoreFaultCode {
  if (throttling.includes(name)) return 'throttled';
  if (timeouts.includes(name)) return 'timeout';
  return status !== undefined && status >= 400 && status < 500 ? 'refused' : 'unreachable';
}

/** What an error of the SDK, or of aborting (which is no `Error` everywhere), says of itself. */
function told(cause: unknown): { name?: string; status?: number } {
  if (typeof cause !== 'object' || cause === null) return {};
  const { name, $metadata } = cause as { name?: unknown; $metadata?: { httpStatusCode?: unknown } };
  const status = $metadata?.httpStatusCode;
  return { ...(typeof name === 'string' && { name }), ...(typeof status === 'number' && { status }) };
}
