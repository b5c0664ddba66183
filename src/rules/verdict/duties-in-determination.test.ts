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

describe('COM-07: a breach leaves the deal to HubSpot, and takes no money away by itself (A-38)', () => {
  const request = { at: '2025-09-15T10:00+02:00', repliedAt: '2025-09-20T10:00+02:00' };
  const late = { communication: { requests: [request] } };
  const verdictsOf = ({ lines }: ReturnType<typeof determined>) =>
    lines.map(({ credit, commission }) => `${credit.verdict}/${commission.verdict}`);

  test('a late reply: HubSpot decides, the breach first, and is asked to', () => {
    const found = determined(late);
    expect(rulesIn(found.warnings)).toEqual(expect.arrayContaining(['COM-02', 'COM-07']));
    expect([verdictsOf(found), found.status, found.creditedPartnerId]).toEqual([
      // A commission of a HubSpot collaboration below the floor is a no, breach or not.
      ['needs_hubspot_decision/no'],
      'needs_hubspot_decision',
      null,
    ]);
    expect(found.lines[0]?.credit.reasons[0]).toMatchObject({ ruleId: 'COM-07', code: 'breach_for_hubspot' });
    expect(found.nextActions.filter(({ what }) => what === 'decide_breach')).toEqual([
      expect.objectContaining({ who: 'hubspot', partnerId: 'A', lineItemIds: ['L1'] }),
    ]);
  });

  test.each([
    ['a reply in time', { requests: [{ ...request, repliedAt: '2025-09-16T10:00+02:00' }] }],
    ['the platform not used (COM-01)', { approvedPlatform: false }],
    ['a late reply of another partner', { requests: [{ ...request, partnerId: 'B' }] }],
  ])('what is no breach leaves the lines as they are: %s', (_what, communication) => {
    expect(verdictsOf(determined({ communication }))).toEqual(verdictsOf(determined({})));
  });

  test.each([
    [
      'an absence announced on its first day (COM-05)',
      { outOfOffice: [{ from: '2025-09-12', to: '2025-09-14', announcedOn: '2025-09-12' }] },
    ],
    ['no progress reported, once the deal is closed (COM-06)', { progressReported: false }],
    ['BANT left out, once the deal is closed (COM-06)', { bant: { budget: false } }],
    [
      'an exceptional circumstance without its reason (COM-04)',
      { requests: [{ ...request, circumstance: 'illness', reasonGiven: false }] },
    ],
  ])('what is a breach leaves the line to HubSpot: %s', (_what, communication) => {
    const found = credit({ communication } as Partial<FactsInput>);
    expect(found?.verdict).toBe('needs_hubspot_decision');
    expect(found?.reasons[0]).toMatchObject({ ruleId: 'COM-07' });
  });

  test('a line that earns nothing stays a no', () => {
    const lineItems = [{ id: 'L1', name: 'Marketing Hub Professional', kind: 'one_time' as const, amount: '740' }];
    expect(verdictsOf(determined({ ...late, lineItems }))).toEqual(['no/no']);
  });
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
