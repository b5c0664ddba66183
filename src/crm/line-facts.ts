/** Line items -> facts, each amount with where it was read. */
import type { CalendarDate } from '../facts/primitives.ts';
import { daysLater } from '../rules/language/dates.ts';
import { acceptedFor, type AcceptedName, type AcceptedNames } from './accepted-names.ts';
import { amountOf, isWritable, written } from './amounts.ts';
import { type Evidence } from './evidence.ts';
import type { FactsDraft } from './facts-draft.ts';
import { type Bill, type Price, productKey, type ReadLine, recordedProduct } from './line-items.ts';
import type { Manifest } from './manifest-schema.ts';
import { type OnboardedBy, onboardingLinks } from './onboarding-links.ts';
import { sharedAmongLines } from './past-price.ts';
import { counting, type SoldLine, type Step } from './price-steps.ts';
import { isSaidLine, sharedDealLine } from '../contract/reading.ts';
import type { DealRecords } from './records.ts';
import type { SaidLines, SaidOfLine } from './said-lines.ts';

type LineDraft = NonNullable<FactsDraft['lineItems']>[number];
type ProofDraft = NonNullable<FactsDraft['proofs']>[number];

/** Monthly amount of a line's product twelve months before; undefined: unknown. */
export type PaidAYearAgo = (line: ReadLine, currency: string | null) => string | undefined;

export interface LinesSold {
  readonly lines: readonly SoldLine[];
  /** On which one step of a price counts. */
  readonly on: CalendarDate | null;
  /** What somebody recorded of the deal's lines, by id. */
  readonly said: SaidLines;
}

export function lineFacts(
  { lines, on, said }: LinesSold,
  records: DealRecords,
  dealCurrency: string | null,
  paidAYearAgo: PaidAYearAgo,
  proofs: readonly ProofDraft[],
  manifest: Manifest,
  evidence: Evidence,
): LineDraft[] | undefined {
  const past = sharedAmongLines(
    lines.map(({ line, steps }) => ({
      product: productKey(line),
      now: steps[counting(steps, on)]?.monthly ?? null,
      past: paidAYearAgo(line, line.currency ?? dealCurrency),
    })),
  );
  const { deal } = records;
  const recordOf = evidence.of('deals', deal);
  const saidAt = manifest.portal.deals.inputs.lines;
  const onboardedBy = onboardingLinks(
    proofs,
    lines.map(({ line }) => line),
  );
  const { name: setting, properties } = manifest.portal.setting;
  const noteAccepted = (path: string, { record, at, by }: AcceptedName): void => {
    evidence.note(path, `${setting}/${record}`, properties.value, at, by ?? undefined);
  };
  const facts = lines.map((sold, index) =>
    lineFact(
      sold,
      on,
      `lineItems[${index}]`,
      dealCurrency,
      past[index],
      onboardedBy,
      (path) => {
        recordOf.note(path, saidAt);
      },
      { names: records.acceptedNames ?? new Map(), note: noteAccepted },
      evidence,
    ),
  );
  // A line that exists and could not be read is a line of which nothing is known, not no line.
  const unread = (records.lineItems?.missing ?? []).map((id): LineDraft => ({ id }));
  if (facts.length + unread.length > 0 || manifest.audience !== 'partner') return [...facts, ...unread];
  return fromSharedDeal(
    records,
    said,
    (path) => {
      recordOf.note(path, saidAt);
    },
    evidence,
  );
}

/** The names that were accepted in this portal, and how a fact that comes of one is noted. */
interface Accepted {
  readonly names: AcceptedNames;
  readonly note: (path: string, name: AcceptedName) => void;
}

function lineFact(
  { line, all, steps }: SoldLine,
  on: CalendarDate | null,
  path: string,
  dealCurrency: string | null,
  ago: string | undefined,
  onboardedBy: OnboardedBy,
  noteSaid: (path: string) => void,
  accepted: Accepted,
  evidence: Evidence,
): LineDraft {
  const reader = evidence.of('line_items', line.record);
  // Of a price in steps another line counts with the years: what was said of one of them is said of all.
  const said = line.said ?? all.find((other) => other.said !== null)?.said ?? null;
  const named = line.mapped === null ? (all.find((other) => other.mapped !== null) ?? line) : line;
  const { mapped } = named;
  const acceptedAs = mapped === null ? null : acceptedFor(named.name, accepted.names);
  const currency = line.currency ?? said?.currency ?? dealCurrency;
  if (line.name !== null) reader.note(`${path}.name`, 'name');
  if (line.currency !== null) reader.note(`${path}.currency`, 'hs_line_item_currency_code');
  const recorded = saysProduct(said);
  if (recorded) for (const field of ['product', 'edition']) noteSaid(`${path}.${field}`);
  else if (acceptedAs !== null)
    for (const field of ['product', 'edition']) accepted.note(`${path}.${field}`, acceptedAs);
  else if (mapped !== null) evidence.note(`${path}.product`, 'app.json', 'productAliases');
  if (said?.lineKind !== undefined) noteSaid(`${path}.kind`);
  if (said?.currency !== undefined && line.currency === null) noteSaid(`${path}.currency`);
  if (ago === undefined && said?.mrr12MonthsAgo !== undefined) noteSaid(`${path}.mrr12MonthsAgo`);
  if (said?.mrrDayBefore !== undefined) noteSaid(`${path}.mrrDayBefore`);
  if (ago !== undefined) evidence.note(`${path}.mrr12MonthsAgo`, 'deals', 'hs_mrr');
  const now = counting(steps, on);
  const counts = steps[now];
  return {
    id: line.record.id,
    name: line.name?.slice(0, 500),
    // Somebody knows the name, and says what it stands for: of this line, or of all of its kind (in the portal, in app.json).
    ...(mapped === null ? {} : { product: mapped.productLine, edition: mapped.edition, productConfirmed: true }),
    kind: said?.lineKind ?? mapped?.kind ?? (steps.length === 1 ? (line.kind ?? undefined) : 'subscription'),
    ...(counts === undefined ? {} : priceOfStep(counts, path, noteSaid, evidence)),
    ...(now === 0 ? {} : { earlierPrices: earlierPrices(steps, now, path, noteSaid, evidence) }),
    ...(now + 1 >= steps.length ? {} : { laterPrices: laterPrices(steps, now, path, noteSaid, evidence) }),
    currency: currency ?? undefined,
    mrr12MonthsAgo: ago ?? said?.mrr12MonthsAgo,
    mrrDayBefore: said?.mrrDayBefore,
    onboardingBy: onboardedBy(line),
  };
}

/** Each ends the day before the next one begins. */
function earlierPrices(
  steps: readonly Step[],
  now: number,
  path: string,
  noteSaid: (path: string) => void,
  evidence: Evidence,
): NonNullable<LineDraft['earlierPrices']> {
  return steps.slice(0, now).flatMap((step, index) => {
    const next = steps[index + 1]?.from ?? null;
    return next === null
      ? []
      : [{ until: daysLater(next, -1), ...priceOfStep(step, `${path}.earlierPrices[${index}]`, noteSaid, evidence) }];
  });
}

function laterPrices(
  steps: readonly Step[],
  now: number,
  path: string,
  noteSaid: (path: string) => void,
  evidence: Evidence,
): NonNullable<LineDraft['laterPrices']> {
  return steps
    .slice(now + 1)
    .flatMap((step, index) =>
      step.from === null
        ? []
        : [{ from: step.from, ...priceOfStep(step, `${path}.laterPrices[${index}]`, noteSaid, evidence) }],
    );
}

type PriceDraft = Pick<LineDraft, 'mrr' | 'amount' | 'billingFrequency'>;

/** As the line has it; what several lines or a rebate come to as an MRR, or, where its decimals never end, by three years. */
function priceOfStep(
  { line, monthly, asTyped }: Step,
  path: string,
  noteSaid: (path: string) => void,
  evidence: Evidence,
): PriceDraft {
  const note = (at: string, property: string): void => {
    if (line?.price.how === 'monthly' && line.price.recorded === true) noteSaid(at);
    else if (line !== null) evidence.of('line_items', line.record).note(at, property);
  };
  if (asTyped && line !== null) return priceFacts(line.price, path, note, evidence);
  if (monthly === null) return {};
  if (isWritable(monthly)) {
    note(`${path}.mrr`, 'hs_mrr');
    return { mrr: written(monthly) };
  }
  note(`${path}.amount`, 'hs_mrr');
  return { amount: written(monthly.mul(36)), billingFrequency: 'per_three_years' };
}

function priceFacts(
  price: Price,
  path: string,
  note: (path: string, property: string) => void,
  evidence: Evidence,
): PriceDraft {
  switch (price.how) {
    case 'monthly': {
      note(`${path}.mrr`, 'hs_mrr');
      return { mrr: written(price.amount), ...(price.against === null ? {} : billFacts(price.against, path, note)) };
    }
    case 'billed':
      return billFacts(price, path, note);
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

function billFacts(
  { amount, frequency }: Bill,
  path: string,
  note: (path: string, property: string) => void,
): PriceDraft {
  note(`${path}.amount`, 'amount');
  note(`${path}.billingFrequency`, 'recurringbillingfrequency');
  return { amount: written(amount), billingFrequency: frequency };
}

const saysProduct = (said: SaidOfLine | null): boolean => said?.product !== undefined || said?.edition !== undefined;

/**
 * HubSpot's lines never reach a partner's own portal; after the purchase it tells one amount for all of them. Before,
 * what is sold is unknown, unless the partner told it: then its lines are those, and HubSpot's amount is that of an only one.
 */
function fromSharedDeal(
  { deal }: DealRecords,
  said: SaidLines,
  noteSaid: (path: string) => void,
  evidence: Evidence,
): LineDraft[] | undefined {
  const own = Object.entries(said).filter(([id]) => isSaidLine(id));
  const alone = own.length <= 1;
  const reader = evidence.of('deals', deal);
  const mrr = alone ? reader.fact('lineItems[0].mrr', 'hs_deal_registration_mrr', amountOf) : undefined;
  if (own.length === 0 && mrr === undefined) return undefined;
  const currency = alone
    ? reader.fact('lineItems[0].currency', 'hs_deal_registration_mrr_currency_code', (text) =>
        /^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : undefined,
      )
    : undefined;
  if (own.length > 0)
    return own.map(([id, of], index) => ({
      id,
      ...toldByHand(of, `lineItems[${index}]`, noteSaid),
      ...(mrr === undefined ? {} : { mrr, currency: currency ?? of.currency }),
    }));
  // No name: what was bought is unknown, which is not the same as a product that nobody recognises.
  return [
    {
      id: sharedDealLine,
      kind: 'subscription',
      ...toldByHand(said[sharedDealLine] ?? {}, 'lineItems[0]', noteSaid),
      mrr,
      ...(currency === undefined ? {} : { currency }),
    },
  ];
}

/** A line of which nobody but the one who recorded it tells. */
function toldByHand(said: SaidOfLine, path: string, noteSaid: (path: string) => void): LineDraft {
  const product = recordedProduct(said, { productLine: 'unclassified', edition: 'unknown' });
  const { lineKind, mrr, currency, mrr12MonthsAgo, mrrDayBefore } = said;
  const draft = {
    ...(product === null ? {} : { product: product.productLine, edition: product.edition, productConfirmed: true }),
    ...(lineKind === undefined ? {} : { kind: lineKind }),
    ...(mrr === undefined ? {} : { mrr }),
    ...(currency === undefined ? {} : { currency }),
    ...(mrr12MonthsAgo === undefined ? {} : { mrr12MonthsAgo }),
    ...(mrrDayBefore === undefined ? {} : { mrrDayBefore }),
  };
  for (const field of Object.keys(draft)) if (field !== 'productConfirmed') noteSaid(`${path}.${field}`);
  return draft;
}
