/** Stratégies de vente, and the validation before the close. */
import { aDeal, aRegistration, deciding, determined, line, missingPaths, verdicts } from './testing/a-deal.ts';

const twoWays = { motion: null, sharedDealCreatedBy: null };

test('the recorded motion goes before who created the shared deal (A-60)', () => {
  expect(determined(aDeal({}, { motion: 'hubspot_collaboration', sharedDealCreatedBy: 'partner' })).motion).toBe('hubspot_collaboration');
  expect(determined(aDeal({}, { motion: null, sharedDealCreatedBy: 'hubspot' })).motion).toBe('hubspot_collaboration');
  expect(determined(aDeal({}, { motion: null, sharedDealCreatedBy: 'partner' })).motion).toBe('partner_collaboration');
});

test('registered by HubSpot’s representative it is a HubSpot collaboration (FAQ-03)', () => {
  const found = determined(aDeal({ registrations: [aRegistration('A', { registeredBy: 'hubspot' })] }, twoWays));
  expect(found.motion).toBe('hubspot_collaboration');
  expect(verdicts(found)).toBe('yes/no');
});

test('nobody says which: what is the same in both stands, the commission waits', () => {
  const found = determined(aDeal({ registrations: [aRegistration('A', { registeredBy: null })] }, twoWays));
  expect(found.motion).toBeNull();
  expect(verdicts(found)).toBe('yes/pending');
  expect(missingPaths(found)).toEqual(['deal.motion']);
});

test('HubSpot collaboration: sold MRR, no commission (MOT-02, HC-05)', () => {
  const found = determined(aDeal({}, { motion: 'hubspot_collaboration' }));
  expect(found.status).toBe('partially_eligible');
  expect(line(found).credit).toMatchObject({ verdict: 'yes', soldMrr: '740.00' });
  expect(deciding(found, 'noted')).toEqual(expect.arrayContaining(['MOT-02', 'HC-03', 'HC-04', 'HC-05']));
});

test.each([
  ['approved', 'yes/yes'],
  ['pending', 'pending/pending'],
  ['refused', 'no/no'],
  [null, 'pending/pending'],
] as const)('specialist’s approval %s: %s (PC-02, PC-03)', (specialistApproval, verdict) => {
  expect(verdicts(determined(aDeal({}, { specialistApproval })))).toBe(verdict);
});

test('the approval recorded with a registration goes before the deal’s', () => {
  expect(verdicts(determined(aDeal({ registrations: [aRegistration('A', { specialistApproval: 'refused' })] })))).toBe('no/no');
  expect(verdicts(determined(aDeal({ registrations: [aRegistration('A', { specialistApproval: 'approved' })] }, { specialistApproval: 'refused' })))).toBe('yes/yes');
});

test('a HubSpot collaboration needs no approval of the specialist', () => {
  expect(verdicts(determined(aDeal({}, { motion: 'hubspot_collaboration', specialistApproval: 'refused' })))).toBe('yes/no');
});

test.each([
  ['approved', 'yes/yes', 'eligible'],
  ['pending', 'pending/pending', 'pending'],
  ['refused', 'no/no', 'not_eligible'],
  [null, 'pending/pending', 'pending'],
] as const)('HubSpot’s validation %s: %s (ELIG-04)', (hubspotValidation, verdict, status) => {
  const found = determined(aDeal({}, { hubspotValidation }));
  expect(verdicts(found)).toBe(verdict);
  expect(found.status).toBe(status);
});

test('what HubSpot refused asks for nothing more', () => {
  const found = determined(aDeal({ proofs: null, customer: null }, { hubspotValidation: 'refused', purchaseDomain: null }));
  expect(found).toMatchObject({ missingFacts: [], nextActions: [], status: 'not_eligible' });
});

test('HubSpot owns the account and a partner registered: who created the shared deal decides, and a warning says so (A-60)', () => {
  const found = determined(aDeal({}, { ...twoWays, sharedDealCreatedBy: 'partner', hubspotOwned: true }));
  expect(verdicts(found)).toBe('yes/yes');
  expect(found.warnings).toContainEqual(expect.objectContaining({ code: 'hubspot_owned_account' }));
});
