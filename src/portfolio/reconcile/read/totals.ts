/**
 * Rows that add up others: told by their words, or by standing for nobody and coming to the sum of what is above them. By
 * their words alone they may also stand above the rows that they add up (`sums-below.ts`).
 */
import type Fraction from 'fraction.js';
import { isCurrency } from '../../../facts/currencies.ts';
import { companyNamed, wordsOf } from './named.ts';
import { isMonthName } from './times.ts';

/** What stands above a row, in its currency. */
export interface Above {
  /** Since the last total. */
  readonly section: Fraction;
  readonly all: Fraction;
  /** Of both, without the rows that are not stated as paid. */
  readonly paidOfSection: Fraction;
  readonly paid: Fraction;
  readonly rowsOfSection: number;
  readonly rows: number;
  /** By the customer, as names are compared. */
  readonly named: ReadonlyMap<string, Fraction>;
}

export interface Candidate {
  /** Every text of the row that is no number. */
  readonly texts: readonly string[];
  /** What stands for whose it is, where no id or domain does. */
  readonly called: readonly string[];
  /** Who or what it is about is said nowhere. */
  readonly isNobodys: boolean;
  readonly exact: Fraction;
}

const beginnings = [
  ['sous', 'total'],
  ['sub', 'total'],
  ['grand', 'total'],
  ['subtotal'],
  ['total'],
  ['totaux'],
  ['somme'],
];
const besides = new Set(
  'general generale due pending paid paye verse attente du de des la le a payer net ht ttc commission commissions partner partners statement quarter trimestre mois month payout releve of for the in en payable amount montant reporter versement settlement verser regler'.split(
    ' ',
  ),
);

/** Null: it is a row like any other. `names`: every name of the statement, as names are compared. */
export function totalLabel(row: Candidate, above: Above, names: ReadonlySet<string>): string | null {
  const said =
    row.texts.find((text) => isSaid(text, row, above, names)) ??
    row.called.find((name) => isSumByName(name, row, above));
  if (said !== undefined) return said;
  const isSum = above.rowsOfSection > 1 && sumsOf(above).some((sum) => sum.equals(row.exact));
  return row.isNobodys && isSum ? (row.texts[0] ?? '') : null;
}

function isSaid(text: string, { exact }: Candidate, above: Above, names: ReadonlySet<string>): boolean {
  const words = wordsOf(text);
  const beginning = beginnings.find((each) => each.every((word, index) => words[index] === word));
  if (beginning === undefined) return false;
  const rest = words.slice(beginning.length);
  if (rest.every(isOfTotals) || names.has(companyNamed(rest.join(' ')))) return true;
  // A company may be called so as well.
  return comesToSum(exact, above);
}

/** "Amount due", "Montant total dû", "Q4 2026 total", "Lemoine total": in place of a name, and it comes to what stands above it. */
function isSumByName(name: string, { exact }: Candidate, above: Above): boolean {
  const words = wordsOf(name);
  if (words.every((word) => isOfTotals(word) || totals.has(word))) return comesToSum(exact, above);
  const own = totals.has(words.at(-1) ?? '') ? above.named.get(companyNamed(words.slice(0, -1).join(' '))) : undefined;
  return own?.equals(exact) === true;
}

const comesToSum = (exact: Fraction, above: Above): boolean =>
  above.rows > 1 && sumsOf(above).some((sum) => sum.equals(exact));

const totals = new Set(['total', 'subtotal', 'totaux', 'totals', 'somme', 'sum', 'solde', 'balance']);

const isOfTotals = (word: string): boolean =>
  besides.has(word) || isMonthName(word) || isCurrency(word.toUpperCase()) || /^(?:[qt]?\d+)$/.test(word);

/** A total may leave out what is not paid yet, or tell it alone. */
const sumsOf = ({ section, all, paidOfSection, paid }: Above): readonly Fraction[] => [
  ...[section, all],
  ...(paid.equals(all) ? [] : [paidOfSection, paid, section.sub(paidOfSection), all.sub(paid)]),
];

/** The sum that a total is held against: the one that it comes to, else that of its section or of everything. */
export function addedUp(label: string, exact: Fraction, above: Above): Fraction {
  const ofCustomer = [...above.named].find(([name]) => name !== '' && isOf(companyNamed(label), name))?.[1];
  const sums = ofCustomer === undefined ? sumsOf(above) : [ofCustomer];
  if (sums.some((sum) => isWithinRounding(sum, exact, above.rows))) return exact;
  if (ofCustomer !== undefined) return ofCustomer;
  return /^(?:sous|sub)/i.test(label.trim()) ? above.section : above.all;
}

/** "Total Lemoine", "Lemoine total"; "Total incl. VAT" is no total of a row called VAT. */
const isOf = (label: string, name: string): boolean =>
  (label.endsWith(` ${name}`) && !/ (?:incl|including|excl|excluding|hors|with|without|ttc|ht) /.test(` ${label} `)) ||
  (label.startsWith(`${name} `) && totals.has(label.slice(name.length + 1)));

/** Each row may have been rounded by half a cent, and the total from what they were before. */
const isWithinRounding = (sum: Fraction, exact: Fraction, rows: number): boolean =>
  sum.sub(exact).abs().mul(200).compare(rows) <= 0;
