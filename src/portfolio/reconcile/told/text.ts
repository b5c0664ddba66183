/** A reconciliation for a person: how the statement was read, the lists, and what both sides come to. */
import type { Locale } from '../../../contract/deal-view.ts';
import { isZero, less } from '../../../view/amounts.ts';
import { quarterSaid, statementWords } from '../../statement/words.ts';
import type { Differing, Item, Missing, NotPaid, Undecided } from '../item.ts';
import type { Reconciled } from '../reconcile.ts';
import type { Balance } from '../reconciliation.ts';
import { readingTold } from './columns-told.ts';
import { differenceSaid, ruleBehind } from './differences.ts';
import { groundsOf } from './grounds.ts';
import { headOf, sidesSaid, speechOf } from './speech.ts';
import { rulesOf, sentences } from './surpluses.ts';
import { type ListName, reconcileWords } from './words.ts';

type Held = Extract<Reconciled, { ok: true }>;

export function reconciliationText(held: Held, locale: Locale): readonly string[] {
  const { reconciliation, read, expected, stated } = held;
  const say = reconcileWords[locale];
  const { agreeing, differing, missing, unexpected, notPaid, undecided, wrongTotals, balance, conserved, quarter } =
    reconciliation;
  const { format } = speechOf(locale, null);
  const list = <I extends Item>(
    name: ListName,
    items: readonly I[],
    lines: (item: I) => readonly string[],
  ): string[] => ['', say.lists[name](items.length), ...(items.length === 0 ? [say.none] : items.flatMap(lines))];
  const dealOf = (item: Missing) => expected.deals.find(({ dealId }) => dealId === item.deals[0]?.dealId);
  return [
    say.title(quarterSaid[locale](quarter)),
    '',
    ...readingTold(read, locale),
    ...list('agreeing', agreeing, (item) => [`  ${headOf(item, locale)}${say.colon}${sidesSaid(item.read, locale)}`]),
    ...list('differing', differing, (item) => [
      `  ${headOf(item, locale)}`,
      `    ${sidesTold(item, locale)}`,
      `    ${say.because}${say.colon}${differingSaid(item, locale)}`,
    ]),
    ...list('missing', missing, (item) => {
      const deal = dealOf(item);
      return [
        `  ${headOf(item, locale)}${say.colon}${sidesSaid(item.expected, locale)}`,
        `    ${sentences[locale].absence(item.why)}`,
        ...(deal === undefined ? [] : groundsTold(item, deal, locale)),
      ];
    }),
    ...list('unexpected', unexpected, (item) => [
      `  ${headOf(item, locale)}${say.colon}${sidesSaid(item.read, locale)}`,
      `    ${withRules(sentences[locale].surplus(item.why), rulesOf(item.why))}`,
    ]),
    ...(Object.keys(read.statuses).length === 0 && notPaid.length === 0
      ? []
      : list('notPaid', notPaid, (item) => notPaidTold(item, locale))),
    ...list('undecided', undecided, (item) => undecidedTold(item, locale)),
    ...(undecided.some(({ candidates }) => candidates.length > 0) ? [`  ${say.toSettle}`] : []),
    ...(undecided.some(({ why }) => why.code === 'status') ? [`  ${say.toSettleStatus}`] : []),
    '',
    ...wrongTotals.map(({ line, label, stated: total, added, currency }) =>
      say.wrongTotal(line, label, format.money(total, currency), format.money(added, currency)),
    ),
    ...stated.untold.map(
      ({ deal, dealId, why }) => `! ${deal} (${dealId})${say.colon}${statementWords[locale].untold[why]}`,
    ),
    ...balance.expected.map((each) => balanceTold(each, 'expected', locale)),
    ...balance.read.map((each) => balanceTold(each, 'read', locale)),
    conserved ? say.conserved : say.notConserved,
  ];
}

function notPaidTold(item: NotPaid, locale: Locale): string[] {
  const say = reconcileWords[locale];
  const isExpected = item.expected.length > 0;
  return [
    `  ${headOf(item, locale)}${isExpected ? '' : `${say.colon}${sidesSaid(item.read, locale)}`}`,
    ...(isExpected ? [`    ${sidesTold(item, locale)}`] : []),
    ...notPaidSaid(item, locale).map((each) => `    ${each}`),
  ];
}

/** That it is not paid, and beside it why another amount, or none, is expected. */
export function notPaidSaid({ why, expected }: NotPaid, locale: Locale): string[] {
  const say = reconcileWords[locale];
  const [first, ...others] = why.differs;
  return [
    say.notPaidAs(why.standing, why.status, why.paid.length === 0 ? null : sidesSaid(why.paid, locale)),
    ...(first === undefined
      ? []
      : [`${say.because}${say.colon}${differingSaid({ why: [first, ...others], expected }, locale)}`]),
    ...(why.surplus === null ? [] : [withRules(sentences[locale].surplus(why.surplus), rulesOf(why.surplus))]),
  ];
}

export function differingSaid(item: Pick<Differing, 'why' | 'expected'>, locale: Locale): string {
  const speech = speechOf(locale, item.expected[0]?.currency ?? null);
  return item.why
    .map((why) =>
      withRules(
        differenceSaid[locale](why, speech),
        [ruleBehind[why.code]].filter((id) => id !== null),
      ),
    )
    .join(reconcileWords[locale].or);
}

const withRules = (sentence: string, rules: readonly string[]): string =>
  rules.length === 0 || rules.every((rule) => sentence.includes(rule)) ? sentence : `${sentence} (${rules.join(', ')})`;

/** "expected €270.00, statement €300.00, difference €30.00"; of two currencies no difference is told. */
function sidesTold({ expected, read }: Item, locale: Locale): string {
  const say = reconcileWords[locale];
  const gap = gapOf({ expected, read });
  return [
    `${say.expected} ${sidesSaid(expected, locale)}`,
    `${say.read} ${sidesSaid(read, locale)}`,
    ...(gap === null ? [] : [`${say.gap} ${sidesSaid([gap], locale)}`]),
  ].join(', ');
}

/** Null: the two sides are in different currencies. */
export function gapOf({ expected, read }: Pick<Item, 'expected' | 'read'>) {
  const [own, other] = [expected[0], read[0]];
  if (own === undefined || other === undefined || own.currency !== other.currency) return null;
  return { currency: own.currency, amount: less(other.amount, own.amount) };
}

function groundsTold(item: Missing, deal: Parameters<typeof groundsOf>[1], locale: Locale): string[] {
  const { counted, proofs, rules } = groundsOf(item, deal, locale);
  const [rule] = rules;
  return [
    ...[...counted, ...proofs].map((each) => `    ${each}`),
    ...(rule === undefined ? [] : [`    ${rule.says} (${rule.ruleId})`]),
  ];
}

function undecidedTold(item: Undecided, locale: Locale): string[] {
  const say = reconcileWords[locale];
  // Whose it is is certain, where only the row itself cannot be read.
  const isSettled = item.candidates.length === 0;
  const candidates = item.candidates.map(
    ({ deal, dealId, expected }) => `${deal} (${dealId}) ${sidesSaid(expected, locale)}`,
  );
  return [
    `  ${headOf({ ...item, deals: item.called === null || isSettled ? item.deals : [] }, locale)}${say.colon}${sidesSaid(item.read, locale)}`,
    `    ${sentences[locale].undecided(item.why)}`,
    ...(candidates.length === 0 ? [] : [`    ${say.candidates}${say.colon}${candidates.join(' ; ')}`]),
  ];
}

/** "Expected EUR: €1,000.00 = agreeing €800.00 + missing €200.00" */
function balanceTold(balance: Balance, side: 'expected' | 'read', locale: Locale): string {
  const say = reconcileWords[locale];
  const { currency, all, agreeing, differing, alone, undecided, notPaid } = balance;
  const { money } = speechOf(locale, currency);
  const parts = (
    [
      ['agreeing', agreeing],
      ['differing', differing],
      [side === 'expected' ? 'missing' : 'unexpected', alone],
      ['notPaid', notPaid],
      ['undecided', undecided],
    ] as const
  ).filter(([, amount]) => !isZero(amount));
  const sum = parts.map(([name, amount]) => `${say.parts[name]} ${money(amount)}`).join(' + ');
  return `${say.balance[side]} ${currency}${say.colon}${money(all)}${sum === '' ? '' : ` = ${sum}`}`;
}
