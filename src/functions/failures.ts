/** Failures as every function answers them. */
import type { GatewayFailure } from '../crm/gateway/failure.ts';
import type { Locale } from '../contract/deal-view.ts';
import type { Failure, FailureCode } from '../contract/response.ts';
import { failureMessage } from '../view/words/failures.ts';

/** Why HubSpot was of no help. */
export function notRead(why: GatewayFailure, locale: Locale): Failure {
  const { correlationId } = why;
  const more = correlationId === undefined ? {} : { correlationId };
  switch (why.kind) {
    case 'unauthorized':
      return failure('UNAUTHORIZED', locale, more);
    case 'forbidden': {
      const [missingScope] = why.scopes;
      return failure('FORBIDDEN', locale, { ...more, ...(missingScope === undefined ? {} : { missingScope }) });
    }
    case 'not_found':
      return failure('NOT_FOUND', locale, more);
    case 'rate_limited':
      return failure('RATE_LIMITED', locale, { ...more, retryAfter: why.retryAfter });
    case 'unavailable':
      return failure('HUBSPOT_DOWN', locale, more);
    case 'timeout':
      return failure('TIMEOUT', locale, more);
    case 'refused':
    case 'unreadable':
      return failure('UNREADABLE', locale, more);
  }
}

export function failure(
  code: FailureCode,
  locale: Locale,
  more: Pick<Failure, 'retryAfter' | 'missingScope' | 'correlationId'> = {},
): Failure {
  return { ok: false, code, message: failureMessage(code, locale, more), ...more };
}
