/** Who takes part in the deal as a partner, and what is known of each. */
import { part, profile } from '../facts/book/partners.ts';
import { registration } from '../facts/book/registrations.ts';
import { countryCode, type TimeZone, timeZone } from '../facts/primitives.ts';
import { as, type Evidence, oneOf, type PropertyReader } from './evidence.ts';
import type { FactsDraft } from './facts-draft.ts';
import type { Involvement } from './involvements.ts';
import { readKept, saysAny } from './kept.ts';
import type { Manifest } from './manifest-schema.ts';
import { partnerOfPortal } from './partner-of-portal.ts';
import { nameIn } from './property-names.ts';
import type { CompanyOnDeal, Records } from './records.ts';
import { partnerRoles, roleOf } from './roles.ts';
import { countedRegistrations } from './shared-deal.ts';

type PartnerDraft = NonNullable<FactsDraft['partners']>[number];
type RegistrationDraft = NonNullable<FactsDraft['registrations']>[number];

/** Labelled companies first, then partners that only an involvement names; the portal's own partner always. */
export function partnerIds(
  companies: readonly CompanyOnDeal[],
  involvements: readonly Involvement[],
  manifest: Manifest,
): string[] {
  const own = partnerOfPortal(manifest);
  const labelled = companies.filter(({ labels }) => roleOf(labels, manifest) !== null).map(({ id }) => id);
  return [
    ...new Set([...(own === null ? [] : [own.id]), ...labelled, ...involvements.map(({ partnerId }) => partnerId)]),
  ];
}

export function partnersOf(
  ids: readonly string[],
  companies: Records | null,
  involvements: readonly Involvement[],
  manifest: Manifest,
  evidence: Evidence,
  zone: TimeZone,
): PartnerDraft[] {
  const names = manifest.portal.companies;
  return ids.map((id, index) => {
    const path = `partners[${index}]`;
    const involvement = involvements.find(({ partnerId }) => partnerId === id);
    const { name, properties } = manifest.portal.partnerInvolvement;
    const inDeal =
      involvement === undefined
        ? {}
        : readKept(part, path, evidence.of(name, involvement.record), nameIn(properties), zone);
    // What the portal's own partner says of itself in app.json goes before a company record.
    const own = partnerOfPortal(manifest)?.id === id ? ownPartner(manifest) : {};
    const record = companies?.found.find((company) => company.id === id);
    if (record === undefined) return { id, ...own, ...inDeal };
    const company = evidence.of('companies', record);
    const kept = readKept(profile, path, company, nameIn(names), zone);
    return {
      id,
      name: company.text('name')?.slice(0, 500),
      ...kept,
      countryCode:
        kept.countryCode ??
        company.fact(`${path}.countryCode`, 'hs_country_code', (text) => as(countryCode)(text.toUpperCase())),
      timeZone: kept.timeZone ?? company.fact(`${path}.timeZone`, 'timezone', as(timeZone)),
      ...own,
      ...inDeal,
    };
  });
}

/** What the partner says of itself in app.json; what it does not say stays as it is. */
function ownPartner({ partner }: Manifest): PartnerDraft {
  if (partner === null || partner === undefined) return {};
  const { crmAccredited, ...rest } = partner;
  return Object.fromEntries(
    Object.entries({ ...rest, crmImplementationAccredited: crmAccredited }).filter(
      ([, value]) => value !== null && value !== undefined,
    ),
  );
}

/**
 * Registered shared deals. Null where nobody recorded any: that is unknown, not "none". HubSpot's own counter says that
 * there is one, and on a deal with one partner, whose.
 */
export function registrationsOf(
  ids: readonly string[],
  involvements: readonly Involvement[],
  deal: PropertyReader,
  manifest: Manifest,
  evidence: Evidence,
  zone: TimeZone,
): RegistrationDraft[] | null {
  const { name, properties } = manifest.portal.partnerInvolvement;
  const registrations: RegistrationDraft[] = [];
  for (const { partnerId, record } of involvements) {
    const involvement = evidence.of(name, record);
    // A word on it is a registration of which the rest is unknown.
    if (!saysAny(registration, involvement, nameIn(properties))) continue;
    const path = `registrations[${registrations.length}]`;
    registrations.push({
      partnerId,
      ...readKept(registration, path, involvement, nameIn(properties), zone),
    });
  }
  const isCounted = (countedRegistrations(deal) ?? 0) > 0;
  if (isCounted) deal.note('registrations', 'hs_num_associated_active_deal_registrations');
  const whose = isCounted ? registrantOf(ids, registrations, manifest) : null;
  if (whose === null) return registrations.length > 0 ? registrations : null;
  deal.note(`registrations[${registrations.length}].kind`, 'hs_num_associated_active_deal_registrations');
  return [...registrations, { partnerId: whose, kind: 'shared_deal' }];
}

/** Whose the counted registration is that nobody recorded. In a partner's own portal HubSpot counts that partner's only. */
function registrantOf(
  ids: readonly string[],
  recorded: readonly RegistrationDraft[],
  manifest: Manifest,
): string | null {
  const own = partnerOfPortal(manifest);
  if (own !== null) return recorded.some(({ partnerId }) => partnerId === own.id) ? null : own.id;
  const [only, ...others] = ids;
  return recorded.length === 0 && others.length === 0 ? (only ?? null) : null;
}

/** Who recommended whom, where the deal or the roles of its partners say so (BPW-06). */
export function recommendationByRole(
  companies: readonly CompanyOnDeal[],
  involvements: readonly Involvement[],
  manifest: Manifest,
): { readonly by: string | null; readonly recommended: readonly string[] } {
  const { properties } = manifest.portal.partnerInvolvement;
  const roles = new Map<string, string>();
  for (const { id, labels } of companies) {
    const role = roleOf(labels, manifest);
    if (role !== null) roles.set(id, role);
  }
  // A partner of whom two roles are recorded may be the one that recommended, or was recommended.
  if (involvements.some(({ record }) => record.contradicted?.has(properties.role) === true))
    return { by: null, recommended: [] };
  for (const { partnerId, record } of involvements) {
    const role = oneOf(partnerRoles)(record.properties[properties.role]?.trim() ?? '');
    if (role !== undefined) roles.set(partnerId, role);
  }
  const withRole = (role: string): string[] => [...roles].filter(([, has]) => has === role).map(([id]) => id);
  const originating = withRole('originating');
  return { by: originating.length === 1 ? (originating[0] ?? null) : null, recommended: withRole('recommended') };
}
