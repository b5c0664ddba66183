/** What a column is by what stands in it. */
import { isCurrency } from '../../../facts/currencies.ts';
import { amountIn, isDash, markIn } from './amounts.ts';
import { companyNamed } from './named.ts';
import type { Known } from './known.ts';
import type { Role, RoleNamed } from './roles.ts';
import { standingIn, yesOrNo } from './statuses.ts';
import { lettersOf } from './letters.ts';
import { numberedTime } from './numbered-times.ts';
import { quarterAlone } from './quarters-written.ts';
import { isMonthName, whenIn, yearIn } from './times.ts';

const isDomain = (cell: string): boolean => /^(?:https?:\/\/)?(?:[\p{L}\d-]+\.)+\p{L}{2,}\/?$/iu.test(cell.trim());
const isCode = (cell: string): boolean => isCurrency(cell.trim());
/** In its own form or in either: what mark it has is asked later. */
const isAmount = (cell: string): boolean => amountIn(cell, 'point') !== null || amountIn(cell, 'comma') !== null;
const isStatus = (cell: string): boolean => standingIn(cell) !== null;
/** Whether most cells are a yes or a no, and nothing else. */
export const isYesOrNo = (cells: readonly string[]): boolean => shareOf(cells, (cell) => yesOrNo(cell) !== null) === 1;
const isPaidOrPending = (cell: string): boolean => ['paid', 'pending'].includes(standingIn(cell) ?? '');
/** A dash is how a spreadsheet writes nothing. */
export const isAmountOrNothing = (cell: string): boolean => isAmount(cell) || isDash(cell);
const isTime = (cell: string): boolean => whenIn(cell, 'day-first') !== null || whenIn(cell, 'month-first') !== null;
/** In a column that goes by the name of a day: as a spreadsheet keeps one as well. */
const isDay = (cell: string): boolean => isTime(cell) || numberedTime(cell)?.is === 'day';
/** In one that goes by the name of months or quarters. */
function isMonth(cell: string): boolean {
  const word = lettersOf(cell.trim()).replaceAll('.', '');
  return isTime(cell) || numberedTime(cell) !== null || isMonthName(word) || quarterAlone(word) !== null;
}

/** A whole number without a decimal mark or a currency may be an id. */
const hasCents = (cell: string): boolean => markIn(cell) !== 'none' || /[^\d\s]/.test(cell);

export const isAmountInCents = (cell: string): boolean => isAmount(cell) && hasCents(cell);

/** Of the cells in which something stands, how many are so. */
export function shareOf(cells: readonly string[], isSo: (cell: string) => boolean): number {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length === 0 ? 0 : filled.filter(isSo).length / filled.length;
}

const isStateOfPayment = (cell: string): boolean => !/commission/i.test(cell) && isStatus(cell);

const most = 0.8;
const half = 0.5;

/** Null: it tells nothing. */
export function roleByContent(cells: readonly string[], known: Known): Role | null {
  if (shareOf(cells, (cell) => known.dealIds.has(cell.trim())) >= half) return 'deal';
  if (shareOf(cells, isDomain) >= most) return 'domain';
  if (shareOf(cells, isCode) >= most) return 'currency';
  if (shareOf(cells, isTime) >= most) return 'month';
  if (shareOf(cells, isAmount) >= most && shareOf(cells, hasCents) >= half) return 'amount';
  if (shareOf(cells, (cell) => known.names.has(companyNamed(cell))) >= half) return 'customer';
  if (shareOf(cells, (cell) => known.productLineOf(cell) !== 'unclassified') >= most) return 'product';
  // What was cancelled alone may be a subscription.
  if (shareOf(cells, isStatus) >= most && cells.some(isPaidOrPending)) return 'status';
  return null;
}

/** What a column goes by, and what stands in it, must go together: a column "Commission" of words is none. */
export function fits({ role, how }: RoleNamed, cells: readonly string[]): boolean {
  switch (role) {
    case 'status':
      return how === 'sure' || shareOf(cells, isStatus) >= half;
    case 'amount':
    case 'total':
    case 'credit':
    case 'debit':
    case 'base':
    case 'rate':
    case 'tax':
    case 'exchange_rate':
      return shareOf(cells, (cell) => isAmount(cell.replace('%', ''))) >= half;
    case 'month':
      return shareOf(cells, isMonth) >= half;
    case 'date':
    case 'end':
    case 'until':
    case 'exchange_date':
      return shareOf(cells, isDay) >= half;
    case 'year':
      return shareOf(cells, (cell) => yearIn(cell) !== null) >= most;
    case 'currency':
      return shareOf(cells, isCode) >= half;
    case 'domain':
      return shareOf(cells, isDomain) >= half;
    case 'deal':
    case 'deal_name':
    case 'customer':
    case 'partner':
    case 'line_item':
    case 'product':
    case 'program':
      return true;
    // A column of another name may hold the states of the rows.
    case 'type':
      return shareOf(cells, isStateOfPayment) < most;
  }
}
