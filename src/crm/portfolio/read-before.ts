/**
 * What one run over many deals has read: companies that come again on deal after deal, what is said of the whole portal, and
 * the deals as HubSpot's list brought them. None of it is asked for twice; all of it is forgotten with the run.
 */
import type { AlreadyRead } from '../gateway/gathering.ts';
import type { GatewayResult } from '../gateway/failure.ts';
import type { Associated, CrmRecord, Gateway } from '../gateway/gateway.ts';
import type { Manifest } from '../manifest-schema.ts';
import { companyProperties, dealProperties } from '../property-names.ts';
import { brought } from '../read-deal.ts';

/** Of a portion of the run. */
interface PortionMemory {
  readonly already: AlreadyRead;
  /** Asks by another gateway, and notes what is worth noting. */
  readonly noting: (gateway: Gateway) => Gateway;
}

export interface RunMemory {
  /** What is said of the portal as a whole is asked for once. */
  readonly ofThePortal: (gateway: Gateway) => Gateway;
  /** `listed`: deals as a list brought them, by id. */
  readonly portion: (listed: ReadonlyMap<string, CrmRecord>) => PortionMemory;
}

/** Partners come again and again, most customers never. */
const mostCompanies = 3_000;

export function runMemory(manifest: Manifest): RunMemory {
  const companies = new Map<string, CrmRecord>();
  const ofCompanies = new Set(companyProperties(manifest));
  const ofDeals = new Set(dealProperties(manifest));
  const portalWide = new Map<string, Promise<GatewayResult<unknown>>>();

  function noteCompany(record: CrmRecord): void {
    companies.delete(record.id);
    companies.set(record.id, record);
    const [oldest] = companies.keys();
    if (companies.size > mostCompanies && oldest !== undefined) companies.delete(oldest);
  }

  /** A failure is asked about again. */
  function once<A extends readonly unknown[], T>(
    name: string,
    ask: (...asked: A) => Promise<GatewayResult<T>>,
  ): (...asked: A) => Promise<GatewayResult<T>> {
    return async (...asked) => {
      const key = `${name} ${JSON.stringify(asked)}`;
      const known = portalWide.get(key) as Promise<GatewayResult<T>> | undefined;
      if (known !== undefined) return known;
      const answering = ask(...asked);
      portalWide.set(key, answering);
      const answer = await answering;
      if (!answer.ok) portalWide.delete(key);
      return answer;
    };
  }

  const ofThePortal = (gateway: Gateway): Gateway => ({
    ...gateway,
    list: once('list', gateway.list),
    companyCurrency: once('currency', gateway.companyCurrency),
    exchangeRates: once('rates', gateway.exchangeRates),
    customObjects: once('objects', gateway.customObjects),
    account: once('account', gateway.account),
  });

  return {
    ofThePortal,
    portion(listed) {
      const deals = new Map(listed);
      const customers = new Map<string, Associated>();
      return {
        already: {
          record: (type, properties, id) => {
            if (type === 'deals') return properties.every((name) => ofDeals.has(name)) ? deals.get(id) : undefined;
            if (type !== 'companies' || !properties.every((name) => ofCompanies.has(name))) return undefined;
            const record = companies.get(id);
            if (record !== undefined) noteCompany(record);
            return record;
          },
          associated: (from, to, id) => {
            if (from === 'companies' && to === 'deals') return customers.get(id);
            const deal = from === 'deals' && to !== 'companies' ? listed.get(id) : undefined;
            const ids = deal === undefined ? null : brought(deal, to, manifest);
            return ids === null
              ? undefined
              : { from: id, to: ids.map((each) => ({ id: each, labels: [] })), complete: true, capped: false };
          },
        },
        noting: (gateway) => ({
          ...ofThePortal(gateway),
          batchRead: async (type, ids, properties) => {
            const answer = await gateway.batchRead(type, ids, properties);
            const asked = new Set(properties);
            const known = answer.found.filter(({ id }) => ids.includes(id));
            if (type === 'deals' && [...ofDeals].every((name) => asked.has(name)))
              for (const record of known) deals.set(record.id, record);
            if (type === 'companies' && [...ofCompanies].every((name) => asked.has(name))) known.forEach(noteCompany);
            return answer;
          },
          associations: async (from, to, ids) => {
            const answer = await gateway.associations(from, to, ids);
            if (from === 'companies' && to === 'deals') for (const list of answer.found) customers.set(list.from, list);
            return answer;
          },
        }),
      };
    },
  };
}
