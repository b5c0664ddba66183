/** What was recorded is what the facts then say, for any valid recording. */
import fc from 'fast-check';
import Fraction from 'fraction.js';
import type { Facts } from '../../facts/schema.ts';
import { parseFacts } from '../../facts/parse.ts';
import { recordableSchema, faultsOf, type RecordRequestInput } from '../../contract/recording-request.ts';
import type { Fact } from '../../facts/book/fact.ts';
import { decisionKind, entryKinds, partnerKinds, recordedFact, recordedFields } from '../../facts/book/kinds.ts';
import { pathOf } from '../../facts/book/lookup.ts';
import { recordedValues } from '../../facts/testing/recorded-values.ts';
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
const line = '31002';
const world = { partners: [known, newcomer], lineItems: [line], today } as const;

type Input = RecordRequestInput['record'];
type Said = Readonly<Record<string, unknown>>;

/** What says which record or entry a recording is about, beside the book's own identities. */
const about: Readonly<Record<string, Said>> = {
  ...Object.fromEntries([...Object.keys(partnerKinds), 'profile'].map((kind) => [kind, { partnerId: newcomer }])),
  link: { partnerId: newcomer, link: 'manual' },
  ...Object.fromEntries(Object.keys(entryKinds).map((kind) => [kind, { partnerId: newcomer }])),
  onboarding_by_line: { lineItemIds: [line] },
  line: { lineItemIds: [line] },
  owned: { of: 'marketing_hub' },
  decision: { ruleId: 'POI-12', code: 'proof_signed_within_month', lineItemId: line },
};
const identities: Readonly<Record<string, Readonly<Record<string, Fact>>>> = Object.fromEntries(
  Object.entries({
    ...entryKinds,
    decision: { identity: { on: decisionKind.identity.on, decided: decisionKind.fields.decided } },
  }).map(([kind, { identity }]) => [kind, identity]),
);

/** Every field of every kind, with its entry in the book. */
const fields: readonly (readonly [kind: string, field: string, fact: Fact])[] = Object.entries(recordedFields).flatMap(
  ([kind, of]) =>
    Object.entries<Fact>(of)
      .filter(([field]) => !Object.hasOwn(about[kind] ?? {}, field))
      .map(([field, fact]) => [kind, field, fact] as const),
);
/** Kept for people or for later deals: no fact of this deal comes of them. */
const beside: ReadonlySet<string> = new Set([
  'part.role',
  'credit.productLines',
  'credit.creditedSince',
  'link.address',
  'link.generatedOn',
  'link.sentOn',
]);

/** A recording of some of the fields of a kind; what identifies it is always said. */
function recordingOf(kind: string, some: readonly (readonly [string, Fact])[]): fc.Arbitrary<Input> {
  const identity = Object.entries(identities[kind] ?? {});
  const said = new Map([...identity, ...some]);
  return fc
    .record(Object.fromEntries([...said].map(([field, fact]) => [field, recordedValues(fact, world)])))
    .map((values) => ({ kind, ...about[kind], ...values }) as unknown as Input)
    .filter((record) => faultsOf(record).length === 0);
}

const recordingsOf = (kind: string): fc.Arbitrary<Input> =>
  fc
    .subarray(
      fields.filter(([of]) => of === kind).map(([, field, fact]) => [field, fact] as const),
      { minLength: 1 },
    )
    .chain((some) => recordingOf(kind, some));
const recordings: fc.Arbitrary<Input> = fc
  .constantFrom(...new Set(fields.map(([kind]) => kind)))
  .chain((kind) => recordingsOf(kind));

const identifying = new Set(['partnerId', 'link', 'at', 'from', 'percent', ...Object.keys(decisionKind.identity)]);

/** The fact at the path of a field, in the entry of the partner, link, line or identity that the recording names. */
function factAt(facts: Facts, record: Input, path: string): unknown {
  const steps = path.split('.');
  return steps.reduce<unknown>((value, step) => {
    const key = step.replace('[]', '');
    const next = typeof value === 'object' && value !== null ? (Reflect.get(value, key) as unknown) : undefined;
    if (!step.endsWith('[]') || !Array.isArray(next)) return next;
    return next.find((item: Record<string, unknown>) => {
      if (record.kind === 'owned') return true;
      if ('id' in item)
        return (
          item['id'] ===
          ('partnerId' in record ? record.partnerId : 'lineItemIds' in record ? record.lineItemIds[0] : undefined)
        );
      return (
        Object.entries(record).every(([field, said]) => !identifying.has(field) || same(item[field], said)) &&
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

/** A portal that tells nothing of what the recording says: HubSpot's own word goes before a recorded amount. */
function portalFor({ kind }: Input): ReturnType<typeof freshPortal> {
  const state = freshPortal();
  const set = (type: string, id: string, values: Record<string, string>): void => {
    state.objects.update(state.objects.get(state.types.find(type, 'v3'), id), values);
  };
  if (kind === 'line') {
    const { values } = state.objects.get(state.types.find('line_items', 'v3'), line);
    for (const name of ['hs_mrr', 'amount', 'price', 'hs_line_item_currency_code']) values.delete(name);
    // That the customer has it, since nobody knows when.
    set('companies', '502', { [manifest.portal.companies.installedProducts]: '[{"name":"Something"}]' });
  }
  if (kind === 'owned')
    set('companies', '502', { [manifest.portal.companies.installedProducts]: '[{"product":"marketing_hub"}]' });
  return state;
}

/** A product without editions has none, whatever is said. */
function isMisfit(record: Input, field: string): boolean {
  const line = 'product' in record ? record.product : undefined;
  return record.kind === 'line' && field === 'edition' && line !== undefined && !hasEditions(line);
}
const hasEditions = (productLine: string): boolean =>
  !['hubspot_credits', 'reporting_add_on', 'other_add_on', 'services', 'unclassified'].includes(productLine);

/** Records it, reads the deal back and compares every field that becomes a fact. Null: refused. */
async function readBack(record: Input): Promise<readonly string[] | null> {
  expect(recordableSchema.safeParse(record)).toMatchObject({ success: true });
  const state = portalFor(record);
  const { outcome } = await recordIn({ state }, record, await revisionsIn(state));
  if (outcome.state === 'refused') return null;
  expect(outcome.state).toBe('recorded');
  const facts = await factsIn(state);
  expect(parseFacts(JSON.parse(JSON.stringify(facts)))).toMatchObject({ ok: true });
  return Object.entries(record).flatMap(([field, said]) => {
    const entry = recordedFact(record.kind, field);
    const path = entry === undefined ? undefined : pathOf(entry);
    if (
      path === undefined ||
      beside.has(`${record.kind}.${field}`) ||
      isMisfit(record, field) ||
      field in (about[record.kind] ?? {})
    )
      return [];
    const fact = factAt(facts, record, path);
    expect({ record, field, fact, same: same(fact, said) }).toMatchObject({ same: true });
    return [field];
  });
}

test.each(fields.filter(([kind, field]) => !beside.has(`${kind}.${field}`)))(
  'the book’s %s.%s, recorded through record_engagement, is read back as it was said',
  async (kind, field, fact) => {
    const tried = fc.sample(recordingOf(kind, [[field, fact]]), { numRuns: 12, seed: 20_251_105 });
    const read = await Promise.all(tried.map(readBack));
    expect(read.some((names) => names?.includes(field))).toBe(true);
  },
);

test('whatever is recorded together is what the facts then say', async () => {
  let recorded = 0;
  await fc.assert(
    fc.asyncProperty(recordings, async (record) => {
      const read = await readBack(record);
      // Steps that contradict one another, or what the deal says already; each refusal has a test of its own.
      if (read === null) expect(['link', 'invitation', 'request', 'absence', 'recommendation']).toContain(record.kind);
      else recorded += 1;
    }),
    { numRuns: 200, seed: 20_251_105 },
  );
  expect(recorded).toBeGreaterThan(100);
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

test('an undo leaves the facts as they were, to the letter, and what it leaves is on no property either', async () => {
  const undone = new Map<string, number>();
  const kinds = [...new Set(fields.map(([kind]) => kind))];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...kinds).chain((kind) => fc.tuple(recordingsOf(kind), recordingsOf(kind), fc.boolean())),
      async ([first, second, onFresh]) => {
        const state = portalFor(second);
        // What stood before is nothing, or another recording of the kind; the partner's record is there already.
        const prepared =
          about[second.kind]?.['partnerId'] === undefined || second.kind === 'profile' ? [] : [makesItsRecord];
        for (const before of onFresh ? prepared : [...prepared, first])
          await recordIn({ state }, before, await revisionsIn(state));
        const [facts, properties] = [await factsIn(state), propertiesIn(state)];
        const { outcome } = await recordIn({ state }, second, await revisionsIn(state));
        if (outcome.state !== 'recorded' || outcome.undo === undefined) return;
        expect(recordableSchema.safeParse(outcome.undo)).toMatchObject({ success: true });
        const back = await recordIn({ state }, outcome.undo, await revisionsIn(state));
        expect({ second, undo: outcome.undo, state: back.outcome.state }).toMatchObject({ state: 'recorded' });
        expect(JSON.stringify(await factsIn(state))).toBe(JSON.stringify(facts));
        expect(propertiesIn(state)).toEqual(properties);
        undone.set(second.kind, (undone.get(second.kind) ?? 0) + 1);
      },
    ),
    { numRuns: 300, seed: 20_251_105 },
  );
  expect(kinds.filter((kind) => !undone.has(kind))).toEqual([]);
}, 180_000);

const makesItsRecord: Input = { kind: 'part', partnerId: newcomer, role: 'competing' };

/** Of the app's own, without what is logged or estimated. */
function propertiesIn(state: ReturnType<typeof freshPortal>): unknown {
  const { deals, partnerInvolvement, companies } = manifest.portal;
  const { audit: _ofPartner, ...part } = partnerInvolvement.properties;
  const { audit: _ofCompany, ...company } = companies;
  const valuesOf = (record: ReturnType<typeof state.objects.get>, names: Readonly<Record<string, string>>) =>
    Object.values(names).map((name) => [name, record.values.get(name) ?? '']);
  return [
    valuesOf(state.objects.get(state.types.find('deals', 'v3'), dealId), deals.inputs),
    ...state.objects.all(state.app!.involvement).map((record) => valuesOf(record, part)),
    ...[known, newcomer].map((id) => valuesOf(state.objects.get(state.types.find('companies', 'v3'), id), company)),
  ];
}
