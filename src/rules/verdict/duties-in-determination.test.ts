/** What a whole determination says of the duties, for HubSpot's side and for a partner who looks. */
import { determine } from './determine.ts';
import { edition20250903 } from '../editions/2025-09-03.ts';
import { instant } from '../../facts/primitives.ts';
import { type FactsInput, factsSchema } from '../../facts/schema.ts';
import type { Rulebook } from '../language/rulebook.ts';
import { another, inFrance, pathsIn, rulesIn } from '../testing/deal-for-duties.ts';

const rulebook: Rulebook = {
  editions: [edition20250903],
  classify: () => ({ productLine: 'marketing_hub', edition: 'professional', addOn: null, kindHint: null }),
};
const asOf = instant.parse('2025-10-20T12:00+02:00');
const won: FactsInput = {
  deal: {
    id: '9001',
    stage: 'closed_won',
    closeDate: '2025-10-15',
    motion: 'hubspot_collaboration',
    hubspotOwned: true,
    hubspotValidation: 'approved',
    currency: 'EUR',
  },
  customer: { countryCode: 'FR', timeZone: 'Europe/Paris', products: [] },
  partners: [inFrance],
  registrations: [],
  lineItems: [
    {
      id: 'L1',
      name: 'Marketing Hub Professional',
      kind: 'subscription',
      mrr: '740',
      currency: 'EUR',
      mrr12MonthsAgo: '0',
    },
  ],
  proofs: [
    {
      partnerId: 'A',
      link: 'automatic',
      status: 'signed',
      signedBy: 'customer',
      signedOn: '2025-10-12',
      sharedOn: '2025-10-12',
      coversLineItems: 'all',
      quoteUpdatedOn: null,
    },
  ],
};
const determined = (facts: Partial<FactsInput>) =>
  determine({ ...factsSchema.parse({ ...won, ...facts }), asOf }, rulebook);
const credit = (facts: Partial<FactsInput>) => determined(facts).lines[0]?.credit;
const unanswered = { notifiedAt: '2025-09-15T09:00+02:00', answeredAt: null };

test('OVL-03: an invitation left unanswered costs the line its credit', () => {
  expect(credit({})?.verdict).toBe('yes');
  const lost = credit({ communication: { invitation: unanswered } });
  expect(lost?.verdict).toBe('no');
  expect(rulesIn(lost?.reasons ?? [])).toContain('OVL-03');
});

test('COM-07: a late reply is flagged and takes no money away (A-38)', () => {
  const late = determined({
    communication: { requests: [{ at: '2025-09-15T10:00+02:00', repliedAt: '2025-09-20T10:00+02:00' }] },
  });
  expect(rulesIn(late.warnings)).toEqual(expect.arrayContaining(['COM-02', 'COM-07']));
  expect(late.lines).toEqual(determined({}).lines);
  expect(late.status).toBe(determined({}).status);
});

describe('where a rival is on the deal', () => {
  const rival: Partial<FactsInput> = { partners: [inFrance, another], viewer: { partnerId: 'A' } };

  test('its invitation never costs the partner who looks the credit', () => {
    for (const invitation of [unanswered, { ...unanswered, partnerId: 'B' }]) {
      const seen = determined({ ...rival, communication: { invitation } });
      expect(seen.lines[0]?.credit.verdict).not.toBe('no');
      expect(seen.clocks.filter(({ id }) => id === 'invitation')).toEqual([]);
    }
  });

  test('an unanswered invitation that may be either’s leaves the credit open for HubSpot’s side and asks whose it is', () => {
    const { lines, missingFacts } = determined({ ...rival, viewer: null, communication: { invitation: unanswered } });
    expect(lines[0]?.credit.verdict).toBe('pending');
    expect(pathsIn(missingFacts)).toContain('communication.invitation.partnerId');
  });

  test('what names the rival reaches nobody else: requests, absences, gifts, claims, work in the portal', () => {
    const seen = determined({
      ...rival,
      communication: {
        requests: [
          { at: '2025-09-16T10:00+02:00', repliedAt: '2025-09-29T11:07+02:00', partnerId: 'B' },
          { at: '2025-09-15T10:00+02:00', repliedAt: null, partnerId: 'A' },
        ],
        outOfOffice: [{ from: '2025-09-08', to: '2025-09-09', announced: false, partnerId: 'B' }],
      },
      conduct: {
        incentives: [{ partnerId: 'B' }],
        serviceClaims: [{ partnerId: 'B', accurate: false }],
        removals: [{ partnerId: 'B', reasonGiven: false }],
      },
      managed: {
        portalMrr: '1250',
        currency: 'EUR',
        activities: [
          { partnerId: 'B', authenticated: true, kind: 'edit' },
          { partnerId: 'A', authenticated: true, kind: 'login' },
        ],
      },
    });
    expect(seen.clocks.filter(({ id }) => id === 'reply')).toEqual([
      expect.objectContaining({ startedAt: '2025-09-15T10:00+02:00' }),
    ]);
    expect(seen.managedCredit.map(({ partnerId }) => partnerId)).toEqual(['A']);
    expect(rulesIn(seen.warnings)).toEqual(['COM-02', 'COM-07']);
    const said = JSON.stringify(seen);
    for (const theirs of ['"B"', '2025-09-16', '2025-09-29T11:07', '2025-09-08', 'requests[1]', 'activities[1]'])
      expect(said).not.toContain(theirs);
  });
});
