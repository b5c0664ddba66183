/** What this section finds: every code, with the values that its words need and the kind of each. */
import type { Codes } from '../../language/codes.ts';
import { findingsOf } from '../../language/findings.ts';

export const codes = {
  reasons: {
    qualifying_product: {},
    own_product_line: {},
    capacity_pack: {},
    starter_only: {},
    no_qualifying_product: {},
    starter_in_bundle_credit: {},
    starter_in_bundle_commission: {},
    starter_in_bundle_data_commerce: {},
    starter_bundle_other_deal: { dealId: 'name' },
    bundle_undecided: {},
    bundle_unknown: {},
    starter_without_pro: {},
    credit_overage: {},
    not_a_subscription: {},
    free_product: {},
    unknown_add_on: {},
    product_not_recognised: { name: 'name' },
    product_unknown: {},
    product_and_name_differ: { name: 'name' },
    product_edition_unknown: {},
    line_kind_unknown: {},
    core_seat_platform_unknown: {},
  },
  actions: ['name_product'],
} as const satisfies Codes;

/** With the codes of other sections that are found here. */
export const { hubspotDecides, met, notMet, noted, unknown } = findingsOf({
  ...codes,
  actions: [...codes.actions, 'decide_commission', 'decide_eligibility'],
});
