/** One fact for each way in which a recording writes: a new record, an old one, the deal itself, a company. */
import type { Fact } from './recording-bench.ts';

export const newInvolvement: Fact = {
  name: 'the first registration of a partner',
  dealId: '9002',
  joinedBy: '706',
  record: {
    kind: 'registration',
    partnerId: '706',
    registeredBy: 'partner',
    registrationKind: 'shared_deal',
    registeredOn: '2025-10-06',
  },
  kept: { type: 'involvement', partnerId: '706', property: 'roe_registered_on', value: '2025-10-06' },
};

const signature: Fact = {
  name: 'a signature',
  dealId: '9002',
  record: { kind: 'link', partnerId: '701', link: 'automatic', signedBy: 'customer', signedOn: '2025-10-30' },
  kept: { type: 'involvement', partnerId: '701', property: 'roe_automatic_link_signed_on', value: '2025-10-30' },
};

const validation: Fact = {
  name: 'HubSpot’s validation',
  dealId: '9025',
  record: { kind: 'validation', hubspotValidation: 'approved' },
  kept: { type: 'deals', property: 'roe_hubspot_validation', value: 'approved' },
};

const profile: Fact = {
  name: 'a partner’s tier',
  dealId: '9001',
  record: { kind: 'profile', partnerId: '701', tier: 'diamond' },
  kept: { type: 'companies', partnerId: '701', property: 'roe_partner_tier', value: 'diamond' },
};

export const factsToRecord: readonly Fact[] = [newInvolvement, signature, validation, profile];
