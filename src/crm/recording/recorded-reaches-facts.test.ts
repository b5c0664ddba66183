/** What was recorded is what the facts then say, for any valid recording. */
import fc from 'fast-check';
import Fraction from 'fraction.js';
import type { Facts } from '../../facts/schema.ts';
import { parseFacts } from '../../facts/parse.ts';
import {
  type Recordable,
  recordableSchema,
  faultsOf,
  type RecordRequestInput,
} from '../../contract/recording-request.ts';
import { pathOfField } from '../../view/words/recorded-fields.ts';
import { factsFromRecords } from '../facts-from-records.ts';
import {
  dealId,
  freshPortal,
  known,
  manifest,
  newcomer,
  now,
  recordIn,
  revisionsIn,
  today,
  zone,
} from '../testing/recording-bench.ts';
import { blankMemory } from '../gateway/installation-memory.ts';
import { instantIn } from '../times.ts';
import { readDeal } from '../read-deal.ts';
import { inMemoryGateway, involvementTypeOf } from '../testing/in-memory-crm.ts';

const asOf = instantIn(zone, now);
const pick = <const T>(...values: T[]) => fc.constantFrom(...values);
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const yesNo = fc.boolean();
const past = fc
  .integer({ min: 0, max: 400 })
  .map((days) => new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10));
const moment = fc
  .tuple(past, fc.integer({ min: 0, max: 23 }), pick('+00:00', '+02:00', '-05:00', 'Z'))
  .map(
    ([date, hour, offset]) =>
      (date >= '2025-11-04' ? '2025-11-03' : date) + `T${String(hour).padStart(2, '0')}:15:00${offset}`,
  );
const host = fc.stringMatching(/^[a-z]{1,12}$/).map((name) => `${name}.example`);
const partner = pick(known, newcomer);
const approval = pick('pending', 'approved', 'refused');
const words = fc.stringMatching(/^[A-Z][a-z]{2,12}( [A-Z][a-z]{2,8})?$/);

type Input = RecordRequestInput['record'];
const kinds: Record<Exclude<Recordable['kind'], 'list'>, fc.Arbitrary<Input>> = {
  strategy: fc.record({
    kind: fc.constant('strategy' as const),
    motion: some(pick('partner_collaboration', 'hubspot_collaboration')),
    sharedDealCreatedBy: some(pick('partner', 'hubspot')),
    hubspotOwned: some(yesNo),
  }),
  domains: fc.record({
    kind: fc.constant('domains' as const),
    purchaseDomain: some(host),
    relatedDomains: some(fc.uniqueArray(host, { minLength: 1, maxLength: 4 })),
  }),
  validation: fc.record({ kind: fc.constant('validation' as const), hubspotValidation: approval }),
  approval: fc.record({ kind: fc.constant('approval' as const), specialistApproval: approval }),
  recommendation: fc.record({
    kind: fc.constant('recommendation' as const),
    byPartnerId: some(fc.constant(known)),
    recommendedPartnerIds: some(fc.constant(newcomer).map((id) => [id])),
    chosenPartnerId: some(partner),
    discussedWithAllParties: some(yesNo),
    secondaryNotifiedInWritingBy: some(fc.uniqueArray(pick('originator', 'specialist'), { minLength: 1 })),
  }),
  communication: fc.record({
    kind: fc.constant('communication' as const),
    approvedPlatform: some(yesNo),
    progressReported: some(yesNo),
  }),
  qualification: fc.record({
    kind: fc.constant('qualification' as const),
    budget: some(yesNo),
    authority: some(yesNo),
    need: some(yesNo),
    timing: some(yesNo),
  }),
  introduction: fc.record({ kind: fc.constant('introduction' as const), customerAgreed: yesNo }),
  onboarding: fc.record({
    kind: fc.constant('onboarding' as const),
    required: some(yesNo),
    subscriptionStart: some(past),
    customerTimelineStart: some(fc.oneof(past, fc.constant('none' as const))),
    startedOn: some(fc.oneof(past, fc.constant('none' as const))),
    live: some(yesNo),
    private: some(yesNo),
    tailored: some(yesNo),
    goalsMet: some(yesNo),
    poorReviews: some(fc.integer({ min: 0, max: 20 })),
  }),
  payments: fc.record({
    kind: fc.constant('payments' as const),
    monthsPaid: some(fc.integer({ min: 0, max: 60 })),
    cancelled: some(yesNo),
    partnerBreachAfterMonths: some(fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant('none' as const))),
  }),
  managed: fc.record({
    kind: fc.constant('managed' as const),
    portalMrr: some(fc.integer({ min: 0, max: 999_999 }).map((cents) => (cents / 100).toFixed(2))),
    currency: some(pick('EUR', 'USD')),
  }),
  onboarding_by_line: fc.record({
    kind: fc.constant('onboarding_by_line' as const),
    lineItemIds: fc.constant('31002').map((id) => [id]),
    by: fc.oneof(partner, fc.constant('hubspot' as const)),
  }),
  part: fc.record({
    kind: fc.constant('part' as const),
    partnerId: partner,
    role: some(pick('originating', 'invited', 'recommended', 'competing')),
    involvedInSale: some(yesNo),
  }),
  registration: fc.record({
    kind: fc.constant('registration' as const),
    partnerId: partner,
    registeredBy: some(pick('partner', 'hubspot')),
    registrationKind: some(pick('shared_deal', 'domain')),
    domain: some(host),
    registeredOn: some(past),
    solidRelationship: some(yesNo),
    potentialNeed: some(yesNo),
    specialistApproval: some(approval),
  }),
  credit: fc.record({
    kind: fc.constant('credit' as const),
    partnerId: partner,
    productLines: some(fc.constant('sales_hub' as const).map((line) => [line])),
    creditedSince: some(past),
  }),
  invitation: fc.record({
    kind: fc.constant('invitation' as const),
    partnerId: partner,
    notifiedAt: some(moment),
    answeredAt: some(fc.constant('2025-11-04T18:00:00+01:00')),
  }),
  profile: fc.record({
    kind: fc.constant('profile' as const),
    partnerId: partner,
    type: some(pick('solutions_partner', 'solutions_provider')),
    tier: some(pick('none', 'gold', 'elite')),
    programCompliant: some(yesNo),
    crmImplementationAccredited: some(yesNo),
    accreditationInLocalLanguage: some(yesNo),
    region: some(pick('EMEA', 'NA')),
    sellsInRegions: some(fc.uniqueArray(pick('APAC', 'EMEA', 'LATAM', 'NA'), { minLength: 1 })),
    countryCode: some(pick('FR', 'DE')),
    timeZone: some(pick('Europe/Paris', 'America/New_York')),
  }),
  link: fc.record({
    kind: fc.constant('link' as const),
    partnerId: partner,
    link: pick('automatic', 'manual'),
    address: some(fc.constant('https://confirmation.hubspot.example/a1')),
    signedBy: some(pick('customer', 'other')),
    signedOn: some(past),
    sharedOn: some(fc.constant(today as string)),
    coversLineItems: some(
      fc.oneof(
        fc.constant('all' as const),
        fc.constant('31002').map((id) => [id]),
      ),
    ),
    confirmsPartnerServices: some(yesNo),
    onboardingFor: some(fc.uniqueArray(words, { minLength: 1, maxLength: 4 })),
    quoteUpdatedOn: some(past),
  }),
  request: fc.record({
    kind: fc.constant('request' as const),
    partnerId: partner,
    at: moment,
    repliedAt: some(fc.constant('2025-11-04T18:00:00+01:00')),
    circumstance: some(pick('illness', 'interruption', 'other')),
    reasonGiven: some(yesNo),
  }),
  absence: fc.record({
    kind: fc.constant('absence' as const),
    partnerId: partner,
    from: past,
    to: fc.constant('2026-01-05'),
    announced: some(yesNo),
    announcedOn: some(past),
  }),
  discount: fc.record({
    kind: fc.constant('discount' as const),
    partnerId: partner,
    percent: pick('5', '12.5', '100'),
    promised: some(yesNo),
    writtenApproval: some(yesNo),
  }),
  activity: fc.record({
    kind: fc.constant('activity' as const),
    partnerId: partner,
    activity: pick('login', 'create', 'edit'),
    authenticated: yesNo,
  }),
};

const recordings = fc
  .oneof(...Object.values(kinds))
  .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Input)
  .filter((record) => faultsOf(record).length === 0);

/** The fact at the path of a field, in the entry of the partner, link, line or identity that the recording names. */
function factAt(facts: Facts, record: Input, path: string): unknown {
  const steps = path.split('.');
  return steps.reduce<unknown>((value, step) => {
    const key = step.replace('[]', '');
    const next = typeof value === 'object' && value !== null ? (Reflect.get(value, key) as unknown) : undefined;
    if (!step.endsWith('[]') || !Array.isArray(next)) return next;
    return next.find((item: Record<string, unknown>) => {
      if ('id' in item)
        return (
          item['id'] ===
          ('partnerId' in record ? record.partnerId : 'lineItemIds' in record ? record.lineItemIds[0] : undefined)
        );
      return (
        Object.entries(record).every(
          ([field, said]) => !['partnerId', 'link', 'at', 'from', 'percent'].includes(field) || same(item[field], said),
        ) &&
        (record.kind !== 'activity' ||
          (item['kind'] === record.activity && item['authenticated'] === record.authenticated))
      );
    });
  }, facts);
}

function same(fact: unknown, said: unknown): boolean {
  if (said === 'none') return fact === null || fact === 'none';
  if (typeof said === 'string' && typeof fact === 'string') {
    if (said.includes('T') && /^\d{4}/.test(said)) return Date.parse(fact) === Date.parse(said);
    if (/^\d+\.\d\d$/.test(said) && /^\d+(\.\d+)?$/.test(fact)) return new Fraction(fact).equals(new Fraction(said));
  }
  if (Array.isArray(said) && Array.isArray(fact)) return said.every((item) => fact.includes(item));
  return fact === said;
}

async function factsIn(state: ReturnType<typeof freshPortal>): Promise<Facts> {
  const gateway = inMemoryGateway({ state, turns: () => Promise.resolve() });
  const read = await readDeal(dealId, {
    gateway,
    manifest,
    memory: { ...blankMemory(), involvementType: involvementTypeOf(state) },
  });
  if (!read.ok || asOf === undefined) throw new Error('not read');
  return factsFromRecords(read.value, { manifest, timeZone: zone, asOf }).facts;
}

test('what was recorded is what the facts then say', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(recordings, async (record) => {
      expect(recordableSchema.safeParse(record)).toMatchObject({ success: true });
      const state = freshPortal();
      const { outcome } = await recordIn({ state }, record, await revisionsIn(state));
      if (outcome.state === 'refused') {
        // Steps that contradict what the deal says already; each refusal has a test of its own.
        expect(['link', 'invitation', 'request']).toContain(record.kind);
        return;
      }
      expect(outcome.state).toBe('recorded');
      const facts = await factsIn(state);
      expect(parseFacts(JSON.parse(JSON.stringify(facts)))).toMatchObject({ ok: true });
      for (const [field, said] of Object.entries(record)) {
        const path = ['kind', 'partnerId', 'link', 'lineItemIds'].includes(field)
          ? undefined
          : pathOfField(record.kind, field);
        if (path === undefined || path.startsWith('customer.products')) continue;
        const fact = factAt(facts, record, path);
        expect({ record, field, fact, same: same(fact, said) }).toMatchObject({ same: true });
        reached.add(`${record.kind}.${field}`);
      }
    }),
    { numRuns: 200, seed: 20_251_105 },
  );
  expect(reached.size).toBeGreaterThan(60);
}, 120_000);

test('a fact that is withdrawn is unknown again', async () => {
  const withdrawn: readonly (readonly [Input, Input, string])[] = [
    [{ kind: 'strategy', motion: 'hubspot_collaboration' }, { kind: 'strategy', withdraw: ['motion'] }, 'deal.motion'],
    [
      { kind: 'onboarding', startedOn: 'none' },
      { kind: 'onboarding', withdraw: ['startedOn'] },
      'onboarding.startedOn',
    ],
    [{ kind: 'payments', monthsPaid: 3 }, { kind: 'payments', withdraw: ['monthsPaid'] }, 'payments.monthsPaid'],
    [
      { kind: 'part', partnerId: known, involvedInSale: false },
      { kind: 'part', partnerId: known, withdraw: ['involvedInSale'] },
      'partners[].involvedInSale',
    ],
    [
      { kind: 'profile', partnerId: known, tier: 'gold' },
      { kind: 'profile', partnerId: known, withdraw: ['tier'] },
      'partners[].tier',
    ],
    [
      { kind: 'link', partnerId: known, link: 'manual', signedBy: 'customer' },
      { kind: 'link', partnerId: known, link: 'manual', withdraw: ['signedBy'] },
      'proofs[].signedBy',
    ],
    [
      { kind: 'discount', partnerId: known, percent: '10', promised: true },
      { kind: 'discount', partnerId: known, percent: '10', withdraw: ['promised'] },
      'discounts[].promised',
    ],
    [
      { kind: 'onboarding_by_line', lineItemIds: ['31002'], by: 'hubspot' },
      { kind: 'onboarding_by_line', lineItemIds: ['31002'] },
      'lineItems[].onboardingBy',
    ],
  ];
  for (const [say, withdraw, path] of withdrawn) {
    const state = freshPortal();
    const before = factAt(await factsIn(state), say, path);
    await recordIn({ state }, say, await revisionsIn(state));
    expect({ path, fact: factAt(await factsIn(state), say, path) }).not.toEqual({ path, fact: undefined });
    expect((await recordIn({ state }, withdraw, await revisionsIn(state))).outcome.state).toBe('recorded');
    // Who onboards a line may still be told by a link.
    expect({ path, fact: factAt(await factsIn(state), say, path) }).toEqual({
      path,
      fact: path === 'lineItems[].onboardingBy' ? before : undefined,
    });
  }
});

test('a list that somebody damaged by hand is unknown, and is counted, never taken for "none"', async () => {
  const state = freshPortal();
  await recordIn(
    { state },
    { kind: 'request', partnerId: known, at: '2025-10-20T09:00:00+02:00' },
    await revisionsIn(state),
  );
  expect((await factsIn(state)).communication?.requests).toHaveLength(1);
  const [record] = state.objects.all(state.app!.involvement);
  state.objects.update(record!, { [manifest.portal.partnerInvolvement.properties.requests]: '[{"at":' });
  expect((await factsIn(state)).communication?.requests).toBeUndefined();
  const again = await recordIn(
    { state },
    { kind: 'request', partnerId: known, at: '2025-10-21T09:00:00+02:00' },
    await revisionsIn(state),
  );
  expect(again.outcome).toMatchObject({ state: 'refused', refusals: [{ code: 'list_damaged' }] });
  expect(
    (
      await recordIn(
        { state },
        { kind: 'list', partnerId: known, list: 'requests', state: 'unknown' },
        await revisionsIn(state),
      )
    ).outcome.state,
  ).toBe('recorded');
});

test('that there were no requests is said by itself, and only of an empty list', async () => {
  const state = freshPortal();
  const none = { kind: 'list', partnerId: known, list: 'requests', state: 'none' } as const;
  await recordIn({ state }, none, await revisionsIn(state));
  expect((await factsIn(state)).communication?.requests).toEqual([]);
  await recordIn(
    { state },
    { kind: 'request', partnerId: known, at: '2025-10-20T09:00:00+02:00' },
    await revisionsIn(state),
  );
  expect((await recordIn({ state }, none, await revisionsIn(state))).outcome).toMatchObject({
    refusals: [{ code: 'list_has_entries' }],
  });
  await recordIn(
    { state },
    { kind: 'request', partnerId: known, at: '2025-10-20T07:00:00Z', remove: true },
    await revisionsIn(state),
  );
  expect((await factsIn(state)).communication?.requests).toBeUndefined();
});
