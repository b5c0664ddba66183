/** The deal's record -> deal facts. */
import { approvals, domains, strategy, validation } from '../facts/book/deal.ts';
import { currencyCode, type CalendarDate, type TimeZone } from '../facts/primitives.ts';
import { sameAs } from '../facts/domain-name.ts';
import { bareDomain } from './bare-domain.ts';
import { as, type Evidence, listOf, type PropertyReader } from './evidence.ts';
import type { FactsDraft } from './facts-draft.ts';
import { readKept } from './kept.ts';
import type { ReadingGap } from '../contract/reading.ts';
import type { Manifest } from './manifest-schema.ts';
import { nameIn } from './property-names.ts';
import type { DealRecords } from './records.ts';
import { day, dayIn, instantIn, isBareDate, isMidnight, isTooEarly, momentOf, utc } from './times.ts';

const entries = { ...strategy, ...validation, ...approvals, ...domains };

type DealDraft = NonNullable<FactsDraft['deal']> & { readonly currency?: string | undefined };

export function dealFacts(
  records: DealRecords,
  customer: PropertyReader | null,
  { manifest, timeZone: zone }: { readonly manifest: Manifest; readonly timeZone: TimeZone },
  evidence: Evidence,
  gaps: ReadingGap[],
): DealDraft {
  const deal = evidence.of('deals', records.deal);
  const inputs = manifest.portal.deals.inputs;
  const stage = stageOf(deal);
  const closeDate = closeDateOf(deal, zone, gaps);
  const kept = readKept(entries, 'deal', deal, nameIn(inputs), zone);
  const purchaseDomain = kept.purchaseDomain ?? customer?.fact('deal.purchaseDomain', 'domain', bareDomain);
  return {
    id: records.deal.id,
    name: deal.text('dealname')?.slice(0, 500),
    currency: currencyOf(deal, records.companyCurrency, evidence),
    stage,
    createdOn: deal.fact('deal.createdOn', 'createdate', dayIn(zone)),
    closeDate,
    closedAt:
      stage === 'open' || stage === undefined || closeDate === undefined ? undefined : closedAt(deal, closeDate, zone),
    ...kept,
    motion: kept.motion ?? motionByType(deal, manifest),
    purchaseDomain,
    relatedDomains: relatedDomains(kept.relatedDomains ?? undefined, customer, purchaseDomain ?? undefined),
  };
}

/** Unknown where the deal would have been closed before it was there: seconds that were read as milliseconds, mostly. */
function closeDateOf(deal: PropertyReader, zone: TimeZone, gaps: ReadingGap[]): CalendarDate | undefined {
  const text = deal.text('closedate');
  const moment = text === null ? undefined : momentOf(text);
  // What was imported as a day arrives as midnight in UTC; west of Greenwich that is the day before.
  const inUtc = moment !== undefined && isMidnight(moment, utc) ? day(text ?? '') : undefined;
  const local = text === null ? undefined : dayIn(zone)(text);
  const latest = local !== undefined && inUtc !== undefined && inUtc > local ? inUtc : local;
  const created = dayIn(zone)(deal.text('createdate') ?? '');
  if (latest !== undefined && (isTooEarly(latest) || (created !== undefined && latest < created))) {
    gaps.push({ what: 'closed_before_creation', why: 'impossible', count: 0 });
    return undefined;
  }
  if (latest !== local) gaps.push({ what: 'close_at_midnight', why: 'ambiguous', count: 0 });
  return deal.fact('deal.closeDate', 'closedate', dayIn(zone));
}

function stageOf(deal: PropertyReader): 'open' | 'closed_won' | 'closed_lost' | undefined {
  const isTrue = (property: string): boolean => deal.text(property)?.toLowerCase() === 'true';
  const isFalse = (property: string): boolean => deal.text(property)?.toLowerCase() === 'false';
  const said = (property: string, stage: 'open' | 'closed_won' | 'closed_lost'): typeof stage => {
    deal.note('deal.stage', property);
    return stage;
  };
  if (isTrue('hs_is_closed_won')) return said('hs_is_closed_won', 'closed_won');
  if (isTrue('hs_is_closed_lost')) return said('hs_is_closed_lost', 'closed_lost');
  // HubSpot's own names of its default stages; the app's portals may have others, which then say nothing.
  if (deal.text('dealstage') === 'closedwon') return said('dealstage', 'closed_won');
  if (deal.text('dealstage') === 'closedlost') return said('dealstage', 'closed_lost');
  // Closed and not won is lost, also where HubSpot leaves its own yes/no for it empty.
  if (isTrue('hs_is_closed') && isFalse('hs_is_closed_won')) return said('hs_is_closed', 'closed_lost');
  if (isFalse('hs_is_closed')) return said('hs_is_closed', 'open');
  if (isFalse('hs_is_closed_won') && isFalse('hs_is_closed_lost')) return said('hs_is_closed_won', 'open');
  return undefined;
}

/** A portal with one currency leaves the deal's empty: then it is the company's. */
function currencyOf(deal: PropertyReader, companyCurrency: string | null, evidence: Evidence): string | undefined {
  const own = deal.fact('deal.currency', 'deal_currency_code', (text) => as(currencyCode)(text.toUpperCase()));
  if (own !== undefined || companyCurrency === null) return own;
  evidence.note('deal.currency', 'currencies/company', 'id');
  return companyCurrency;
}

/** The instant of the close, where HubSpot knows one on the close date; midnight is a date, not a time. */
function closedAt(deal: PropertyReader, closeDate: CalendarDate | undefined, zone: TimeZone): string | undefined {
  for (const property of ['hs_closed_won_date', 'closedate']) {
    const text = deal.text(property);
    const moment = text === null || /^\d{4}-\d{2}-\d{2}$/.test(text) ? undefined : momentOf(text);
    if (moment === undefined || isBareDate(moment, zone)) continue;
    const instant = instantIn(zone, moment);
    if (instant === undefined || !instant.startsWith(closeDate ?? '?')) continue;
    deal.note('deal.closedAt', property);
    return instant;
  }
  return undefined;
}

function motionByType(
  deal: PropertyReader,
  manifest: Manifest,
): 'partner_collaboration' | 'hubspot_collaboration' | undefined {
  const type = deal.text('hs_associated_deal_registration_deal_type');
  const motion = type !== null && Object.hasOwn(manifest.sharedDealTypes, type) ? manifest.sharedDealTypes[type] : null;
  if (motion === null || motion === undefined) return undefined;
  deal.note('deal.motion', 'hs_associated_deal_registration_deal_type');
  return motion;
}

/** Domains of the customer beside the one that it buys on; its main domain is one of them where it buys on another. */
function relatedDomains(
  recorded: readonly string[] | undefined,
  customer: PropertyReader | null,
  purchaseDomain: string | undefined,
): string[] | undefined {
  const domainsIn = (text: string): string[] => listOf(text).flatMap((part) => bareDomain(part) ?? []);
  const ofCompany = customer?.fact('deal.relatedDomains', 'hs_additional_domains', domainsIn);
  const main = bareDomain(customer?.text('domain') ?? '');
  const beside =
    main === undefined || purchaseDomain === undefined || sameAs(main) === sameAs(purchaseDomain) ? [] : [main];
  if (beside.length > 0) customer?.note('deal.relatedDomains', 'domain');
  return recorded === undefined && ofCompany === undefined && beside.length === 0
    ? undefined
    : [...new Set([...(recorded ?? []), ...(ofCompany ?? []), ...beside])];
}
