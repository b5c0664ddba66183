/** What the rules say of a deal, as lines of text: at a terminal, and in a file that is handed on. Pure. */
import type { DealView, LineView, Locale, VerdictView } from '../contract/deal-view.ts';
import type { ViewInput } from '../contract/view-input.ts';
import { otherVerdicts, type OtherVerdict, type RuleSaid } from './other-verdicts.ts';
import { type ReasonRead, reasonsRead } from './read-book.ts';
import { readerOf } from './reader.ts';
import { viewOfDeal } from './view-of-deal.ts';

const words = {
  fr: {
    amountsIn: (currency: string) => `Commission en ${currency}`,
    aMonth: 'par mois',
    aQuarter: 'par trimestre',
    atMost: 'au plus',
    until: 'jusqu’au',
    awaiting: 'Pas encore acquis',
    creditTo: 'Attribution du crédit',
    credit: 'crédit MRR-vente',
    sameAsCredit: 'mêmes raisons que pour le crédit, et :',
    sameOnly: 'mêmes raisons que pour le crédit',
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
    awaiting: 'Not earned yet',
    creditTo: 'Credit goes to',
    credit: 'sold MRR credit',
    sameAsCredit: 'the same reasons as for the credit, and:',
    sameOnly: 'the same reasons as for the credit',
    commission: 'commission',
    missing: 'Missing facts',
    next: 'To do',
    clocks: 'Deadlines',
    none: '(no lines)',
    colon: ':',
  },
} satisfies Record<Locale, unknown>;

export const printInput = (input: ViewInput): readonly string[] =>
  printView(viewOfDeal(input), otherVerdicts(input.determination, readerOf(input)));

function printView(view: DealView, others: readonly OtherVerdict[]): readonly string[] {
  const { locale } = view;
  const say = words[locale];
  return [
    view.deal.name === '' ? view.deal.id : `${view.deal.name} (${view.deal.id})`,
    ...turn(view.turn, say.colon),
    ...view.notices.filter(({ id }) => id !== 'beside').map(({ title, text }) => `! ${title}${say.colon} ${text}`),
    ...(view.nothing === undefined ? [`${say.creditTo}${say.colon} ${view.credit.entries.join(' · ')}`] : []),
    '',
    ...commission(view, locale),
    ...printBeside(view.beside),
    '',
    ...(view.lines.length === 0
      ? [view.nothing === undefined ? say.none : `${view.nothing.title} ${view.nothing.text}`]
      : view.lines.flatMap((line) => printLine(line, view, locale))),
    ...others.flatMap((other) => printOther(other, locale)),
    ...list(
      say.next,
      view.nextActions.map(
        ({ who, text, by, ruleId }) => `${who}${say.colon} ${text}${by === '' ? '' : ` ${by}`} [${ruleId}]`,
      ),
    ),
    ...list(
      say.clocks,
      view.clocks.map(({ label, sentence, ruleId }) => `${label}${say.colon} ${sentence} [${ruleId}]`),
    ),
    ...list(
      say.missing,
      view.missing.map(({ label, wouldDecide, rules }) => `${label}${say.colon} ${wouldDecide} [${rules.join(', ')}]`),
    ),
    '',
    `${view.edition} · ${view.asOf}`,
  ];
}

/** Whose turn it is, and the one sentence more. */
const turn = ({ tag, phrase, when, because }: DealView['turn'], colon: string): string[] => [
  `${tag}${colon} ${phrase}${when === '' ? '' : ` (${when})`}`,
  ...(because === '' ? [] : [`  ${because}`]),
];

function commission({ commission: told, money, amountNote }: DealView, locale: Locale): string[] {
  const say = words[locale];
  switch (told.kind) {
    case 'none':
      return [told.sentence];
    case 'awaiting':
      return [...told.awaiting.map((amount) => `${say.awaiting}${say.colon} ${amount}`), amountNote];
    case 'amounts':
      return [
        ...told.rows.map(
          ({ currency, monthly, quarterly, maximum, until }) =>
            `${say.amountsIn(currency)}${say.colon} ${monthly} ${say.aMonth}, ${quarterly} ${say.aQuarter}, ${say.atMost} ${maximum}${until === '' ? '' : ` ${say.until} ${until}`}`,
        ),
        ...told.ended.map((sentence) => `${say.commission}${say.colon} ${sentence}`),
        ...told.awaiting.map((amount) => `${say.awaiting}${say.colon} ${amount}`),
        ...money.parts,
        amountNote,
      ];
  }
}

/** What the other of two editions gives, and what each part of that rests on. */
function printBeside(beside: DealView['beside']): string[] {
  if (beside === undefined) return [];
  const { title, sentences, runsOn, note, grounds, missing } = beside;
  return [
    '',
    title,
    ...[...sentences, ...runsOn, ...missing.map(({ label, wouldDecide }) => `${label}. ${wouldDecide}`), note].map(
      (sentence) => `  ${sentence}`,
    ),
    ...grounds.flatMap((each) => [
      `  ${each.title}`,
      ...each.statements.map(({ text, page }) => `    - ${text}${page === undefined ? '' : ` (${page})`}`),
    ]),
  ];
}

const list = (heading: string, entries: readonly string[]) =>
  entries.length === 0 ? [] : ['', heading, ...entries.map((entry) => `  - ${entry}`)];

/** A line with its two verdicts, each followed by the rules that decide it. */
export function printLine(
  line: LineView,
  { book, soldMrrNote }: Pick<DealView, 'book' | 'soldMrrNote'>,
  locale: Locale,
): string[] {
  const say = words[locale];
  const terms = book.terms[line.commission.terms]?.terms ?? '';
  const until = soldMrrNote === undefined ? '' : ` (${soldMrrNote})`;
  const sold = line.credit.soldMrr === '' ? '' : ` ${line.credit.soldMrr}${until}`;
  const { monthly, maximum, isOver = false } = line.commission;
  const amount = isOver ? `${maximum} ${say.atMost}` : `${monthly} ${say.aMonth}`;
  const earned = monthly === '' ? '' : ` ${amount}${terms === '' ? '' : ` (${terms})`}`;
  const told = reasonsRead(book, line, 'credit');
  const keys = new Set(told.map(({ key }) => key));
  const ofCommission = reasonsRead(book, line, 'commission');
  const fresh = ofCommission.filter(({ key }) => !keys.has(key));
  const repeats = fresh.length < ofCommission.length;
  const label = ({ verdict }: VerdictView) => book.verdicts[verdict]?.label ?? verdict;
  return [
    `${line.name} · ${line.product}${line.productEdition === '' ? '' : ` ${line.productEdition}`} · ${line.mrr}`,
    ...(line.prices ?? []).map((price) => `    ${price}`),
    `  ${say.credit}${say.colon} ${label(line.credit)}${sold} · ${line.credit.to}`,
    ...told.map(reason),
    `  ${say.commission}${say.colon} ${label(line.commission)}${earned}`,
    ...(repeats ? [`    ${fresh.length === 0 ? say.sameOnly : say.sameAsCredit}`] : []),
    ...fresh.map(reason),
  ];
}

/** Told as a line is: the verdict, whose it is, and the rules that decide it. */
function printOther({ title, label, amount, partner, reasons }: OtherVerdict, locale: Locale): string[] {
  const whose = partner === '' ? '' : ` · ${partner}`;
  return [
    '',
    `${title}${words[locale].colon} ${label}${amount === '' ? '' : ` ${amount}`}${whose}`,
    ...reasons.map(reason),
  ];
}

function reason({ sentence, citation, reading }: Pick<ReasonRead, keyof RuleSaid>): string {
  return `    ${citation.ruleId} ${sentence} (${citation.section}, ${citation.place})${reading === undefined ? '' : ` ${reading}`}`;
}
