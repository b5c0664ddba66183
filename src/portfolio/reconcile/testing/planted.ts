/**
 * Every difference that stands in the eight invented statements, written down before anything could find it. What is
 * found must be this and nothing else.
 */

/** In the order of the folder `statements`. */
export const statements = {
  'month-by-month': 'month-by-month.csv',
  'produits-excel': 'produits-excel.csv',
  'in-dollars': 'in-dollars.tsv',
  'by-customer': 'by-customer.txt',
  'excel-francais': 'excel-francais.csv',
  programs: 'programs.csv',
  payments: 'payments.csv',
  'of-one-partner': 'of-one-partner.csv',
} as const;
export type StatementName = keyof typeof statements;

export interface Planted {
  readonly statement: StatementName;
  /** `undecided`: left to the reader. `total`: a total row that its rows do not come to. */
  readonly kind: 'differing' | 'missing' | 'unexpected' | 'undecided' | 'total';
  /** Id of the deal, or the customer as the statement writes it where it is nobody's. */
  readonly where: string;
  /** Lines of the deal; absent: all that it has. */
  readonly lines?: readonly string[];
  /** `10`, `11`, `12` of 2026; absent: the whole quarter. */
  readonly months?: readonly string[];
  /** The code of what explains it. */
  readonly why: string;
  /** What the explanation must name. */
  readonly names?: readonly string[];
}

const planted =
  (statement: StatementName) =>
  (
    kind: Planted['kind'],
    where: string,
    why: string,
    more: Pick<Planted, 'lines' | 'months' | 'names'> = {},
  ): Planted => ({
    statement,
    kind,
    where,
    why,
    ...more,
  });

const monthly = planted('month-by-month');
const products = planted('produits-excel');
const dollars = planted('in-dollars');
const customers = planted('by-customer');
const french = planted('excel-francais');
const programs = planted('programs');
const payments = planted('payments');
const own = planted('of-one-partner');

export const everyPlanted: readonly Planted[] = [
  monthly('differing', '102', 'list_price', { names: ['500.00', '450.00'] }),
  monthly('unexpected', '103', 'ended', { months: ['11', '12'] }),
  monthly('missing', '105', 'month', { months: ['12'], names: ['160.00'] }),
  monthly('missing', '106', 'deal', { names: ['300.00'] }),
  monthly('unexpected', '107', 'unpaid', { months: ['12'] }),
  monthly('unexpected', 'Zephyr', 'unknown_customer'),

  products('differing', '202', 'discount_again', { names: ['10'] }),
  products('differing', '203', 'net_of_tax', { names: ['20'] }),
  products('differing', '204', 'month_lacking', { names: ['1'] }),
  products('missing', '205', 'line', { lines: ['L2'], names: ['240.00'] }),
  products('differing', '206', 'rate', { names: ['15'] }),
  products('unexpected', '208', 'other_quarter', { months: ['09'] }),
  products('differing', '209', 'twice'),
  products('total', 'TOTAL', 'total', { names: ['10.00'] }),

  dollars('differing', '302', 'rate_date', { names: ['2025-10-15'] }),
  dollars('differing', '303', 'currency', { names: ['EUR', 'USD'] }),
  dollars('missing', '304', 'month', { months: ['12'], names: ['160.00'] }),
  dollars('differing', '305', 'rate_date', { names: ['2027-01-15'] }),
  dollars('differing', '306', 'sign', { months: ['11'] }),
  dollars('unexpected', '307', 'awaiting'),
  dollars('undecided', '308', 'no_rate', { names: ['CHF', 'USD'] }),

  customers('undecided', 'Lemoine', 'several', { names: ['401', '402'] }),
  customers('undecided', 'Ateliers Bleus', 'similar', { names: ['403'] }),
  customers('differing', '404', 'line_lacking', { names: ['L2'] }),
  customers('differing', '406', 'month_lacking', { names: ['1'] }),
  customers('differing', '407', 'unpaid_month', { names: ['2026-12'] }),
  customers('differing', '408', 'after_end', { names: ['1'] }),
  customers('differing', '409', 'shorter_term', { names: ['12'] }),
  customers('differing', '410', 'unexplained'),
  customers('differing', '411', 'rounding'),

  french('undecided', '501', 'unread', { months: ['11'], names: ['22-nov'] }),
  french('differing', '502', 'rate', { names: ['15'] }),
  french('differing', '503', 'list_price', { names: ['1000.00', '900.00'] }),
  french('differing', '504', 'sign', { months: ['12'] }),
  french('missing', '505', 'month', { months: ['10'], names: ['91.00'] }),
  french('unexpected', "=cmd|' /C calc'!A1", 'unknown_customer'),
  french('differing', '507', 'twice', { months: ['11'] }),

  programs('differing', '601', 'program', { names: ['enterprise_referral', '12'] }),
  programs('differing', '602', 'stated_end', { names: ['2026-11-30'] }),
  programs('differing', '603', 'increase_only', { names: ['900.00', '1300.00'] }),
  programs('differing', '604', 'price_step', { names: ['640.00'] }),
  programs('unexpected', '605', 'earns_nothing', { lines: ['L2'], names: ['COMM-01'] }),
  programs('missing', '606', 'line', { lines: ['L2'], names: ['234.00'] }),
  programs('differing', '607', 'currency', { names: ['EUR', 'USD'] }),

  payments('differing', '702', 'month_lacking', { names: ['1'] }),
  payments('differing', '704', 'sign', { months: ['09'] }),
  payments('differing', '705', 'reversal_alone', { months: ['07', '08', '09'] }),
  payments('unexpected', '706', 'other_quarter', { months: ['08'] }),
  payments('missing', '707', 'deal', { names: ['342.00'] }),

  own('missing', '802', 'month', { months: ['11'], names: ['101.00'] }),
  own('unexpected', '803', 'earns_nothing'),
  own('differing', '804', 'list_price', { names: ['420.00', '360.00'] }),
  own('unexpected', '805', 'unpaid', { months: ['11', '12'] }),
];
