/** The book of facts, section by section, in the order of a facts file. */
import * as z from 'zod';
import { communication } from './communication.ts';
import { conduct } from './conduct.ts';
import { customer } from './customer.ts';
import { deal } from './deal.ts';
import { decisions } from './decisions.ts';
import { discounts } from './discounts.ts';
import { exchangeRates } from './exchange-rates.ts';
import { fact, group, required, shapeOf } from './fact.ts';
import { dateTime, partner } from './form.ts';
import { holidays } from './holidays.ts';
import { introduction } from './introduction.ts';
import { lineItems } from './line-items.ts';
import { managed } from './managed.ts';
import { onboarding } from './onboarding.ts';
import { partners } from './partners.ts';
import { payments } from './payments.ts';
import { proofs } from './proofs.ts';
import { recommendation } from './recommendation.ts';
import { registrations } from './registrations.ts';
import { relatedDeals } from './related-deals.ts';
import { secondManager } from './second-manager.ts';

const asOf = fact(dateTime, { fr: 'instant de l’évaluation', en: 'moment of the check' }, 'everybody');
const viewer = group({ fr: 'personne qui regarde', en: 'who is looking' }, 'hubspot', {
  partnerId: required(partner, { fr: 'partenaire qui regarde', en: 'partner who is looking' }, 'hubspot'),
});

export const book = {
  asOf,
  viewer,
  deal,
  customer,
  partners,
  registrations,
  lineItems,
  proofs,
  recommendation,
  communication,
  discounts,
  onboarding,
  payments,
  managed,
  exchangeRates,
  holidays,
  conduct,
  relatedDeals,
  introduction,
  secondManager,
  decisions,
};

/** The facts file, section by section; the schema that input is parsed with. */
export const factsSchema = z.lazy(() => z.strictObject(shapeOf(book)));
