/** What no form settles: where it is changed, and whose that is. */
import { partnerAt, parsePath } from '../../facts/fact-path.ts';
import type { Bilingual } from '../../facts/bilingual.ts';
import type { NextAction } from '../../rules/language/determination.ts';
import type { ActionCode } from '../../rules/verdict/every-code.ts';
import { whereDone, whereWords } from '../words/where.ts';
import type { Reader } from '../reader.ts';

export interface Elsewhere {
  readonly where: Bilingual;
  readonly owner: 'viewer' | 'hubspot' | 'admin';
}

const viewers = (where: Bilingual): Elsewhere => ({ where, owner: 'viewer' });

/** HubSpot's own fields, by the beginning of the fact's path; the first that fits. */
const ownFields: readonly (readonly [pattern: string, where: Bilingual])[] = [
  ['deal.stage', whereWords.stage],
  ['deal.closeDate', whereWords.closeDate],
  ['deal.closedAt', whereWords.closeDate],
  ['deal.createdOn', whereWords.createdOn],
  ['deal.currency', whereWords.currency],
  ['deal', whereWords.record],
  ['lineItems', whereWords.lines],
  ['exchangeRates', whereWords.rates],
  ['publicHolidays', whereWords.elsewhere],
  ['conduct', whereWords.elsewhere],
  ['secondManager', whereWords.elsewhere],
  ['relatedDeals', whereWords.elsewhere],
];

export function elsewhereOf(path: string, reader: Reader): Elsewhere {
  const { pattern } = parsePath(path);
  const own = ownFields.find(
    ([start]) => pattern === start || pattern.startsWith(`${start}.`) || pattern.startsWith(`${start}[]`),
  );
  if (reader.audience === 'partner') return toPartner(pattern, own?.[1]);
  if (own !== undefined) return viewers(own[1]);
  if (pattern.startsWith('customer')) return viewers(whereWords.customer);
  if (pattern === 'partners') return viewers(whereWords.partners);
  if (pattern.startsWith('partners') && partnerAt(path, reader.facts) !== undefined) return viewers(whereWords.partner);
  return viewers(whereWords.record);
}

/** A partner changes its own portal's fields; what is told of itself stands in the app's settings, all else HubSpot knows. */
function toPartner(pattern: string, own: Bilingual | undefined): Elsewhere {
  if (pattern === 'lineItems[].onboardingBy') return { where: whereWords.specialist, owner: 'hubspot' };
  if (own !== undefined) return viewers(own);
  if (pattern.startsWith('partners[]')) return { where: whereWords.settings, owner: 'admin' };
  if (pattern === 'customer.countryCode' || pattern === 'customer.timeZone') return viewers(whereWords.customer);
  return { where: whereWords.specialist, owner: 'hubspot' };
}

const byCode: Readonly<Record<string, Bilingual | undefined>> = whereDone satisfies Partial<
  Record<ActionCode, Bilingual>
>;

export function whereDoneOf({ what, who }: NextAction): Bilingual {
  return byCode[what] ?? (who === 'hubspot' || who === 'specialist' ? whereWords.hubspot : whereWords.withHubspot);
}
