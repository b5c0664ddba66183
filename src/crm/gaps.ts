/** Failures of a reading -> gaps that the reader of a card is told about. */
import type { ReadingGap } from '../contract/reading.ts';
import type { GatewayFailure } from './gateway/failure.ts';

export function gapOf(what: ReadingGap['what'], failure: GatewayFailure, count: number): ReadingGap {
  switch (failure.kind) {
    case 'unauthorized':
      return { what, why: 'forbidden', count };
    case 'forbidden': {
      const [scope] = failure.scopes;
      return { what, why: 'forbidden', count, ...(scope === undefined ? {} : { missingScope: scope }) };
    }
    case 'not_found':
    case 'rate_limited':
    case 'unavailable':
    case 'timeout':
      return { what, why: 'unavailable', count };
    case 'refused':
    case 'unreadable':
      return { what, why: 'unreadable', count };
  }
}
