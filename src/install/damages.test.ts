/** Everything that an installation is known to suffer: found with its effect, and repaired by the command that is offered, or by hand at a place that is named. */
import { Client } from '@hubspot/api-client';
import { readCommand } from '../cli/arguments.ts';
import { runInstall } from '../cli/portal-commands.ts';
import { captured } from '../cli/testing/captured.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../preview/emulator/emulator.ts';
import type { PortalState } from '../preview/emulator/state.ts';
import { loadPortal, portalManifest } from '../preview/portals/load.ts';
import type { FindingState, HealthFinding } from '../contract/portal-health.ts';
import type { RepairAction } from '../contract/repair-action.ts';
import { installerScopes } from './scopes.ts';
import { type BenchOptions, benchOf } from './testing/bench.ts';
import { declarationOf } from './testing/definitions.ts';

jest.setTimeout(60_000);

type AppJson = ReturnType<
  typeof structuredClone<{
    portal: {
      deals: { inputs: Record<string, { name: string; mapped?: boolean }> };
      partnerInvolvement: { objectTypeId: string | null };
    };
    audience: string;
  }>
>;

interface Damage {
  readonly what: string;
  readonly damage?: (state: PortalState, emulator: Emulator) => void | Promise<void>;
  /** Options of the emulator, where the damage is one of the account. */
  readonly portal?: Partial<EmulatorOptions>;
  readonly appJson?: (json: AppJson) => void;
  readonly bench?: BenchOptions;
  /** What the health check says: state, code, and a name that stands beside it. */
  readonly found: readonly [state: FindingState, code: string, item?: string | RegExp];
  readonly effect: RegExp;
  /** How it ends: a command makes it good; a person has to, and is told how; or nothing is wrong. */
  readonly ends:
    | { readonly run: string }
    /** `alsoBy`: a command that the sentence names for one of the cases, which is this one. */
    | { readonly told: RegExp; readonly alsoBy?: string }
    /** The settings page makes it good, with the app's own scopes. */
    | { readonly press: RepairAction }
    | { readonly well: true };
}

const objectNames = { involvement: 'partner_involvement', setting: 'roe_setting' } as const;
const on = (state: PortalState, address: 'deals' | 'companies' | keyof typeof objectNames) =>
  address === 'involvement' || address === 'setting'
    ? state.types.custom.named(objectNames[address])!.type
    : state.types.find(address, 'v3');
const now = '2025-11-05T09:00:00.000Z';

/** As an admin would do it in the settings of HubSpot. */
function drop(state: PortalState, address: Parameters<typeof on>[1], name: string): void {
  const definitions = state.definitions.of(on(state, address)) as Map<string, unknown>;
  definitions.delete(name);
}
const redefine = (state: PortalState, address: Parameters<typeof on>[1], name: string, change: object): void => {
  const definitions = state.definitions.of(on(state, address)) as Map<string, object>;
  definitions.set(name, { ...definitions.get(name), ...change });
};

/** A deal and a company that have no record between them yet. */
function parties(state: PortalState) {
  const deal = state.objects.all(on(state, 'deals')).at(-1)!;
  const partner = state.objects.all(on(state, 'companies'))[0]!.id;
  return { deal, partner, key: `${deal.id}:${partner}` };
}

const scopes = [
  'oauth',
  'crm.objects.deals.read',
  'crm.objects.line_items.read',
  'crm.objects.companies.read',
  'crm.objects.custom.read',
  'crm.schemas.custom.read',
  'settings.currencies.read',
  'crm.objects.deals.write',
  'crm.objects.custom.write',
  'crm.objects.companies.write',
];
const facts = /neither read nor record these facts/;
const involvement = /no commission is shown as met/;

const damages: readonly Damage[] = [
  {
    what: 'a property is missing',
    damage: (state) => {
      drop(state, 'deals', 'roe_motion');
    },
    found: ['broken', 'properties_missing', 'roe_motion'],
    effect: facts,
    ends: { run: 'npx roe install' },
  },
  {
    what: 'a result property is missing',
    damage: (state) => {
      drop(state, 'deals', 'roe_next_action');
    },
    found: ['broken', 'properties_missing', 'roe_next_action'],
    effect: /Lists, reports and workflows/,
    ends: { run: 'npx roe install' },
  },
  {
    what: 'a property was archived',
    damage: (state) => {
      state.definitions.archive(on(state, 'companies'), 'roe_partner_tier', now);
    },
    found: ['broken', 'properties_archived', 'roe_partner_tier'],
    effect: /Type, tier or region of partners stay unknown/,
    ends: { run: 'npx roe install --restore all' },
  },
  {
    what: 'an option was removed, and another added',
    damage: (state) => {
      redefine(state, 'deals', 'roe_motion', {
        options: [
          { value: 'own', label: 'Own', displayOrder: 0, hidden: false },
          { value: 'hubspot_collaboration', label: 'HubSpot', displayOrder: 1, hidden: false },
        ],
      });
    },
    found: ['broken', 'options_missing', 'partner_collaboration'],
    effect: /cannot take these values/,
    ends: { run: 'npx roe install' },
  },
  {
    what: 'an option was hidden',
    damage: (state) => {
      redefine(state, 'deals', 'roe_motion', {
        options: [
          { value: 'own', label: 'Own', displayOrder: 0, hidden: false },
          { value: 'hubspot_collaboration', label: 'HubSpot', displayOrder: 1, hidden: true },
          { value: 'partner_collaboration', label: 'Partner', displayOrder: 2, hidden: false },
          { value: 'ours', label: 'Of the portal', displayOrder: 3, hidden: true },
        ],
      });
    },
    found: ['warning', 'options_hidden', 'hubspot_collaboration'],
    effect: /In HubSpot nobody finds these values/,
    ends: { run: 'npx roe install --restore all' },
  },
  {
    what: 'a name belongs to a property of another type',
    damage: (state) => {
      redefine(state, 'deals', 'roe_proof_due', { type: 'string', fieldType: 'text' });
    },
    found: ['broken', 'name_taken', 'roe_proof_due'],
    effect: /Lists, reports and workflows/,
    ends: {
      told: /belongs to a property of another type \(string\/text, not date\/date\).*archive it and delete it for good \(Settings > Properties > deals > roe_proof_due\).*another name in app\.json, in place of "name": "roe_proof_due"/,
    },
  },
  {
    what: 'the key does not have unique values',
    damage: (state) => {
      redefine(state, 'involvement', 'roe_key', { hasUniqueValue: false });
    },
    found: ['broken', 'key_not_unique', 'roe_key'],
    effect: /two records for one partner/,
    ends: { told: /In app\.json, give the key another name.*portal\.partnerInvolvement\.objectTypeId/ },
  },
  {
    what: 'the key was archived',
    portal: { portal: { ...loadPortal('hubspot-emea'), deals: [], earlierDeals: [] } },
    damage: (state) => {
      state.definitions.archive(on(state, 'involvement'), 'roe_key', now);
    },
    found: ['broken', 'properties_archived', 'roe_key'],
    effect: involvement,
    ends: { run: 'npx roe install --restore all' },
  },
  {
    what: 'a property was archived and had another type by then',
    damage: (state) => {
      redefine(state, 'deals', 'roe_proof_due', { type: 'string', fieldType: 'text' });
      state.definitions.archive(on(state, 'deals'), 'roe_proof_due', now);
    },
    found: ['broken', 'name_taken', 'roe_proof_due'],
    effect: /Lists, reports and workflows/,
    ends: {
      told: /an archived property of another type.*, delete it for good \(.*Archived properties > roe_proof_due/,
    },
  },
  {
    what: 'every option was replaced by one that reads the same',
    damage: (state) => {
      redefine(state, 'deals', 'roe_motion', {
        options: [
          { value: 'partnering', label: 'Partner collaboration', displayOrder: 0, hidden: false },
          { value: 'hubspotting', label: 'HubSpot collaboration', displayOrder: 1, hidden: false },
        ],
      });
    },
    found: ['broken', 'options_missing', 'partner_collaboration'],
    effect: /cannot take these values/,
    ends: { run: 'npx roe install' },
  },
  {
    what: 'a property is missing and another is archived',
    damage: (state) => {
      drop(state, 'deals', 'roe_motion');
      state.definitions.archive(on(state, 'deals'), 'roe_purchase_domain', now);
    },
    found: ['broken', 'properties_archived', 'roe_purchase_domain'],
    effect: facts,
    ends: { run: 'npx roe install --restore all' },
  },
  {
    what: 'the property group is missing',
    damage: (state) => {
      const type = on(state, 'companies');
      for (const [name, { hubspotDefined }] of state.definitions.of(type))
        if (!hubspotDefined) redefine(state, 'companies', name, { groupName: 'companyinformation' });
      state.definitions.archiveGroup(type, 'roe_engagement');
    },
    found: ['warning', 'group_missing', 'companies'],
    effect: /do not stand together/,
    ends: { run: 'npx roe install' },
  },
  {
    what: 'the object is missing',
    portal: { portal: { ...loadPortal('hubspot-emea'), deals: [], earlierDeals: [] } },
    damage: (state) => {
      const object = state.types.custom.named('partner_involvement')!;
      state.definitions.forget(object.type);
      state.associations.forgetTypes(state.associations.types.removeAll(object.type.typeId));
      state.types.custom.remove(object, true);
    },
    found: ['broken', 'object_missing', 'partner_involvement'],
    effect: involvement,
    ends: { run: 'npx roe install' },
  },
  {
    what: 'the object of settings is missing, as after an update of the app',
    damage: (state) => {
      const object = state.types.custom.named('roe_setting')!;
      state.definitions.forget(object.type);
      state.types.custom.remove(object, true);
    },
    found: ['warning', 'object_missing', 'roe_setting'],
    effect: /No product name can be accepted.*Everything else works/,
    ends: { run: 'npx roe install' },
  },
  {
    what: 'a property of the settings was archived',
    damage: (state) => {
      state.definitions.archive(on(state, 'setting'), 'roe_value', now);
    },
    found: ['warning', 'properties_archived', 'roe_value'],
    effect: /No product name can be accepted/,
    ends: { run: 'npx roe install --restore all' },
  },
  {
    what: 'the key of the settings does not have unique values',
    damage: (state) => {
      redefine(state, 'setting', 'roe_key', { hasUniqueValue: false });
    },
    found: ['warning', 'key_not_unique', 'roe_key'],
    effect: /may give it two meanings/,
    ends: { told: /In app\.json, give the key another name.*portal\.setting\.objectTypeId/ },
  },
  {
    what: 'the object was archived',
    portal: { portal: { ...loadPortal('hubspot-emea'), deals: [], earlierDeals: [] } },
    damage: async (_state, { url, token }) => {
      await new Client({ accessToken: token, basePath: url }).crm.schemas.coreApi.archive(
        'p147258369_partner_involvement',
      );
    },
    found: ['broken', 'object_archived', 'partner_involvement'],
    effect: involvement,
    ends: { told: /^(?!.*[Rr]estore it in HubSpot).*another name in app\.json \(portal\.partnerInvolvement\.name\)/s },
  },
  {
    what: "an object of that name is somebody else's",
    portal: { installed: false },
    damage: async (_state, { url, token }) => {
      const property = { name: 'colour', label: 'Colour', type: 'string', fieldType: 'text' };
      const schema = {
        name: 'partner_involvement',
        labels: { singular: 'Involvement', plural: 'Involvements' },
        primaryDisplayProperty: 'colour',
        requiredProperties: ['colour'],
        properties: [property],
        associatedObjects: ['DEAL'],
      };
      await new Client({ accessToken: token, basePath: url }).crm.schemas.coreApi.create(schema as never);
    },
    found: ['broken', 'object_name_taken', 'partner_involvement'],
    effect: involvement,
    ends: { told: /without the property roe_key.*"objectTypeId": "2-\d+"/ },
  },
  {
    what: 'the object has lost its association with deals',
    portal: { portal: { ...loadPortal('hubspot-emea'), deals: [], earlierDeals: [] } },
    damage: (state) => {
      const own = on(state, 'involvement');
      const { types } = state.associations;
      const [type] = types.between(own, on(state, 'deals'));
      state.associations.forgetTypes(types.removeDefinition(own.typeId, type!.typeId));
    },
    found: ['broken', 'association_missing', 'deals'],
    effect: /not found from the deal/,
    ends: { run: 'npx roe install' },
  },
  {
    what: 'the object has lost its association with companies',
    portal: { portal: { ...loadPortal('hubspot-emea'), deals: [], earlierDeals: [] } },
    damage: (state) => {
      const own = on(state, 'involvement');
      const { types } = state.associations;
      const [type] = types.between(own, on(state, 'companies'));
      state.associations.forgetTypes(types.removeDefinition(own.typeId, type!.typeId));
    },
    found: ['broken', 'association_missing', 'companies'],
    effect: /not found from the deal/,
    ends: { run: 'npx roe install' },
  },
  {
    what: 'a label is missing, and the portal has others of its own',
    damage: (state) => {
      const [deals, companies] = [on(state, 'deals'), on(state, 'companies')];
      const { types } = state.associations;
      const label = types.between(deals, companies).find((each) => each.label === 'Originating partner');
      state.associations.forgetTypes(types.remove(deals, companies, label!.typeId));
      types.label(deals, companies, 'Invoice recipient', 'invoice_recipient');
    },
    found: ['warning', 'labels_missing', 'Originating partner'],
    effect: /do not recognise the partners/,
    ends: {
      told: /other labels \(Invoice recipient\).*Where all of them are yours, run npx roe install/,
      alsoBy: 'npx roe install',
    },
  },
  {
    what: 'a label is missing',
    damage: (state) => {
      const [deals, companies] = [on(state, 'deals'), on(state, 'companies')];
      const { types } = state.associations;
      const label = types.between(deals, companies).find((each) => each.label === 'Originating partner');
      state.associations.forgetTypes(types.remove(deals, companies, label!.typeId));
    },
    found: ['warning', 'labels_missing', 'Originating partner'],
    effect: /do not recognise the partners/,
    ends: { run: 'npx roe install' },
  },
  {
    what: 'a label was given another text',
    damage: (state) => {
      const [deals, companies] = [on(state, 'deals'), on(state, 'companies')];
      const { types } = state.associations;
      const label = types.between(deals, companies).find((each) => each.label === 'Originating partner');
      types.relabel(deals, companies, label!.typeId, 'Partner of origin');
    },
    found: ['warning', 'labels_missing', 'Originating partner'],
    effect: /do not recognise the partners/,
    ends: {
      told: /other labels \(Partner of origin\)\. Where one of them is the app’s under another text.*Settings > Objects > Deals > Associations/,
    },
  },
  {
    what: 'there is no room for the labels',
    portal: { installed: false, accountLimits: { labels: 3 } },
    found: ['broken', 'no_room'],
    effect: /cannot be completed/,
    ends: { told: /labels between deals and companies: 0 of 3 are taken, and 4 more would be needed/ },
  },
  {
    what: 'the account may not have custom objects',
    portal: { installed: false, accountLimits: { customObjects: 0 } },
    found: ['broken', 'no_room'],
    effect: /cannot be completed/,
    ends: { told: /Custom objects: 0 of 0 are taken, and 1 more would be needed/ },
  },
  {
    what: 'app.json maps to a property that does not exist',
    appJson: ({ portal }) => {
      Object.assign(portal.deals.inputs['motion']!, { name: 'co_sell_motion', mapped: true });
    },
    found: ['broken', 'mapped_missing', 'co_sell_motion'],
    effect: facts,
    ends: { told: /correct the name in app\.json/ },
  },
  {
    what: 'app.json maps to a property of a type that cannot serve',
    appJson: ({ portal }) => {
      Object.assign(portal.deals.inputs['motion']!, { name: 'amount', mapped: true });
    },
    found: ['broken', 'mapped_unusable', 'amount'],
    effect: facts,
    ends: { told: /Choose another property/ },
  },
  {
    what: 'app.json names the object of another portal',
    appJson: ({ portal }) => {
      portal.partnerInvolvement.objectTypeId = '2-1';
    },
    found: ['broken', 'object_type_elsewhere', '2-1'],
    effect: involvement,
    ends: { told: /these ids differ from portal to portal\..*app\.json.*write "objectTypeId": "2-\d+", then build/ },
  },
  {
    what: 'the app has lost a scope',
    portal: { scopes: scopes.filter((each) => each !== 'crm.objects.line_items.read') },
    bench: { tokenOf: 'app' },
    found: ['broken', 'scope_missing', 'crm.objects.line_items.read'],
    effect: /No line is read/,
    ends: { told: /approve the app’s update/ },
  },
  {
    what: 'the installation key cannot see everything',
    portal: { scopes: ['oauth', 'crm.objects.deals.read', 'crm.schemas.deals.read', 'crm.schemas.custom.read'] },
    found: ['unknown', 'scopes_unseen'],
    effect: /^$/,
    ends: { well: true },
  },
  {
    what: 'deals are in a currency without a rate',
    damage: (state) => {
      const deals = on(state, 'deals');
      const [deal] = state.objects.all(deals);
      deal!.values.set('deal_currency_code', 'SEK');
    },
    found: ['warning', 'currency_without_rate', 'SEK'],
    effect: /not converted/,
    ends: { told: /Add the currency and its rate/ },
  },
  {
    what: 'there is no rate for the currency that the rules compare with',
    portal: {
      portal: {
        ...loadPortal('hubspot-emea'),
        exchangeRates: loadPortal('hubspot-emea').exchangeRates.filter(({ from }) => from !== 'USD'),
      },
    },
    damage: (state) => {
      for (const deal of state.objects.all(on(state, 'deals'))) deal.values.set('deal_currency_code', 'EUR');
    },
    found: ['warning', 'currency_of_rules_without_rate', 'USD'],
    effect: /asks for in that currency cannot be compared/,
    ends: { told: /Add the currency and its rate/ },
  },
  {
    what: 'the clock of this machine is off',
    bench: { ahead: 600_000 },
    found: ['warning', 'clock'],
    effect: /too early or too late/,
    ends: { told: /NTP/ },
  },
  {
    what: 'the calls of the day are nearly used up',
    portal: { limits: { daily: 400 } },
    damage: async (_state, { url, token }) => {
      for (let call = 0; call < 350; call += 1)
        await fetch(`${url}/account-info/v3/details`, { headers: { authorization: `Bearer ${token}` } });
    },
    found: ['warning', 'daily_calls'],
    effect: /At zero the cards show nothing more/,
    ends: { told: /API usage/ },
  },
  {
    what: "the portal is a partner's, and app.json says it is not",
    portal: { portal: 'partner-agence' },
    found: ['broken', 'audience'],
    effect: /would see every partner/,
    ends: { told: /Correct "audience"/ },
  },
  {
    what: "one of HubSpot's own properties of shared deals was archived",
    damage: (state) => {
      state.definitions.archive(on(state, 'deals'), 'hs_num_associated_active_deal_registrations', now);
    },
    found: ['warning', 'shared_deal_properties', 'hs_num_associated_active_deal_registrations'],
    effect: /no longer read from HubSpot/,
    ends: { told: /Archived properties/ },
  },
  {
    what: 'a product has a name that nobody knows',
    damage: (state) => {
      const [line] = state.objects.all(state.types.find('line_items', 'v3'));
      line!.values.set('name', 'Marketing thing, special').set('createdate', '2025-11-04T09:00:00Z');
    },
    found: ['warning', 'products_unknown', /^Marketing thing, special/],
    effect: /earn nothing until somebody decides/,
    ends: { told: /productAliases/ },
  },
  {
    what: 'an involvement is associated with no deal and has no key',
    damage: async (_state, { url, token }) => {
      const client = new Client({ accessToken: token, basePath: url });
      await client.crm.objects.basicApi.create('p147258369_partner_involvement', {
        properties: { roe_key: 'typed by hand' },
        associations: [],
      });
    },
    found: ['warning', 'involvement_without_key', /^\d+$/],
    effect: /second record for the same partner/,
    ends: { told: /write the key/ },
  },
  {
    what: 'an involvement has lost its associations',
    damage: (state) => {
      const { key, partner } = parties(state);
      state.objects.create(on(state, 'involvement'), { roe_key: key, roe_partner_company_id: partner });
    },
    found: ['warning', 'involvement_without_deal', /^\d+$/],
    effect: /appears on no deal/,
    ends: { press: 'associate_involvements' },
  },
  {
    what: 'an involvement has lost its key',
    damage: (state) => {
      const { deal, partner } = parties(state);
      const record = state.objects.create(on(state, 'involvement'), { roe_partner_company_id: partner });
      state.associations.associate(deal, record, [state.app!.dealToInvolvement]);
    },
    found: ['warning', 'involvement_without_key', /^\d+$/],
    effect: /second record for the same partner/,
    ends: { press: 'write_keys' },
  },
  {
    what: 'an accepted product name was typed over by hand',
    damage: (state) => {
      state.objects.create(on(state, 'setting'), { roe_key: 'product_name:offre or', roe_value: 'Data Hub' });
    },
    found: ['warning', 'settings_unusable', /^\d+$/],
    effect: /product name that is kept there does not count/,
    ends: { press: 'remove_unusable_settings' },
  },
  {
    what: 'HubSpot wants a scope more for the newest version of line items',
    damage: (_state, { faults }) => {
      faults.add({
        path: '/crm/objects/2026-09/line_items',
        answer: { kind: 'status', status: 403, scopes: ['e-commerce'] },
      });
    },
    found: ['ok', 'line_items_version'],
    effect: /^$/,
    ends: { well: true },
  },
];

/** Damages that come with others: what the example's own portal has already is no matter of the row. */
const ownToThePortal = new Set(['products_unknown', 'audience']);

test.each(damages)(
  '$what',
  async ({ damage, portal = {}, appJson, bench: benchOptions, found: [state, code, item], effect, ends }) => {
    const json = structuredClone(portalManifest('hubspot-emea')) as unknown as AppJson;
    appJson?.(json);
    const declaration = declarationOf(json);
    const emulator = await startEmulator({ portal: 'hubspot-emea', ...portal });
    try {
      await damage?.(emulator.state, emulator);
      const bench = benchOf(emulator, declaration, benchOptions);
      const findings = await bench.findings();
      const finding = findings.find(
        (each) => each.code === code && each.state === state && (item === undefined || stands(item, each)),
      );
      if (finding === undefined)
        throw new Error(
          `not found among\n${findings
            .filter((each) => each.state !== 'ok')
            .map((each) => JSON.stringify(each))
            .join('\n')}`,
        );
      expect(finding.effect ?? '').toMatch(effect);
      // Looking writes nothing; the damages themselves were done by the paths of v3.
      expect(bench.writes().filter((call) => call.includes('/2026-'))).toEqual([]);

      if ('well' in ends) return;
      if ('told' in ends) {
        expect(finding.repair?.how).toBe('by_hand');
        expect(`${finding.title} ${finding.repair?.text ?? ''}`).toMatch(ends.told);
      } else if ('press' in ends) {
        expect(finding.repair).toMatchObject({ how: 'one_click', action: ends.press });
        await bench.press(ends.press);
        expect(await bench.findings()).not.toContainEqual(expect.objectContaining({ code, state }));
        return;
      } else {
        expect(finding.repair).toMatchObject({ command: ends.run });
      }
      for (const { repair } of findings)
        if (/(?:in|into) app\.json/i.test(repair?.text ?? ''))
          expect(repair?.text).toMatch(/then build and upload the project again\.$/);
      for (const each of findings.filter((one) => one.state === 'broken' || one.state === 'warning'))
        expect({
          code: each.code,
          place: place.test(each.repair?.text ?? '') || (each.repair !== undefined && each.repair.how !== 'by_hand'),
        }).toEqual({
          code: each.code,
          place: true,
        });

      // Every command that is offered is run as it stands there: then it is offered no more, nor is what it repairs.
      const offered = new Set(
        findings.flatMap(({ repair }) =>
          repair === undefined || repair.how === 'by_hand' ? [] : (repair.command ?? []),
        ),
      );
      for (const command of offered) await runLiterally(command, emulator, json);
      const after = await bench.findings();
      expect(after.filter(({ repair }) => repair !== undefined && 'command' in repair)).toEqual([]);
      if ('run' in ends)
        expect(after.filter(({ state: left, code: of }) => left !== 'ok' && !ownToThePortal.has(of))).toEqual([]);
      else if (ends.alsoBy !== undefined) {
        await runLiterally(ends.alsoBy, emulator, json);
        expect(await bench.findings()).not.toContainEqual(expect.objectContaining({ code, state }));
      } else if (['object', 'properties', 'labels', 'mappings'].includes(finding.topic)) {
        // What a person has to settle is not settled behind his back.
        await runLiterally('npx roe install', emulator, json);
        expect(await bench.findings()).toContainEqual(expect.objectContaining({ code, state }));
      }
    } finally {
      await emulator.close();
    }
  },
);

/** Where a person goes: a page of HubSpot, an entry of app.json, records by their ids, the clock of a machine. */
const place = /app\.json|Settings >|Development >|HubSpot >|ROE_INSTALL_TOKEN|records|NTP|support/;

/** As somebody would who copies it from the screen. */
async function runLiterally(command: string, { url, token }: Emulator, appJson: unknown): Promise<void> {
  const [npx, roe, ...args] = command.split(' ');
  expect([npx, roe]).toEqual(['npx', 'roe']);
  const read = readCommand(args, {});
  if (read.name !== 'install') throw new Error(`${command}: ${JSON.stringify(read)}`);
  const environment = { HUBSPOT_API_BASE: url, ROE_INSTALL_TOKEN: token };
  const { terminal } = captured(environment);
  await runInstall(read, { environment, terminal, now: Date.now, pause: () => Promise.resolve(), appJson });
}

const stands = (item: string | RegExp, { items = [] }: HealthFinding): boolean =>
  items.some((each) => (typeof item === 'string' ? each === item : item.test(each)));

test('a label under another text is not made a second time: the installer says so', async () => {
  const emulator = await startEmulator({ portal: 'hubspot-emea' });
  try {
    const { types } = emulator.state.associations;
    const [deals, companies] = [on(emulator.state, 'deals'), on(emulator.state, 'companies')];
    types.relabel(
      deals,
      companies,
      types.between(deals, companies).find(({ label }) => label === 'Originating partner')!.typeId,
      'Partner of origin',
    );
    const installation = await benchOf(emulator, declarationOf(portalManifest('hubspot-emea'))).install();
    expect(installation).toMatchObject({
      state: 'carried_out',
      outcomes: [{ step: { kind: 'create_label' }, result: 'taken' }],
    });
  } finally {
    await emulator.close();
  }
});

test('options that were added again keep those of the admin, in their order', async () => {
  const emulator = await startEmulator({ portal: 'hubspot-emea' });
  try {
    redefine(emulator.state, 'deals', 'roe_motion', {
      options: [
        { value: 'own', label: 'Own', displayOrder: 0, hidden: true },
        { value: 'hubspot_collaboration', label: 'HubSpot', displayOrder: 1, hidden: false },
      ],
    });
    await benchOf(emulator, declarationOf(portalManifest('hubspot-emea'))).install();
    const { options, label } = await new Client({
      accessToken: emulator.token,
      basePath: emulator.url,
    }).crm.properties.coreApi.getByName('deals', 'roe_motion');
    expect(label).toBe('Motion');
    expect(options.map(({ value, label: text, hidden }) => [value, text, hidden])).toEqual([
      ['own', 'Own', true],
      ['hubspot_collaboration', 'HubSpot', false],
      ['partner_collaboration', 'Partner collaboration', false],
    ]);
  } finally {
    await emulator.close();
  }
});

test('an option that is hidden stays so until it is asked for; then only ours are shown again, and what is missing is added with them', async () => {
  const emulator = await startEmulator({ portal: 'hubspot-emea' });
  try {
    const json = portalManifest('hubspot-emea');
    redefine(emulator.state, 'deals', 'roe_motion', {
      options: [
        { value: 'own', label: 'Own', displayOrder: 0, hidden: true },
        { value: 'ours', label: 'Of the portal', displayOrder: 1, hidden: true },
        { value: 'hubspot_collaboration', label: 'HubSpot', displayOrder: 2, hidden: true },
      ],
    });
    const options = () =>
      emulator.state.definitions
        .of(on(emulator.state, 'deals'))
        .get('roe_motion')
        ?.options.map(({ value, hidden }) => `${value}${hidden ? ' hidden' : ''}`);
    await runLiterally('npx roe install', emulator, json);
    expect(options()).toEqual(['own hidden', 'ours hidden', 'hubspot_collaboration hidden', 'partner_collaboration']);
    const declared = declarationOf(json);
    const bench = benchOf(emulator, declared);
    expect(await bench.install()).toMatchObject({
      state: 'carried_out',
      outcomes: [],
      left: { hidden: [{ on: 'deals' }] },
    });
    expect(await bench.install({ restore: new Set(['roe_motion']) })).toMatchObject({
      outcomes: [
        { result: 'done', step: { kind: 'add_options', missing: [], shown: [{ value: 'hubspot_collaboration' }] } },
      ],
    });
    expect(options()).toEqual(['own hidden', 'ours hidden', 'hubspot_collaboration', 'partner_collaboration']);
    expect(await bench.doctor()).not.toContainEqual(expect.objectContaining({ code: 'options_hidden' }));
  } finally {
    await emulator.close();
  }
});

test('an object that was archived: the other name that the sentence asks for makes the finding vanish', async () => {
  const emulator = await startEmulator({ portal: { ...loadPortal('hubspot-emea'), deals: [], earlierDeals: [] } });
  try {
    const { url, token, state } = emulator;
    const { typeId } = on(state, 'involvement');
    const authorization = `Bearer ${token}`;
    await fetch(`${url}/crm-object-schemas/2026-09/schemas/${typeId}`, {
      method: 'DELETE',
      headers: { authorization },
    });
    const json = structuredClone(portalManifest('hubspot-emea')) as unknown as {
      portal: { partnerInvolvement: { name: string } };
    };
    const find = async () =>
      (await benchOf(emulator, declarationOf(json)).doctor()).find(({ code }) => code === 'object_archived');
    const { repair } = (await find()) ?? {};
    expect(repair?.text).toContain('another name in app.json');
    json.portal.partnerInvolvement.name = 'partner_involvement_2';
    await runLiterally('npx roe install', emulator, json);
    expect(await find()).toBeUndefined();
    expect(state.types.custom.named('partner_involvement_2')).toBeDefined();
  } finally {
    await emulator.close();
  }
});

test('several damages at once: what a person has to settle keeps no other repair back', async () => {
  const emulator = await startEmulator({ portal: 'hubspot-emea' });
  try {
    const { state } = emulator;
    redefine(state, 'deals', 'roe_proof_due', { type: 'string', fieldType: 'text' });
    drop(state, 'deals', 'roe_motion');
    drop(state, 'involvement', 'roe_registered_on');
    state.definitions.archive(on(state, 'companies'), 'roe_partner_tier', now);
    const json = portalManifest('hubspot-emea');
    const bench = benchOf(emulator, declarationOf(json));
    for (const { repair } of await bench.doctor())
      if (repair?.how === 'command') await runLiterally(repair.command, emulator, json);
    const left = (await bench.doctor()).filter(({ code }) => !ownToThePortal.has(code));
    expect(left.map(({ code, items }) => [code, items])).toEqual([['name_taken', ['roe_proof_due']]]);
  } finally {
    await emulator.close();
  }
});

test('a key without unique values: what the check says by hand makes it good', async () => {
  const emulator = await startEmulator({
    portal: { ...loadPortal('hubspot-emea'), deals: [], earlierDeals: [] },
  });
  try {
    redefine(emulator.state, 'involvement', 'roe_key', { hasUniqueValue: false });
    const json = structuredClone(portalManifest('hubspot-emea')) as unknown as {
      portal: { partnerInvolvement: { objectTypeId: string; properties: { key: { name: string } } } };
    };
    json.portal.partnerInvolvement.objectTypeId = on(emulator.state, 'involvement').typeId;
    json.portal.partnerInvolvement.properties.key.name = 'roe_key_2';
    await runLiterally('npx roe install', emulator, json);
    expect(await benchOf(emulator, declarationOf(json)).doctor()).toEqual([]);
  } finally {
    await emulator.close();
  }
});

describe('an object that stands elsewhere: the sentence, done word by word, makes the finding vanish', () => {
  const elsewhere = '2-1';
  const account = '147258369';
  interface Written {
    portal: { partnerInvolvement: { objectTypeId: string | null; objectTypeIds: Record<string, string> } };
  }
  /** Does what it says to the entry that it names. */
  function carryOut(text: string, { portal: { partnerInvolvement: entry } }: Written): void {
    const [, all] = /write "objectTypeId": (null|"2-\d+")/.exec(text) ?? [];
    const [, number, id] = /objectTypeIds\), write "(\d+)": "(2-\d+)" in place of/.exec(text) ?? [];
    const [, out] = /take "(\d+)": "2-1" out of "objectTypeIds"/.exec(text) ?? [];
    if (all !== undefined) entry.objectTypeId = JSON.parse(all) as string | null;
    else if (number !== undefined && id !== undefined) entry.objectTypeIds[number] = id;
    else if (out !== undefined) Reflect.deleteProperty(entry.objectTypeIds, out);
    else throw new Error(text);
  }
  test.each([
    ['for all accounts', true, { objectTypeId: elsewhere }],
    ['for all accounts, and the account has none', false, { objectTypeId: elsewhere }],
    ['by account', true, { objectTypeIds: { [account]: elsewhere, '222': '2-2' } }],
    ['by account, and the account has none', false, { objectTypeIds: { [account]: elsewhere } }],
  ])('%s', async (_what, installed, entry) => {
    const emulator = await startEmulator({ portal: 'hubspot-emea', installed });
    try {
      const json = structuredClone(portalManifest('hubspot-emea')) as unknown as Written;
      Object.assign(json.portal.partnerInvolvement, entry);
      const find = async () =>
        (await benchOf(emulator, declarationOf(json)).doctor()).find(({ code }) => code === 'object_type_elsewhere');
      const text = (await find())?.repair?.text ?? '';
      expect(text).toMatch(/, then build and upload the project again\.$/);
      carryOut(text, json);
      expect(await find()).toBeUndefined();
    } finally {
      await emulator.close();
    }
  });
});

test('with an installation key one line says which of the app’s scopes were not checked; none is advised for the key', async () => {
  const portal = { portal: 'hubspot-emea', scopes: installerScopes } as const;
  const emulator = await startEmulator(portal);
  try {
    const declaration = declarationOf(portalManifest('hubspot-emea'));
    const findings = await benchOf(emulator, declaration).findings();
    const told = findings.filter(({ topic, state }) => topic === 'scopes' && state !== 'ok');
    expect(told).toEqual([
      {
        code: 'scopes_unseen',
        topic: 'scopes',
        state: 'unknown',
        title: expect.stringMatching(
          /^Not checked with this key \(\d+ of the app's scopes\): .*crm\.objects\.companies\.write.*; run doctor with the app's own token \(HUBSPOT_PORTAL_TOKEN, without ROE_INSTALL_TOKEN\)$/,
        ) as unknown,
      },
    ]);
    for (const { repair } of findings) expect(repair?.text ?? '').not.toContain('Add that scope');
    emulator.faults.add({ path: /partner_clients/, times: 1_000, answer: { kind: 'status', status: 403 } });
    expect(await benchOf(emulator, declaration).findings()).toContainEqual(
      expect.objectContaining({ code: 'audience', state: 'unknown' }),
    );
  } finally {
    await emulator.close();
  }
});
