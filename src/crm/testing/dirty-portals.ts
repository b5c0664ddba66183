/**
 * Portals in which one partner's deal is shared with rivals whose records are as portals' records are: recorded well,
 * typed by hand, half imported, duplicated, unreadable, merged, not given. The partner's own records are given beside.
 */
import fc from 'fast-check';
import type { Fact } from '../../facts/book/fact.ts';
import { dealKinds, partnerKinds, profileKind } from '../../facts/book/kinds.ts';
import { link, linkRecorded } from '../../facts/book/proofs.ts';
import { recordedValues, type World } from '../../facts/testing/recorded-values.ts';
import type { Calls } from '../gateway/calls.ts';
import { failed, succeeded } from '../gateway/failure.ts';
import { failureOf } from '../gateway/read-failure.ts';
import { answerOf, type SmallCrm } from '../gateway/testing/small-crm.ts';
import type { linkProperties } from '../manifest-schema.ts';
import { type Manifest } from '../manifest-schema.ts';
import { toldToCredited, toldToNoPartner } from '../recording/of-others.ts';

export const viewer = '7001';
const customer = '501';
const lines = ['31', '32'] as const;
const rivalIds = ['8001', '8002', '8003'] as const;
/** More than a card could judge once. */
const manyRivalIds = Array.from({ length: 12 }, (_, index) => String(8001 + index));
const world: World = { partners: rivalIds, lineItems: lines, today: '2025-11-05' };

type Properties = Readonly<Record<string, string | null>>;

/** As a property holds what a person recorded; dates, choices, lists alike. */
const asText = (value: unknown): string => (Array.isArray(value) ? value.join(';') : String(value));
const dirt = fc.constantFrom(
  'soon',
  '[',
  '[{}]',
  '{"31":"8001"}',
  ';;;',
  '0',
  '-1',
  'true',
  'null',
  '\u202Eevil',
  '2019-02-30',
  '1e99',
  'a'.repeat(600),
  viewer,
  customer,
  '8002',
  'client.example',
);

interface Kept {
  readonly name: string;
  readonly fact: Fact | null;
}

/** Each property empty, well recorded or dirty. */
function valuesOf(kept: readonly Kept[]): fc.Arbitrary<Properties> {
  return fc.record(
    Object.fromEntries(
      kept.map(({ name, fact }) => {
        const well = fact === null || fact.form.input === 'none' || fact.form.input === 'line' ? null : fact;
        const recorded = well === null ? dirt : recordedValues(well, world).map(asText);
        return [
          name,
          fc.oneof(
            { arbitrary: fc.constant(null), weight: 4 },
            { arbitrary: recorded, weight: 3 },
            { arbitrary: dirt, weight: 1 },
          ),
        ] as const;
      }),
    ),
  );
}

const keptIn = (
  entries: Readonly<Record<string, Fact>>,
  names: Readonly<Record<string, string>>,
  prefix = '',
): Kept[] =>
  Object.values(entries).flatMap((fact) =>
    [fact.keep.property, fact.keep.flag].flatMap((key) => {
      const name = key === undefined ? undefined : names[`${prefix}${key}`];
      return name === undefined ? [] : [{ name, fact }];
    }),
  );

function involvementKept({ portal }: Manifest): Kept[] {
  const names: Readonly<Record<string, string>> = portal.partnerInvolvement.properties;
  const links = (['automaticLink', 'manualLink'] as const).flatMap((kind) =>
    keptIn({ ...link, ...linkRecorded }, names, kind),
  );
  const known = [...Object.values(partnerKinds).flatMap((entries) => keptIn(entries, names)), ...links];
  const rest = Object.values(names).filter((name) => !known.some((each) => each.name === name));
  return [...known, ...rest.map((name) => ({ name, fact: null }))];
}

interface Rival {
  readonly id: string;
  readonly company: Properties | null;
  /** Null: it is there, and HubSpot does not give it. */
  readonly involvement: Properties | 'none' | null;
  /** A second record of the same partner, as two imports leave it, or two companies that were merged. */
  readonly twice: Properties | 'the same' | null;
  /** HubSpot's two answers about a deal's companies need not be of one moment. */
  readonly shown: 'by both answers' | 'by the deal alone' | 'by the labels alone';
  readonly named: 'by its id' | 'badly' | 'not at all' | 'by an id that was merged';
  readonly label: string | null;
}

export interface Others {
  readonly rivals: readonly Rival[];
  /** What rivals leave on the deal itself. */
  readonly deal: Properties;
}

export function anyOthers(manifest: Manifest, own: Own): fc.Arbitrary<Others> {
  const { portal } = manifest;
  const companyKept: Kept[] = [
    ...keptIn(profileKind, portal.companies),
    ...['name', 'domain', 'hs_country_code', 'timezone', 'hs_additional_domains'].map((name) => ({ name, fact: null })),
  ];
  const labels = Object.values(portal.associationLabels).map(({ label }) => label);
  const rival = (id: string): fc.Arbitrary<Rival> =>
    fc.record({
      id: fc.constant(id),
      company: fc.option(valuesOf(companyKept), { freq: 6 }),
      involvement: fc.oneof(
        { arbitrary: valuesOf(involvementKept(manifest)), weight: 6 },
        { arbitrary: fc.constantFrom('none' as const, null), weight: 2 },
      ),
      twice: fc.oneof(
        { arbitrary: fc.constantFrom('the same' as const, null), weight: 3 },
        { arbitrary: valuesOf(involvementKept(manifest)), weight: 1 },
      ),
      shown: fc.oneof(
        { arbitrary: fc.constant('by both answers' as const), weight: 4 },
        { arbitrary: fc.constantFrom('by the deal alone' as const, 'by the labels alone' as const), weight: 1 },
      ),
      named: fc.oneof(
        { arbitrary: fc.constant('by its id' as const), weight: 6 },
        {
          arbitrary: fc.constantFrom<Rival['named']>(
            'badly',
            'by an id that was merged',
            // In a partner's own portal a record without a name is that partner's.
            ...(manifest.audience === 'hubspot' ? (['not at all'] as const) : []),
          ),
          weight: 1,
        },
      ),
      label: fc.oneof(
        { arbitrary: fc.constantFrom(...labels), weight: 4 },
        { arbitrary: fc.constant(null), weight: 1 },
      ),
    });
  const inputs: Readonly<Record<string, string>> = portal.deals.inputs;
  // What ended the payments is the credited partner's own to know.
  const untold = own.won && own.signed ? toldToNoPartner : [...toldToNoPartner, ...toldToCredited];
  const onDeal = keptIn(
    Object.fromEntries(
      Object.values(dealKinds)
        .flatMap((entries) => Object.entries<Fact>(entries))
        .filter(([, { keep }]) => untold.includes(keep.property ?? '')),
    ),
    inputs,
  );
  const decisions = fc.constantFrom<string | null>(
    null,
    '[',
    '[{"ruleId":"BPW-08","partnerId":"8001","decided":"refused","by":"Rival Petit","note":"Rival"}]',
    '[{"ruleId":"POI-12","partnerId":"8002","decided":"granted","on":"2025-10-20","by":"Rival Petit"}]',
    '[{"ruleId":"POI-12","partnerId":"8001"}]',
    'Rival Petit was chosen',
    '{"ruleId":"POI-12","partnerId":"8001","decided":"granted"}',
    '[7, "Rival", {"ruleId":"Rival","partnerId":"8002"}, {"partnerId":"8003","decided":"granted"}]',
    JSON.stringify(Array.from({ length: 510 }, () => ({ ruleId: 'POI-12', partnerId: '8003', decided: 'refused' }))),
  );
  const onboarders = fc.constantFrom<string | null>(
    null,
    '{"31":"8001"}',
    '{"32":"8003","31":"8001"}',
    '{"31":',
    '{"31":{}}',
  );
  const logs = fc.subarray(linesOfOthers(manifest)).map((lines) => (lines.length === 0 ? null : lines.join('\n')));
  const saved = fc
    .subarray(savedForOthers)
    .map((all) => (all.length === 0 ? null : JSON.stringify({ version: 1, saved: all })));
  return fc.record({
    rivals: fc
      .oneof(
        { arbitrary: fc.subarray<string>([...rivalIds], { minLength: 0 }), weight: 9 },
        { arbitrary: fc.subarray(manyRivalIds, { minLength: 10 }), weight: 1 },
      )
      .chain((ids) => fc.tuple(...ids.map((id) => rival(id)))),
    deal: fc.tuple(valuesOf(onDeal), decisions, onboarders, logs, saved).map(([values, decided, by, log, all]) => ({
      ...values,
      [portal.deals.outputs.audit]: log,
      [portal.deals.outputs.assessments]: all,
      [portal.deals.inputs.decisions]: decided,
      [portal.deals.inputs.onboardingByLine]: by,
    })),
  });
}

/** The log of the deal is one for all who record on it. */
function linesOfOthers({ portal: { deals } }: Manifest): string[] {
  const line = (more: object): string =>
    JSON.stringify({ at: '2025-10-21T09:00:00.000Z', saidBy: 'Rival Petit', request: 'r', asked: 'a', ...more });
  return [
    line({ kind: 'validation', set: { [deals.inputs.hubspotValidation]: ['', 'approved'] } }),
    line({ kind: 'validation', set: { [deals.inputs.hubspotValidation]: ['', 'approved'] }, partner: '8001' }),
    line({ kind: 'recommendation', set: { [deals.inputs.chosenPartner]: ['', '8002'] }, saidBy: 'Rival (Agence)' }),
    line({
      kind: 'decision',
      set: { [deals.inputs.decisions]: ['', '[{"partnerId":"8001"}]'] },
      said: { ruleId: 'POI-12', partnerId: '8001', decided: 'granted', on: '2025-10-20' },
      saidBy: 'Rival (Agence)',
    }),
    line({ kind: 'assessment', set: {}, partner: '8003' }),
    'Rival typed this by hand',
    '{"olderEntriesDropped":7}',
  ];
}

const savedForOthers = ['1 hubspot 0123456789ab', '1 partner:8001 0123456789ab'].map((of, index) => ({
  edition: '2025-09-03',
  turn: { kind: 'rules_met', text: { fr: 'Rival', en: 'Rival' } },
  status: 'eligible',
  credit: [['8001', 2]],
  amounts: [],
  lines: [],
  proofs: [
    {
      partnerId: '8001',
      link: 'manual',
      state: 'shared',
      generatedOn: null,
      signedOn: '2025-10-12',
      sharedOn: '2025-10-12',
    },
  ],
  id: `rival-${index}`,
  at: '2025-10-21T09:00:00.000Z',
  by: 'Rival Petit',
  of,
}));

/** How far the partner's own case has come. */
export interface Own {
  readonly won: boolean;
  readonly signed: boolean;
  readonly dirty: boolean;
  /** A decision of HubSpot's about it is recorded. */
  readonly decided: boolean;
}
export const anyOwn: fc.Arbitrary<Own> = fc.record({
  won: fc.boolean(),
  signed: fc.boolean(),
  dirty: fc.boolean(),
  decided: fc.boolean(),
});

/** The partner's own beside others', as recording leaves them. */
function withOwnDecision(others: string | null, { decided }: Own): string | null {
  if (!decided) return others;
  const own = `{"ruleId":"POI-12","partnerId":"${viewer}","decided":"granted","on":"2025-10-21"}`;
  try {
    const entries = JSON.parse(others ?? '[]') as unknown;
    const all = (Array.isArray(entries) ? entries : [entries]).map((entry) => JSON.stringify(entry));
    return `[${[...all, own].join(',')}]`;
  } catch {
    return `[${JSON.stringify(others)},${own}]`;
  }
}

const ownLine = JSON.stringify({
  at: '2025-10-21T08:00:00.000Z',
  saidBy: 'Nora Petit (Agence)',
  kind: 'decision',
  set: {},
  said: { ruleId: 'POI-12', partnerId: viewer, decided: 'granted', on: '2025-10-21' },
  request: 'own',
  asked: 'a',
  partner: viewer,
});

export function portalWith({ portal }: Manifest, own: Own, { rivals, deal }: Others): SmallCrm {
  const { inputs } = portal.deals;
  const { properties } = portal.partnerInvolvement;
  const link = (values: Partial<Record<(typeof linkProperties)[number], string>>): Properties =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        properties[`automaticLink${key}` as keyof typeof properties],
        value,
      ]),
    );
  const nameOf = ({ id, named }: Rival): string | null =>
    ({ 'by its id': id, badly: `Bureau ${id} & Co!`, 'not at all': null, 'by an id that was merged': `6${id}` })[named];
  const named = (rival: Rival): Properties => ({
    [properties.key]: `9001:${rival.id}`,
    [properties.partnerCompanyId]: nameOf(rival),
  });
  const companiesShown = (but: Rival['shown']) => [
    { id: customer, labels: ['Primary'] },
    { id: viewer, labels: [portal.associationLabels.originating.label] },
    ...rivals
      .filter(({ shown }) => shown !== but)
      .map(({ id, label }) => ({ id, labels: label === null ? [] : [label] })),
  ];
  const records = rivals.flatMap((rival): [string, Properties | null][] => {
    if (rival.involvement === 'none') return [];
    const record = rival.involvement && { ...rival.involvement, ...named(rival) };
    const second = rival.twice === 'the same' ? record : rival.twice && { ...record, ...rival.twice, ...named(rival) };
    return [
      [`9${rival.id}`, record],
      ...(second === null ? [] : ([[`99${rival.id}`, second]] as [string, Properties | null][])),
    ];
  });
  const present = (all: readonly (readonly [string, Properties | null])[]): Record<string, Properties> =>
    Object.fromEntries(all.flatMap(([id, values]) => (values === null ? [] : [[id, values] as const])));
  return {
    involvementType: '2-77',
    records: {
      deals: {
        '9001': {
          dealname: 'Client SA',
          deal_currency_code: 'EUR',
          closedate: '2025-10-15T14:40:00Z',
          createdate: '2025-09-18T08:00:00Z',
          hs_num_of_associated_line_items: '2',
          hs_is_closed: String(own.won),
          hs_is_closed_won: String(own.won),
          [inputs.motion]: 'partner_collaboration',
          [inputs.hubspotValidation]: 'approved',
          [inputs.specialistApproval]: 'approved',
          ...deal,
          [inputs.decisions]: withOwnDecision(deal[inputs.decisions] ?? null, own),
          [portal.deals.outputs.audit]: [deal[portal.deals.outputs.audit] ?? '', own.decided ? ownLine : '']
            .filter((line) => line !== '')
            .join('\n'),
        },
      },
      line_items: {
        '31': { name: 'Marketing Hub Professional', hs_mrr: '740', recurringbillingfrequency: 'monthly' },
        '32': {
          name: own.dirty ? 'Something else' : 'Sales Hub Starter',
          hs_mrr: '20',
          recurringbillingfrequency: 'monthly',
        },
      },
      companies: {
        [customer]: { name: 'Client', domain: 'client.example', hs_country_code: 'FR', roe_installed_products: '[]' },
        [viewer]: {
          name: 'Agence',
          roe_partner_type: 'solutions_partner',
          roe_partner_tier: own.dirty ? 'super' : 'gold',
        },
        ...present(
          rivals.map(({ id, company, named }) => [
            id,
            company && {
              ...company,
              ...(named === 'by an id that was merged' ? { hs_merged_object_ids: `5;6${id}` } : {}),
            },
          ]),
        ),
      },
      '2-77': {
        '51': {
          [properties.partnerCompanyId]: viewer,
          [properties.key]: `9001:${viewer}`,
          [properties.involvedInSale]: 'true',
          [properties.registeredBy]: 'partner',
          [properties.registrationKind]: 'shared_deal',
          [properties.registrationDomain]: 'client.example',
          [properties.registeredOn]: own.dirty ? 'soon' : '2025-09-20',
          ...link(
            own.signed
              ? {
                  Status: 'signed',
                  SignedBy: 'customer',
                  SignedOn: '2025-10-12',
                  SharedOn: '2025-10-12',
                  Covers: 'all',
                  ConfirmsServices: 'true',
                }
              : { Status: 'sent', Covers: 'all' },
          ),
        },
        ...present(records),
      },
    },
    links: {
      'deals/9001 -> line_items': lines.map((id) => ({ id })),
      'deals/9001 -> companies': companiesShown('by the deal alone'),
      'deals/9001 => companies': companiesShown('by the labels alone'),
      'deals/9001 -> 2-77': [{ id: '51' }, ...records.map(([id]) => ({ id }))],
      'companies/501 -> deals': [{ id: '9001' }],
    },
  };
}

/** The portal without a network between. */
export function callsOn(crm: SmallCrm): Calls {
  const log: Calls['log'][number][] = [];
  return {
    log,
    send: ({ method, path, query = {}, body }) => {
      log.push({ method, path, attempt: 1 });
      const reply = answerOf(crm, { method, path, query: new URLSearchParams(query), headers: {}, body });
      if (typeof reply !== 'object' || !('json' in reply)) throw new TypeError('The portal answers in JSON.');
      const status = reply.status ?? 200;
      return Promise.resolve(status < 300 ? succeeded(reply.json) : failed(failureOf(status, {}, reply.json)));
    },
  };
}
