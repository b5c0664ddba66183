/**
 * A deal of which every property that is read can be given any text, for tests of what HubSpot may hold at worst: the
 * longest text that a property keeps, in the shapes that expressions, normalisation and lists of lists like least.
 */
import { longestProperty } from '../../facts/limits.ts';
import type { CrmRecord } from '../gateway/gateway.ts';
import type { Manifest } from '../manifest-schema.ts';
import {
  companyProperties,
  dealProperties,
  earlierDealProperties,
  involvementProperties,
  lineItemProperties,
  partnerClientProperties,
} from '../property-names.ts';
import type { DealRecords } from '../records.ts';

export type Place = 'deal' | 'line' | 'company' | 'partner' | 'involvement' | 'earlier' | 'earlierLine' | 'client';

export const placesOf = (manifest: Manifest): Readonly<Record<Place, readonly string[]>> => ({
  deal: dealProperties(manifest),
  line: lineItemProperties,
  company: companyProperties(manifest),
  partner: companyProperties(manifest),
  involvement: involvementProperties(manifest),
  earlier: earlierDealProperties,
  earlierLine: lineItemProperties,
  client: partnerClientProperties,
});

/** The values of a deal that is judged to its end, so that what is put in their place is read as well. */
const sound = ({ portal }: Manifest): Readonly<Record<Place, CrmRecord['properties']>> => {
  const { inputs } = portal.deals;
  const { properties: part } = portal.partnerInvolvement;
  const line = { name: 'Marketing Hub Professional', hs_mrr: '740', recurringbillingfrequency: 'monthly' };
  return {
    deal: {
      dealname: 'Client SA',
      deal_currency_code: 'EUR',
      hs_is_closed: 'true',
      hs_is_closed_won: 'true',
      hs_is_closed_lost: 'false',
      createdate: '2025-09-20T09:00:00Z',
      closedate: '2025-10-15T14:40:00Z',
      hs_num_of_associated_line_items: '1',
      [inputs.motion]: 'partner_collaboration',
      [inputs.hubspotValidation]: 'approved',
      [inputs.specialistApproval]: 'approved',
      [inputs.purchaseDomain]: 'client.example',
    },
    line,
    company: { name: 'Client SA', domain: 'client.example', hs_country_code: 'FR', timezone: 'Europe/Paris' },
    partner: {
      name: 'Agence A',
      [portal.companies.partnerType]: 'solutions_partner',
      [portal.companies.partnerTier]: 'gold',
      hs_country_code: 'FR',
      timezone: 'Europe/Paris',
    },
    involvement: {
      [part.partnerCompanyId]: '601',
      [part.registeredBy]: 'partner',
      [part.registrationKind]: 'shared_deal',
      [part.registrationDomain]: 'client.example',
      [part.registeredOn]: '2025-09-20',
      [part.involvedInSale]: 'true',
      [part.automaticLinkStatus]: 'signed',
      [part.automaticLinkSignedBy]: 'customer',
      [part.automaticLinkSignedOn]: '2025-10-12',
      [part.automaticLinkSharedOn]: '2025-10-12',
      [part.automaticLinkCovers]: 'all',
    },
    earlier: { closedate: '2024-01-15T10:00:00Z', createdate: '2023-12-01T10:00:00Z', hs_is_closed_won: 'true' },
    earlierLine: { ...line, name: 'Sales Hub Starter', hs_mrr: '20' },
    client: { hs_client_name: 'Client SA', hs_client_domain_name: 'client.example', hs_is_active: 'true' },
  };
};

export interface Sizes {
  readonly lines?: number;
  readonly companies?: number;
  readonly partners?: number;
  readonly earlierDeals?: number;
}

/** `put`: over the sound values of every record of a place. */
export function dealRecords(
  manifest: Manifest,
  put: Readonly<Partial<Record<Place, CrmRecord['properties']>>> = {},
  { lines = 1, companies = 0, partners = 1, earlierDeals = 1 }: Sizes = {},
): DealRecords {
  const values = sound(manifest);
  const record = (place: Place, id: number, own: CrmRecord['properties'] = {}): CrmRecord => ({
    id: String(id),
    properties: { ...values[place], ...own, ...put[place] },
    updatedAt: '2025-10-16T10:00:00.000Z',
  });
  const count = <T>(length: number, make: (index: number) => T): T[] =>
    Array.from({ length }, (_, index) => make(index));
  const own = manifest.portal.partnerInvolvement.properties.partnerCompanyId;
  const partnerId = (index: number): number => 601 + index;
  const others = count(companies, (index) => record('company', 100_000 + index));
  const isPartner = manifest.audience === 'partner';
  return {
    deal: record('deal', 9001),
    lineItems: { found: count(lines, (index) => record('line', 1_000_000 + index)), missing: [] },
    companies: {
      found: [record('company', 501), ...count(partners, (index) => record('partner', partnerId(index))), ...others],
      missing: [],
    },
    companiesOnDeal: [
      { id: '501', primary: true, labels: [] },
      ...count(partners, (index) => ({
        id: String(partnerId(index)),
        primary: false,
        labels: [manifest.portal.associationLabels.originating.label],
      })),
      ...others.map(({ id }) => ({ id, primary: false, labels: [] })),
    ],
    unlabelled: [],
    involvements: {
      found: count(partners, (index) =>
        record('involvement', 701 + index, {
          [own]: isPartner && index === 0 ? (manifest.partner?.id ?? '') : String(partnerId(index)),
        }),
      ),
      missing: [],
    },
    earlierDeals: isPartner
      ? null
      : {
          customerId: '501',
          deals: count(earlierDeals, (index) => ({
            deal: record('earlier', 8001 + index),
            lineItems: [record('earlierLine', 2_000_000 + index)],
            involvements: [record('involvement', 3_000_000 + index)],
          })),
          companies: [],
          unreadCompanies: null,
        },
    partnerClients: isPartner ? [record('client', 4001)] : null,
    acceptedNames: new Map(),
    companyCurrency: 'EUR',
    exchangeRates: null,
    gaps: [],
    successors: new Map(),
  };
}

/** Cut to the limit of a text property, or repeated up to it. */
const full = (piece: string): string =>
  piece.repeat(Math.ceil(longestProperty / piece.length)).slice(0, longestProperty);
const listed = (make: (index: number) => string, separator: string): string => {
  const parts: string[] = [];
  for (let length = 0, index = 0; ; index += 1) {
    const part = make(index);
    length += part.length + separator.length;
    if (length > longestProperty) return parts.join(separator);
    parts.push(part);
  }
};
const jsonList = (entry: object): string =>
  `[${listed(() => JSON.stringify(entry), ',').slice(0, longestProperty - 2)}]`;

export const hostileTexts: Readonly<Record<string, string>> = {
  letters: full('a'),
  capitals: full('A'),
  'letters and dots': full('a.'),
  dots: full('.'),
  'dots at the end': `client.example${full('.')}`.slice(0, longestProperty),
  'dots between': `a${full('.')}`.slice(0, longestProperty - 1) + 'b',
  'www.': full('www.'),
  'x://': full('a').slice(0, longestProperty - 4) + '://x',
  digits: full('1'),
  zeros: full('0'),
  '0.0': `1.${full('0')}x`.slice(-longestProperty),
  spaces: `a${' '.repeat(longestProperty - 2)}b`,
  tabs: `a${'\t \n'.repeat(21_000)}b`,
  hyphens: full('-'),
  'hyphens between letters': full('a-'),
  brackets: full('['),
  parentheses: full('('),
  'open parentheses and words': full('(a '),
  braces: full('{"a":'),
  quotes: full('"'),
  backslashes: full('\\'),
  'combining marks': `a${full('\u0301\u0316')}`.slice(0, longestProperty),
  'combining marks in the other order': `a${'\u0301'.repeat(32_000)}${'\u0316'.repeat(32_000)}`,
  'decomposed letters': full('e\u0301'),
  'letters of many lengths': full('\ufdfa'),
  'xn--': full('xn--'),
  'xn-- labels': full('xn--a.'),
  'full stops of the East': full('\u3002'),
  'half pairs': full('\ud800'),
  emoji: full('👩‍👩‍👧'),
  years: full('year 1 '),
  'year without end': `year${' '.repeat(longestProperty - 4)}`,
  months: full('1 month '),
  'months of blanks': `1${' '.repeat(32_000)}month${' '.repeat(32_000)}x`,
  words: full('marketing hub pro + '),
  'misspelt words': listed((index) => `marketng${index.toString(36).replace(/\d/g, 'q')}`, ' '),
  'long misspelt words': full('marketinghubprofesionnal'),
  'a list of all': full('all;'),
  'a list of lines': listed((index) => String(1_000_000 + index), ';'),
  'a list of short things': listed((index) => index.toString(36), ';'),
  'a list of domains': listed((index) => `${index.toString(36)}.example`, ';'),
  'a list of domains beyond ASCII': listed((index) => `é${index.toString(36)}.example`, ';'),
  separators: full(';,'),
  'nested JSON': '['.repeat(32_768) + ']'.repeat(32_768),
  'a list of products': jsonList({ name: 'Sales Hub Starter' }),
  'a list of products, each another': `[${listed((index) => `{"name":"Sales Hub ${index.toString(36)}"}`, ',').slice(0, -40)}]`,
  'a list of requests': jsonList({ at: '2025-09-15T10:00+02:00' }),
  'a list of absences': jsonList({ from: '2025-09-12', to: '2025-09-21', announced: true }),
  'a list of discounts': jsonList({ percent: '10', promised: true }),
  'a list of activities': jsonList({ authenticated: true, kind: 'edit' }),
  'a list of decisions': jsonList({ ruleId: 'POI-12', decided: 'granted', on: '2025-11-03' }),
  onboarders: `{${listed((index) => `"${1_000_000 + index}":"hubspot"`, ',')}}`,
};
