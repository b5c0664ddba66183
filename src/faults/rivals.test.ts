/**
 * The built functions on a deal with rivals: what a partner is answered is the same to the letter with none, one or three
 * of them, in whatever state their records are, as long as what the whole deal decides for that partner is (BPW-03).
 */
import { ensureBuilt } from '../build/built.ts';
import type { DealView } from '../contract/deal-view.ts';
import { startScriptedServer } from '../crm/gateway/testing/scripted-server.ts';
import { answerOf, type SmallCrm } from '../crm/gateway/testing/small-crm.ts';
import { manifestSchema } from '../crm/manifest-schema.ts';
import { portalManifest } from '../preview/portals/load.ts';
import { askDeal, builtFunction } from './built-function.ts';

jest.setTimeout(120_000);
beforeAll(() => ensureBuilt());

const manifest = manifestSchema.parse(portalManifest('partner-agence'));
const viewer = manifest.partner?.id ?? '';
const { inputs } = manifest.portal.deals;
const { partnerInvolvement } = manifest.portal;

type Properties = Readonly<Record<string, string | null>>;
/** A rival's records; null: HubSpot lists them and does not give them. */
interface Rival {
  readonly company: Properties | null;
  readonly involvement: Properties | null;
  readonly labels?: readonly string[];
  /** What its being there writes on the deal itself. */
  readonly deal?: Properties;
}

const base = (id: string, more: Properties = {}): Properties => ({
  roe_partner_company_id: id,
  roe_involved_in_sale: 'true',
  roe_registered_by: 'partner',
  roe_registration_kind: 'shared_deal',
  roe_registration_domain: 'rival.example',
  roe_registered_on: '2025-09-21',
  roe_automatic_link_status: 'sent',
  ...more,
});
const company = (id: string, more: Properties = {}): Properties => ({
  name: `Rival ${id}`,
  domain: `rival-${id}.example`,
  roe_partner_type: 'solutions_partner',
  roe_partner_tier: 'elite',
  ...more,
});

/** States that leave the deal readable as a whole: nobody else can be credited with it. */
const readable: Readonly<Record<string, (id: string) => Rival>> = {
  'clean, unsigned': (id) => ({ company: company(id), involvement: base(id) }),
  'without a label': (id) => ({ company: company(id), involvement: base(id), labels: [] }),
  'registered on the same domain': (id) => ({
    company: company(id),
    involvement: base(id, { roe_registration_domain: 'client.example' }),
  }),
  'dates and choices that are none': (id) => ({
    company: company(id, { roe_partner_tier: 'super', roe_program_compliant: 'perhaps', hs_country_code: 'Atlantis' }),
    involvement: base(id, {
      roe_registered_on: 'soon',
      roe_registration_kind: 'unheard of',
      roe_automatic_link_sent_on: 'yesterday',
      roe_automatic_link_covers: ';;;',
    }),
  }),
  'lists that cannot be read': (id) => ({
    company: company(id),
    involvement: base(id, {
      [partnerInvolvement.properties.requests]: 'not JSON',
      [partnerInvolvement.properties.discounts]: '[{"percent":"a lot"}]',
      [partnerInvolvement.properties.outOfOffice]: '{',
      [partnerInvolvement.properties.managedActivities]: '[1]',
    }),
  }),
  'lists full of entries': (id) => ({
    company: company(id),
    involvement: base(id, {
      [partnerInvolvement.properties.requests]: '[{"at":"2025-09-25T10:00:00+02:00","repliedAt":null}]',
      [partnerInvolvement.properties.discounts]: '[{"percent":"44","promised":true,"writtenApproval":false}]',
      [partnerInvolvement.properties.invitedAt]: '2025-09-22T09:00:00Z',
    }),
  }),
  'onboards, by the link and by the deal': (id) => ({
    company: company(id),
    involvement: base(id, { roe_automatic_link_onboarding_for: 'Marketing Hub' }),
    deal: { [inputs.onboardingByLine]: `{"31":"${id}"}` },
  }),
  'decided on by HubSpot, on the deal': (id) => ({
    company: company(id),
    involvement: base(id),
    deal: {
      [inputs.decisions]: `[{"ruleId":"BPW-08","partnerId":"${id}","decided":"granted","by":"Rival","note":"Rival"}]`,
    },
  }),
  'sold and holds what the customer had, as somebody recorded it': (id) => ({
    company: company(id),
    involvement: base(id),
    deal: {
      [inputs.ownedProducts]: `{"each":[{"of":"sales_hub","boughtFrom":"${id}","creditHolder":"${id}","creditHolderName":"Rival"}]}`,
    },
  }),
  'products of the customer, as recorded, that cannot be read': (id) => ({
    company: company(id),
    involvement: base(id),
    deal: { [inputs.ownedProducts]: `{"each":[{"creditHolder":"${id}"` },
  }),
  'decisions on the deal that cannot be read': (id) => ({
    company: company(id),
    involvement: base(id),
    deal: { [inputs.decisions]: `[{"partnerId":"${id}"` },
  }),
  'a breach that is written on the deal': (id) => ({
    company: company(id),
    involvement: base(id),
    deal: { [inputs.discussedWithAllParties]: 'perhaps', [inputs.secondaryNotifiedBy]: 'nobody;of;these' },
  }),
};
/** States that leave it open who is on the deal. */
const unreadable: Readonly<Record<string, (id: string) => Rival>> = {
  'company not given': (id) => ({ company: null, involvement: base(id) }),
  'involvement not given': (id) => ({ company: company(id), involvement: null }),
  'neither given': () => ({ company: null, involvement: null }),
  'badly named': (id) => ({ company: company(id), involvement: base(`Bureau ${id} & Co!`) }),
};

/** How far the viewer itself has come. */
const own = {
  'won and signed': { deal: { hs_is_closed_won: 'true', hs_is_closed: 'true' }, signed: true },
  'won and unsigned': { deal: { hs_is_closed_won: 'true', hs_is_closed: 'true' }, signed: false },
  'open and unsigned': { deal: { hs_is_closed: 'false', hs_is_closed_won: 'false' }, signed: false },
  // Outside the text's dates: what HubSpot has announced stands beside it, and is judged of the same records.
  'won after the text’s dates, an upsell': {
    deal: { hs_is_closed_won: 'true', hs_is_closed: 'true', closedate: '2025-12-10T14:40:00Z' },
    signed: true,
    customer: {
      roe_installed_products:
        '[{"name":"Marketing Hub Starter","mrr":"100","currency":"EUR","boughtFrom":"hubspot","creditHolder":"none"}]',
    },
  },
} as const satisfies Readonly<Record<string, OwnState>>;

interface OwnState {
  readonly deal: Properties;
  readonly signed: boolean;
  /** What its company says besides. */
  readonly customer?: Properties;
}
type Own = keyof typeof own;

function crmWith(state: Own, rivals: readonly Rival[]): SmallCrm {
  const { deal, signed, customer = {} }: OwnState = own[state];
  const ids = rivals.map((_, index) => String(8_001 + index));
  const given = (of: 'company' | 'involvement'): Record<string, Properties> =>
    Object.fromEntries<Properties>(
      rivals.flatMap((rival, index) => {
        const properties = rival[of];
        const id = ids[index] ?? '';
        return properties === null ? [] : [[of === 'company' ? id : `9${id}`, properties] as const];
      }),
    );
  const link = signed
    ? { status: 'signed', signed_by: 'customer', signed_on: '2025-10-12', shared_on: '2025-10-12' }
    : { status: 'sent' };
  return {
    involvementType: '2-77',
    records: {
      deals: {
        '9001': {
          dealname: 'Client SA',
          deal_currency_code: 'EUR',
          closedate: '2025-10-15T14:40:00Z',
          createdate: '2025-09-18T08:00:00Z',
          [inputs.motion]: 'partner_collaboration',
          [inputs.hubspotValidation]: 'approved',
          [inputs.specialistApproval]: 'approved',
          ...deal,
          ...Object.fromEntries(rivals.flatMap((rival) => Object.entries(rival.deal ?? {}))),
        },
      },
      line_items: {
        '31': { name: 'Marketing Hub Professional', hs_mrr: '740', recurringbillingfrequency: 'monthly' },
      },
      companies: {
        '501': {
          name: 'Client',
          domain: 'client.example',
          hs_country_code: 'FR',
          roe_installed_products: '[]',
          ...customer,
        },
        [viewer]: { name: 'Agence', roe_partner_type: 'solutions_partner', roe_partner_tier: 'gold' },
        ...given('company'),
      },
      '2-77': {
        '51': {
          ...base(viewer, { roe_registration_domain: 'client.example', roe_automatic_link_covers: 'all' }),
          roe_automatic_link_confirms_services: 'true',
          ...Object.fromEntries(Object.entries(link).map(([name, value]) => [`roe_automatic_link_${name}`, value])),
        },
        ...given('involvement'),
      },
    },
    links: {
      'deals/9001 -> line_items': [{ id: '31' }],
      'deals/9001 -> companies': [
        { id: '501', labels: ['Primary'] },
        { id: viewer, labels: ['Originating partner'] },
        ...ids.map((id, index) => ({ id, labels: rivals[index]?.labels ?? ['Competing partner'] })),
      ],
      'deals/9001 -> 2-77': [{ id: '51' }, ...ids.map((id) => ({ id: `9${id}` }))],
      'companies/501 -> deals': [{ id: '9001' }],
    },
  };
}

async function viewFrom(portal: string, crm: SmallCrm): Promise<DealView> {
  const server = await startScriptedServer((request) => answerOf(crm, request));
  try {
    const { answer } = await askDeal(builtFunction(portal, 'deal_engagement'), {
      dealId: '9001',
      locale: 'en',
      timeZone: 'Europe/Paris',
      baseUrl: server.url,
      token: 'pat-eu1-test',
      now: '2026-01-15T10:00:00+01:00',
    });
    if (!answer.ok) throw new Error(answer.code);
    return answer.view;
  } finally {
    await server.close();
  }
}

/** All that one partner is told: its own portal's answer, and what HubSpot's side copies for it. */
async function told(state: Own, rivals: readonly Rival[]): Promise<{ answer: string; copied: string }> {
  const crm = crmWith(state, rivals);
  const answer = JSON.stringify(await viewFrom('partner-agence', crm));
  const forHubSpot = await viewFrom('hubspot-emea', crm);
  const copied = forHubSpot.partners.find(({ id }) => id === viewer)?.summary ?? 'nothing to copy';
  return { answer, copied };
}

const three = (make: (id: string) => Rival): Rival[] => ['8001', '8002', '8003'].map(make);
const states = Object.keys(own) as Own[];

describe.each(states)('%s', (state) => {
  const alone = () => told(state, []);

  test('alone there is something to tell', async () => {
    const { answer, copied } = await alone();
    expect(answer).toContain('Marketing Hub Professional');
    expect(copied).toContain('Client SA');
    const verdicts = {
      'won and signed': 'yes',
      'won and unsigned': 'no',
      'open and unsigned': 'pending',
      'won after the text’s dates, an upsell': 'yes',
    } as const satisfies Readonly<Record<Own, string>>;
    expect(answer).toContain(`"credit":{"verdict":"${verdicts[state]}"`);
    expect(answer.includes('"beside":')).toBe(state === 'won after the text’s dates, an upsell');
  });

  test.each(Object.entries(readable))('a rival %s changes nothing, nor do three', async (_what, make) => {
    const before = await alone();
    for (const rivals of [[make('8001')], three(make)]) expect(await told(state, rivals)).toEqual(before);
  });

  test('three in three states change nothing', async () => {
    const makes = Object.values(readable);
    const before = await alone();
    for (let first = 0; first < makes.length; first += 3) {
      const rivals = makes.slice(first, first + 3).map((make, index) => make(String(8_001 + index)));
      expect(await told(state, rivals)).toEqual(before);
    }
  });
});

/** Who is on the deal decides nothing for a partner whose own case is not met, or waits. */
describe.each(states.filter((state) => !own[state].signed))('%s', (state) => {
  test.each(Object.entries(unreadable))(
    'a rival whose records are unreadable (%s) changes nothing',
    async (_what, make) => {
      const before = await told(state, []);
      for (const rivals of [[make('8001')], three(make)]) {
        const { answer, copied } = await told(state, rivals);
        expect(answer).toBe(before.answer);
        // With an involvement that nobody can name, HubSpot's side lists no partners that could be copied for.
        expect(['nothing to copy', before.copied]).toContain(copied);
      }
    },
  );
});

test.each(Object.entries(unreadable))(
  'won and signed, with a rival whose records are unreadable (%s): not settled at most, and not a word on why',
  async (_what, make) => {
    const [{ answer: one }, { answer: others }] = [
      await told('won and signed', [make('8001')]),
      await told('won and signed', three(make)),
    ];
    expect(others).toBe(one);
    expect(one).not.toMatch(/8001|Rival|Bureau|rival/);
  },
);
