/** Who is who among the companies of a deal: partners carry one of the app's labels, the customer is the company that is none. */
import { role } from '../facts/book/values.ts';
import type { Manifest } from './manifest-schema.ts';
import type { CompanyOnDeal, DealRecords } from './records.ts';

export const partnerRoles = role.schema.options;
export type PartnerRole = (typeof partnerRoles)[number];

/** Labels are matched by what people see, because HubSpot does not list their internal names; names are accepted too. */
export function roleOf(labels: readonly string[], manifest: Manifest): PartnerRole | null {
  const seen = new Set(labels.map(plain));
  const { associationLabels } = manifest.portal;
  return (
    partnerRoles.find(
      (role) => seen.has(plain(associationLabels[role].label)) || seen.has(plain(associationLabels[role].name)),
    ) ?? null
  );
}

/**
 * The customer's company: the primary one unless it is a partner, else the only one that is none. Null where nobody
 * can tell. `partners` are the companies that involvements name.
 */
export function customerOf(
  companies: readonly CompanyOnDeal[],
  partners: ReadonlySet<string>,
  manifest: Manifest,
): string | null {
  const others = companies.filter(({ id, labels }) => !partners.has(id) && roleOf(labels, manifest) === null);
  const chosen = others.find((company) => company.primary) ?? (others.length === 1 ? others[0] : undefined);
  return chosen?.id ?? null;
}

/** Which companies are on the deal, and as what; null where one of them may be a partner, or the customer, unseen. */
export const companiesKnown = ({
  companiesOnDeal,
  unlabelled,
}: Pick<DealRecords, 'companiesOnDeal' | 'unlabelled'>): readonly CompanyOnDeal[] | null =>
  unlabelled.length === 0 ? companiesOnDeal : null;

const plain = (text: string): string => text.trim().toLowerCase();
