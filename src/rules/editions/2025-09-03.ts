/**
 * The edition of 3 September 2025 ("Dernière mise à jour le 3 septembre 2025"), with every number of its text.
 *
 * The page does not say until when it holds. HubSpot's announcement of deal-based commissions for everybody names
 * 17 November 2025, so the last day here is the day before; for upsells to customers in Australia and New Zealand,
 * Latin America and the German-speaking countries it was 30 September 2025 (`other-editions.ts`).
 */
import { calendarDate, currencyCode } from '../../facts/primitives.ts';
import { type RulesEdition, statedBy } from './edition.ts';

const id = '2025-09-03';
const dollars = currencyCode.parse('USD');

export const edition20250903: RulesEdition = {
  id,
  from: calendarDate.parse('2025-09-03'),
  to: calendarDate.parse('2025-11-16'),
  toIsFrom: 'hubspot.com/deal-based-commissions',
  parameters: statedBy(id, {
    'commission.rate': { value: '0.20', unit: null, ruleId: 'COMM-01', source: 'text', ambiguity: 'A-04' },
    'commission.partner.months': { value: 36, unit: 'months', ruleId: 'COMM-02', source: 'text', ambiguity: 'A-05' },
    'commission.provider.months': { value: 12, unit: 'months', ruleId: 'COMM-03', source: 'text', ambiguity: 'A-05' },
    'commission.accounting': { value: 'monthly', unit: null, ruleId: 'COMM-04', source: 'text' },
    'commission.payment': { value: 'quarterly', unit: null, ruleId: 'COMM-04', source: 'text', ambiguity: 'A-55' },
    'soldMrr.lookBack': { value: 12, unit: 'months', ruleId: 'SM-02', source: 'text', ambiguity: 'A-13' },
    'proof.deadline': { value: 'close_date', unit: null, ruleId: 'POI-12', source: 'text', ambiguity: 'A-01' },
    'proof.signatureWindow': { value: 1, unit: 'month', ruleId: 'POI-14', source: 'text', ambiguity: 'A-02' },
    'proof.signatureWindowDays': { value: 30, unit: 'days', ruleId: 'POI-14', source: 'reading', ambiguity: 'A-02' },
    'enterprise.rate': { value: '0.20', unit: null, ruleId: 'ENT-08', source: 'text', ambiguity: 'A-27' },
    'enterprise.months': { value: 12, unit: 'months', ruleId: 'ENT-08', source: 'text', ambiguity: 'A-27' },
    'enterprise.floor': { value: '3000', unit: 'USD a month', ruleId: 'ENT-06', source: 'text', ambiguity: 'A-29' },
    'enterprise.floorCurrency': { value: dollars, unit: null, ruleId: 'ENT-06', source: 'text', ambiguity: 'A-30' },
    'enterprise.conversionMargin': {
      value: '0.05',
      unit: null,
      ruleId: 'ENT-06',
      source: 'setting',
      ambiguity: 'A-30',
    },
    'enterprise.tiers': {
      value: ['platinum', 'diamond', 'elite'],
      unit: null,
      ruleId: 'ENT-02',
      source: 'text',
      ambiguity: 'A-31',
    },
    'enterprise.waiverRegions': {
      value: ['APAC', 'EMEA', 'LATAM'],
      unit: null,
      ruleId: 'ENT-03',
      source: 'text',
      ambiguity: 'A-33',
    },
    'upsell.model': { value: 'product_line_holder', unit: null, ruleId: 'US-06', source: 'text' },
    'reply.hours': { value: 48, unit: 'hours', ruleId: 'COM-02', source: 'text', ambiguity: 'A-35' },
    'reply.afterHoliday': { value: '17:00', unit: null, ruleId: 'COM-03', source: 'text', ambiguity: 'A-35' },
    'invitation.hours': { value: 72, unit: 'hours', ruleId: 'OVL-02', source: 'text', ambiguity: 'A-37' },
    'onboarding.workingDays': { value: 10, unit: 'working days', ruleId: 'ONB-04', source: 'text', ambiguity: 'A-42' },
    'secondManager.yearlyMrr': {
      value: '10000',
      unit: 'USD a year',
      ruleId: 'FAQ-01',
      source: 'text',
      ambiguity: 'A-51',
    },
    'secondManager.currency': { value: dollars, unit: null, ruleId: 'FAQ-01', source: 'text' },
    'model.since': { value: calendarDate.parse('2024-02-01'), unit: null, ruleId: 'OVL-01', source: 'text' },
  }),
};
