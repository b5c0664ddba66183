/** HubSpot's error bodies, as its API words them. */
export interface ErrorDetail {
  readonly message: string;
  readonly code?: string;
  readonly in?: string;
  readonly subCategory?: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
}

export interface ErrorBody {
  readonly category?: string;
  readonly message: string;
  readonly errors?: readonly ErrorDetail[];
  readonly subCategory?: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly errorType?: string;
  readonly policyName?: string;
}

/** Thrown by a route; the server sends it with `status: "error"` and a correlation id. */
export class HubSpotError extends Error {
  constructor(
    readonly statusCode: number,
    readonly body: ErrorBody,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(body.message);
  }
}

export const invalidAuthentication = (given: boolean): HubSpotError =>
  new HubSpotError(401, {
    category: 'INVALID_AUTHENTICATION',
    message: given
      ? 'Authentication credentials are invalid. The token may have been rotated or deleted.'
      : 'Authentication credentials not found. This API supports OAuth 2.0 authentication.',
  });

/** Any one of the scopes would do. */
export const missingScopes = (anyOf: readonly string[]): HubSpotError =>
  new HubSpotError(403, {
    category: 'MISSING_SCOPES',
    message:
      "This app hasn't been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.",
    errors: [
      { message: 'One or more of the following scopes are required.', context: { requiredGranularScopes: anyOf } },
    ],
    links: { scopes: 'https://developers.hubspot.com/scopes' },
  });

export const notFound = (message = 'Object not found.  objectId are usually numeric.'): HubSpotError =>
  new HubSpotError(404, { category: 'OBJECT_NOT_FOUND', message });

export const noSuchRoute = (): HubSpotError =>
  new HubSpotError(404, { message: 'No route matches this method and path.' });

export const validation = (message: string, errors?: readonly ErrorDetail[]): HubSpotError =>
  new HubSpotError(400, { category: 'VALIDATION_ERROR', message, ...(errors === undefined ? {} : { errors }) });

export const alreadyExists = (message: string, subCategory?: string): HubSpotError =>
  new HubSpotError(409, {
    category: 'OBJECT_ALREADY_EXISTS',
    message,
    ...(subCategory === undefined ? {} : { subCategory }),
  });

export const uriTooLong = (): HubSpotError => new HubSpotError(414, { message: 'URI Too Long' });

export const locked = (): HubSpotError =>
  new HubSpotError(423, {
    category: 'LOCKED',
    message: 'The resource is locked by another operation. Wait at least two seconds and try again.',
  });

export type RateLimitPolicy = 'DAILY' | 'TEN_SECONDLY_ROLLING' | 'SECONDLY';
const rateLimitWords: Record<RateLimitPolicy, string> = {
  DAILY: 'You have reached your daily limit.',
  TEN_SECONDLY_ROLLING: 'You have reached your ten_secondly_rolling limit.',
  SECONDLY: 'You have reached your secondly limit.',
};
/** HubSpot documents no Retry-After on 429. */
export const rateLimited = (policy: RateLimitPolicy): HubSpotError =>
  new HubSpotError(429, { message: rateLimitWords[policy], errorType: 'RATE_LIMIT', policyName: policy });

/** One property of a write that HubSpot refuses; several are listed in one 400. */
export interface RefusedValue {
  readonly name: string;
  readonly error:
    | 'PROPERTY_DOESNT_EXIST'
    | 'READ_ONLY_VALUE'
    | 'INVALID_OPTION'
    | 'INVALID_DOUBLE'
    | 'INVALID_DATE'
    | 'INVALID_BOOLEAN'
    | 'CONFLICTING_UNIQUE_VALUE'
    | 'CONDITIONAL_REQUIRED_PROPERTY'
    | 'VALUE_TOO_LONG';
  readonly message: string;
}
export const refusedValues = (refused: readonly RefusedValue[]): HubSpotError =>
  new HubSpotError(400, {
    category: 'VALIDATION_ERROR',
    message: `Property values were not valid: ${JSON.stringify(refused.map((each) => ({ isValid: false, ...each })))}`,
    errors: refused.map((each) => ({
      message: each.message,
      code: each.error,
      context: { propertyName: [each.name] },
    })),
  });
