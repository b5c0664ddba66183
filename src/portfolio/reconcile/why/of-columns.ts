/** What the statement's own columns say: a rate, a base, a program, a tax, an end. */
import Fraction from 'fraction.js';
import { shown } from '../../../rules/language/money.ts';
import type { Program } from '../../../rules/language/determination.ts';
import { wordsOf } from '../read/named.ts';
import { baseNamed } from './of-base.ts';
import { cutBy, ownMonths, termOf } from './of-months.ts';
import { comesTo, type Pair, sumOf } from './pair.ts';
import type { Difference } from './why.ts';

export function ofColumns(pair: Pair): Difference[] {
  return [
    ...statedProgram(pair),
    ...statedEnd(pair),
    ...statedTax(pair),
    ...statedRate(pair),
    ...statedBase(pair),
  ].slice(0, 1);
}

/** Undefined: rows differ, or none says it. */
function said<T>(
  { rows }: Pair,
  of: (row: Pair['rows'][number]) => T | null,
  same: (one: T, other: T) => boolean,
): T | undefined {
  const values = rows.map(of);
  const [first] = values;
  if (first == null) return undefined;
  return values.every((value) => value !== null && same(value, first)) ? first : undefined;
}
const isSame = <T>(one: T, other: T): boolean => one === other;
const isEqual = (one: Fraction, other: Fraction): boolean => one.equals(other);

const referral = new Set(['enterprise', 'entreprise', 'referral', 'parrainage', 'recommandation']);
const ordinary = new Set(['standard', 'commission', 'partner', 'partenaire', 'solutions', 'provider', 'fournisseur']);

function programNamed(text: string): Program | null {
  const words = wordsOf(text);
  if (words.some((word) => referral.has(word))) return 'enterprise_referral';
  return words.some((word) => ordinary.has(word)) ? 'standard' : null;
}

function statedProgram(pair: Pair): Difference[] {
  const text = said(pair, ({ program }) => program, isSame);
  const taken = text === undefined ? null : programNamed(text);
  const [part] = pair.parts;
  if (taken === null || part === undefined || part.due.program === taken) return [];
  const term = termOf(part, taken);
  return [{ code: 'program', taken, own: part.due.program, months: term !== null && cutBy(pair, term) ? term : null }];
}

function statedEnd(pair: Pair): Difference[] {
  const on = said(pair, ({ end }) => end, isSame);
  if (on === undefined) return [];
  const until = sumOf(pair.parts.filter(({ due }) => due.month <= on.slice(0, 7)).map(({ exact }) => exact));
  const before = sumOf(pair.parts.filter(({ due }) => due.month < on.slice(0, 7)).map(({ exact }) => exact));
  return comesTo(pair, until) || comesTo(pair, before) ? [{ code: 'stated_end', on }] : [];
}

function statedTax(pair: Pair): Difference[] {
  const taxes = pair.rows.map(({ tax }) => tax);
  if (taxes.some((tax) => tax === null) || pair.read.n === 0n) return [];
  const tax = sumOf(taxes.filter((each) => each !== null)).abs();
  if (!comesTo(pair, pair.expected.sub(tax))) return [];
  return [{ code: 'net_of_tax', country: null, percent: tax.div(pair.read.abs()).mul(100).round(1).toString() }];
}

const hundred = new Fraction(100);

function statedRate(pair: Pair): Difference[] {
  const taken = said(pair, ({ rate }) => rate, isEqual);
  const own = pair.parts[0]?.line?.commission.rate;
  if (taken === undefined || own == null || taken.equals(hundred.mul(own))) return [];
  const isSo = comesTo(pair, pair.expected.mul(taken).div(hundred.mul(own)));
  return isSo ? [{ code: 'rate', taken: taken.toString(), own: hundred.mul(own).toString() }] : [];
}

/** Of a month, or of all the months that a row is for. */
function statedBase(pair: Pair): Difference[] {
  const stated = said(pair, ({ base }) => base, isEqual);
  const [part] = pair.parts;
  const line = part?.line;
  const { baseMrr, rate } = line?.commission ?? {};
  if (stated === undefined || part === undefined || baseMrr == null || rate == null) return [];
  const months = ownMonths(pair);
  for (const base of [stated, stated.div(months)]) {
    if (base.equals(new Fraction(baseMrr)) || !comesTo(pair, base.mul(rate).mul(months))) continue;
    return [baseNamed(part, base) ?? { code: 'other_base', taken: shown({ amount: base }), own: baseMrr }];
  }
  return [];
}
