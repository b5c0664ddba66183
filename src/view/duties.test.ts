/** The duties beside the credit: one entry a section of the text, open where something is due, never "in order" where it is not. */
import { aDeal, aPartner, aProof, aRegistration, determined, theDeal } from '../rules/testing/a-deal.ts';
import type { DutyView } from '../contract/deal-view.ts';
import { french, inputOf } from './samples/worked-example.ts';
import { viewOfDeal } from './view-of-deal.ts';

type Deal = NonNullable<Parameters<typeof aDeal>[0]>;
type Other = NonNullable<Parameters<typeof inputOf>[2]>;
const seen = (deal: Deal, other: Other = {}) => viewOfDeal(inputOf(aDeal(deal), determined(aDeal(deal)), other));
const duty = (id: string, deal: Deal, other: Other = {}): DutyView | undefined =>
  seen(deal, other).duties.find((each) => each.id === id);

const asked: Deal = {
  asOf: '2025-11-05T12:00:00+01:00',
  deal: { ...theDeal, stage: 'open', closeDate: '2025-11-20' },
  communication: { requests: [{ partnerId: 'A', at: '2025-11-05T09:10+01:00', repliedAt: null }] },
};

test('a request that waits for its reply is open, with what is due and until when', () => {
  const shown = duty('communication', asked);
  expect(shown).toMatchObject({ title: 'Replies and BANT', tone: 'warning', open: true });
  expect(shown?.state).toMatch(/^Reply to the Growth Specialist by 7 Nov/);
  expect(shown?.texts.join(' ')).toContain('Reply to the Growth Specialist');
  expect(duty('communication', asked, french)?.state).toMatch(/^Répondre au Spécialiste inbound d’ici au 7 nov\./);
});

test('a reply that was missed is never in order', () => {
  const late: Deal = { ...asked, asOf: '2025-11-12T12:00:00+01:00' };
  expect(duty('communication', late)?.tone).not.toBe('success');
  expect(duty('communication', late)?.state).not.toBe('in order');
});

test('a registration on the purchase domain is in order, and folded', () => {
  const deal: Deal = { deal: { ...theDeal, purchaseDomain: 'client.example' }, registrations: [aRegistration('A')] };
  expect(duty('registration', deal)).toMatchObject({ state: 'in order', tone: 'success', open: false });
});

test('a fact that decides nothing is asked for in the section that waits for it', () => {
  const view = seen({ proofs: [aProof('A', { onboardingFor: ['Marketing Hub Professional'] })] });
  const named = view.duties.flatMap(({ missing }) => missing);
  const unneeded = view.missing.filter(({ decides }) => !decides);
  expect(unneeded.length).toBeGreaterThan(0);
  expect(named).toEqual(expect.arrayContaining(unneeded.map(({ id }) => id)));
});

test('a section of which nothing is known and nothing asked is not there', () => {
  expect(duty('incentives', {})).toBeUndefined();
  expect(duty('transition-2024', {})).toBeUndefined();
});

test('who is on the deal is told to HubSpot’s side with what decides between them, and to a partner not at all', () => {
  const two: Deal = {
    partners: [aPartner('A'), aPartner('B')],
    registrations: [aRegistration('A'), aRegistration('B')],
    proofs: [aProof('A'), aProof('B', { status: 'rejected', signedBy: null, signedOn: null, sharedOn: null })],
  };
  const view = seen(two);
  expect(view.decidedBy).toBe('Agency A: This partner has the customer’s signature.');
  expect(view.partners.map(({ name, credited, proofBrief }) => [name, credited, proofBrief.text])).toEqual([
    ['Agency A', true, 'Shared 12 Oct 2025'],
    ['Agency B', false, 'Rejected by the customer'],
  ]);
  const own = viewOfDeal(
    inputOf(aDeal(two), determined({ ...aDeal(two), viewer: { partnerId: 'B' } }), { viewerPartnerId: 'B' }),
  );
  expect([own.partners, own.decidedBy]).toEqual([[], undefined]);
  expect(JSON.stringify(own)).not.toContain('Agency A');
});
