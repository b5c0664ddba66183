/** Asks a portal everything that the health check looks at: reading only, some thirty-five calls, most of them at once. */
import * as z from 'zod';
import { mostSettings, readSettings } from '../../crm/accepted-names.ts';
import { companyCurrencySchema, listSchema } from '../../crm/gateway/answers.ts';
import { failed, type GatewayResult, succeeded } from '../../crm/gateway/failure.ts';
import { readPages } from '../../crm/gateway/pages.ts';
import { read } from '../../crm/gateway/read-answer.ts';
import type { Account } from '../account.ts';
import { listed, propertiesSchema } from '../answers.ts';
import type { Declaration } from '../declaration.ts';
import { observeDefinitions } from '../observe.ts';
import {
  associationsPath,
  companyCurrencyPath,
  exchangeRatesPath,
  propertiesPath,
  recordsPath,
  searchPath,
  type Version,
  versions,
} from '../paths.ts';
import type { Transport } from '../transport.ts';
import type {
  Currencies,
  HealthObservation,
  Probe,
  SampledInvolvements,
  SampledLine,
  SampledSettings,
  TokenOf,
} from './observation.ts';

const id = z.union([z.string(), z.number()]).transform(String);
const value = z
  .union([z.string(), z.number(), z.boolean(), z.null()])
  .transform((given) => (given === null || given === '' ? null : String(given)));
const recordsSchema = z.object({
  total: z.number().optional(),
  results: listed(z.object({ id, properties: z.record(z.string(), value) })),
});
const ratesSchema = z.object({
  results: listed(z.object({ fromCurrencyCode: z.string(), toCurrencyCode: z.string() })),
});
const linksSchema = z.object({
  results: listed(
    z.object({
      from: z.object({ id }),
      to: listed(z.object({ toObjectId: id })),
      paging: z.object({ next: z.unknown() }).nullish(),
    }),
  ),
  errors: listed(z.object({ subCategory: z.string().nullish(), category: z.string().nullish() })).optional(),
});

const sample = 100;

export async function observeHealth(
  transport: Transport,
  account: Account,
  declaration: Declaration,
  tokenOf: TokenOf,
): Promise<HealthObservation> {
  const observer = new Observer(transport, account.version, declaration);
  const definitions = observeDefinitions(transport, account.version, declaration);
  const [seen, sampled, currencies, hasPartnerClients, involvements, settings, otherProbes] = await Promise.all([
    definitions,
    observer.lines(),
    observer.currencies(),
    observer.hasPartnerClients(),
    definitions.then(({ objects }) =>
      objects.involvement === null ? null : observer.involvements(objects.involvement.address),
    ),
    definitions.then(({ objects }) => (objects.setting === null ? null : observer.settings(objects.setting.address))),
    definitions.then(({ objects }) => observer.probes(objects.involvement?.address ?? null)),
  ]);
  const answered: readonly Probe[] = [
    { scope: 'crm.objects.line_items.read', outcome: sampled.lines },
    { scope: 'crm.schemas.custom.read', outcome: seen.schemas },
    { scope: 'settings.currencies.read', outcome: currencies.company },
    ...(involvements === null ? [] : [{ scope: 'crm.objects.custom.read', outcome: involvements }]),
  ];
  return {
    tokenOf,
    account,
    definitions: seen,
    probes: [...answered.filter(({ scope }) => declaration.scopes.includes(scope)), ...otherProbes],
    lineItemsVersion: sampled.version,
    currencies,
    lines: sampled.lines,
    involvements,
    settings,
    hasPartnerClients,
    noticed: transport.noticed,
  };
}

class Observer {
  constructor(
    readonly transport: Transport,
    readonly version: Version,
    readonly declaration: Declaration,
  ) {}

  #get(path: string, query?: Readonly<Record<string, string>>): Promise<GatewayResult<unknown>> {
    return this.transport.ask({ method: 'GET', path, ...(query === undefined ? {} : { query }) });
  }

  async #records(
    version: Version,
    object: string,
    body: object,
  ): Promise<GatewayResult<z.output<typeof recordsSchema>>> {
    // HubSpot's specification requires them all, its guide none.
    const whole = { filterGroups: [], sorts: [], after: '0', ...body };
    const answer = await this.transport.ask({ method: 'POST', path: searchPath(version, object), body: whole });
    return read(answer, recordsSchema);
  }

  /** 2026-09 may want the scope `e-commerce` for line items, where 2026-03 is content without. */
  async lines(): Promise<{
    readonly version: GatewayResult<string>;
    readonly lines: GatewayResult<readonly SampledLine[]>;
  }> {
    const body = {
      properties: ['name', 'hs_product_id', 'hs_sku'],
      sorts: [{ propertyName: 'createdate', direction: 'DESCENDING' }],
      limit: sample,
    };
    const [newest, older] = versions;
    let version: Version = newest;
    let found = await this.#records(version, 'line_items', body);
    if (!found.ok && found.failure.kind === 'forbidden' && found.failure.scopes.includes('e-commerce')) {
      const second = await this.#records(older, 'line_items', body);
      if (second.ok) [version, found] = [older, second];
    }
    if (!found.ok) return { version: found, lines: found };
    const deals = await this.#linked(
      'line_items',
      'deals',
      found.value.results.map((record) => record.id),
    );
    const lines = found.value.results.map(({ id: line, properties }) => ({
      deals: deals.ok ? (deals.value.get(line) ?? []) : null,
      name: properties['name'] ?? null,
      productId: properties['hs_product_id'] ?? null,
      sku: properties['hs_sku'] ?? null,
    }));
    return { version: succeeded(version), lines: succeeded(lines) };
  }

  async currencies(): Promise<Currencies> {
    const [company, rates] = await Promise.all([
      this.#get(companyCurrencyPath(this.version)).then((answer) => read(answer, companyCurrencySchema)),
      readPages((query) => this.#get(exchangeRatesPath(this.version), { limit: '100', ...query }), ratesSchema),
    ]);
    const known =
      company.ok && rates.ok
        ? [...new Set([company.value.id, ...rates.value.map(({ fromCurrencyCode }) => fromCurrencyCode)])]
        : null;
    return {
      company: company.ok ? succeeded(company.value.id) : company,
      rates: rates.ok
        ? succeeded(rates.value.map((rate) => ({ from: rate.fromCurrencyCode, to: rate.toCurrencyCode })))
        : rates,
      withoutRate: known === null ? null : await this.#dealsOutside(known),
    };
  }

  async #dealsOutside(known: readonly string[]): Promise<NonNullable<Currencies['withoutRate']>> {
    const filters = [
      { propertyName: 'deal_currency_code', operator: 'HAS_PROPERTY' },
      { propertyName: 'deal_currency_code', operator: 'NOT_IN', values: known },
    ];
    const found = await this.#records(this.version, 'deals', {
      filterGroups: [{ filters }],
      properties: ['deal_currency_code'],
      limit: sample,
    });
    if (!found.ok) return found;
    const { results, total } = found.value;
    const codes = [...new Set(results.flatMap(({ properties }) => properties['deal_currency_code'] ?? []))].filter(
      (code) => !known.includes(code),
    );
    return succeeded({ codes: codes.sort(), deals: total ?? results.length });
  }

  /** Their definitions exist in partners' portals only; elsewhere HubSpot knows no such object, or hides it behind a scope. */
  async hasPartnerClients(): Promise<boolean | null> {
    const answer = read(await this.#get(propertiesPath(this.version, 'partner_clients')), propertiesSchema);
    if (answer.ok) return answer.value.length > 0;
    return answer.failure.kind === 'not_found' || answer.failure.kind === 'refused' ? false : null;
  }

  async involvements(address: string): Promise<GatewayResult<SampledInvolvements>> {
    const { key, whose } = this.declaration.involvement;
    const body = {
      ...this.#onlyOwn(),
      properties: [key.name, whose],
      sorts: [{ propertyName: 'hs_createdate', direction: 'DESCENDING' }],
      limit: sample,
    };
    const found = await this.#records(this.version, address, body);
    if (!found.ok) return found;
    const own = found.value.results.filter(({ properties }) => this.#isOwn(properties[whose]?.trim() ?? ''));
    const ids = own.map((record) => record.id);
    const [deals, companies] = await Promise.all([
      this.#linked(address, 'deals', ids),
      this.#linked(address, 'companies', ids),
    ]);
    if (!deals.ok) return deals;
    if (!companies.ok) return companies;
    return succeeded({
      records: own.map((record) => ({
        id: record.id,
        key: record.properties[key.name] ?? null,
        partner: record.properties[whose]?.trim() ?? null,
        deals: deals.value.get(record.id) ?? [],
        companies: companies.value.get(record.id) ?? [],
      })),
    });
  }

  async settings(address: string): Promise<GatewayResult<SampledSettings>> {
    const { key, value: stored } = this.declaration.setting;
    const query = { limit: String(mostSettings), properties: `${key.name},${stored}` };
    const answer = read(await this.#get(recordsPath(this.version, address), query), listSchema);
    if (!answer.ok) return answer;
    const { results, paging } = answer.value;
    const complete = paging?.next === undefined;
    if (!complete && results.length < mostSettings) return failed({ kind: 'unreadable' });
    return succeeded({
      complete,
      ...readSettings(results, { key: key.name, value: stored }),
    });
  }

  /** A partner learns nothing of another's records, not even that there are some; one that names nobody is its own. */
  #onlyOwn(): object {
    const { ownPartner, involvement } = this.declaration;
    if (ownPartner === null) return {};
    const propertyName = involvement.whose;
    const nobodys = { filters: [{ propertyName, operator: 'NOT_HAS_PROPERTY' }] };
    if (ownPartner.id === null) return { filterGroups: [nobodys] };
    return { filterGroups: [{ filters: [{ propertyName, operator: 'EQ', value: ownPartner.id }] }, nobodys] };
  }

  #isOwn(named: string): boolean {
    const { ownPartner } = this.declaration;
    return ownPartner === null || named === '' || named === ownPartner.id;
  }

  /** What each of the records is associated with. HubSpot leaves out those that have nothing, or names them in a 207. */
  async #linked(
    from: string,
    to: string,
    ids: readonly string[],
  ): Promise<GatewayResult<ReadonlyMap<string, readonly string[]>>> {
    if (ids.length === 0) return succeeded(new Map());
    const answer = await this.transport.ask({
      method: 'POST',
      path: associationsPath(this.version, from, to),
      body: { inputs: ids.map((each) => ({ id: each })) },
    });
    const links = read(answer, linksSchema);
    if (!links.ok) return links;
    const unread = (links.value.errors ?? []).some(
      ({ subCategory, category }) =>
        !/NO_ASSOCIATIONS_FOUND/.test(subCategory ?? '') && category !== 'OBJECT_NOT_FOUND',
    );
    const nothingYet = links.value.results.some(
      ({ to: there, paging }) => there.length === 0 && paging?.next !== undefined,
    );
    if (unread || nothingYet) return failed({ kind: 'unreadable' });
    return succeeded(
      new Map(links.value.results.map((link) => [link.from.id, link.to.map(({ toObjectId }) => toObjectId)])),
    );
  }

  /** The scopes that nothing else shows: reading one record of the object, or writing to none. */
  async probes(involvementAddress: string | null): Promise<readonly Probe[]> {
    const probes = await Promise.all(
      this.declaration.scopes.map(async (scope): Promise<Probe | null> => {
        if (shownElsewhere.has(scope)) return null;
        const [, object, access] = /^crm\.objects\.([a-z_-]+)\.(read|write)$/.exec(scope) ?? [];
        if (object === undefined) return { scope, outcome: null };
        const address = object === 'custom' ? involvementAddress : object.replaceAll('-', '_');
        // Without the object there is nothing to write to; that it is missing is said elsewhere.
        if (address === null) return null;
        return {
          scope,
          outcome:
            access === 'read'
              ? await this.#get(recordsPath(this.#versionFor(address), address), { limit: '1' })
              : await this.#writeNothing(address),
        };
      }),
    );
    return probes.filter((probe) => probe !== null);
  }

  /** An empty batch changes nothing; HubSpot is expected to look at the scope before it looks at the batch. */
  #writeNothing(address: string): Promise<GatewayResult<unknown>> {
    return this.transport.ask({
      method: 'POST',
      path: `${recordsPath(this.version, address)}/batch/update`,
      body: { inputs: [] },
    });
  }

  #versionFor(address: string): Version {
    return address === 'quotes' ? versions[1] : this.version;
  }
}

const shownElsewhere: ReadonlySet<string> = new Set([
  // Without it the account would not have been told, and nothing asked.
  'oauth',
  'crm.objects.line_items.read',
  'crm.schemas.custom.read',
  'settings.currencies.read',
  'crm.objects.custom.read',
]);
