/**
 * SNS's error codes and their HTTP statuses, from the SDK's own model of SNS
 * (docs.aws.amazon.com/sns/latest/api/API_Publish.html#API_Publish_Errors). The two of `Throttling` and
 * `ThrottlingException` are common to all of AWS's query services.
 */
const statuses = {
  AuthorizationError: 403,
  EndpointDisabled: 400,
  InternalError: 500,
  InvalidAction: 400,
  InvalidParameter: 400,
  InvalidSecurity: 403,
  KMSAccessDenied: 400,
  KMSDisabled: 400,
  KMSInvalidState: 400,
  KMSNotFound: 400,
  KMSOptInRequired: 403,
  KMSThrottling: 400,
  NotFound: 404,
  OptedOut: 400,
  ParameterValueInvalid: 400,
  PlatformApplicationDisabled: 400,
  ServiceUnavailable: 503,
  Throttled: 429,
  Throttling: 400,
  ThrottlingException: 400,
} as const;

export type SnsErrorCode = keyof typeof statuses;

/** What an action throws; it goes to the client in SNS's own form. */
export class SnsError extends Error {
  constructor(
    readonly code: SnsErrorCode,
    message: string,
  ) {
    super(message);
  }

  get status(): number {
    return statuses[this.code];
  }
}
