/**
 * "What if": the few changes that a reader tries on a deal, and the changes of facts that each of them means. Whatever
 * goes with a change so that the facts still make sense is made along, and its assumption is named.
 */
import * as z from 'zod';
import { amount, count, date, percent, recordedLineItemId, recordedPartnerId } from '../../facts/book/form.ts';
import { productEdition, productLine, tier } from '../../facts/book/values.ts';
import type { CalendarDate, Decimal, Instant } from '../../facts/primitives.ts';
import type { Facts, LineItemFacts } from '../../facts/schema.ts';
import { earlier, isAfter, isBefore } from '../language/dates.ts';
import { priceLess } from '../language/money.ts';
import type { Changes } from './change.ts';

const lineSchema = z.lazy(() =>
  z.strictObject({
    product: productLine.recorded.optional(),
    edition: productEdition.recorded.optional(),
    mrr: amount.recorded.optional(),
  }),
);

export const scenarioSchema = z.lazy(() =>
  z.strictObject({
    closeDate: date.recorded.optional(),
    /** Whose signature and tier. */
    partnerId: recordedPartnerId.optional(),
    signedOn: date.recorded.optional(),
    tier: tier.recorded.optional(),
    /** Months from the close that the customer pays before it cancels. */
    cancelledAfter: count.recorded.optional(),
    /** Percent, which HubSpot agrees to. */
    discount: percent.recorded.optional(),
    lines: z.record(recordedLineItemId, lineSchema).optional(),
  }),
);
export type Scenario = z.output<typeof scenarioSchema>;

/** What a change takes for granted. */
export type Assumption =
  'signed_for_all' | 'shared_same_day' | 'later_today' | 'discount_agreed' | 'price_stays' | 'paid_from_that_close';

export interface Supposed {
  readonly changes: Changes;
  readonly assumptions: readonly Assumption[];
}

type Part = readonly [changes: Changes, ...assumptions: Assumption[]];

/** `facts`: as they stand. Changes of partners or lines that are not on the deal are none: nobody is added to it here. */
export function suppose(scenario: Scenario, facts: Facts & { readonly asOf: Instant }): Supposed {
  const { closeDate, signedOn, tier: wanted, cancelledAfter, lines = {}, discount } = scenario;
  const { partnerId } = scenario;
  const parts: Part[] = [];
  if (closeDate !== undefined) parts.push(closed(closeDate, cancelledAfter, facts));
  const at = (facts.partners ?? []).findIndex(({ id }) => id === partnerId);
  if (at >= 0 && wanted !== undefined) parts.push([{ [`partners[${at}].tier`]: wanted }]);
  if (at >= 0 && partnerId !== undefined && signedOn !== undefined) parts.push(signed(partnerId, signedOn, facts));
  if (cancelledAfter !== undefined) parts.push([{ 'payments.monthsPaid': cancelledAfter, 'payments.cancelled': true }]);
  const percent = discount === undefined || Number(discount) === 0 ? undefined : discount;
  parts.push(...(facts.lineItems ?? []).map((line, index) => sold(line, index, lines[line.id] ?? {}, percent)));
  if (percent !== undefined)
    parts.push([
      {
        [`discounts[${facts.discounts?.length ?? 0}]`]: { percent, promised: true, writtenApproval: true, partnerId },
      },
      'discount_agreed',
    ]);
  parts.push(noEarlierThan([signedOn, facts.deal.stage === 'open' ? undefined : closeDate], facts.asOf));
  return {
    changes: Object.assign({}, ...parts.map(([changes]) => changes)) as Changes,
    assumptions: [...new Set(parts.flatMap(([, ...assumptions]) => assumptions))],
  };
}

/** Months paid are counted from the close, and stay as many. */
function closed(closeDate: CalendarDate, cancelledAfter: Scenario['cancelledAfter'], { deal, payments }: Facts): Part {
  const moves = closeDate !== deal.closeDate && (payments?.monthsPaid ?? 0) > 0 && cancelledAfter === undefined;
  const changes = { 'deal.closeDate': closeDate, 'deal.closedAt': undefined };
  return moves ? [changes, 'paid_from_that_close'] : [changes];
}

/** The customer signs that partner's link, and the partner shares it no earlier. */
function signed(partnerId: string, signedOn: CalendarDate, { proofs = [] }: Facts): Part {
  const own = proofs.map((proof, index) => ({ proof, index })).filter(({ proof }) => proof.partnerId === partnerId);
  const { proof, index } = own.find((each) => each.proof.signedOn != null) ?? own[0] ?? {};
  const at = `proofs[${index ?? proofs.length}]`;
  const isShared = proof?.sharedOn != null && !isBefore(proof.sharedOn, signedOn);
  const generatedOn = proof?.generatedOn;
  const changes: Changes = {
    [`${at}.partnerId`]: partnerId,
    [`${at}.status`]: 'signed',
    [`${at}.signedBy`]: 'customer',
    [`${at}.signedOn`]: signedOn,
    [`${at}.signedAt`]: undefined,
    [`${at}.confirmedInCheckout`]: false,
    ...(generatedOn === undefined ? {} : { [`${at}.generatedOn`]: earlier(generatedOn, signedOn) }),
    ...(isShared ? {} : { [`${at}.sharedOn`]: signedOn }),
    ...(proof === undefined ? { [`${at}.link`]: 'automatic', [`${at}.quoteUpdatedOn`]: null } : {}),
    ...(proof?.coversLineItems === undefined ? { [`${at}.coversLineItems`]: 'all' } : {}),
    ...(proof?.confirmsPartnerServices === undefined ? { [`${at}.confirmsPartnerServices`]: true } : {}),
  };
  const isWhole = proof?.coversLineItems !== undefined && proof.confirmsPartnerServices !== undefined;
  return [
    changes,
    ...(isWhole ? [] : (['signed_for_all'] as const)),
    ...(isShared ? [] : (['shared_same_day'] as const)),
  ];
}

/** Who changes the price of a line means one price for the whole term. */
function sold(
  line: LineItemFacts,
  index: number,
  { product, edition, mrr }: z.output<typeof lineSchema>,
  percent: Scenario['discount'],
): Part {
  const at = `lineItems[${index}]`;
  const isRepriced = mrr !== undefined;
  const steps = (line.earlierPrices?.length ?? 0) + (line.laterPrices?.length ?? 0);
  const less = (price: Decimal): string => (percent === undefined ? price : priceLess(price, percent));
  const prices: Changes = isRepriced
    ? {
        [`${at}.mrr`]: less(mrr),
        [`${at}.amount`]: undefined,
        [`${at}.billingFrequency`]: undefined,
        [`${at}.earlierPrices`]: undefined,
        [`${at}.laterPrices`]: undefined,
      }
    : percent === undefined
      ? {}
      : lowered(line, at, less);
  const isRenamed = product !== undefined || edition !== undefined;
  const changes: Changes = {
    ...prices,
    ...(product === undefined ? {} : { [`${at}.product`]: product }),
    ...(edition === undefined ? {} : { [`${at}.edition`]: edition }),
    // The line is still called what it was called.
    ...(isRenamed ? { [`${at}.productConfirmed`]: true } : {}),
  };
  return [changes, ...(isRepriced && steps > 0 ? (['price_stays'] as const) : [])];
}

type Priced = Pick<LineItemFacts, 'mrr' | 'amount'>;

function lowered(line: LineItemFacts, at: string, less: (price: Decimal) => string): Changes {
  const of = (priced: Priced, path: string): Changes => ({
    ...(priced.mrr === undefined ? {} : { [`${path}.mrr`]: less(priced.mrr) }),
    ...(priced.amount === undefined ? {} : { [`${path}.amount`]: less(priced.amount) }),
  });
  const ofSteps = (name: 'earlierPrices' | 'laterPrices'): Changes[] =>
    (line[name] ?? []).map((step, index) => of(step, `${at}.${name}[${index}]`));
  return Object.assign({}, of(line, at), ...ofSteps('earlierPrices'), ...ofSteps('laterPrices')) as Changes;
}

/** What has not happened yet has not happened: who supposes a signature of next week looks from there. */
function noEarlierThan(days: readonly (CalendarDate | undefined)[], asOf: Instant): Part {
  const today = asOf.slice(0, 10);
  const latest = days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
  if (latest === undefined || !isAfter(latest, today as CalendarDate)) return [{}];
  const zone = /(?:Z|[+-]\d{2}:\d{2})$/.exec(asOf)?.[0] ?? 'Z';
  return [{ asOf: `${latest}T23:59:59${zone}` }, 'later_today'];
}
