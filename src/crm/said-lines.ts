/** What somebody recorded of single lines: one property of the deal, by the line's id, as JSON. */
import * as z from 'zod';
import { lineKind } from '../facts/book/kinds.ts';
import { longestProperty } from '../facts/limits.ts';
import { lineItemId } from '../facts/primitives.ts';
import { byKey, json } from './json-text.ts';

const said = z.lazy(() =>
  z.strictObject({
    product: lineKind.product.form.recorded.optional(),
    edition: lineKind.edition.form.recorded.optional(),
    lineKind: lineKind.lineKind.form.recorded.optional(),
    mrr: lineKind.mrr.form.recorded.optional(),
    currency: lineKind.currency.form.recorded.optional(),
    mrr12MonthsAgo: lineKind.mrr12MonthsAgo.form.recorded.optional(),
    mrrDayBefore: lineKind.mrrDayBefore.form.recorded.optional(),
  }),
);
export type SaidOfLine = z.output<typeof said>;

const lines = z.lazy(() => z.record(lineItemId, said));
export type SaidLines = Readonly<Record<string, SaidOfLine>>;

/** Undefined where the text is no such list: typed over by hand, or cut off. */
export function readSaidLines(text: string): SaidLines | undefined {
  const parsed = lines.safeParse(json(text));
  return parsed.success ? parsed.data : undefined;
}

/** Empty where nothing is said; null where a property cannot hold it. */
export function writeSaidLines(all: SaidLines): string | null {
  const says = Object.entries(all).filter(([, of]) => Object.keys(of).length > 0);
  if (says.length === 0) return '';
  const text = JSON.stringify(Object.fromEntries(says.toSorted(byKey)));
  return text.length <= longestProperty ? text : null;
}
