/** A deal's amounts by currency and quarter, as its record keeps them in one text. */
import type { Locale } from '../contract/deal-view.ts';
import type { PartnersPart } from '../rules/verdict/by-partner.ts';
import type { Determination } from '../rules/language/determination.ts';
import {
  type AmountsInAll,
  type WrittenAmounts,
  writtenAmountsSchema,
  writtenAmountsVersion,
} from '../contract/written-amounts.ts';
import type * as z from 'zod';
import { longestProperty } from '../facts/limits.ts';
import { linesUnknown } from './nothing.ts';
import { type Amounting, partOf } from './part-of.ts';
import { payoutsOf } from './payouts.ts';
import type { Reader } from './reader.ts';
import { soFar } from './so-far.ts';
import { currenciesOf, mrrOf, type Part, type Sum, sumsOf } from './sums.ts';

/**
 * @param turnText in each language
 * @param parts where not all of the amounts are the credited partner's
 */
export function writtenAmounts(
  determination: Determination,
  reader: Reader,
  turnText: Readonly<Record<Locale, string>>,
  parts: readonly PartnersPart[] | null,
): string {
  const common = {
    version: writtenAmountsVersion,
    ...(determination.edition.inForce ? {} : { outsideDates: true as const }),
    ...(determination.edition.provisional === true ? { provisional: true as const } : {}),
    turnText,
  } as const;
  if (linesUnknown(determination, reader)) return written({ ...common, byCurrency: null });
  const byCurrency = amountsOf(determination, reader);
  const byPartner = (parts ?? []).map((part) => ({
    partner: part.partnerId === null ? null : reader.partnerName(part.partnerId).slice(0, mostOfName),
    byCurrency: amountsOf(partOf(part, determination), reader),
  }));
  const inParts = (of: typeof byPartner) => (of.length === 0 ? {} : { byPartner: of });
  const text = written({ ...common, byCurrency, ...inParts(byPartner) });
  if (text.length <= longestProperty) return text;
  return written({
    ...common,
    byCurrency: byCurrency.map(withoutPayouts),
    ...inParts(byPartner.map((part) => ({ ...part, byCurrency: part.byCurrency.map(withoutPayouts) }))),
    payoutsLeftOut: true,
  });
}

const withoutPayouts = (amounts: WrittenAmounts): WrittenAmounts => ({ ...amounts, payouts: [] });

/** A line of text, as the schema has it. */
const mostOfName = 500;

/** What each currency comes to, without its quarters; none where nobody knows the lines. */
export const amountsInAll = (determination: Determination, reader: Reader): AmountsInAll[] =>
  linesUnknown(determination, reader)
    ? []
    : amountsOf(determination, reader).map(({ payouts: _quarters, ...inAll }) => inAll);

type Written = z.input<typeof writtenAmountsSchema>;
type Amounts = NonNullable<Written['byCurrency']>[number];
const written = (amounts: Written): string => JSON.stringify(writtenAmountsSchema.parse(amounts));

/** By currency, and never added across them. */
function amountsOf(determination: Amounting, reader: Reader): WrittenAmounts[] {
  const sums = new Map(sumsOf(determination).map((sum) => [sum.currency, sum]));
  const currencies = [...new Set([...currenciesOf(determination, reader), ...sums.keys()])].sort();
  const all: Amounts[] = currencies.map((currency) => ({
    currency,
    mrr: mrrOf(currency, determination, reader),
    ...partsOf(sums.get(currency)),
    ...soFar(sums.get(currency), reader),
    payouts: payoutsOf(currency, determination),
  }));
  return writtenAmountsSchema.shape.byCurrency.parse(all) ?? [];
}

function partsOf(sum: Sum | undefined): Pick<Amounts, 'running' | 'awaiting' | 'ended'> {
  const part = ({ monthly, maximum, until }: Part) => ({ monthly, maximum, until });
  const { running = null, awaiting = null, ended = null } = sum ?? {};
  return {
    running: running && part(running),
    awaiting: awaiting && part(awaiting),
    ended: ended && { maximum: ended.maximum, until: ended.until },
  };
}
