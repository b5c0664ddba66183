/** Values of a reason, written for the reader: the rules hand them over ready for a program. */
import type { Bilingual } from '../facts/bilingual.ts';
import type { Reader } from './reader.ts';
import { productEditionWords, valueWord } from './words/values.ts';

type Values = Readonly<Record<string, string>>;

/** Amounts in the currency beside them; `floor` is written in dollars by the text itself. */
const amounts: ReadonlySet<string> = new Set([
  'mrr',
  'monthly',
  'quarterly',
  'now',
  'before',
  'soldMrr',
  'difference',
  'sum',
  'increase',
  'evenShare',
]);
/** Stand as they are: a name typed by hand may hold a comma, or be a word of ours. */
const verbatim: ReadonlySet<string> = new Set(['name', 'domain', 'purchaseDomain', 'dealId', 'region', 'currency']);
/** Several words in one value. */
const lists: ReadonlySet<string> = new Set(['missing', 'by']);
const dollars: ReadonlySet<string> = new Set(['floor', 'converted']);

export function valueWritten(name: string, values: Values, reader: Reader): string {
  const value = values[name];
  if (value === undefined) return '';
  if (verbatim.has(name)) return value;
  if (amounts.has(name) && isDecimal(value)) return reader.format.money(value, values['currency'] ?? null);
  if (dollars.has(name) && isDecimal(value)) return reader.format.money(value, 'USD');
  // The share of a commission, or with the day it was read a rate of exchange.
  if (name === 'rate' && isDecimal(value))
    return values['rateDate'] === undefined ? reader.format.percent(value) : value;
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return reader.format.when(value);
  if (lists.has(name)) return reader.format.list(value.split(/,\s*/).map((part) => word(part, reader)));
  return word(value, reader);
}

const isDecimal = (value: string) => /^-?\d+(\.\d+)?$/.test(value);

function word(value: string, reader: Reader): string {
  const editions: Readonly<Record<string, Bilingual | undefined>> = productEditionWords;
  const known = valueWord(value) ?? editions[value];
  return known === undefined ? value : reader.say(known);
}
