/** The deal's status in one word, from what each of its lines may earn: what is open first, then what HubSpot decides. */
import type { FactsInput } from '../../facts/schema.ts';
import { aDeal, aLine, anUnsignedProof, aProof, determined, verdicts } from '../testing/a-deal.ts';

const inOrder = aLine('L1');
const unlisted = aLine('L2', 'Sales Hub Professional', '100');
const unnamed = aLine('L3', 'Widget', '50', { name: null });
const oneTime = aLine('L4', 'Onboarding', '500', { kind: 'one_time' });
const listing = (...ids: string[]) => [aProof('A', { link: 'manual', coversLineItems: ids })];
const undecided = { signedOn: '2025-10-20', sharedOn: '2025-10-20' };

test.each<[string, FactsInput, string[], string | null]>([
  ['eligible: every line', aDeal({ lineItems: [inOrder, unlisted] }), ['yes/yes', 'yes/yes'], 'eligible'],
  [
    'eligible: a service beside, which never earns',
    aDeal({ lineItems: [inOrder, oneTime] }),
    ['yes/yes', 'no/no'],
    'eligible',
  ],
  [
    'partially eligible: one line of two',
    aDeal({ lineItems: [inOrder, unlisted], proofs: listing('L1') }),
    ['yes/yes', 'no/no'],
    'partially_eligible',
  ],
  [
    'partially eligible: the credit and not the commission',
    aDeal({}, { motion: 'hubspot_collaboration' }),
    ['yes/no'],
    'partially_eligible',
  ],
  ['not eligible: no line', aDeal({ proofs: [anUnsignedProof('A')] }), ['no/no'], 'not_eligible'],
  ['not eligible: nothing but services', aDeal({ lineItems: [oneTime] }), ['no/no'], 'not_eligible'],
  [
    'HubSpot’s to decide: every line',
    aDeal({ proofs: [aProof('A', undecided)] }),
    ['needs_hubspot_decision/needs_hubspot_decision'],
    'needs_hubspot_decision',
  ],
  [
    'HubSpot’s to decide: one line, beside one that is lost',
    aDeal({
      lineItems: [inOrder, unlisted],
      proofs: [aProof('A', { ...undecided, link: 'manual', coversLineItems: ['L1'] })],
    }),
    ['needs_hubspot_decision/needs_hubspot_decision', 'no/no'],
    'needs_hubspot_decision',
  ],
  [
    'pending: one line, beside one in order',
    aDeal({ lineItems: [inOrder, unnamed] }),
    ['yes/yes', 'pending/pending'],
    'pending',
  ],
  [
    'pending: one line, beside one that HubSpot decides',
    aDeal({ lineItems: [inOrder, unnamed], proofs: [aProof('A', undecided)] }),
    ['needs_hubspot_decision/needs_hubspot_decision', 'pending/pending'],
    'pending',
  ],
  [
    'at risk: the deal is open, and nobody has signed yet',
    aDeal({ proofs: [anUnsignedProof('A')] }, { stage: 'open', closeDate: '2026-02-01' }),
    ['pending/pending'],
    'at_risk',
  ],
  [
    'pending: the deal is open, and all is signed',
    aDeal({}, { stage: 'open', closeDate: '2026-02-01' }),
    ['pending/pending'],
    'pending',
  ],
  [
    'at risk: the credit alone is open, and nobody has signed yet',
    aDeal(
      { proofs: [anUnsignedProof('A')] },
      { stage: 'open', closeDate: '2026-02-01', motion: 'hubspot_collaboration' },
    ),
    ['pending/no'],
    'at_risk',
  ],
  ['none: there is no line', aDeal({ lineItems: [] }), [], null],
])('a deal has one status, and is: %s', (_status, facts, ofLines, status) => {
  const found = determined(facts);
  expect((facts.lineItems ?? []).map(({ id }) => verdicts(found, id))).toEqual(ofLines);
  expect(found.status).toBe(status);
});
