/** Each line item with its two verdicts: credit and commission. */
import type { CommissionVerdict, LineVerdict, Reason } from '../rules/language/determination.ts';
import type { ReasonCode } from '../rules/verdict/every-code.ts';
import type { BookInMaking } from './book.ts';
import { ended, withoutTerm } from './commission.ts';
import { creditTo } from './credit.ts';
import { briefOf } from './line-brief.ts';
import type { LineView, TermsView, VerdictView } from '../contract/deal-view.ts';
import type { Reader } from './reader.ts';
import { sharedDealLine } from '../contract/reading.ts';
import { mrrOfLine } from './sums.ts';
import type { Todo } from './turn/todo.ts';
import { otherPrices } from './prices.ts';
import { productEditionWords, productWords } from './words/values.ts';

const productsNotNamed = { fr: 'Produits non détaillés par HubSpot', en: 'Products not itemised by HubSpot' } as const;
const unknownAmount = { fr: 'non renseigné', en: 'not known' } as const;

/** `missing`: ids of the facts that the line waits for; `todo`: of the whole deal. */
export function lineView(
  line: LineVerdict,
  missing: readonly string[],
  todo: readonly Todo[],
  book: BookInMaking,
  reader: Reader,
): LineView {
  const facts = reader.lineFacts(line.lineItemId);
  const currency = facts?.currency ?? line.commission.currency ?? reader.facts.deal.currency ?? null;
  const mrr = mrrOfLine(line, reader);
  const { credit, commission } = line;
  const name = reader.lineName(line.lineItemId);
  const written = mrr === null ? reader.say(unknownAmount) : reader.format.money(mrr, currency);
  const sold = soldMrr(line, currency, reader);
  const amounts = amountsOf(commission, reader);
  const base = commission.baseMrr === null ? written : reader.format.money(commission.baseMrr, commission.currency);
  const prices = facts === undefined ? [] : otherPrices(facts, currency, reader);
  const pages = book.forLine(line.lineItemId, {
    name: ['name', name],
    mrr: ['mrr', written],
    now: ['mrr', written],
    soldMrr: ['credit.soldMrr', sold],
    monthly: ['commission.monthly', amounts.monthly],
    quarterly: ['commission.quarterly', amounts.quarterly],
    maximum: ['commission.maximum', amounts.maximum],
  });
  return {
    id: line.lineItemId,
    name,
    ...(line.lineItemId === sharedDealLine
      ? { product: reader.say(productsNotNamed), productEdition: '' }
      : {
          product: reader.say(productWords[line.productLine]),
          productEdition: reader.say(productEditionWords[line.edition]),
        }),
    mrr: written,
    ...(prices.length === 0 ? {} : { prices }),
    order: [
      Number(mrr ?? 0),
      commission.over === undefined ? Number((commission.ifApproved ?? commission).monthly ?? 0) : 0,
    ],
    brief: book.briefOf(briefOf(line, reader)),
    credit: {
      verdict: credit.verdict,
      reasons: pages.groundsOf(credit.reasons, credit.verdict),
      soldMrr: sold,
      to: creditTo(credit, reader),
    },
    commission: {
      verdict: commission.verdict,
      reasons: pages.groundsOf(commission.reasons, commission.verdict),
      ...(base === written ? {} : { base }),
      ...amounts,
      terms: book.termsOf({
        ...termsOf(commission, reader),
        because: pages.keysOf(commission.reasons.filter(setsTerms)),
      }),
    },
    steps: todo.flatMap((step) =>
      step.of !== 'missing' && step.action.lineItemIds.includes(line.lineItemId) ? [step.id] : [],
    ),
    missing,
    values: pages.values,
  };
}

function soldMrr({ credit }: LineVerdict, currency: string | null, reader: Reader): string {
  if (credit.soldMrr === null) return '';
  const amount = reader.format.money(credit.soldMrr, currency);
  if (credit.rawDifference === null) return amount;
  const raw = reader.format.money(credit.rawDifference, currency);
  return reader.say({
    fr: `${amount} (différence calculée : ${raw})`,
    en: `${amount} (difference as computed: ${raw})`,
  });
}

type Amounts = Omit<LineView['commission'], keyof VerdictView | 'terms'>;

function amountsOf(commission: CommissionVerdict, reader: Reader): Amounts {
  const { ifApproved, currency } = commission;
  const figures = ifApproved ?? commission;
  const money = (amount: string | null) => (amount === null ? '' : reader.format.money(amount, currency));
  const known = figures.monthly !== null;
  return {
    monthly: money(figures.monthly),
    quarterly: money(figures.quarterly),
    maximum: known && figures.maximum === null ? withoutTerm([commission], reader) : money(figures.maximum),
    ifApproved: ifApproved !== null,
    ...(commission.over === undefined ? {} : { isOver: true }),
  };
}

function termsOf(commission: CommissionVerdict, reader: Reader): Omit<TermsView, 'because'> {
  const { rate, months } = commission.ifApproved ?? commission;
  return {
    rate: rate === null ? '' : reader.format.percent(rate),
    terms: terms(rate, months, commission.endedBecause !== null, reader),
    period: period(commission, reader),
  };
}

const termCodes: ReadonlySet<string> = new Set<ReasonCode>([
  'partner_rate',
  'provider_rate',
  'enterprise_commission',
  'commission_term_remaining',
  'commission_term_over',
  'commission_term_not_stated',
  'commission_ends_with_cancellation',
  'commission_ends_with_breach',
]);

/** What a reader who asks "why 20 %, why until then?" is told first. */
const setsTerms = ({ code }: Reason): boolean => termCodes.has(code);

function terms(rate: string | null, months: number | null, hasEnded: boolean, reader: Reader): string {
  if (rate === null) return '';
  const share = reader.format.percent(rate);
  if (months === null) return share;
  if (hasEnded) return `${share} · ${ended(months, reader)}`;
  const count = reader.format.integer(months);
  return `${share} · ${reader.say({ fr: `${count} mois au plus`, en: `${count} months at most` })}`;
}

function period({ from, until }: CommissionVerdict, reader: Reader): string {
  if (from === null) return '';
  const start = reader.format.date(from);
  if (until === null) return reader.say({ fr: `à partir du ${start}`, en: `from ${start}` });
  const end = reader.format.date(until);
  return reader.say({ fr: `du ${start} au ${end}`, en: `${start} to ${end}` });
}
