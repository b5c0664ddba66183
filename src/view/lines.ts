/** Each line item with its two verdicts: credit and commission. */
import type { CommissionVerdict, LineVerdict } from '../rules/language/determination.ts';
import type { BookInMaking } from './book.ts';
import { withoutTerm } from './commission.ts';
import { creditTo } from './credit.ts';
import type { LineView, VerdictView } from '../contract/deal-view.ts';
import type { Reader } from './reader.ts';
import { sharedDealLine } from '../contract/reading.ts';
import { productEditionWords, productWords } from './words/values.ts';
import { valuesSaid } from './read-book.ts';

const productsNotNamed = { fr: 'Produits non détaillés par HubSpot', en: 'Products not itemised by HubSpot' } as const;
const unknownAmount = { fr: 'non renseigné', en: 'not known' } as const;

/** `missing`: ids of the facts that the line waits for. */
export function lineView(line: LineVerdict, missing: readonly string[], book: BookInMaking, reader: Reader): LineView {
  const facts = reader.lineFacts(line.lineItemId);
  const currency = facts?.currency ?? line.commission.currency ?? reader.facts.deal.currency ?? null;
  const mrr = facts?.mrr ?? line.commission.baseMrr;
  const pages = book.forLine(line.lineItemId);
  const { credit, commission } = line;
  const told = {
    name: reader.lineName(line.lineItemId),
    mrr: mrr === null ? reader.say(unknownAmount) : reader.format.money(mrr, currency),
    credit: {
      verdict: credit.verdict,
      reasons: pages.groundsOf(credit.reasons, credit.verdict),
      soldMrr: soldMrr(line, currency, reader),
      to: creditTo(credit, reader),
    },
    commission: {
      verdict: commission.verdict,
      reasons: pages.groundsOf(commission.reasons, commission.verdict),
      ...amountsOf(commission, book, reader),
    },
  };
  const said = valuesSaid(told);
  return {
    id: line.lineItemId,
    ...(line.lineItemId === sharedDealLine
      ? { product: reader.say(productsNotNamed), productEdition: '' }
      : {
          product: reader.say(productWords[line.productLine]),
          productEdition: reader.say(productEditionWords[line.edition]),
        }),
    ...told,
    missing,
    values: Object.fromEntries(Object.entries(pages.values).filter(([name, value]) => said[name] !== value)),
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

type Amounts = Omit<LineView['commission'], keyof VerdictView>;

function amountsOf(commission: CommissionVerdict, book: BookInMaking, reader: Reader): Amounts {
  const { ifApproved, currency } = commission;
  const figures = ifApproved ?? commission;
  const money = (amount: string | null) => (amount === null ? '' : reader.format.money(amount, currency));
  const known = figures.monthly !== null;
  return {
    monthly: money(figures.monthly),
    quarterly: money(figures.quarterly),
    maximum: known && figures.maximum === null ? withoutTerm([commission], reader) : money(figures.maximum),
    terms: book.termsOf({
      terms: terms(figures.rate, figures.months, reader),
      period: period(commission, reader),
    }),
    ifApproved: ifApproved !== null,
  };
}

function terms(rate: string | null, months: number | null, reader: Reader): string {
  if (rate === null) return '';
  const share = reader.format.percent(rate);
  if (months === null) return share;
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
