/** What this section finds: every code, with the values that its words need and the kind of each. */
import type { Codes } from '../../language/codes.ts';
import { findingsOf } from '../../language/findings.ts';

export const codes = {
  reasons: {
    waiver_provider: {},
    waiver_partner: {},
    waiver_partner_type_unknown: {},
    waiver_link_signed: {},
    waiver_link_not_signed: {},
    waiver_link_rejected: {},
    waiver_link_signed_by_other: {},
    waiver_link_signature_unknown: {},
    waiver_link_names_onboarding: {},
    waiver_link_names_no_onboarding: {},
    waiver_link_onboarding_unknown: {},
    waiver_link_names_some_products: {},
    waiver_services_confirmed: {},
    waiver_services_not_confirmed: {},
    waiver_services_unknown: {},
    waiver_onboarding_required: {},
    waiver_requirement_unknown: {},
    waiver_without_registration: {},
    waiver_several_partners: {},
  },
  actions: ['sign_waiver_link', 'decide_waiver'],
  questions: {
    waiver: {},
    onboarding_required: {},
  },
} as const satisfies Codes;

export const { hubspotDecides, lacking, met, noted, notMet, open, unknown, whether } = findingsOf(codes);
