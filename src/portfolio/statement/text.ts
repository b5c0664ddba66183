/** A statement for a person: by partner, deal and line, then the totals, what it leaves out, and whether it reconciles. */
import type { Locale } from '../../contract/deal-view.ts';
import { formatFor } from '../../view/format.ts';
import { isZero, total } from '../../view/amounts.ts';
import { type Entry, entryKinds } from './entry.ts';
import { grouped } from '../../rules/language/grouped.ts';
import { isEmpty, type Kinds, type Statement } from './statement.ts';
import { statementWords } from './words.ts';

export function statementText(statement: Statement, locale: Locale): readonly string[] {
  const { entries, adjustments, totals, converted, untold, mismatches, deals, quarter } = statement;
  const say = statementWords[locale];
  const format = formatFor({ locale, timeZone: 'UTC' });
  const kinds = (sums: Kinds, currency: string) =>
    entryKinds
      .filter((kind) => !isZero(sums[kind]))
      .map((kind) => `${say.kinds[kind]} ${format.money(sums[kind], currency)}`)
      .join(', ');
  return [
    say.title(quarter),
    '',
    ...(entries.length === 0 ? [say.none] : byPartner(entries, locale)),
    ...[...grouped(adjustments, ({ adjusts }) => adjusts).entries()].flatMap(([closed, own]) => [
      say.adjusts(closed),
      ...byPartner(own, locale).map((line) => (line === '' ? '' : `  ${line}`)),
    ]),
    ...totals
      .filter((sums) => !isEmpty(sums))
      .map((sums) => `${say.totals} ${sums.currency}${say.colon}${kinds(sums, sums.currency)}`),
    ...(converted === undefined
      ? []
      : [
          `${say.converted(converted.currency)}${say.colon}${kinds(converted, converted.currency)}`,
          ...(converted.without === 0 ? [] : [`  ${say.without(converted.without)}`]),
        ]),
    ...untold.map(({ dealId, deal, why }) => `! ${deal} (${dealId})${say.colon}${say.untold[why]}`),
    '',
    say.accrued,
    ...mismatches.map(({ dealId, month, currency, determined, stated }) =>
      say.mismatch(dealId, month, format.money(determined, currency), format.money(stated, currency)),
    ),
    mismatches.length === 0 ? say.reconciled(deals) : say.notReconciled(mismatches.length),
  ];
}

function byPartner(entries: readonly Entry[], locale: Locale): string[] {
  const say = statementWords[locale];
  const format = formatFor({ locale, timeZone: 'UTC' });
  const partners = [...grouped(entries, ({ partnerId }) => partnerId ?? '').values()].sort(([one], [other]) =>
    (one?.partner ?? '\uFFFF').localeCompare(other?.partner ?? '\uFFFF', locale),
  );
  return partners.flatMap((own) => [
    own[0]?.partner ?? say.notSettled,
    ...[...grouped(own, ({ dealId }) => dealId).values()].flatMap((ofDeal) => [
      `  ${ofDeal[0]?.deal ?? ''} (${ofDeal[0]?.dealId ?? ''})${ofDeal[0]?.provisional === true ? ` · ${say.provisional}` : ''}`,
      ...[...grouped(ofDeal, ({ lineItemId, kind }) => `${lineItemId} ${kind}`).values()].flatMap((ofLine) => {
        const [first] = ofLine;
        if (first === undefined) return [];
        const months = ofLine.map(
          ({ month, amount }) => `${format.briefMonth(`${month}-01`)} ${format.money(amount, first.currency)}`,
        );
        const all = format.money(total(ofLine.map(({ amount }) => amount)), first.currency);
        return [`    ${first.line}${say.colon}${all} ${say.kinds[first.kind]} (${months.join(', ')})`];
      }),
    ]),
    '',
  ]);
}
