/** Why there is no answer for the pages, and what to do. */
import type { Locale } from '../../contract/deal-view.ts';
import type { PortfolioFailure, PortfolioFailureCode } from '../../contract/portfolio.ts';
import type { GatewayFailure } from '../../crm/gateway/failure.ts';
import { spoken } from '../../view/spoken.ts';
import { portfolioFailureWords } from '../../view/words/portfolio.ts';
import { notRead } from '../failures.ts';

export function notAnswered(why: GatewayFailure, locale: Locale): PortfolioFailure {
  const { code, message: _ofADeal, ...more } = notRead(why, locale);
  return failure(code, locale, more);
}

export function failure(
  code: PortfolioFailureCode,
  locale: Locale,
  more: Omit<PortfolioFailure, 'ok' | 'code' | 'message'> = {},
): PortfolioFailure {
  return { ok: false, code, message: spoken(portfolioFailureWords[code](more), locale), ...more };
}
