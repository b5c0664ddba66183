/** Where records name partners by their companies' ids, and how each of these properties is written under other ids. */
import type { Fact } from '../facts/book/fact.ts';
import { dealKinds, partnerKinds } from '../facts/book/kinds.ts';
import { recordedPartnerId } from '../facts/book/form.ts';
import { longestProperty } from '../facts/limits.ts';
import type { PartnerId } from '../facts/primitives.ts';
import { readInstalled } from './customer.ts';
import { asText, decisionEntries, entryFor } from './decision-entries.ts';
import type { Manifest } from './manifest-schema.ts';
import { nameIn } from './property-names.ts';
import { readSaidOwned, writeSaidOwned } from './said-owned.ts';
import { readOnboarders, writeOnboarders } from './recorded-lists.ts';

export type RecordOf = 'deal' | 'involvement' | 'company';
type Rename = (id: string) => string;
/** The text with every partner's id renamed; as it was where it names none, or cannot be read. */
type Rewrite = (text: string, rename: Rename) => string;

export function partnersIn(
  of: RecordOf,
  { portal }: Manifest,
): readonly (readonly [property: string, rewrite: Rewrite])[] {
  switch (of) {
    case 'deal': {
      const { inputs } = portal.deals;
      return [
        ...partnerProperties(dealKinds).map((key) => [nameIn(inputs)(key), ids] as const),
        [inputs.decisions, decisions],
        [inputs.onboardingByLine, onboarders],
        [inputs.ownedProducts, owned],
      ];
    }
    case 'involvement': {
      const { properties } = portal.partnerInvolvement;
      return [
        [properties.partnerCompanyId, ids],
        ...partnerProperties(partnerKinds).map((key) => [nameIn(properties)(key), ids] as const),
      ];
    }
    case 'company':
      return [[portal.companies.installedProducts, installed]];
  }
}

/** Keys of the properties whose facts name partners, as the book tells. */
const partnerProperties = (kinds: Readonly<Record<string, Readonly<Record<string, Fact>>>>): string[] =>
  Object.values(kinds).flatMap((entries) =>
    Object.values(entries).flatMap(({ form: { input }, keep: { property } }) =>
      property !== undefined && (input === 'partner' || input === 'partners' || input === 'hubspot_or_partner')
        ? [property]
        : [],
    ),
  );

/** One id, or several with what separates them. */
const ids: Rewrite = (text, rename) =>
  text
    .split(/([;,\n])/)
    .map((part) => part.replace(part.trim(), () => rename(part.trim())))
    .join('');

/** As it was where the other one is none that could be kept. */
function renamedId(id: PartnerId, rename: Rename): PartnerId {
  const now = recordedPartnerId.safeParse(rename(id));
  return now.success ? now.data : id;
}

/** One that cannot be read stays to the letter, and the others are renamed beside it. */
const decisions: Rewrite = (text, rename) => {
  const entries = decisionEntries(text);
  const renamed = entries.map((entry) => {
    const named = entry.decision?.partnerId;
    if (entry.decision === null || named === undefined) return entry;
    const partnerId = renamedId(named, rename);
    return partnerId === named ? entry : entryFor({ ...entry.decision, partnerId });
  });
  if (renamed.every((entry, index) => entry === entries[index])) return text;
  const written = asText(renamed);
  return written.length <= longestProperty ? written : text;
};

const onboarders: Rewrite = (text, rename) => {
  const read = readOnboarders(text);
  if (read === undefined || !Object.values(read).some((by) => rename(by) !== by)) return text;
  const renamed = Object.entries(read).map(
    ([line, by]) => [line, by === 'hubspot' ? by : renamedId(by, rename)] as const,
  );
  return writeOnboarders(Object.fromEntries(renamed)) ?? text;
};

/** Who holds the credit of what the customer has, and of whom it was bought. */
const installed: Rewrite = (text, rename) => {
  const read = readInstalled(text);
  if (read === undefined) return text;
  const named = (key: string, value: unknown): value is string =>
    (key === 'creditHolder' || key === 'boughtFrom') && typeof value === 'string';
  const renamed = read.map((product) =>
    Object.fromEntries(
      Object.entries(product).map(([key, value]) => [key, named(key, value) ? rename(value) : value] as const),
    ),
  );
  const rewritten = JSON.stringify(renamed);
  return rewritten === JSON.stringify(read) ? text : rewritten;
};

const owned: Rewrite = (text, rename) => {
  const read = readSaidOwned(text);
  if (read === undefined) return text;
  const named = (id: string | undefined): boolean => id !== undefined && id !== 'none' && id !== 'hubspot';
  if (
    !read.each.some(({ creditHolder, boughtFrom, latestSharedDealBy }) =>
      [creditHolder, boughtFrom, latestSharedDealBy].some((id) => named(id) && rename(id ?? '') !== id),
    )
  )
    return text;
  const each = read.each.map(({ creditHolder, boughtFrom, latestSharedDealBy, ...rest }) => ({
    ...rest,
    ...(creditHolder === undefined
      ? {}
      : { creditHolder: creditHolder === 'none' ? creditHolder : renamedId(creditHolder, rename) }),
    ...(boughtFrom === undefined
      ? {}
      : { boughtFrom: boughtFrom === 'hubspot' ? boughtFrom : renamedId(boughtFrom, rename) }),
    ...(latestSharedDealBy === undefined
      ? {}
      : {
          latestSharedDealBy:
            latestSharedDealBy === 'none' ? latestSharedDealBy : renamedId(latestSharedDealBy, rename),
        }),
  }));
  return writeSaidOwned({ ...read, each }) ?? text;
};
