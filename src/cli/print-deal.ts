/** What the rules say of a deal, as text for a person at a terminal. */
import type { Determination } from '../rules/determination.ts';
import type { Facts } from '../rules/facts/schema.ts';
import type { DealView, LineView, Locale, ReasonView } from '../view/deal-view.ts';
import { viewOfDeal } from '../view/view-of-deal.ts';

const words = {
  fr: {
    amountsIn: (currency: string) => `Commission en ${currency}`,
    aMonth: 'par mois',
    aQuarter: 'par trimestre',
    atMost: 'au plus',
    until: "jusqu'au",
    awaiting: 'En attente de décision',
    credit: 'crédit MRR-vente',
    commission: 'commission',
    missing: 'Faits manquants',
    next: 'À faire',
    clocks: 'Délais',
    none: '(aucune ligne)',
    colon: ' :',
  },
  en: {
    amountsIn: (currency: string) => `Commission in ${currency}`,
    aMonth: 'a month',
    aQuarter: 'a quarter',
    atMost: 'at most',
    until: 'until',
    awaiting: 'Awaiting a decision',
    credit: 'sold MRR credit',
    commission: 'commission',
    missing: 'Missing facts',
    next: 'To do',
    clocks: 'Deadlines',
    none: '(no lines)',
    colon: ':',
  },
} satisfies Record<Locale, unknown>;

/** A file has no portal around it: dates are told in the customer's zone, or the partner's, else in UTC. */
export function viewOfFile(facts: Facts, determination: Determination, locale: Locale): DealView {
  const timeZone = facts.customer?.timeZone ?? facts.partners?.[0]?.timeZone ?? 'UTC';
  const viewer = facts.viewer?.partnerId;
  return viewOfDeal({
    facts,
    determination,
    audience: viewer === undefined ? 'hubspot' : 'partner',
    ...(viewer === undefined ? {} : { viewerPartnerId: viewer }),
    locale,
    formatLocale: locale === 'fr' ? 'fr-FR' : 'en-GB',
    timeZone,
    sources: [],
    gaps: [],
  });
}

export function printDeal(facts: Facts, determination: Determination, locale: Locale): string {
  const say = words[locale];
  const view = viewOfFile(facts, determination, locale);
  const parts = [
    view.deal.name === '' ? view.deal.id : `${view.deal.name} (${view.deal.id})`,
    `${view.status.label}${say.colon} ${view.status.sentence}`,
    ...view.notices.map(({ title, text }) => `! ${title}${say.colon} ${text}`),
    '',
    ...commission(view, locale),
    '',
    ...(view.lines.length === 0 ? [view.nothing === undefined ? say.none : `${view.nothing.title} ${view.nothing.text}`] : view.lines.flatMap((line) => printLine(line, locale))),
    ...list(say.next, view.nextActions.map(({ who, text, by, ruleId }) => `${who}${say.colon} ${text}${by === '' ? '' : ` ${by}`} [${ruleId}]`)),
    ...list(say.clocks, view.clocks.map(({ label, sentence, ruleId }) => `${label}${say.colon} ${sentence} [${ruleId}]`)),
    ...list(say.missing, view.missing.map(({ label, wouldDecide, rules }) => `${label}${say.colon} ${wouldDecide} [${rules.join(', ')}]`)),
    '',
    `${view.edition} · ${view.asOf}`,
  ];
  return `${parts.join('\n')}\n`;
}

function commission({ commission: told }: DealView, locale: Locale): string[] {
  const say = words[locale];
  switch (told.kind) {
    case 'none':
      return [told.sentence];
    case 'awaiting':
      return [...told.awaiting.map((amount) => `${say.awaiting}${say.colon} ${amount}`), told.note];
    case 'amounts':
      return [
        ...told.rows.map(
          ({ currency, monthly, quarterly, maximum, until }) =>
            `${say.amountsIn(currency)}${say.colon} ${monthly} ${say.aMonth}, ${quarterly} ${say.aQuarter}, ${say.atMost} ${maximum}${until === '' ? '' : ` ${say.until} ${until}`}`,
        ),
        ...told.awaiting.map((amount) => `${say.awaiting}${say.colon} ${amount}`),
        told.note,
      ];
  }
}

const list = (heading: string, entries: readonly string[]) => (entries.length === 0 ? [] : ['', heading, ...entries.map((entry) => `  - ${entry}`)]);

/** A line with its two verdicts, each followed by the rules that decide it. */
export function printLine(line: LineView, locale: Locale): string[] {
  const say = words[locale];
  const sold = line.credit.soldMrr === '' ? '' : ` ${line.credit.soldMrr}`;
  const earned = line.commission.monthly === '' ? '' : ` ${line.commission.monthly} ${say.aMonth}${line.commission.terms === '' ? '' : ` (${line.commission.terms})`}`;
  return [
    `${line.name} · ${line.product}${line.productEdition === '' ? '' : ` ${line.productEdition}`} · ${line.mrr}`,
    `  ${say.credit}${say.colon} ${line.credit.label}${sold}`,
    ...line.credit.reasons.map(reason),
    `  ${say.commission}${say.colon} ${line.commission.label}${earned}`,
    ...line.commission.reasons.map(reason),
  ];
}

const reason = ({ sentence, citation, reading }: ReasonView) =>
  `    ${citation.ruleId} ${sentence} (${citation.section}, ${citation.place})${reading === undefined ? '' : ` ${reading}`}`;
