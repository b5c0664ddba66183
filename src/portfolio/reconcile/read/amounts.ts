/** Amounts as statements write them: either decimal mark, any separator of thousands, three ways to say that it is taken back. */
import Fraction from 'fraction.js';
import { withoutCurrency } from './currencies.ts';

export type DecimalMark = 'point' | 'comma';

interface Digits {
  readonly negative: boolean;
  /** Digits, points and commas alone. */
  readonly body: string;
}

/** Null: no amount stands there. */
function digitsIn(cell: string): Digits | null {
  const grouped = withoutCurrency(cell)
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, '')
    // "600.-" is 600 without cents.
    .replace(/(?<=\d)[.,]-+$/, '');
  if (/\d\s+\d/.test(grouped)) return null;
  const plain = grouped.replace(/\s/g, '');
  const [, opened = '', before = '', body = '', after = '', closed = ''] =
    /^(\()?([+-])?(\d[\d.,]*|[.,]\d+)(-)?(\))?$/.exec(plain) ?? [];
  if (body === '' || (opened === '') !== (closed === '')) return null;
  const signs = [opened === '' ? '' : '-', before === '-' ? '-' : '', after].filter((each) => each !== '');
  return signs.length > 1 ? null : { negative: signs.length === 1, body };
}

/** Dashes alone: nothing stands there. */
export const isDash = (cell: string): boolean => /^[-\u2212\u2013\u2014]+$/.test(withoutCurrency(cell).trim());

/** What a cell says of the file's decimal mark. `either`: "1,234" can be read both ways; `none`: it has no mark. */
export function markIn(cell: string): DecimalMark | 'either' | 'none' {
  const digits = digitsIn(cell);
  return digits === null ? 'none' : markOf(digits.body);
}

function markOf(body: string): DecimalMark | 'either' | 'none' {
  const marks = body.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return 'none';
  const [itself, other] = last === '.' ? (['point', 'comma'] as const) : (['comma', 'point'] as const);
  if (marks.some((mark) => mark !== last)) return itself;
  if (marks.length > 1) return other;
  const [whole = '', decimals = ''] = body.split(last);
  return decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? 'either' : itself;
}

/**
 * Exactly. Null: no amount, or one that the mark does not fit.
 *
 * @param mark of the file, for amounts that do not show it themselves
 */
export function amountIn(cell: string, mark: DecimalMark | null): Fraction | null {
  const digits = digitsIn(cell);
  if (digits === null) return null;
  const { negative, body } = digits;
  const own = markOf(body);
  const used = own === 'either' ? mark : own;
  if (used === null) return null;
  const [decimal, thousands] = used === 'comma' ? [',', '.'] : ['.', ','];
  const [whole = '', decimals, ...more] = body.split(decimal);
  const groups = whole.split(thousands);
  const isGrouped = groups.length === 1 || groups.every((group, n) => (n === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
  if (more.length > 0 || !isGrouped || decimals?.includes(thousands) === true) return null;
  const exact = new Fraction(
    `${groups.join('') || '0'}${decimals === undefined || decimals === '' ? '' : `.${decimals}`}`,
  );
  return negative ? exact.neg() : exact;
}

/** Percents, "15 %" or "15" or "0,15": a rate below one is a part of a whole. */
export function percentIn(cell: string, mark: DecimalMark | null): Fraction | null {
  const exact = amountIn(cell.replace('%', ''), mark);
  if (exact === null) return null;
  return !cell.includes('%') && exact.abs().compare(1) < 0 ? exact.mul(100) : exact;
}
