/** What HubSpot calculates by itself. It publishes no formula for MRR; these are net recurring amounts brought to a month. */
import Fraction from 'fraction.js';
import type { DealEnd } from './pipelines.ts';

type Values = Readonly<Record<string, string | null>>;

const monthsOf: Readonly<Record<string, Fraction>> = {
  weekly: new Fraction(12, 52),
  biweekly: new Fraction(12, 26),
  monthly: new Fraction(1),
  quarterly: new Fraction(3),
  per_six_months: new Fraction(6),
  annually: new Fraction(12),
  per_two_years: new Fraction(24),
  per_three_years: new Fraction(36),
  per_four_years: new Fraction(48),
  per_five_years: new Fraction(60),
};

/** A line item's calculated properties; empty where HubSpot could not tell (an unknown frequency, no price). */
export function lineItemMoney(values: Values): Record<string, string> {
  const price = number(values['price']);
  if (price === null) return {};
  const before = price.mul(number(values['quantity']) ?? new Fraction(1));
  const discount = before
    .mul(number(values['hs_discount_percentage']) ?? new Fraction(0))
    .div(100)
    .add((number(values['discount']) ?? new Fraction(0)).mul(number(values['quantity']) ?? new Fraction(1)));
  const amount = before.sub(discount);
  const money = { amount: text(amount), hs_pre_discount_amount: text(before), hs_total_discount: text(discount) };

  const frequency = values['recurringbillingfrequency'] ?? '';
  if (frequency === '') {
    return {
      ...money,
      hs_mrr: '0.00',
      hs_arr: '0.00',
      hs_acv: text(amount),
      hs_tcv: text(amount),
      hs_recurring_billing_number_of_payments: '1',
    };
  }
  const months = monthsOf[frequency];
  if (months === undefined) return money;
  const mrr = amount.div(months);
  const term = termInMonths(values['hs_recurring_billing_period'] ?? '');
  return {
    ...money,
    hs_mrr: text(mrr),
    hs_arr: text(mrr.mul(12)),
    hs_acv: text(mrr.mul(term === null ? 12 : Math.min(12, term))),
    ...(term === null ? {} : { hs_tcv: text(mrr.mul(term)), hs_term_in_months: String(term) }),
    hs_recurring_billing_terms: term === null ? 'AUTOMATICALLY_RENEW' : 'FIXED',
  };
}

/** Whether a deal is closed is told by its stage; which stages close a deal, by the portal's pipelines. */
export const dealState = (outcome: DealEnd): Record<string, string> => ({
  hs_is_closed: String(outcome !== null),
  hs_is_closed_won: String(outcome === 'won'),
  hs_is_closed_lost: String(outcome === 'lost'),
});

export const calculatedNames = {
  line_items: [
    'amount',
    'hs_pre_discount_amount',
    'hs_total_discount',
    'hs_mrr',
    'hs_arr',
    'hs_acv',
    'hs_tcv',
    'hs_term_in_months',
    'hs_recurring_billing_terms',
    'hs_recurring_billing_number_of_payments',
  ],
  deals: [
    'hs_is_closed',
    'hs_is_closed_won',
    'hs_is_closed_lost',
    'hs_num_of_associated_line_items',
    'hs_num_associated_active_deal_registrations',
    'hs_num_associated_deal_registrations',
    'hs_mrr',
    'hs_arr',
    'hs_acv',
    'hs_tcv',
  ],
} as const;

function number(value: string | null | undefined): Fraction | null {
  return value === undefined || value === null || !/^-?\d+(\.\d+)?$/.test(value) ? null : new Fraction(value);
}

function text(value: Fraction): string {
  return value
    .round(2)
    .toString(2)
    .replace(/^(-?\d+)$/, '$1.00')
    .replace(/^(-?\d+\.\d)$/, '$10');
}

function termInMonths(period: string): number | null {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(period);
  if (parts === null || period === 'P') return null;
  return Number(parts[1] ?? 0) * 12 + Number(parts[2] ?? 0);
}
