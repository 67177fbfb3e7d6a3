/** Something only the operators can mend; the household tries another way meanwhile. */
export type SendAlarm =
  | 'throttled'
  | 'spend-limit'
  | 'sandbox'
  | 'no-origination-number'
  | 'not-allowed'
  | 'encryption-key'
  | 'misconfigured';

/** What became of one attempt to send. */
export type SendOutcome =
  /** SNS took it. That is not yet delivered: the delivery log says more. */
  | { kind: 'accepted'; messageId: string }
  /** Plainly not sent. Worth trying again. */
  | { kind: 'refused'; code: string; alarm?: SendAlarm }
  /** Plainly not sent, and never will be to this number. */
  | { kind: 'refused-for-good'; code: 'opted-out' | 'invalid-number' }
  /** It may have gone: no answer in time, or the line broke. */
  | { kind: 'unknown'; code: string };

/** Error codes of SNS and of End User Messaging, with and without the ending that some SDK versions give them. */
const alarms: Readonly<Record<string, SendAlarm>> = {
  Throttled: 'throttled',
  Throttling: 'throttled',
  ThrottledException: 'throttled',
  ThrottlingException: 'throttled',
  TooManyRequestsException: 'throttled',
  RequestLimitExceeded: 'throttled',
  KMSThrottling: 'throttled',
  AuthorizationError: 'not-allowed',
  AccessDenied: 'not-allowed',
  AccessDeniedException: 'not-allowed',
  InvalidClientTokenId: 'not-allowed',
  UnrecognizedClientException: 'not-allowed',
  SignatureDoesNotMatch: 'not-allowed',
  ExpiredToken: 'not-allowed',
  ExpiredTokenException: 'not-allowed',
  InvalidSecurity: 'not-allowed',
  KMSAccessDenied: 'encryption-key',
  KMSDisabled: 'encryption-key',
  KMSInvalidState: 'encryption-key',
  KMSNotFound: 'encryption-key',
  KMSOptInRequired: 'encryption-key',
  InvalidParameter: 'misconfigured',
  InvalidParameterValue: 'misconfigured',
  ParameterValueInvalid: 'misconfigured',
  ValidationException: 'misconfigured',
  ValidationError: 'misconfigured',
  NotFound: 'misconfigured',
  ResourceNotFoundException: 'misconfigured',
  ConflictException: 'misconfigured',
  ServiceQuotaExceededException: 'throttled',
};

/** The connection was never made, so nothing can have been sent. */
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
/** Decided on this side of the wire. */
const neverAsked = new Set(['CredentialsProviderError', 'TokenProviderError']);

/** Reads an error of either client. Unknown refusals are refusals; only a missing answer leaves doubt. */
export function outcomeOfFailure(error: unknown): SendOutcome {
  const { name, message, status, system } = describe(error);
  const code = name.replace(/Exception$/, '');
  if (status === undefined) {
    if (neverConnected.has(system)) return { kind: 'refused', code: system };
    if (neverAsked.has(name)) return { kind: 'refused', code: name, alarm: 'not-allowed' };
    return { kind: 'unknown', code: system || name };
  }
  // An answer we could not read may well have been "yes".
  if (status < 400) return { kind: 'unknown', code: name };
  if (code === 'OptedOut' || /opted[ _]out/i.test(message))
    return { kind: 'refused-for-good', code: 'opted-out' };
  const alarm = alarmIn(message) ?? alarms[name] ?? alarms[code];
  if (
    /^(InvalidParameter|Validation)/.test(code) &&
    /phone\s?number/i.test(message) &&
    alarm === 'misconfigured'
  ) {
    return { kind: 'refused-for-good', code: 'invalid-number' };
  }
  return alarm === undefined ? { kind: 'refused', code } : { kind: 'refused', code, alarm };
}

/** Several troubles share one code and differ in words only. */
export function alarmIn(message: string): SendAlarm | undefined {
  if (/sandbox|not[ _]verified|unverified|requires additional review/i.test(message)) return 'sandbox';
  if (/spend(ing)?[ _](limit|quota)|no quota left|maximum.*spend/i.test(message)) return 'spend-limit';
  if (/NO_ORIGINATION_IDENTIT|origination ?(identity|number|phone)/i.test(message))
    return 'no-origination-number';
  if (/rate exceeded|throttl/i.test(message)) return 'throttled';
  return undefined;
}

interface Failure {
  name: string;
  /** With End User Messaging's own word for the reason, which its message does not always repeat. */
  message: string;
  /** HTTP; undefined where no answer came. */
  status: number | undefined;
  /** The operating system's code, where it was the network. */
  system: string;
}

function describe(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: 'NotAnError', message: '', status: undefined, system: '' };
  const known = error as Error & {
    $metadata?: { httpStatusCode?: number };
    code?: unknown;
    Reason?: unknown;
  };
  const reason = typeof known.Reason === 'string' ? `${known.Reason} ` : '';
  return {
    name: error.name,
    message: reason + error.message,
    status: known.$metadata?.httpStatusCode,
    // The SDK wraps some errors anew and keeps the code in the words only.
    system:
      typeof known.code === 'string'
        ? known.code
        : (/\bE[A-Z]{4,}(?:_[A-Z]+)?\b/.exec(error.message)?.[0] ?? ''),
  };
}
