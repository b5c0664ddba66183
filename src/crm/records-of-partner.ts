/**
 * The records of a deal that are one partner's to know, cut before any fact is made of them (BPW-03): so that nothing in
 * another partner's record, readable or not, can count, cost or change anything in what this partner is told.
 */
import type { ReadingGap } from '../contract/reading.ts';
import { withoutPeople } from './accepted-names.ts';
import { ownDecisions } from './decisions.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import { involvedPartner, involvementsOf } from './involvements.ts';
import { isPrimaryCustomer } from './in-doubt.ts';
import type { Manifest } from './manifest-schema.ts';
import { partnerIds } from './partners.ts';
import { nameIn } from './property-names.ts';
import { customerOf } from './roles.ts';
import { toldToCredited, toldToNoPartner } from './recording/of-others.ts';
import { readOnboarders, writeOnboarders } from './recorded-lists.ts';
import { ownOwned } from './said-owned.ts';
import type { DealRecords, DealsBefore, Records } from './records.ts';

/** `credited`: the whole deal credits the partner; then what ended its payments is its own to know. */
export function recordsOfPartner(
  records: DealRecords,
  partnerId: string,
  credited: boolean,
  manifest: Manifest,
): DealRecords {
  const others = otherPartners(records, partnerId, manifest);
  const involvements = ownInvolvements(records.involvements, partnerId, manifest);
  const companiesOnDeal = records.companiesOnDeal?.filter(({ id }) => !others.has(id)) ?? null;
  const unlabelled = inDoubtFor(records, companiesOnDeal, { partnerId, others }, manifest);
  // A company that is neither the partner's nor the customer's may be a rival's that nobody labelled and nobody could read.
  const customer = companiesOnDeal === null ? null : customerOf(companiesOnDeal, new Set([partnerId]), manifest);
  const known = new Set([partnerId, ...(customer === null ? [] : [customer])]);
  const companies = records.companies && {
    found: records.companies.found.filter(({ id }) => known.has(id)),
    missing: records.companies.missing.filter((id) => known.has(id)),
  };
  return {
    ...records,
    deal: ownDeal(
      records.deal,
      partnerId,
      { credited, alone: others.size + records.unlabelled.length === 0 },
      manifest,
    ),
    involvements,
    companiesOnDeal,
    unlabelled,
    companies,
    // In its own portal these are its own people, in HubSpot's CRM they are HubSpot's.
    acceptedNames:
      manifest.audience === 'partner' || records.acceptedNames === null
        ? records.acceptedNames
        : withoutPeople(records.acceptedNames),
    earlierDeals: records.earlierDeals && heldBefore(records.earlierDeals, partnerId, manifest),
    gaps: ownGaps(records.gaps, {
      involvements,
      companies,
      companiesKnown: unlabelled.length === 0 && companiesOnDeal !== null,
    }),
  };
}

/** Of companies that only one answer shows, those that change something for this partner: itself, or who the customer is. */
function inDoubtFor(
  { unlabelled }: DealRecords,
  companiesOnDeal: DealRecords['companiesOnDeal'],
  { partnerId, others }: { readonly partnerId: string; readonly others: ReadonlySet<string> },
  manifest: Manifest,
): readonly string[] {
  const hasCustomer =
    companiesOnDeal?.some((company) => company.id !== partnerId && isPrimaryCustomer(company, manifest)) === true;
  return unlabelled.filter((id) => id === partnerId || (!hasCustomer && !others.has(id)));
}

/** Companies on the deal that are partners, by their label or because an involvement names them. */
function otherPartners(
  { companiesOnDeal, involvements }: DealRecords,
  partnerId: string,
  manifest: Manifest,
): ReadonlySet<string> {
  const named = involvementsOf(involvements?.found ?? [], manifest).involvements;
  return new Set(partnerIds(companiesOnDeal ?? [], named, manifest).filter((id) => id !== partnerId));
}

/** One that was not read may be the partner's own, unless its own was read. */
function ownInvolvements(involvements: Records | null, partnerId: string, manifest: Manifest): Records | null {
  if (involvements === null) return null;
  const found = involvements.found.filter((record) => involvedPartner(record, manifest) === partnerId);
  return { found, missing: found.length > 0 ? [] : involvements.missing };
}

interface Standing {
  readonly credited: boolean;
  /** No other partner is on the deal, as far as anybody knows. */
  readonly alone: boolean;
}

function ownDeal(deal: CrmRecord, partnerId: string, { credited, alone }: Standing, manifest: Manifest): CrmRecord {
  const { inputs } = manifest.portal.deals;
  const properties = { ...deal.properties };
  const untold = [...toldToNoPartner, ...(credited ? [] : toldToCredited)];
  for (const name of untold.map(nameIn(inputs))) properties[name] = null;
  properties[inputs.onboardingByLine] = ownOnboarding(deal.properties[inputs.onboardingByLine], partnerId);
  properties[inputs.ownedProducts] = ownOwned(deal.properties[inputs.ownedProducts], partnerId);
  properties[inputs.decisions] = ownDecisions(deal.properties[inputs.decisions], partnerId);
  // In HubSpot's own CRM the number counts everybody's registrations; in a partner's portal there are only its own.
  if (manifest.audience === 'hubspot' && !alone) properties[registrationCount] = null;
  return { ...deal, properties };
}

const registrationCount = 'hs_num_associated_active_deal_registrations';

/** Null where it says nothing of this partner or HubSpot. */
function ownOnboarding(text: string | null | undefined, partnerId: string): string | null {
  const own = Object.entries(readOnboarders(text ?? '') ?? {}).filter(([, by]) => by === partnerId || by === 'hubspot');
  return own.length === 0 ? null : writeOnboarders(Object.fromEntries(own));
}

/** That a product is held, and bought, is told; of the holder, only that it is another. */
function heldBefore({ deals, ...before }: DealsBefore, partnerId: string, manifest: Manifest): DealsBefore {
  const { partnerCompanyId, creditedProductLines } = manifest.portal.partnerInvolvement.properties;
  const bare = (record: CrmRecord): CrmRecord => {
    if (involvedPartner(record, manifest) === partnerId) return record;
    const { properties } = record;
    return {
      // Its id would be noted as the source.
      id: '',
      properties: {
        [partnerCompanyId]: properties[partnerCompanyId] ?? null,
        [creditedProductLines]: properties[creditedProductLines] ?? null,
      },
    };
  };
  return {
    ...before,
    deals: deals.map((deal) => ({ ...deal, involvements: deal.involvements.map(bare) })),
    companies: before.companies.filter(({ id }) => id === partnerId),
    unreadCompanies: null,
  };
}

/** Only what is missing of the partner's own case; how many others there are stays out of the count. */
function ownGaps(
  gaps: readonly ReadingGap[],
  {
    involvements,
    companies,
    companiesKnown,
  }: Pick<DealRecords, 'involvements' | 'companies'> & {
    readonly companiesKnown: boolean;
  },
): readonly ReadingGap[] {
  return gaps.flatMap((gap, index): ReadingGap[] => {
    // Companies may be read in two batches, one of them for others.
    const isFirst = gaps.findIndex(({ what }) => what === gap.what) === index;
    switch (gap.what) {
      case 'involvements':
        return !isFirst || (involvements !== null && involvements.missing.length === 0) ? [] : [{ ...gap, count: 1 }];
      case 'companies':
        return !isFirst || (companies !== null && companies.missing.length === 0) ? [] : [{ ...gap, count: 1 }];
      case 'associations':
        return companiesKnown ? [] : [{ ...gap, count: 1 }];
      default:
        return [gap];
    }
  });
}
