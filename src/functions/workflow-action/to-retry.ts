/** Failures that HubSpot tries again by itself: what an action throws of axios with 429 or 5xx, for up to three days. */
import { AxiosError, AxiosHeaders } from 'axios';
import type { GatewayFailure } from '../../crm/gateway/failure.ts';

/** Null: trying again would not help. The error is made here and holds no request, hence no token. */
export function toRetry(failure: GatewayFailure): AxiosError | null {
  switch (failure.kind) {
    case 'rate_limited':
      return thrown(429, `HubSpot asks to wait ${failure.retryAfter} s (${failure.policy ?? 'no limit named'}).`);
    case 'unavailable':
      return thrown(
        failure.status !== null && failure.status >= 500 ? failure.status : 503,
        'HubSpot is not available.',
      );
    case 'timeout':
      return thrown(503, 'HubSpot did not answer in time.');
    case 'unreadable':
      return thrown(502, 'HubSpot answered something that cannot be read.');
    case 'unauthorized':
    case 'forbidden':
    case 'not_found':
    case 'refused':
      return null;
  }
}

function thrown(status: number, message: string): AxiosError {
  const config = { headers: new AxiosHeaders() };
  const response = { status, statusText: '', data: '', headers: {}, config };
  return new AxiosError(
    `${message} The workflow tries this deal again.`,
    AxiosError.ERR_BAD_RESPONSE,
    config,
    null,
    response,
  );
}
