import { determine } from '../determine.ts';
import { parseFacts } from '../facts/parse.ts';
import { instant } from '../facts/primitives.ts';
import { aDeal, aLine, anEnterpriseDeal, anUnsignedProof, aPartner, aProof, aRegistration } from '../testing/a-deal.ts';
import { plainRulebook } from '../testing/plain-rulebook.ts';
import { withChanges } from './change.ts';
import { whyNot, type Question, type WhyNot } from './why-not.ts';

const now = instant.parse('2026-01-15T12:00:00+01:00');
const ask = (facts: unknown, about: Question['about'] = 'commission', lineItemId = 'L1'): WhyNot => whyNot(facts, { lineItemId, about }, plainRulebook, now);
const remedies = (answer: WhyNot) => (answer.kind === 'would_earn' ? answer.remedies : answer.kind);

test('a line that earns is not asked about', () => {
  expect(ask(aDeal())).toEqual({ kind: 'earns' });
});

test('no signature: the proof, and nothing else', () => {
  expect(remedies(ask(aDeal({ proofs: [anUnsignedProof('A')] })))).toEqual(['proof_signed_and_shared_in_time']);
});

test('a HubSpot collaboration earns commission if the partner had brought the deal', () => {
  expect(remedies(ask(aDeal({}, { motion: 'hubspot_collaboration' })))).toEqual(['partner_brings_deal']);
});

test('of several obstacles every one is named, and no more', () => {
  const facts = aDeal({ proofs: [], lineItems: [aLine('L1', 'Sales Hub Starter')] }, { specialistApproval: 'refused' });
  expect(remedies(ask(facts))).toEqual(['specialist_approves', 'proof_signed_and_shared_in_time', 'professional_edition']);
});

test('a gold partner in the enterprise programme', () => {
  const facts = anEnterpriseDeal({ partners: [aPartner('A', { tier: 'gold', crmImplementationAccredited: true })] });
  const answer = ask(facts);
  expect(answer).toMatchObject({ kind: 'would_earn', partnerId: 'A' });
  // Bringing the deal itself is as small a change as another tier: either answer is one remedy.
  expect(remedies(answer)).toHaveLength(1);
});

test('each change that is named is needed: with all of them the line earns, without any one it does not', () => {
  const facts = aDeal({ proofs: [], registrations: [aRegistration('A', { domain: 'elsewhere.example' })] }, { hubspotValidation: 'refused' });
  const answer = ask(facts);
  if (answer.kind !== 'would_earn') throw new Error(answer.kind);
  const verdictWith = (paths: typeof answer.changed) => {
    const parsed = parseFacts(withChanges(facts, Object.fromEntries(paths.map(({ path, to }) => [path, to]))));
    return parsed.ok ? determine({ ...parsed.facts, asOf: now }, plainRulebook).lines[0]?.commission.verdict : 'refused';
  };
  expect(verdictWith(answer.changed)).toBe('yes');
  for (const left of answer.changed) expect(verdictWith(answer.changed.filter((each) => each !== left))).not.toBe('yes');
});

test('a changed fact says what it is now, where the facts say so', () => {
  const answer = ask(aDeal({}, { specialistApproval: 'refused' }));
  expect(answer).toMatchObject({ changed: [{ path: 'deal.specialistApproval', from: 'refused', to: 'approved' }] });
});

test('a partner that lost to another asks for itself', () => {
  const facts = { ...aDeal({ partners: [aPartner('A'), aPartner('B')], registrations: [aRegistration('A'), aRegistration('B')], proofs: [anUnsignedProof('A'), aProof('B')] }), viewer: { partnerId: 'A' } };
  expect(ask(facts)).toMatchObject({ kind: 'would_earn', partnerId: 'A' });
});

test('a one-time fee earns only if it were a subscription', () => {
  expect(remedies(ask(aDeal({ lineItems: [aLine('L1'), aLine('L2', 'Marketing Hub Professional', '500.00', { kind: 'one_time' })] }), 'commission', 'L2'))).toEqual(['recurring_subscription']);
});

test('facts that are refused, or a line that is not there, come back as problems', () => {
  expect(ask({ deal: {} })).toMatchObject({ kind: 'refused' });
  expect(ask(aDeal(), 'credit', 'L9')).toMatchObject({ kind: 'refused', problems: [{ path: 'lineItems' }] });
});
