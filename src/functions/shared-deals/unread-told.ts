/** Deals of which nothing can be said, each with why and what to do, for the reader. */
import type { Locale } from '../../contract/deal-view.ts';
import type { UnreadDeal } from '../../contract/unread-deal.ts';
import type { UnreadOfMany, WhyUnread } from '../../crm/portfolio/read-and-judge.ts';
import type { Bilingual } from '../../facts/bilingual.ts';
import { spoken } from '../../view/spoken.ts';
import * as words from '../../view/words/portfolio.ts';
import { notRead } from '../failures.ts';

/** `soWhat`: what it means for a deal that part of it was not read. */
export const unreadTold = (unread: readonly UnreadOfMany[], locale: Locale, soWhat?: Bilingual): UnreadDeal[] =>
  unread.map(({ why, ...deal }) => ({ ...deal, why: told(why, locale, soWhat) }));

function told(why: WhyUnread, locale: Locale, soWhat: Bilingual | undefined): string {
  switch (why.kind) {
    case 'failed':
      return notRead(why.failure, locale).message;
    case 'in_part':
      return spoken(words.readInPart(why.gaps, soWhat), locale);
    case 'no_time':
      return spoken(words.noTimeLeft, locale);
    case 'fault':
      return spoken(words.appFault, locale);
  }
}
