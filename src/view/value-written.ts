/** Values of a reason, written for the reader: the rules hand them over ready for a program. */
import type { Reader } from './reader.ts';
import { valueWord } from './words/values.ts';

type Values = Readonly<Record<string, string>>;

/** Amounts in the currency beside them; `floor` is written in dollars by the text itself. */
const amounts: ReadonlySet<string> = new Set(['mrr', 'monthly', 'quarterly', 'now', 'before', 'soldMrr', 'difference', 'sum', 'increase', 'evenShare']);
const dollars: ReadonlySet<string> = new Set(['floor', 'converted']);

export function valueWritten(name: string, values: Values, reader: Reader): string {
  const value = values[name];
  if (value === undefined) return '';
  if (amounts.has(name) && isDecimal(value)) return reader.format.money(value, values['currency'] ?? null);
  if (dollars.has(name) && isDecimal(value)) return reader.format.money(value, 'USD');
  // The share of a commission, or with the day it was read a rate of exchange.
  if (name === 'rate' && isDecimal(value)) return values['rateDate'] === undefined ? reader.format.percent(value) : value;
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return reader.format.when(value);
  if (value.includes(',')) return reader.format.list(value.split(/,\s*/).map((part) => word(part, reader)));
  return word(value, reader);
}

const isDecimal = (value: string) => /^-?\d+(\.\d+)?$/.test(value);

function word(value: string, reader: Reader): string {
  const known = valueWord(value);
  return known === undefined ? value : reader.say(known);
}
