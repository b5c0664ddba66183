/** Who takes part in the deal as a partner, and what is known of each. */
import { countryCode, timeZone } from '../facts/primitives.ts';
import { as, type Evidence, listOf, oneOf, type PropertyReader, yesNo } from './evidence.ts';
import type { FactsDraft } from './facts-draft.ts';
import type { Involvement } from './involvements.ts';
import type { Manifest } from './manifest-schema.ts';
import type { CompanyOnDeal, Records } from './records.ts';
import { partnerRoles, roleOf } from './roles.ts';
import { countedRegistrations } from './shared-deal.ts';

type PartnerDraft = NonNullable<FactsDraft['partners']>[number];
type RegistrationDraft = NonNullable<FactsDraft['registrations']>[number];

const regions = ['APAC', 'EMEA', 'LATAM', 'NA'] as const;

/** Labelled companies first, then partners that only an involvement names; the portal's own partner always. */
export function partnerIds(
  companies: readonly CompanyOnDeal[],
  involvements: readonly Involvement[],
  manifest: Manifest,
): string[] {
  const own = manifest.audience === 'partner' && manifest.partner ? [manifest.partner.id] : [];
  const labelled = companies.filter(({ labels }) => roleOf(labels, manifest) !== null).map(({ id }) => id);
  return [...new Set([...own, ...labelled, ...involvements.map(({ partnerId }) => partnerId)])];
}

export function partnersOf(
  ids: readonly string[],
  companies: Records | null,
  involvements: readonly Involvement[],
  manifest: Manifest,
  evidence: Evidence,
): PartnerDraft[] {
  const names = manifest.portal.companies;
  return ids.map((id, index) => {
    const path = `partners[${index}]`;
    const involvement = involvements.find(({ partnerId }) => partnerId === id);
    const { name, properties } = manifest.portal.partnerInvolvement;
    const involvedInSale =
      involvement === undefined
        ? undefined
        : evidence.of(name, involvement.record).fact(`${path}.involvedInSale`, properties.involvedInSale, yesNo);
    // What the portal's own partner says of itself in app.json goes before a company record.
    const own = manifest.audience === 'partner' && manifest.partner?.id === id ? ownPartner(manifest) : {};
    const record = companies?.found.find((company) => company.id === id);
    if (record === undefined) return { id, ...own, involvedInSale };
    const company = evidence.of('companies', record);
    return {
      id,
      name: company.text('name')?.slice(0, 500),
      type: company.fact(`${path}.type`, names.partnerType, oneOf(['solutions_partner', 'solutions_provider'])),
      tier: company.fact(`${path}.tier`, names.partnerTier, oneOf(['none', 'gold', 'platinum', 'diamond', 'elite'])),
      programCompliant: company.fact(`${path}.programCompliant`, names.programCompliant, yesNo),
      crmImplementationAccredited: company.fact(`${path}.crmImplementationAccredited`, names.crmAccredited, yesNo),
      accreditationInLocalLanguage: company.fact(
        `${path}.accreditationInLocalLanguage`,
        names.accreditationInLocalLanguage,
        yesNo,
      ),
      region: company.fact(`${path}.region`, names.region, oneOf(regions)),
      sellsInRegions: company.fact(`${path}.sellsInRegions`, names.sellsInRegions, (text) => {
        const parts = listOf(text).map(oneOf(regions));
        return parts.every((part) => part !== undefined) ? parts : undefined;
      }),
      countryCode:
        company.fact(`${path}.countryCode`, names.countryCode, (text) => as(countryCode)(text.toUpperCase())) ??
        company.fact(`${path}.countryCode`, 'hs_country_code', (text) => as(countryCode)(text.toUpperCase())),
      timeZone:
        company.fact(`${path}.timeZone`, names.timeZone, as(timeZone)) ??
        company.fact(`${path}.timeZone`, 'timezone', as(timeZone)),
      ...own,
      involvedInSale,
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
  day: (text: string) => string | undefined,
): RegistrationDraft[] | null {
  const { name, properties } = manifest.portal.partnerInvolvement;
  const registrations: RegistrationDraft[] = [];
  for (const { partnerId, record } of involvements) {
    const involvement = evidence.of(name, record);
    const recorded = [
      properties.registeredBy,
      properties.registrationKind,
      properties.registrationDomain,
      properties.registeredOn,
    ].some((property) => involvement.text(property) !== null);
    if (!recorded) continue;
    const path = `registrations[${registrations.length}]`;
    registrations.push({
      partnerId,
      registeredBy: involvement.fact(`${path}.registeredBy`, properties.registeredBy, oneOf(['partner', 'hubspot'])),
      kind: involvement.fact(`${path}.kind`, properties.registrationKind, oneOf(['shared_deal', 'domain'])),
      domain: involvement.fact(`${path}.domain`, properties.registrationDomain, bareDomain),
      registeredOn: involvement.fact(`${path}.registeredOn`, properties.registeredOn, day),
      solidRelationship: involvement.fact(`${path}.solidRelationship`, properties.solidRelationship, yesNo),
      potentialNeed: involvement.fact(`${path}.potentialNeed`, properties.potentialNeed, yesNo),
      specialistApproval: involvement.fact(
        `${path}.specialistApproval`,
        properties.specialistApproval,
        oneOf(['pending', 'approved', 'refused']),
      ),
    });
  }
  const isCounted = (countedRegistrations(deal) ?? 0) > 0;
  if (isCounted) deal.note('registrations', 'hs_num_associated_active_deal_registrations');
  if (registrations.length > 0) return registrations;
  const [only] = ids;
  if (ids.length !== 1 || only === undefined || !isCounted) return null;
  deal.note('registrations[0].kind', 'hs_num_associated_active_deal_registrations');
  return [{ partnerId: only, kind: 'shared_deal' }];
}

/** "https://www.client.example/shop" and "Client.example." are the domain client.example. */
export function bareDomain(text: string): string | undefined {
  const host = text
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  return /^[^\s@]{1,253}$/.test(host) && host.includes('.') ? host : undefined;
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
  for (const { partnerId, record } of involvements) {
    const role = oneOf(partnerRoles)(record.properties[properties.role]?.trim() ?? '');
    if (role !== undefined) roles.set(partnerId, role);
  }
  const withRole = (role: string): string[] => [...roles].filter(([, has]) => has === role).map(([id]) => id);
  const originating = withRole('originating');
  return { by: originating.length === 1 ? (originating[0] ?? null) : null, recommended: withRole('recommended') };
}
