/** Line items -> facts, each amount with where it was read. */
import { classify } from '../catalogue/classify.ts';
import { amountOf, written } from './amounts.ts';
import { type Evidence } from './evidence.ts';
import type { FactsDraft } from './facts-draft.ts';
import type { Price, ReadLine } from './line-items.ts';
import type { Manifest } from './manifest-schema.ts';
import { sharedDealLine } from '../contract/reading.ts';
import type { DealRecords } from './records.ts';

type LineDraft = NonNullable<FactsDraft['lineItems']>[number];
type ProofDraft = NonNullable<FactsDraft['proofs']>[number];

/** Monthly amount of a line's product twelve months before; undefined: unknown. */
export type PaidAYearAgo = (line: ReadLine, currency: string | null) => string | undefined;

export function lineFacts(
  lines: readonly ReadLine[],
  records: DealRecords,
  dealCurrency: string | null,
  paidAYearAgo: PaidAYearAgo,
  proofs: readonly ProofDraft[],
  manifest: Manifest,
  evidence: Evidence,
): LineDraft[] | undefined {
  const facts = lines.map((line, index) =>
    lineFact(line, `lineItems[${index}]`, dealCurrency, paidAYearAgo, proofs, evidence),
  );
  // A line that exists and could not be read is a line of which nothing is known, not no line.
  const unread = (records.lineItems?.missing ?? []).map((id): LineDraft => ({ id }));
  if (facts.length + unread.length > 0 || manifest.audience !== 'partner') return [...facts, ...unread];
  return fromSharedDeal(records, evidence);
}

function lineFact(
  line: ReadLine,
  path: string,
  dealCurrency: string | null,
  paidAYearAgo: PaidAYearAgo,
  proofs: readonly ProofDraft[],
  evidence: Evidence,
): LineDraft {
  const reader = evidence.of('line_items', line.record);
  const currency = line.currency ?? dealCurrency;
  const ago = paidAYearAgo(line, currency);
  if (line.name !== null) reader.note(`${path}.name`, 'name');
  if (line.currency !== null) reader.note(`${path}.currency`, 'hs_line_item_currency_code');
  if (line.mapped !== null) evidence.note(`${path}.product`, 'app.json', 'productAliases');
  if (ago !== undefined) evidence.note(`${path}.mrr12MonthsAgo`, 'deals', 'hs_mrr');
  return {
    id: line.record.id,
    name: line.name?.slice(0, 500),
    ...(line.mapped === null ? {} : { product: line.mapped.productLine, edition: line.mapped.edition }),
    kind: line.mapped?.kind ?? line.kind ?? undefined,
    ...priceFacts(line.price, path, reader.note.bind(reader), evidence),
    currency: currency ?? undefined,
    mrr12MonthsAgo: ago,
    onboardingBy: onboardingBy(line, proofs),
  };
}

function priceFacts(
  price: Price,
  path: string,
  note: (path: string, property: string) => void,
  evidence: Evidence,
): Pick<LineDraft, 'mrr' | 'amount' | 'billingFrequency'> {
  switch (price.how) {
    case 'monthly': {
      note(`${path}.mrr`, 'hs_mrr');
      return { mrr: written(price.amount) };
    }
    case 'billed': {
      note(`${path}.amount`, 'amount');
      note(`${path}.billingFrequency`, 'recurringbillingfrequency');
      return { amount: written(price.amount), billingFrequency: price.frequency };
    }
    case 'once': {
      if (price.amount === null) return {};
      const amount = written(price.amount);
      if (amount === undefined) evidence.invalid += 1;
      else note(`${path}.amount`, 'amount');
      return { amount };
    }
    case 'unknown':
      return {};
  }
}

/** The one partner whose confirmation link names this product for onboarding (BPW-07). */
function onboardingBy({ name, classified }: ReadLine, proofs: readonly ProofDraft[]): string | undefined {
  const named = (product: string): boolean => {
    if (name !== null && product.trim().toLowerCase() === name.trim().toLowerCase()) return true;
    const other = classify(product);
    return (
      classified.productLine !== 'unclassified' &&
      other.productLine === classified.productLine &&
      (other.edition === classified.edition || other.edition === 'unknown')
    );
  };
  const partners = new Set(
    proofs.filter(({ onboardingFor }) => onboardingFor?.some(named) === true).map(({ partnerId }) => partnerId),
  );
  return partners.size === 1 ? [...partners][0] : undefined;
}

/**
 * HubSpot's lines never reach a partner's own portal; after the purchase it tells one amount for all of them. Before,
 * what is sold is unknown.
 */
function fromSharedDeal({ deal }: DealRecords, evidence: Evidence): LineDraft[] | undefined {
  const reader = evidence.of('deals', deal);
  const mrr = reader.fact('lineItems[0].mrr', 'hs_deal_registration_mrr', amountOf);
  if (mrr === undefined) return undefined;
  const currency = reader.fact('lineItems[0].currency', 'hs_deal_registration_mrr_currency_code', (text) =>
    /^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : undefined,
  );
  // No name: what was bought is unknown, which is not the same as a product that nobody recognises.
  return [{ id: sharedDealLine, kind: 'subscription', mrr, currency }];
}
