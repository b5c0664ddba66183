/** Which facts one partner may be told: the deal's own, its own, and what the customer has, without saying from whom. */
import type { FactRead } from '../rules/determination.ts';
import type { Facts } from '../facts/schema.ts';
import { parsePath, partnerAt, type FactPath } from '../facts/fact-path.ts';

/** The deal's own facts, and the customer's. Whatever is not here, nor one of `ofOnePartner`, stays unsaid. */
const common: readonly FactPath[] = [
  'asOf',
  'deal',
  'deal.id',
  'deal.name',
  'deal.currency',
  'deal.stage',
  'deal.createdOn',
  'deal.closeDate',
  'deal.closedAt',
  'deal.motion',
  'deal.hubspotOwned',
  'deal.hubspotValidation',
  'deal.purchaseDomain',
  'deal.relatedDomains',
  'customer.countryCode',
  'customer.timeZone',
  'customer.products',
  'customer.products[].name',
  'customer.products[].product',
  'customer.products[].edition',
  'lineItems',
  'lineItems[].id',
  'lineItems[].name',
  'lineItems[].product',
  'lineItems[].edition',
  'lineItems[].kind',
  'lineItems[].mrr',
  'lineItems[].currency',
  'lineItems[].mrr12MonthsAgo',
  'lineItems[].listMrr',
  'lineItems[].amount',
  'lineItems[].billingFrequency',
  'partners',
  'registrations',
  'proofs',
  'payments.monthsPaid',
  'payments.cancelled',
  'exchangeRates[].from',
  'exchangeRates[].to',
  'exchangeRates[].rate',
  'exchangeRates[].on',
  'exchangeRates[].source',
];
const told: ReadonlySet<string> = new Set(common);
/** Lists whose entries belong to one partner each. */
const ofOnePartner = /^(partners|registrations|proofs)\[\]/;
/** Names a partner: told only where it is the one who looks, HubSpot or nobody. */
const namesPartner = /^(customer\.products\[\]\.(boughtFrom|creditHolder)|lineItems\[\]\.onboardingBy)$/;
/** Said of the partner that holds a product's credit. */
const ofHolder = /^customer\.products\[\]\.(mrr|currency|creditedSince)$/;

export function ownPath(path: string, facts: Facts, viewer: string): boolean {
  const { pattern, positions } = parsePath(path);
  if (told.has(pattern)) return true;
  if (ofHolder.test(pattern)) return freeOfOthers(facts.customer?.products?.[positions[0] ?? -1], viewer);
  if (namesPartner.test(pattern)) return true;
  return ofOnePartner.test(pattern) && partnerAt(path, facts) === viewer;
}

/** Belongs to one partner, whichever: a statement that rests on it is about that partner. */
export const isOfOnePartner = (path: string): boolean => ofOnePartner.test(parsePath(path).pattern);

/** Also told where the rules themselves have cut the facts down to one partner's: duties and deadlines of that partner. */
const ofItsDuties =
  /^(deal|customer|communication|discounts|onboarding|payments|introduction|relatedDeals|holidays|exchangeRates)(\.|\[|$)/;

/** Of a determination made for this partner: positions in it count that partner's own entries only. */
export function toldTo(path: string): boolean {
  const { pattern } = parsePath(path);
  return told.has(pattern) || ofOnePartner.test(pattern) || namesPartner.test(pattern) || ofItsDuties.test(pattern);
}

const cutDown =
  /^(partners|registrations|proofs|communication\.requests|communication\.outOfOffice|discounts)\[(\d+)\]/;

/** Where a fact that was found among a partner's own stands in all the facts; a place that does not exist keeps its path. */
export function placeInAll(path: string, facts: Facts, viewer: string): string {
  const [start, list, position] = cutDown.exec(path) ?? [];
  if (start === undefined || list === undefined) return path;
  const entries = entriesOf(list, facts);
  const own = entries.flatMap((owner, at) => (owner === viewer || owner === undefined ? [at] : []));
  const at = own[Number(position)];
  return `${list}[${at ?? entries.length}]${path.slice(start.length)}`;
}

function entriesOf(list: string, facts: Facts): readonly (string | undefined)[] {
  switch (list) {
    case 'partners':
      return (facts.partners ?? []).map(({ id }) => id);
    case 'registrations':
      return (facts.registrations ?? []).map(({ partnerId }) => partnerId);
    case 'proofs':
      return (facts.proofs ?? []).map(({ partnerId }) => partnerId);
    case 'communication.requests':
      return (facts.communication?.requests ?? []).map(({ partnerId }) => partnerId);
    case 'discounts':
      return (facts.discounts ?? []).map(({ partnerId }) => partnerId);
    default:
      return (facts.communication?.outOfOffice ?? []).map(({ partnerId }) => partnerId);
  }
}

export function ownReads(reads: readonly FactRead[], facts: Facts, viewer: string): FactRead[] {
  return reads.filter(
    ({ path, value }) =>
      ownPath(path, facts, viewer) && (!isListItself(path) || value === null) && !namesAnother(path, value, viewer),
  );
}

/** The number of entries would tell how many partners there are. */
const isListItself = (path: string) => path === 'partners' || path === 'registrations' || path === 'proofs';

function namesAnother(path: string, value: FactRead['value'], viewer: string): boolean {
  if (!namesPartner.test(parsePath(path).pattern)) return false;
  return value !== null && value !== viewer && value !== 'hubspot' && value !== 'none';
}

type Owned = NonNullable<NonNullable<Facts['customer']>['products']>[number];
function freeOfOthers(product: Owned | undefined, viewer: string): boolean {
  const known = (holder: string | undefined) =>
    holder === undefined || holder === 'hubspot' || holder === 'none' || holder === viewer;
  return product !== undefined && known(product.boughtFrom) && known(product.creditHolder);
}
