/** The customer's company -> customer facts. */
import * as z from 'zod';
import { countryCode, timeZone } from '../facts/primitives.ts';
import { as, type Evidence, type PropertyReader } from './evidence.ts';
import type { FactsDraft } from './facts-draft.ts';
import type { OwnedDraft } from './installed-base.ts';
import { json } from './json-text.ts';
import type { Manifest } from './manifest-schema.ts';

type CustomerDraft = NonNullable<FactsDraft['customer']>;

export function customerFacts(company: PropertyReader, id: string | null, manifest: Manifest): CustomerDraft {
  const names = manifest.portal.companies;
  const country = (text: string): string | undefined => as(countryCode)(text.toUpperCase());
  return {
    id: id ?? undefined,
    countryCode:
      company.fact('customer.countryCode', names.countryCode, country) ??
      company.fact('customer.countryCode', 'hs_country_code', country),
    timeZone:
      company.fact('customer.timeZone', names.timeZone, as(timeZone)) ??
      company.fact('customer.timeZone', 'timezone', as(timeZone)),
  };
}

const listed = z.lazy(() => z.array(z.record(z.string(), z.unknown())).max(200));

/** The list that somebody wrote on the company goes before what its deals tell; null where there is none, or none that can be read. */
export function installedProducts(
  company: PropertyReader | null,
  manifest: Manifest,
  evidence: Evidence,
): OwnedDraft[] | null {
  const property = manifest.portal.companies.installedProducts;
  const text = company?.text(property) ?? null;
  if (company === null || text === null) return null;
  const products = readInstalled(text);
  if (products === undefined) {
    evidence.refuse(property, text);
    return null;
  }
  company.note('customer.products', property);
  return products;
}

/** Undefined where the text is no such list. */
export function readInstalled(text: string): OwnedDraft[] | undefined {
  const parsed = listed.safeParse(json(text));
  return parsed.success ? parsed.data : undefined;
}
