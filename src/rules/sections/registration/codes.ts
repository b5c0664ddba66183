/** What this section finds: every code, with the values that its words need and the kind of each. */
import type { Codes } from '../../language/codes.ts';
import { findingsOf } from '../../language/findings.ts';
import { codes as eligibilityAndRates } from '../eligibility-and-rates/codes.ts';

export const codes = {
  reasons: {
    registered_on_purchase_domain: { domain: 'name' },
    registered_on_related_domain: { domain: 'name', purchaseDomain: 'name' },
    registered_on_other_domain: { domain: 'name', purchaseDomain: 'name' },
    registered_on_other_domain_but_involved: { domain: 'name', purchaseDomain: 'name' },
    registration_domain_asked: {},
    registered_as_shared_deal: {},
    shared_deal_registered: {},
    registered_before_close: { registeredOn: 'date' },
    shared_deal_registration_only: {},
    registered_after_close: { registeredOn: 'date', closeDate: 'date' },
    registration_ahead: { registeredOn: 'date' },
    registration_date_unknown: {},
    registration_domain_unknown: {},
    purchase_domain_unknown: {},
    registration_kind_unknown: {},
    registrations_unknown: {},
    shared_deal_not_registered: {},
    old_domain_registration: {},
    unregistered_but_involved: {},
    unregistered_and_not_involved: {},
    unregistered_involvement_unknown: {},
  },
  actions: ['register_shared_deal', 'correct_registration_domain', 'decide_registration'],
} as const satisfies Codes;

/** With the codes of other sections that are found here. */
export const { hubspotDecides, met, notMet, noted, open, unknown } = findingsOf({
  ...codes,
  reasons: {
    ...codes.reasons,
    close_date_unknown: eligibilityAndRates.reasons.close_date_unknown,
  },
});
