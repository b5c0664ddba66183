/**
 * A short fingerprint of what each record says, as somebody saw it: a recording names the ones it is based on, and is
 * refused where a record says something else by now. Facts only: an estimate written anew changes no revision.
 */
import { createHash } from 'node:crypto';
import { ownDecisions } from '../decisions.ts';
import type { CrmRecord } from '../gateway/gateway.ts';
import { involvementsOf } from '../involvements.ts';
import type { Manifest } from '../manifest-schema.ts';
import { once } from '../once.ts';
import { partnerOfPortal } from '../partner-of-portal.ts';
import { companyFacts, involvementProperties, nameIn } from '../property-names.ts';
import type { DealRecords } from '../records.ts';
import { ownOwnedAlone } from '../said-owned.ts';
import { ofOtherPartners } from './of-others.ts';
import { recordName } from './places.ts';

/** By the record's name: `deal`, `involvement:701`, `company:701`. A record that is not there, or was not read, has none. */
export function revisionsOf(records: DealRecords, manifest: Manifest): Readonly<Record<string, string>> {
  const own = partnerOfPortal(manifest)?.id ?? null;
  const names = namesOf(manifest);
  const ofPartner = (id: string): boolean => own === null || id === own;
  const { involvements } = involvementsOf(records.involvements?.found ?? [], manifest);
  const partners = new Set([
    ...involvements.map(({ partnerId }) => partnerId),
    ...(records.companiesOnDeal ?? []).map(({ id }) => id),
  ]);
  const companies = (records.companies?.found ?? []).filter(({ id }) => partners.has(id) && ofPartner(id));
  return Object.fromEntries<string>([
    [recordName({ of: 'deal' }), revisionOf(dealAsSeen(records.deal, manifest, own), names.deal)],
    ...involvements
      .filter(({ partnerId }) => ofPartner(partnerId))
      .map(
        ({ partnerId, record }) =>
          [recordName({ of: 'involvement', partnerId }), revisionOf(record, names.part)] as const,
      ),
    ...companies.map(
      (company) => [recordName({ of: 'company', partnerId: company.id }), revisionOf(company, names.company)] as const,
    ),
  ]);
}

/** In their order. */
const namesOf = once((manifest: Manifest) => ({
  deal: dealFacts(manifest).sort(),
  part: involvementProperties(manifest).sort(),
  company: companyFacts(manifest).sort(),
}));

/** Of the deal's facts; in a partner's portal only what that partner may see: not which others there are, nor whose credit it is. */
export function dealFacts({ audience, portal }: Manifest): string[] {
  const { inputs } = portal.deals;
  if (audience === 'hubspot') return Object.values(inputs);
  const others = new Set(ofOtherPartners.map(nameIn(inputs)));
  return Object.values(inputs).filter((property) => !others.has(property));
}

/** Decisions about several partners stand in one property: of a partner's revision only its own are part. */
export function dealAsSeen(deal: CrmRecord, { portal }: Manifest, own: string | null): CrmRecord {
  if (own === null) return deal;
  const { decisions, ownedProducts } = portal.deals.inputs;
  const { properties } = deal;
  return {
    ...deal,
    properties: {
      ...properties,
      [decisions]: ownDecisions(properties[decisions], own),
      [ownedProducts]: ownOwnedAlone(properties[ownedProducts], own),
    },
  };
}

function revisionOf({ properties }: CrmRecord, names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of names) {
    const value = properties[name] ?? '';
    if (value !== '') hash.update(`${name}\n${value.length}\n${value}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}
