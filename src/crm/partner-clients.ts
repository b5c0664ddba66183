/**
 * The customer among the partner's clients, as HubSpot tells it in a partner's own portal.
 *
 * HubSpot does not document how a deal leads there: the association of the deal's company is followed, and where there
 * is none the domain is looked up.
 */
import type { ReadingGap } from '../contract/reading.ts';
import { gapOf } from './gaps.ts';
import type { GatewayFailure } from './gateway/failure.ts';
import type { CrmRecord, Gateway } from './gateway/gateway.ts';
import { partnerClientProperties } from './property-names.ts';

/** One customer with more accounts than this is no case for a card. */
const mostClients = 20;

export interface ClientsRead {
  /** Null: not read. Empty: HubSpot shows the partner no such client, which does not say that the customer has nothing. */
  readonly clients: readonly CrmRecord[] | null;
  readonly gap: ReadingGap | null;
}

/** Known a round later than the companies among which it is. */
export interface Customer {
  readonly id: string | null;
  /** Of the purchase, else of the company. */
  readonly domain: string | null;
}

/** `likely`: companies of the deal that may be the customer, asked before anybody knows which one is. Two rounds. */
export async function readPartnerClients(
  gateway: Gateway,
  likely: readonly string[],
  customer: Promise<Customer>,
): Promise<ClientsRead> {
  const [ofLikely, { id, domain }] = await Promise.all([
    gateway.associations('companies', 'partner_clients', likely),
    customer,
  ]);
  // A company that was merged has its associations under another id than the deal still shows.
  const { found, missing, failure } =
    id === null || likely.includes(id) ? ofLikely : await gateway.associations('companies', 'partner_clients', [id]);
  if (failure !== null && !isUnknownToPortal(failure)) return notRead(failure);
  const own = found.find(({ from }) => from === id);
  // Half of the list, or none of it: what the domain finds then could be another account of the customer's.
  if (failure === null && (own?.complete === false || (id !== null && missing.includes(id))))
    return { clients: null, gap: { what: 'partner_clients', why: 'partial', count: 1 } };
  const ids = (own?.to ?? []).map((client) => client.id);
  if (ids.length > mostClients) return tooMany(ids.length);
  if (ids.length > 0) return read(gateway, ids);
  if (domain === null) return failure === null ? { clients: [], gap: null } : notRead(failure);
  const matched = await gateway.search(
    'partner_clients',
    { property: 'hs_client_domain_name', value: domain },
    partnerClientProperties,
  );
  if (!matched.ok) return notRead(matched.failure);
  return matched.value.total > mostClients
    ? tooMany(matched.value.total)
    : { clients: matched.value.records, gap: null };
}

async function read(gateway: Gateway, ids: readonly string[]): Promise<ClientsRead> {
  const { found, missing, failure } = await gateway.batchRead('partner_clients', ids, partnerClientProperties);
  if (failure !== null) return notRead(failure);
  // One of two accounts of the customer is not what the customer has.
  return missing.length === 0 ? { clients: found, gap: null } : { clients: null, gap: partial(missing.length) };
}

const partial = (count: number): ReadingGap => ({ what: 'partner_clients', why: 'partial', count });
const tooMany = (count: number): ClientsRead => ({
  clients: null,
  gap: { what: 'partner_clients', why: 'too_many', count },
});

function notRead(failure: GatewayFailure): ClientsRead {
  const gap: ReadingGap = isUnknownToPortal(failure)
    ? { what: 'partner_clients', why: 'absent', count: 1 }
    : gapOf('partner_clients', failure, 1);
  return { clients: null, gap };
}

/** The account has no such objects, or no such association between them. */
const isUnknownToPortal = ({ kind }: GatewayFailure): boolean => kind === 'refused' || kind === 'not_found';
