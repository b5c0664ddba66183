/** What the form beside a question says of it settles that question, and is never told as without effect. */
import { aDeal, aLine, aPartner, aProof, aRegistration, determined } from '../../rules/testing/a-deal.ts';
import { factsSchema } from '../../facts/schema.ts';
import { inputOf } from '../samples/worked-example.ts';
import { viewOfDeal } from '../view-of-deal.ts';

const asOf = '2025-11-10T10:00:00+01:00';
const late = { signedOn: '2025-10-20', sharedOn: '2025-10-20' };
const two = {
  partners: [aPartner('A'), aPartner('B')],
  registrations: [aRegistration('A'), aRegistration('B')],
};

type Deal = NonNullable<Parameters<typeof aDeal>[0]>;
type Decision = NonNullable<Deal['decisions']>[number];

/** The ids of the forms that a deal offers, each with the status once it is granted (to the first partner, where one is asked). */
function granted(deal: Deal): Readonly<Record<string, string | null>> {
  const facts = factsSchema.parse(aDeal(deal));
  const { actions } = viewOfDeal(inputOf(facts, determined(aDeal(deal)))).recording;
  return Object.fromEntries(
    Object.values(actions).map(({ id, fixed, fields }) => {
      const { kind, ...about } = fixed;
      expect(kind).toBe('decision');
      const which = fields.find(({ field }) => field === 'partnerId');
      const asked = which?.kind === 'choice' ? { partnerId: which.options[0]?.value } : {};
      const decision: Decision = { ruleId: '', decided: 'granted', on: '2025-11-03', ...about, ...asked };
      const after = determined(aDeal({ ...deal, decisions: [decision] }));
      expect(after.trace.map(({ code }) => code)).not.toContain('decision_without_effect');
      return [id, after.status];
    }),
  );
}

test.each<[string, Deal, Readonly<Record<string, string>>]>([
  ['a late proof', { proofs: [aProof('A', late)] }, { 'decision:A:POI-12:proof_signed_within_month': 'eligible' }],
  ['two partners alike', { ...two, proofs: [aProof('A'), aProof('B')] }, { 'decision:BPW-08': 'eligible' }],
  [
    'late proofs of two partners: one decision leaves the other question, and the choice, to HubSpot',
    { ...two, proofs: [aProof('A', late), aProof('B', late)] },
    {
      'decision:BPW-08': 'needs_hubspot_decision',
      'decision:POI-12:proof_signed_within_month': 'needs_hubspot_decision',
    },
  ],
  [
    'a late reply',
    { communication: { requests: [{ at: '2025-09-22T10:00+02:00', repliedAt: '2025-09-27T10:00+02:00' }] } },
    { 'decision:A:COM-07:breach_for_hubspot': 'eligible' },
  ],
  [
    'a late reply of a partner that was ill and said so',
    {
      communication: {
        requests: [
          {
            at: '2025-09-22T10:00+02:00',
            repliedAt: '2025-09-27T10:00+02:00',
            circumstance: 'illness',
            reasonGiven: true,
          },
        ],
      },
    },
    { 'decision:A:COM-04:reply_extension_for_hubspot': 'eligible' },
  ],
  [
    'a reply long after the return',
    {
      communication: {
        requests: [{ at: '2025-09-22T10:00+02:00', repliedAt: '2025-10-06T10:00+02:00' }],
        outOfOffice: [{ from: '2025-09-20', to: '2025-09-26', announced: true, announcedOn: '2025-09-10' }],
      },
    },
    { 'decision:A:COM-05:reply_after_return_late': 'eligible' },
  ],
  [
    'Starter, with a Pro product on another deal of the day: whether it is a bundle, and the commission, are two questions',
    {
      lineItems: [aLine('L1', 'Sales Hub Starter', '20')],
      relatedDeals: [{ id: '9002', sameDay: true, sameQuote: false, products: ['Marketing Hub Professional'] }],
    },
    {
      'decision:FAQ-05:starter_bundle_other_deal': 'needs_hubspot_decision',
      'decision:FAQ-05:starter_in_bundle_commission': 'needs_hubspot_decision',
    },
  ],
  [
    'a partner that does not comply',
    { partners: [aPartner('A', { programCompliant: false })] },
    { 'decision:A:COMM-06:partner_not_compliant': 'eligible' },
  ],
])('%s', (_what, deal, forms) => {
  expect(granted({ asOf, ...deal })).toEqual(forms);
});

test('what is settled offers no form again', () => {
  const communication = { requests: [{ at: '2025-09-22T10:00+02:00', repliedAt: '2025-09-27T10:00+02:00' }] };
  const decisions: Decision[] = [{ ruleId: 'COM-07', partnerId: 'A', decided: 'granted', on: '2025-11-03' }];
  expect(granted({ asOf, communication, decisions })).toEqual({});
});
