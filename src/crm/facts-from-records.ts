/**
 * Records of HubSpot -> deal facts, each with the record and property it was read from. Pure.
 *
 * A fact whose source was not read stays unknown: it is absent, never an empty list and never "no". A value that is
 * none (a date typed as "soon") makes its fact unknown and is counted.
 */
import { classify } from '../catalogue/classify.ts';
import { monthsLater } from '../rules/language/dates.ts';
import type { CalendarDate, Instant, TimeZone } from '../facts/primitives.ts';
import { type Facts, productLineSchema } from '../facts/schema.ts';
import { type FactSource, type ReadingGap, type ReadingHint, sharedDealLine } from '../contract/reading.ts';
import { customerFacts } from './customer.ts';
import { dealFacts } from './deal-facts.ts';
import { Evidence, type PropertyReader } from './evidence.ts';
import { ratesOf } from './exchange.ts';
import { type FactsDraft, finished } from './facts-draft.ts';
import { monthlyOn, type OwnedDraft } from './installed-base.ts';
import { type Involvement, involvementsOf } from './involvements.ts';
import { lineFacts, type PaidAYearAgo } from './line-facts.ts';
import { amountOf } from './amounts.ts';
import { productKey, type ReadLine } from './line-items.ts';
import type { Manifest } from './manifest-schema.ts';
import { withinLengths } from './record-limits.ts';
import { ownedProducts } from './owned-products.ts';
import { partnerIds, partnersOf, recommendationByRole, registrationsOf } from './partners.ts';
import { byProduct, type PastSale, pastSales, salesByProduct, type Sold } from './past-sales.ts';
import { type Days, priceOn, type SoldLine } from './price-steps.ts';
import { proofsOf } from './proofs.ts';
import { type ReadOnce, readOnce } from './read-once.ts';
import { recommendationFacts } from './recommendation.ts';
import type { DealRecords } from './records.ts';
import { onboarded } from './onboarders.ts';
import { companiesKnown, customerOf } from './roles.ts';
import { sharedDealHints, type SharedDealStory } from './shared-deal.ts';
import { readSaidLines, type SaidLines } from './said-lines.ts';
import { readSaidOwned } from './said-owned.ts';
import { managedBy, serviceFacts } from './service-facts.ts';
import { dayIn } from './times.ts';

export interface FactsContext {
  readonly manifest: Manifest;
  /** Of the portal: HubSpot shows dates in it. */
  readonly timeZone: TimeZone;
  readonly asOf: Instant;
}

export interface FactsRead {
  readonly facts: Facts;
  readonly sources: readonly FactSource[];
  readonly gaps: readonly ReadingGap[];
  readonly hints: readonly ReadingHint[];
}

/**
 * What the facts are for. `what_decides`: whose the credit of a line is, and nothing of them is told. Then what takes long
 * and decides nothing of that is left out, so that a rival's long lists cost a partner's own answer no time (BPW-03).
 */
export type Purpose = 'all_that_is_told' | 'what_decides';

/** `common`: of all readings of this deal, where there are several. */
export function factsFromRecords(
  read: DealRecords,
  context: FactsContext,
  common: ReadOnce = readOnce(context.manifest, context.timeZone, read.acceptedNames),
  purpose: Purpose = 'all_that_is_told',
): FactsRead {
  const records = withinLengths(read, common.cutters);
  const { manifest, timeZone: zone, asOf } = context;
  const evidence = new Evidence();
  const gaps: ReadingGap[] = [...records.gaps];
  const today = dayIn(zone)(asOf);
  const part = whoIsOnTheDeal(records, manifest, gaps);

  const companiesOnDeal = companiesKnown(records);
  const customerId = companiesOnDeal === null ? null : customerOf(companiesOnDeal, new Set(part?.ids ?? []), manifest);
  const customerRecord = customerId === null ? undefined : records.companies?.found.find(({ id }) => id === customerId);
  const customerReader = customerRecord === undefined ? null : evidence.of('companies', customerRecord);

  const dealReader = evidence.of('deals', records.deal);
  const deal = dealFacts(records, customerReader, context, evidence, gaps);
  const closeDate = deal.closeDate as CalendarDate | undefined;
  const sales =
    records.earlierDeals !== null && records.earlierDeals.customerId === customerId
      ? pastSales(records.earlierDeals.deals, manifest, common.soldOn)
      : null;
  const before = deal.stage === 'open' || deal.stage === undefined ? null : (closeDate ?? null);
  const owned = ownedProducts(
    records,
    {
      customer: customerReader,
      deal: dealReader,
      said: saidIn(dealReader, manifest.portal.deals.inputs.ownedProducts, readSaidOwned, evidence),
      sales,
      isOpen: deal.stage === 'open',
      before,
      today: today ?? null,
      purchaseDomain: deal.purchaseDomain ?? undefined,
    },
    manifest,
    evidence,
  );
  gaps.push(...owned.gaps);

  const days: Days = {
    close: closeDate ?? today ?? null,
    on: (deal.stage === 'open' || deal.stage === undefined ? closeDate : today) ?? today ?? null,
  };
  const said = saidIn(dealReader, manifest.portal.deals.inputs.lines, readSaidLines, evidence) ?? {};
  const lines = linesOf(records, said, manifest, common, days, gaps);
  const aYearBefore = deal.stage === 'open' ? (closeDate ?? today) : today;
  const paidAYearAgo =
    aYearBefore === undefined
      ? () => undefined
      : yearAgo(monthsLater(aYearBefore, -12), sales, owned.stated, saleOf(deal, closeDate ?? null, lines));

  const standsFor = new Map(
    (lines ?? []).flatMap(({ line, all }) => all.map(({ record }) => [record.id, line.record.id])),
  );
  const proofs =
    part === null || part.involvements === null
      ? undefined
      : proofsOf(part.involvements, manifest, zone, evidence, standsFor);
  const recorded = serviceFacts(
    evidence.of('deals', records.deal),
    part?.involvements ?? null,
    manifest,
    zone,
    evidence,
    gaps,
  );
  const draft: FactsDraft = {
    asOf,
    deal,
    customer:
      customerReader === null
        ? undefined
        : {
            ...customerFacts(customerReader, customerId, manifest),
            products: owned.products === null ? undefined : [...owned.products],
          },
    partners:
      part === null
        ? undefined
        : partnersOf(part.ids, records.companies, part.involvements ?? [], manifest, evidence, zone),
    registrations:
      part === null
        ? undefined
        : (registrationsOf(part.ids, part.involvements ?? [], dealReader, manifest, evidence, zone) ?? undefined),
    lineItems:
      lines === null
        ? undefined
        : onboarded(
            lineFacts(
              { lines, on: days.on, said },
              records,
              deal.currency ?? null,
              paidAYearAgo,
              purpose === 'what_decides' && !mayCompete(proofs ?? []) ? [] : (proofs ?? []),
              manifest,
              evidence,
            ),
            evidence.of('deals', records.deal),
            standsFor,
            manifest,
          ),
    proofs,
    ...recorded,
    recommendation: recommendationFacts(
      dealReader,
      recommendationByRole(companiesOnDeal ?? [], part?.involvements ?? [], manifest),
      manifest,
      zone,
    ),
    exchangeRates: records.exchangeRates === null ? undefined : ratesOf(records.exchangeRates, deal.currency ?? null),
    managed: managedBy(owned.managed, recorded.managed),
    relatedDeals: sameDay(sales, closeDate),
  };
  const done = finished(draft);
  const invalid = evidence.invalid + done.refused;
  const properties = [...evidence.listsIn].sort();
  if (invalid > 0)
    gaps.push({
      what: 'properties',
      why: 'invalid',
      count: invalid,
      ...(properties.length === 0 ? {} : { properties }),
    });
  const story: SharedDealStory = {
    motionKnown: deal.motion !== undefined || deal.sharedDealCreatedBy !== undefined,
    isOpen: deal.stage === 'open',
    hasRegistration: (done.facts.registrations?.length ?? 0) > 0,
    oneAmount: done.facts.lineItems?.some(({ id }) => id === sharedDealLine) === true,
    lines:
      lines?.map((sold) => ({ kind: sold.line.kind, currency: sold.line.currency, monthly: priceOn(sold, days.on) })) ??
      null,
    dealCurrency: done.facts.deal.currency,
  };
  const hints = [...sharedDealHints(dealReader, story, manifest), ...owned.hints];
  return { facts: done.facts, sources: evidence.sources, gaps, hints };
}

/** Who gives the onboarding decides between two who signed, or may have (BPW-07). */
function mayCompete(proofs: NonNullable<FactsDraft['proofs']>): boolean {
  const unsigned: ReadonlySet<string | null | undefined> = new Set(['generated', 'sent', 'rejected']);
  return new Set(proofs.flatMap(({ partnerId, status }) => (unsigned.has(status) ? [] : [partnerId]))).size > 1;
}

/** Of what somebody recorded of several things in one property; null where there is nothing that can be read. */
function saidIn<T>(
  deal: PropertyReader,
  property: string,
  read: (text: string) => T | undefined,
  evidence: Evidence,
): T | null {
  const text = deal.text(property);
  if (text === null) return null;
  const said = read(text);
  if (said === undefined) evidence.refuse(property, text);
  return said ?? null;
}

interface Part {
  readonly ids: readonly string[];
  /** Null where the app's object is not in the portal: then nobody recorded a proof or a registration. */
  readonly involvements: readonly Involvement[] | null;
}

/** Null where somebody may be on the deal whom nobody read: a list without that partner would be wrong. */
function whoIsOnTheDeal(records: DealRecords, manifest: Manifest, more: ReadingGap[]): Part | null {
  const { involvements, gaps } = records;
  const companiesOnDeal = companiesKnown(records);
  if (companiesOnDeal === null) return null;
  if (involvements === null) {
    const notInstalled = gaps.some(({ what, why }) => what === 'schema' && why === 'not_installed');
    return notInstalled ? { ids: partnerIds(companiesOnDeal, [], manifest), involvements: null } : null;
  }
  const named = involvementsOf(involvements.found, manifest);
  more.push(...twice(named.involvements));
  if (named.unnamed > 0) more.push({ what: 'involvements', why: 'invalid', count: named.unnamed });
  if (involvements.missing.length > 0 || named.unnamed > 0) return null;
  return { ids: partnerIds(companiesOnDeal, named.involvements, manifest), involvements: named.involvements };
}

function twice(involvements: readonly Involvement[]): ReadingGap[] {
  return involvements
    .filter(({ records }) => records.length > 1)
    .map(({ partnerId, record, records }) => ({
      what: 'two_records',
      why: 'several',
      count: records.length,
      partnerId,
      records,
      ...(record.contradicted === undefined ? {} : { properties: [...record.contradicted].sort() }),
    }));
}

/** Lines that count. What the customer may still decline is left out, and said; so is what counts at another time, or not at all. */
function linesOf(
  records: DealRecords,
  said: SaidLines,
  manifest: Manifest,
  common: ReadOnce,
  days: Days,
  gaps: ReadingGap[],
): readonly SoldLine[] | null {
  const { lineItems } = records;
  if (lineItems === null) return null;
  const { optional, firm, priced } = common.lines(lineItems.found, said);
  if (optional.length > 0) gaps.push({ what: 'optional_lines', why: 'left_out', count: optional.length });
  if (manifest.audience === 'partner' && lineItems.missing.length === 0 && saysNothingOfHubSpot(firm, records)) {
    if (firm.length > 0) gaps.push({ what: 'own_lines', why: 'left_out', count: firm.length });
    return [];
  }
  const contradictory = firm.filter(({ price }) => price.how === 'monthly' && price.against !== null).length;
  if (contradictory > 0) gaps.push({ what: 'line_amounts', why: 'doubtful', count: contradictory });
  const unclear = firm.filter((line) => line.price.how === 'unknown').length;
  if (unclear > 0) gaps.push({ what: 'properties', why: 'invalid', count: unclear });
  const { sold, lines, unassigned } = priced(days);
  gaps.push(...stepGaps(sold));
  if (unassigned.length > 0) gaps.push({ what: 'rebates', why: 'left_out', count: unassigned.length });
  return lines;
}

function stepGaps(sold: readonly SoldLine[]): ReadingGap[] {
  const linesIn = (found: readonly SoldLine[]): number => found.reduce((sum, { all }) => sum + all.length, 0);
  const others = sold.filter(({ all, steps }) => all.length > 1 && steps.length > 0);
  const unordered = sold.filter(({ steps }) => steps.length === 0);
  return [
    ...(others.length === 0
      ? []
      : [{ what: 'later_lines', why: 'in_turn', count: linesIn(others) - others.length } as const]),
    ...(unordered.length === 0
      ? []
      : [{ what: 'unordered_lines', why: 'not_told', count: linesIn(unordered) } as const]),
  ];
}

/**
 * HubSpot's lines never reach a partner's own portal: what the partner typed there, its own work, is no word on what
 * HubSpot sold. A line of a product that nobody recognises may be HubSpot's where HubSpot itself tells no amount; and a
 * deal that is shared with nobody is the partner's own business.
 */
function saysNothingOfHubSpot(lines: readonly ReadLine[], { deal, involvements }: DealRecords): boolean {
  const said = (property: string): string => deal.properties[property]?.trim() ?? '';
  const told = amountOf(said('hs_deal_registration_mrr')) !== undefined;
  const isShared =
    told ||
    Number(said('hs_num_associated_active_deal_registrations')) > 0 ||
    said('hs_associated_deal_registration_deal_type') !== '' ||
    (involvements?.found.length ?? 0) > 0;
  return (
    isShared &&
    lines.every(
      ({ classified: { productLine } }) => productLine === 'services' || (told && productLine === 'unclassified'),
    )
  );
}

/** What the customer paid for a line's product twelve months before; the deal itself counts once it is that old. */
function yearAgo(
  date: CalendarDate,
  sales: readonly PastSale[] | null,
  stated: readonly OwnedDraft[] | null,
  own: Sold | null,
): PaidAYearAgo {
  const before = salesByProduct(sales ?? []);
  const all = own === null ? before : salesByProduct<Sold>([...(sales ?? []), own]);
  const listed = new Set((stated ?? []).map(keyOfOwned));
  const told = new Map<string, string | undefined>();
  return (line, currency) => {
    if (line.kind !== 'subscription') return undefined;
    const question = `${productKey(line)} ${currency ?? ''}`;
    if (!told.has(question)) told.set(question, paid(line, currency));
    return told.get(question);
  };

  function paid(line: ReadLine, currency: string | null): string | undefined {
    const key = productKey(line);
    const sold = before.has(key);
    // Somebody wrote that the customer has it, and no deal tells since when at which price.
    if (!sold && (listed.has(key) || listed.has(null))) return undefined;
    if (sales === null && stated === null) return undefined;
    return monthlyOn(date, line, currency, all);
  }
}

/** Null: a product that nobody can tell. */
function keyOfOwned({ product, name }: OwnedDraft): string | null {
  const classified = classify(name ?? '');
  const productLine = productLineSchema.safeParse(product ?? classified.productLine);
  if (!productLine.success || productLine.data === 'unclassified') return null;
  return productKey({ classified: { ...classified, productLine: productLine.data }, name: name ?? null });
}

/** The deal as a sale of its own, once it is won. */
function saleOf(
  deal: NonNullable<FactsDraft['deal']>,
  closeDate: CalendarDate | null,
  lines: readonly SoldLine[] | null,
): Sold | null {
  if (deal.stage !== 'closed_won' || closeDate === null) return null;
  const recurring = (lines ?? []).filter(({ line }) => line.kind === 'subscription');
  return {
    deal: { id: deal.id ?? '', properties: {} },
    closedOn: closeDate,
    lines: recurring,
    byProduct: byProduct(recurring),
  };
}

/** Other deals won on the same day may be one purchase with this one. */
function sameDay(sales: readonly PastSale[] | null, closeDate: CalendarDate | undefined): FactsDraft['relatedDeals'] {
  const same = (sales ?? []).filter(({ closedOn }) => closedOn !== null && closedOn === closeDate);
  if (same.length === 0) return undefined;
  return same.map(({ deal, lines }) => ({
    id: deal.id,
    sameDay: true,
    products: lines.flatMap(({ line: { name } }) => name?.slice(0, 500) ?? []),
  }));
}
