/** The text's own example, and the rules that any deal in order goes through. */
import { aDeal, aPartner, aProof, aRegistration, determined, line, verdicts } from '../testing/a-deal.ts';

const rulesOn = (found: ReturnType<typeof determined>) =>
  new Set([...found.trace, ...line(found).commission.reasons].map(({ ruleId }) => ruleId));

test('Marketing Hub Pro at 740 a month: 148 a month, 444 a quarter, at most 5,328 over three years (COMM-05)', () => {
  const found = determined(aDeal());
  expect(found.status).toBe('eligible');
  expect(found.creditedPartnerId).toBe('A');
  expect(line(found)).toMatchObject({
    productLine: 'marketing_hub',
    edition: 'professional',
    credit: { verdict: 'yes', soldMrr: '740.00' },
    commission: {
      verdict: 'yes',
      program: 'standard',
      baseMrr: '740.00',
      currency: 'EUR',
      rate: '0.20',
      months: 36,
      monthly: '148.00',
      quarterly: '444.00',
      maximum: '5328.00',
      from: '2025-10-15',
      until: '2028-10-15',
    },
  });
  expect(found.totals).toEqual([
    { currency: 'EUR', monthly: '148.00', quarterly: '444.00', maximum: '5328.00', awaitingDecision: '0.00' },
  ]);
  expect(line(found).commission.reasons.map(({ ruleId }) => ruleId)).toContain('COMM-05');
});

test('everything begins with a shared deal, whose registration asks for the collaboration (MOT-00, PC-01)', () => {
  const rules = rulesOn(determined(aDeal()));
  expect(rules.has('MOT-00')).toBe(true);
  expect(rules.has('PC-01')).toBe(true);
  expect(rulesOn(determined(aDeal({ registrations: [aRegistration('A', { kind: 'domain' })] }))).has('PC-01')).toBe(
    false,
  );
});

test('two partners with a part in the deal compete for it (BPW-01); one does not', () => {
  const two = determined(
    aDeal({
      partners: [aPartner('A'), aPartner('B')],
      registrations: [aRegistration('A'), aRegistration('B')],
      proofs: [aProof('A')],
    }),
  );
  expect(two.process).toBe('best_partner_wins');
  expect(rulesOn(two).has('BPW-01')).toBe(true);
  expect(verdicts(two)).toBe('yes/yes');
  const one = determined(aDeal());
  expect(one.process).toBe('single_partner');
  expect(rulesOn(one).has('BPW-01')).toBe(false);
});
