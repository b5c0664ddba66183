/** Why HubSpot refuses a value, as far as the app can do something about it. */
export const refusalCodes = [
  'CONFLICTING_UNIQUE_VALUE',
  'PROPERTY_DOESNT_EXIST',
  'READ_ONLY_VALUE',
  'INVALID_OPTION',
  'VALUE_TOO_LONG',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** What can go wrong with a call to HubSpot, as far as it makes a difference. Never a token, header or body. */
export type GatewayFailure = (
  | { readonly kind: 'unauthorized' }
  /** `scopes`: any one of them would do, as HubSpot names them. */
  | { readonly kind: 'forbidden'; readonly scopes: readonly string[] }
  | { readonly kind: 'not_found' }
  /** HubSpot refused the question itself (400, 409, 414 ...): asking again will not help. `properties`: those it names. */
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly codes: readonly RefusalCode[];
      readonly properties: readonly string[];
    }
  /** `retryAfter` in seconds; `policy` is HubSpot's name of the limit: DAILY, TEN_SECONDLY_ROLLING, SECONDLY. */
  | { readonly kind: 'rate_limited'; readonly retryAfter: number; readonly policy: string | null }
  /** 423, 5xx, or no answer at all (`status` null). */
  | { readonly kind: 'unavailable'; readonly status: number | null }
  | { readonly kind: 'timeout' }
  /** An answer that cannot be trusted: no JSON, cut off, another shape, a redirection. */
  | { readonly kind: 'unreadable' }
) & {
  /** HubSpot's id of the call, for its support. */
  readonly correlationId?: string;
};

export type GatewayResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: GatewayFailure };

export const succeeded = <T>(value: T): GatewayResult<T> => ({ ok: true, value });
export const failed = (failure: GatewayFailure): { readonly ok: false; readonly failure: GatewayFailure } => ({
  ok: false,
  failure,
});
