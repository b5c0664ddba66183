/**
 * The edition of 3 September 2025 ("Dernière mise à jour le 3 septembre 2025"), with every number of its text.
 *
 * The page does not say until when it holds. HubSpot's announcement of deal-based commissions for everybody names
 * 17 November 2025, so the last day here is the day before; for upsells to customers in Australia and New Zealand,
 * Latin America and the German-speaking countries it was 30 September 2025 (`deal-based-countries.ts`).
 */
import { calendarDate } from '../../facts/primitives.ts';
import { type RulesEdition, statedBy } from './edition.ts';
import { amount, choice, count, date, localTime, reading, setting, share, text, words } from './parameter.ts';

const id = '2025-09-03';

export const edition20250903: RulesEdition = {
  id,
  from: calendarDate.parse('2025-09-03'),
  to: calendarDate.parse('2025-11-16'),
  toIsFrom: 'hubspot.com/deal-based-commissions',
  parameters: statedBy(id, {
    'commission.rate': text(share('0.20'), 'COMM-01', 'A-04'),
    'commission.partner.months': text(count(36, 'months'), 'COMM-02', 'A-05'),
    'commission.provider.months': text(count(12, 'months'), 'COMM-03', 'A-05'),
    'commission.accounting': text(choice('monthly'), 'COMM-04'),
    'commission.payment': text(choice('quarterly'), 'COMM-04', 'A-55'),
    'soldMrr.lookBack': text(count(12, 'months'), 'SM-02', 'A-13'),
    'proof.deadline': text(choice('close_date'), 'POI-12', 'A-01'),
    'proof.signatureWindow': text(count(1, 'months'), 'POI-14', 'A-02'),
    'proof.signatureWindowDays': reading(count(30, 'days'), 'POI-14', 'A-02'),
    'enterprise.rate': text(share('0.20'), 'ENT-08', 'A-27'),
    'enterprise.months': text(count(12, 'months'), 'ENT-08', 'A-27'),
    'enterprise.floor': text(amount('3000', 'USD', 'month'), 'ENT-06', 'A-29'),
    'enterprise.conversionMargin': setting(share('0.05'), 'ENT-06', 'A-30'),
    'enterprise.tiers': text(words('platinum', 'diamond', 'elite'), 'ENT-02', 'A-31'),
    'enterprise.waiverRegions': text(words('APAC', 'EMEA', 'LATAM'), 'ENT-03', 'A-33'),
    'upsell.model': text(choice('product_line_holder'), 'US-06'),
    'reply.hours': text(count(48, 'hours'), 'COM-02', 'A-35'),
    'reply.afterHoliday': text(localTime('17:00'), 'COM-03', 'A-35'),
    'invitation.hours': text(count(72, 'hours'), 'OVL-02', 'A-37'),
    'onboarding.workingDays': text(count(10, 'working_days'), 'ONB-04', 'A-42'),
    'secondManager.yearlyMrr': text(amount('10000', 'USD', 'year'), 'FAQ-01', 'A-51'),
    'model.since': text(date('2024-02-01'), 'OVL-01'),
  }),
  rules: {},
  announced: null,
  setBy: null,
};
