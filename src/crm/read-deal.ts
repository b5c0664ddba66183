/**
 * One deal and everything around it, in at most four rounds of calls:
 *
 * 1. the deal with the ids around it, and the types of the app's own objects where nobody wrote them down;
 * 2. what those ids stand for, all at once, and the names that were accepted in this portal;
 * 3. the customer's other deals, and what round 2 only found the ids of; in a partner's own portal, the client;
 * 4. the lines and partners of those deals, and the companies on them and of partners that round 3 named.
 *
 * Only the deal itself must be read. Whatever else fails becomes a gap, and its facts stay unknown. Line items are the
 * deal's own: quotes carry copies of them, which would count twice.
 */
import { type ReadingGap, unlistedLine } from '../contract/reading.ts';
import { mostLinesOfCard } from '../facts/limits.ts';
import { currenciesOfRules } from './currencies-of-rules.ts';
import { type EarlierDeals, readEarlierDeals } from './earlier-deals.ts';
import { gapOf } from './gaps.ts';
import { primary } from './gateway/associations.ts';
import { type GatewayFailure, type GatewayResult, succeeded } from './gateway/failure.ts';
import type { BatchOfRecords, CrmRecord, ExchangeRate, Gateway } from './gateway/gateway.ts';
import type { InstallationMemory } from './gateway/installation-memory.ts';
import type { ObjectType } from './gateway/paths.ts';
import { type InvolvementType, involvementTypeIn, notInstalled } from './involvement-type.ts';
import type { Manifest } from './manifest-schema.ts';
import { knownTypes, lookUpTypes, type OwnTypes } from './own-types.ts';
import { readPartnerClients } from './partner-clients.ts';
import { listSettings, type Settings } from './read-settings.ts';
import { bareDomain } from './bare-domain.ts';
import {
  companyProperties,
  dealHistory,
  dealProperties,
  involvementProperties,
  lineItemProperties,
} from './property-names.ts';
import type { CompanyOnDeal, DealRecords, Records, Successors } from './records.ts';
import { countOf } from './count-of.ts';
import { customerOf, partnerRoles, roleOf } from './roles.ts';
import { standsFor, successorsOf, withSuccessors } from './successors.ts';

export interface ReadDealOptions {
  readonly gateway: Gateway;
  readonly manifest: Manifest;
  readonly memory: InstallationMemory;
  /** Logs and saved assessments come along, by the same calls. */
  readonly withHistory?: boolean;
}

export async function readDeal(id: string, options: ReadDealOptions): Promise<GatewayResult<DealRecords>> {
  const reader = new DealReader(options);
  const start = await reader.start(id);
  return start.ok ? succeeded(await reader.around(start.value)) : start;
}

interface Start {
  readonly deal: CrmRecord;
  readonly type: Promise<InvolvementType>;
  readonly settings: Promise<Settings>;
  /** True where the deal came with the ids of its involvements. */
  readonly withInvolvements: boolean;
}

class DealReader {
  readonly #gateway: Gateway;
  readonly #manifest: Manifest;
  readonly #memory: InstallationMemory;
  readonly #withHistory: boolean;
  readonly #gaps: ReadingGap[] = [];
  /** Companies that HubSpot answered under another id than was asked for. */
  readonly #renamed = new Map<string, string>();

  constructor({ gateway, manifest, memory, withHistory = false }: ReadDealOptions) {
    this.#gateway = gateway;
    this.#manifest = manifest;
    this.#memory = memory;
    this.#withHistory = withHistory;
  }

  #withLog(facts: readonly string[], history: readonly string[]): readonly string[] {
    return this.#withHistory ? [...facts, ...history] : facts;
  }

  #companyProperties(): readonly string[] {
    return this.#withLog(companyProperties(this.#manifest), [this.#manifest.portal.companies.audit]);
  }

  async start(id: string): Promise<GatewayResult<Start>> {
    const { involvement: noted, setting } = knownTypes(this.#manifest, this.#memory);
    // What does not need the types does not wait for them.
    const looked = noted === null || setting === null ? lookUpTypes(this.#gateway, this.#manifest, this.#memory) : null;
    const settings = this.#settings(setting, looked);
    if (noted === null) {
      const type = (looked ?? lookUpTypes(this.#gateway, this.#manifest, this.#memory)).then(involvementTypeIn);
      const deal = await this.#deal(id, []);
      return deal.ok ? succeeded({ deal: deal.value, type, settings, withInvolvements: false }) : deal;
    }
    const deal = await this.#deal(id, [noted]);
    if (deal.ok)
      return succeeded({
        deal: deal.value,
        type: Promise.resolve({ state: 'known', type: noted }),
        settings,
        withInvolvements: true,
      });
    if (deal.failure.kind !== 'refused') return deal;
    // The object was taken out of the portal, or the id in app.json is another portal's: the deal can do without.
    this.#memory.involvementType = null;
    const second = await this.#deal(id, []);
    return second.ok
      ? succeeded({ deal: second.value, type: Promise.resolve(notInstalled), settings, withInvolvements: false })
      : second;
  }

  async #settings(noted: OwnTypes['setting'], looked: Promise<GatewayResult<OwnTypes>> | null): Promise<Settings> {
    const found = noted === null ? await looked : succeeded({ setting: noted });
    if (found === null) return { state: 'none' };
    if (!found.ok) return { state: 'unread', failure: found.failure };
    const { setting } = found.value;
    return listSettings(setting, { gateway: this.#gateway, manifest: this.#manifest, memory: this.#memory });
  }

  #deal(id: string, involvement: readonly ObjectType[]): Promise<GatewayResult<CrmRecord>> {
    return this.#gateway.readObject('deals', id, {
      properties: this.#withLog(dealProperties(this.#manifest), dealHistory(this.#manifest)),
      associations: ['line_items', 'companies', ...involvement],
    });
  }

  async around({ deal, type, settings, withInvolvements }: Start): Promise<DealRecords> {
    const onDeal = this.#companiesOnDeal(deal.id);
    const involvementsOnDeal = this.#involvements(deal, type, withInvolvements);
    const onLines = this.#lineItems(deal);
    const brought = associatedIds(deal, companyKeys);
    // None under a key that we know is not "none": the labels' own reading tells.
    const companies = brought.ids.length > 0 ? brought : asBrought((await onDeal) ?? []);
    const own = this.#records('companies', 'companies', companies.ids, this.#companyProperties());
    const named = this.#named(companies.ids, onDeal, involvementsOnDeal);
    const before = this.#earlierDeals(deal.id, companies, onDeal, own, type, named);
    const clients = this.#partnerClients(deal, companies, onDeal, own);
    const [
      lineItems,
      companyRecords,
      companiesOnDeal,
      involvements,
      earlierDeals,
      partnerClients,
      acceptedNames,
      { companyCurrency, exchangeRates },
    ] = await Promise.all([
      onLines,
      this.#companies(companies.ids, own, named, before),
      onDeal,
      involvementsOnDeal,
      before.then((read) => (read?.ok === true ? read.before : null)),
      clients,
      settings.then((read) => this.#acceptedNames(read)),
      this.#currencies(deal, clients),
    ]);
    const known = [...(companyRecords?.found ?? []), ...(earlierDeals?.companies ?? [])];
    const successors = successorsOf(known, this.#renamed, this.#manifest);
    return withSuccessors(
      {
        deal,
        lineItems,
        companies: companyRecords,
        companiesOnDeal,
        unlabelled: companiesOnDeal === null ? [] : this.#unlabelled(companiesOnDeal, companies, successors),
        involvements,
        earlierDeals,
        partnerClients,
        acceptedNames,
        companyCurrency,
        exchangeRates,
        gaps: this.#gaps,
      },
      successors,
      this.#manifest,
    );
  }

  /** Without them a name that nobody knows stays one: said, because somebody may have accepted it. */
  #acceptedNames(settings: Settings): DealRecords['acceptedNames'] {
    switch (settings.state) {
      case 'none':
        return new Map();
      case 'unread':
        this.#gaps.push(gapOf('accepted_names', settings.failure, 1));
        return null;
      case 'read':
        if (!settings.complete)
          this.#gaps.push({ what: 'accepted_names', why: 'too_many', count: settings.accepted.size });
        return settings.accepted;
    }
  }

  /** The deal and its associations are two answers: of a company that only the deal shows nobody knows what it is. */
  #unlabelled(onDeal: readonly CompanyOnDeal[], brought: AssociatedIds, successors: Successors): readonly string[] {
    const shown = new Set(onDeal.map(({ id }) => standsFor(successors, id)));
    const all = new Set(brought.ids.map((id) => standsFor(successors, id)));
    const lacking = [...all].filter((id) => !shown.has(id));
    if (lacking.length > 0) this.#gaps.push({ what: 'associations', why: 'partial', count: lacking.length });
    return lacking;
  }

  async #records(
    what: ReadingGap['what'],
    type: ObjectType,
    ids: readonly string[],
    properties: readonly string[],
  ): Promise<Records | null> {
    return this.#kept(what, await this.#gateway.batchRead(type, ids, properties));
  }

  #kept(what: ReadingGap['what'], { found, renamed, missing, failure }: BatchOfRecords): Records | null {
    if (what === 'companies') for (const [asked, answered] of renamed) this.#renamed.set(asked, answered);
    if (failure !== null) this.#gaps.push(gapOf(what, failure, missing.length));
    else if (missing.length > 0) this.#gaps.push({ what, why: 'partial', count: missing.length });
    return failure !== null && found.length === 0 ? null : { found, missing };
  }

  async #askIds(
    dealId: string,
    what: ReadingGap['what'],
    to: ObjectType,
    instead: (failure: GatewayFailure) => ReadingGap | null = () => null,
  ): Promise<readonly string[] | null> {
    const { found, failure } = await this.#gateway.associations('deals', to, [dealId]);
    const [list] = found;
    if (failure !== null) this.#gaps.push(instead(failure) ?? gapOf(what, failure, 1));
    else if (list?.complete !== true)
      this.#gaps.push({ what, why: list?.capped === true ? 'too_many' : 'partial', count: list?.to.length ?? 1 });
    return list?.complete === true ? list.to.map(({ id }) => id) : null;
  }

  async #lineItems(deal: CrmRecord): Promise<Records | null> {
    const brought = associatedIds(deal, lineItemKeys);
    // HubSpot counts a deal's lines: where it says nothing of either, silence is asked about.
    const counted = countOf(deal.properties['hs_num_of_associated_line_items']);
    const enough = brought.complete && brought.ids.length >= (counted ?? 1);
    const ids = enough ? brought.ids : await this.#askIds(deal.id, 'line_items', 'line_items');
    if (ids === null) return null;
    const hidden = (counted ?? 0) - ids.length;
    if (hidden > 0) this.#gaps.push({ what: 'line_items', why: 'partial', count: hidden });
    if (hidden > 0 && ids.length === 0) return null;
    if (ids.length > mostLinesOfCard) {
      // No answer could judge them: they are counted, and not fetched.
      this.#gaps.push({ what: 'line_items', why: 'too_many', count: ids.length });
      return null;
    }
    const records = await this.#records('line_items', 'line_items', ids, lineItemProperties);
    if (records === null || hidden <= 0) return records;
    // A line of which nothing is known is a line all the same.
    const unlisted = Array.from({ length: Math.min(hidden, mostLinesOfCard) }, (_, index) => unlistedLine(index + 1));
    return { ...records, missing: [...records.missing, ...unlisted] };
  }

  async #companiesOnDeal(dealId: string): Promise<readonly CompanyOnDeal[] | null> {
    const { found, failure } = await this.#gateway.associations('deals', 'companies', [dealId]);
    const [list] = found;
    if (list?.complete !== true) {
      this.#gaps.push(
        failure === null ? { what: 'associations', why: 'partial', count: 1 } : gapOf('associations', failure, 1),
      );
      return null;
    }
    return list.to.map(({ id, labels }) => ({
      id,
      primary: labels.includes(primary),
      labels: labels.filter((label) => label !== primary),
    }));
  }

  async #involvements(deal: CrmRecord, found: Promise<InvolvementType>, withIds: boolean): Promise<Records | null> {
    const type = await found;
    if (type.state === 'unknown') {
      this.#gaps.push(type.gap);
      return null;
    }
    // Nothing under a key that we know is not "none": HubSpot does not say how it writes the key of a custom object.
    const brought = associatedIds(deal, withIds ? involvementKeys(deal, type.type, this.#manifest) : []);
    const ids =
      brought.complete && brought.ids.length > 0
        ? brought.ids
        : await this.#askIds(deal.id, 'involvements', type.type, (failure) => (withIds ? this.#gone(failure) : null));
    if (ids === null) return null;
    const properties = this.#withLog(involvementProperties(this.#manifest), [
      this.#manifest.portal.partnerInvolvement.properties.audit,
    ]);
    return this.#records('involvements', type.type, ids, properties);
  }

  /** A read ignores associations that do not exist, so only this question finds that a type noted before is no more. */
  #gone({ kind }: GatewayFailure): ReadingGap | null {
    if (kind !== 'refused' && kind !== 'not_found') return null;
    this.#memory.involvementType = null;
    return notInstalled.gap;
  }

  /** Only HubSpot's own CRM knows all that a customer bought; a partner's knows its own sales. */
  async #earlierDeals(
    dealId: string,
    companies: AssociatedIds,
    links: Promise<readonly CompanyOnDeal[] | null>,
    own: Promise<Records | null>,
    found: Promise<InvolvementType>,
    named: Promise<readonly string[]>,
  ): Promise<EarlierDeals | null> {
    if (this.#manifest.audience === 'partner') return null;
    const likely = await this.#likelyCustomers(companies, links);
    if (likely.length === 0) return null;
    const [ofLikely, onDeal, type] = await Promise.all([
      this.#gateway.associations('companies', 'deals', likely),
      links,
      found,
      own,
    ]);
    const customerId = this.#customer(onDeal);
    if (customerId === null) return null;
    const read = await readEarlierDeals(this.#gateway, this.#manifest, {
      dealId,
      customerId,
      type,
      // By the old id of a merged company HubSpot answers nothing.
      ofCompanies: likely.includes(customerId)
        ? ofLikely
        : await this.#gateway.associations('companies', 'deals', [customerId]),
      onThisDeal: companies.ids,
      named,
    });
    if (!read.ok) this.#gaps.push(read.gap);
    return read;
  }

  /** Once the companies are read: the customer by the id that is left of it, where it was merged. */
  #customer(onDeal: readonly CompanyOnDeal[] | null): string | null {
    const id = onDeal === null ? null : customerOf(onDeal, new Set(), this.#manifest);
    return id === null ? null : standsFor(this.#renamed, id);
  }

  /** What HubSpot tells a partner of its client stands in for the deals that only HubSpot's own CRM has. */
  async #partnerClients(
    deal: CrmRecord,
    companies: AssociatedIds,
    links: Promise<readonly CompanyOnDeal[] | null>,
    own: Promise<Records | null>,
  ): Promise<DealRecords['partnerClients']> {
    if (this.#manifest.audience !== 'partner') return null;
    const customer = Promise.all([links, own]).then(async ([onDeal, records]) => {
      const id = this.#customer(onDeal);
      const company = records?.found.find((record) => record.id === id) ?? (await this.#companyBeside(companies, id));
      const domain = bareDomain(
        deal.properties[this.#manifest.portal.deals.inputs.purchaseDomain] ?? company?.properties['domain'] ?? '',
      );
      return { id, domain: domain ?? null };
    });
    const { clients, gap } = await readPartnerClients(
      this.#gateway,
      await this.#likelyCustomers(companies, links),
      customer,
    );
    if (gap !== null) this.#gaps.push(gap);
    return clients;
  }

  /** A customer that the deal did not bring, as it brought others: only the labels' own reading shows it. */
  async #companyBeside({ ids }: AssociatedIds, id: string | null): Promise<CrmRecord | undefined> {
    if (id === null || ids.some((each) => standsFor(this.#renamed, each) === id)) return undefined;
    const { found } = await this.#gateway.batchRead('companies', [id], companyProperties(this.#manifest));
    return found[0];
  }

  /** As the deal brought them; where it brought only some, the labels' own reading has them all. */
  async #likelyCustomers(
    companies: AssociatedIds,
    links: Promise<readonly CompanyOnDeal[] | null>,
  ): Promise<readonly string[]> {
    if (companies.complete) return likelyCustomers(companies, this.#manifest);
    return ((await links) ?? companies.ids.map((id) => ({ id }))).map(({ id }) => id);
  }

  /** Partners that an involvement names need not be associated with the deal. */
  async #named(
    known: readonly string[],
    companiesOnDeal: Promise<readonly CompanyOnDeal[] | null>,
    involvementsOnDeal: Promise<Records | null>,
  ): Promise<readonly string[]> {
    const [links, involvements] = await Promise.all([companiesOnDeal, involvementsOnDeal]);
    const property = this.#manifest.portal.partnerInvolvement.properties.partnerCompanyId;
    const all = [
      ...(links ?? []).map(({ id }) => id),
      ...(involvements?.found ?? []).flatMap(({ properties }) => properties[property]?.trim() ?? []),
    ];
    return [...new Set(all)].filter(
      (id) => /^\d{1,19}$/.test(id) && !known.includes(id) && id !== this.#manifest.partner?.id,
    );
  }

  async #companies(
    known: readonly string[],
    own: Promise<Records | null>,
    named: Promise<readonly string[]>,
    earlierDeals: Promise<EarlierDeals | null>,
  ): Promise<Records | null> {
    const [records, others] = await Promise.all([own, named]);
    if (others.length === 0) return records;
    // Where the earlier deals are read, their companies and these are one batch.
    const withEarlier = (await earlierDeals)?.named ?? null;
    const more =
      withEarlier === null
        ? await this.#records('companies', 'companies', others, this.#companyProperties())
        : this.#kept('companies', withEarlier);
    return {
      found: [...(records?.found ?? []), ...(more?.found ?? [])],
      missing: [...(records?.missing ?? known), ...(more?.missing ?? others)],
    };
  }

  /**
   * A portal with one currency leaves the deal's empty. Rates are asked for where another currency is compared with: by
   * the enterprise program, on HubSpot collaborations only (ENT-06), and with what a partner client pays, told in dollars.
   */
  async #currencies(
    deal: CrmRecord,
    clients: Promise<DealRecords['partnerClients']>,
  ): Promise<Pick<DealRecords, 'companyCurrency' | 'exchangeRates'>> {
    const own = deal.properties['deal_currency_code'] ?? null;
    const isForeign = own !== null && currenciesOfRules.some((compared) => compared !== own);
    if (isForeign && !this.#isByPartner(deal))
      return { companyCurrency: null, exchangeRates: await this.#exchangeRates() };
    const companyCurrency = own === null ? await this.#companyCurrency() : null;
    const currency = own ?? companyCurrency;
    const inDollars = currency !== null && currency !== 'USD' && ((await clients) ?? []).length > 0;
    return { companyCurrency, exchangeRates: inDollars ? await this.#exchangeRates() : null };
  }

  #isByPartner({ properties }: CrmRecord): boolean {
    const { motion, sharedDealCreatedBy } = this.#manifest.portal.deals.inputs;
    return (properties[motion] ?? null) === null
      ? properties[sharedDealCreatedBy] === 'partner'
      : properties[motion] === 'partner_collaboration';
  }

  async #companyCurrency(): Promise<string | null> {
    const answer = await this.#gateway.companyCurrency();
    if (!answer.ok) this.#gaps.push(gapOf('exchange_rates', answer.failure, 1));
    return answer.ok ? answer.value : null;
  }

  async #exchangeRates(): Promise<readonly ExchangeRate[] | null> {
    const answer = await this.#gateway.exchangeRates();
    if (!answer.ok) this.#gaps.push(gapOf('exchange_rates', answer.failure, 1));
    return answer.ok ? answer.value : null;
  }
}

interface AssociatedIds {
  readonly ids: readonly string[];
  /** Names of the association types, by id. */
  readonly types: ReadonlyMap<string, readonly string[]>;
  readonly complete: boolean;
}

function associatedIds({ associations = {} }: CrmRecord, keys: readonly string[]): AssociatedIds {
  const types = new Map<string, string[]>();
  let complete = true;
  for (const key of keys) {
    const part = associations[key];
    if (part === undefined) continue;
    for (const { id, type } of part.results)
      types.set(id, [...(types.get(id) ?? []), ...(type === undefined ? [] : [type])]);
    if (part.paging?.next !== undefined) complete = false;
  }
  return { ids: [...types.keys()], types, complete };
}

/** As the deal would have brought them. */
const asBrought = (companies: readonly CompanyOnDeal[]): AssociatedIds => ({
  ids: companies.map(({ id }) => id),
  types: new Map(companies.map(({ id, primary, labels }) => [id, [...(primary ? [primaryType] : []), ...labels]])),
  complete: true,
});

/**
 * The full name (`p123_partner_involvement`, in any casing), the type's id and the bare name have been seen as keys of a
 * custom object. Another one costs a further question.
 */
function involvementKeys({ associations = {} }: CrmRecord, type: string, manifest: Manifest): string[] {
  const name = manifest.portal.partnerInvolvement.name.toLowerCase();
  return Object.keys(associations).filter((key) => {
    const plain = key.toLowerCase();
    return plain === type || plain.replace(/^p\d{1,12}_/, '') === name;
  });
}

/** Of whom a deal that brought its companies may be; none where it does not say which one is the customer. */
export function customerBrought(deal: CrmRecord, manifest: Manifest): string | null {
  const [one, ...others] = likelyCustomers(associatedIds(deal, companyKeys), manifest);
  return others.length === 0 ? (one ?? null) : null;
}

/** Ids of what a deal brought, where it brought all of them; null: it has to be asked. */
export function brought(
  deal: CrmRecord,
  what: 'line_items' | ObjectType,
  manifest: Manifest,
): readonly string[] | null {
  const keys = what === 'line_items' ? lineItemKeys : involvementKeys(deal, what, manifest);
  const { ids, complete } = associatedIds(deal, keys);
  if (!complete) return null;
  if (ids.length > 0) return ids;
  // HubSpot counts the lines; of anything else silence is not "none".
  return what === 'line_items' && countOf(deal.properties['hs_num_of_associated_line_items']) === 0 ? [] : null;
}

const lineItemKeys = ['line items', 'line_items', '0-8'];
/** Of the association with a deal's primary company. */
const primaryType = 'deal_to_company';
const companyKeys = ['companies', '0-2'];

/** The primary company, where the deal said which it is; else every company, because the labels arrive at the same time. */
function likelyCustomers({ ids, types }: AssociatedIds, manifest: Manifest): readonly string[] {
  const names = partnerRoles.map((role) => manifest.portal.associationLabels[role].name);
  const likely = ids.filter((id) => {
    const ofCompany = types.get(id) ?? [];
    return (
      ofCompany.includes(primaryType) &&
      !ofCompany.some((type) => names.includes(type)) &&
      roleOf(ofCompany, manifest) === null
    );
  });
  return likely.length === 1 ? likely : ids;
}
