/** Inputs of views for tests: the text's own example, stated by hand and checked by the public schemas. */
import { determinationSchema, type Determination } from '../../rules/language/determination.ts';
import { factsSchema, type Facts, type FactsInput } from '../../facts/schema.ts';
import type { HubSpotInput, PartnerInput, ViewInput } from '../../contract/view-input.ts';
import { edition20250903 } from '../../rules/editions/2025-09-03.ts';
import { ownFacts } from '../../facts/own-facts.ts';
import { partnerId } from '../../facts/primitives.ts';

export const workedFacts = {
  deal: {
    id: '9001',
    name: 'Client SA',
    currency: 'EUR',
    stage: 'closed_won',
    closeDate: '2025-10-15',
    hubspotValidation: 'approved',
  },
  customer: { countryCode: 'FR', products: [] },
  partners: [{ id: 'A', name: 'Agence A', type: 'solutions_partner', tier: 'gold' }],
  registrations: [
    {
      partnerId: 'A',
      registeredBy: 'partner',
      kind: 'shared_deal',
      domain: 'client.example',
      registeredOn: '2025-09-20',
    },
  ],
  lineItems: [
    {
      id: 'L1',
      name: 'Marketing Hub Professional',
      kind: 'subscription',
      mrr: '740.00',
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
    },
  ],
} as const satisfies FactsInput;

const signed = {
  ruleId: 'POI-12',
  outcome: 'met',
  code: 'proof_signed_before_close',
  values: { signedOn: '2025-10-12', closeDate: '2025-10-15' },
  ambiguity: 'A-01',
  facts: [
    { path: 'proofs[0].signedOn', value: '2025-10-12' },
    { path: 'deal.closeDate', value: '2025-10-15' },
  ],
  parameters: [{ name: 'proof.deadline', value: 'close_date', edition: '2025-09-03', section: "Preuve d'implication" }],
} as const;

const rated = {
  ruleId: 'RATE-01',
  outcome: 'met',
  code: 'partner_rate',
  values: { rate: '0.20', months: '36' },
  facts: [],
  parameters: [],
} as const;

export const workedLine = {
  lineItemId: 'L1',
  productLine: 'marketing_hub',
  edition: 'professional',
  credit: { verdict: 'yes', partnerId: 'A', soldMrr: '740.00', rawDifference: null, reasons: [signed] },
  commission: {
    verdict: 'yes',
    program: 'standard',
    motion: 'partner_collaboration',
    baseMrr: '740.00',
    currency: 'EUR',
    rate: '0.20',
    months: 36,
    monthly: '148.00',
    quarterly: '444.00',
    maximum: '5328.00',
    from: '2025-10-15',
    until: '2028-10-15',
    endedOn: null,
    endedBecause: null,
    term: { months: 36, until: '2028-10-15', maximum: '5328.00' },
    ifApproved: null,
    reasons: [signed, rated],
  },
} as const;

export const workedDetermination = {
  dealId: '9001',
  asOf: '2025-10-20T09:00:00+02:00',
  edition: { id: '2025-09-03', from: '2025-09-03', to: '2025-11-16', inForce: true },
  motion: 'partner_collaboration',
  process: 'single_partner',
  status: 'eligible',
  creditedPartnerId: 'A',
  lines: [workedLine],
  totals: [{ currency: 'EUR', monthly: '148.00', quarterly: '444.00', maximum: '5328.00', awaitingDecision: '0.00' }],
  schedule: [],
  awaiting: [],
  clocks: [
    {
      id: 'proof',
      ruleId: 'POI-14',
      startedAt: '2025-10-15',
      answerBy: '2025-11-14',
      dueAt: '2025-11-15',
      metAt: '2025-10-12',
      state: 'met',
    },
  ],
  onboardingWaiver: null,
  managedCredit: [],
  warnings: [],
  nextActions: [],
  missingFacts: [],
  trace: [],
} as const;

/** The deal of the example, still waiting for the customer's signature. */
export const unsignedFacts = {
  ...workedFacts,
  deal: { ...workedFacts.deal, stage: 'open', hubspotValidation: 'pending' },
  proofs: [
    { partnerId: 'A', link: 'automatic', status: 'sent', signedOn: null, sharedOn: null, coversLineItems: 'all' },
  ],
} as const satisfies FactsInput;

const awaited = {
  ruleId: 'POI-12',
  outcome: 'open',
  code: 'proof_awaited_before_close',
  values: { by: '2025-10-15' },
  facts: [{ path: 'proofs[0].signedOn', value: null }],
  parameters: [],
} as const;

export const unsignedDetermination = {
  ...workedDetermination,
  asOf: '2025-10-12T09:00:00+02:00',
  status: 'at_risk',
  creditedPartnerId: null,
  lines: [
    {
      ...workedLine,
      credit: { ...workedLine.credit, verdict: 'pending', partnerId: null, reasons: [awaited] },
      commission: {
        ...workedLine.commission,
        verdict: 'pending',
        monthly: null,
        quarterly: null,
        maximum: null,
        from: null,
        until: null,
        endedOn: null,
        endedBecause: null,
        term: null,
        ifApproved: { rate: '0.20', months: 36, monthly: '148.00', quarterly: '444.00', maximum: '5328.00' },
        reasons: [awaited],
      },
    },
  ],
  totals: [{ currency: 'EUR', monthly: '0.00', quarterly: '0.00', maximum: '0.00', awaitingDecision: '5328.00' }],
  clocks: [
    {
      id: 'proof_before_close',
      ruleId: 'POI-12',
      startedAt: null,
      answerBy: null,
      dueAt: '2025-10-15',
      metAt: null,
      state: 'running',
    },
  ],
  nextActions: [
    {
      who: 'partner',
      what: 'obtain_signature',
      by: '2025-10-15',
      ruleId: 'POI-12',
      partnerId: 'A',
      lineItemIds: ['L1'],
    },
  ],
} as const;

const factsOf = (facts: FactsInput): Facts => factsSchema.parse(facts);
const determinationOf = (determination: unknown): Determination => determinationSchema.parse(determination);

interface Others extends Partial<Omit<HubSpotInput, 'facts' | 'determination' | 'audience' | 'caseOf'>> {
  readonly audience?: 'hubspot' | 'partner';
  readonly viewerPartnerId?: string;
}

/** HubSpot's side, in English, in Paris; whatever is given replaces that. A partner's case has the determination given. */
export function inputOf(
  facts: FactsInput,
  determination: unknown,
  other: Others & { viewerPartnerId: string },
): PartnerInput;
export function inputOf(
  facts: FactsInput,
  determination: unknown,
  other?: Omit<Others, 'audience' | 'viewerPartnerId'>,
): HubSpotInput;
export function inputOf(facts: FactsInput, determination: unknown, other?: Others): ViewInput;
export function inputOf(
  facts: FactsInput,
  determination: unknown,
  { audience: _audience, viewerPartnerId, ...other }: Others = {},
): ViewInput {
  const common = {
    determination: determinationOf(determination),
    edition: edition20250903,
    locale: 'en',
    formatLocale: 'en-GB',
    timeZone: 'Europe/Paris',
    sources: [],
    gaps: [],
    ...other,
  } as const;
  const caseOf = (id: string): PartnerInput => ({
    ...common,
    audience: 'partner',
    viewerPartnerId: id,
    ownPortal: true,
    facts: ownFacts(factsOf(facts), partnerId.parse(id), { credited: true, fromOwnPortal: true }),
  });
  return viewerPartnerId === undefined
    ? { ...common, audience: 'hubspot', facts: factsOf(facts), caseOf }
    : caseOf(viewerPartnerId);
}

export const french = { locale: 'fr', formatLocale: 'fr-FR' } as const;
