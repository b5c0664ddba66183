/**
 * `app.json` as far as reading a deal needs it: which audience, which names the portal uses, what the admin mapped. Which
 * properties there are follows from the book of facts.
 */
import * as z from 'zod';
import type { Locale } from '../contract/deal-view.ts';
import type { Fact } from '../facts/book/fact.ts';
import { dealKinds, decisionKind, entryKinds, partnerKinds, profileKind } from '../facts/book/kinds.ts';
import { link, linkRecorded } from '../facts/book/proofs.ts';
import { countryCode, partnerId, timeZone } from '../facts/primitives.ts';
import { motionSchema, regionSchema, tierSchema } from '../facts/schema.ts';
import { editionsSettingSchema } from '../rules/editions/setting.ts';
import { productAliasesSchema } from './product-aliases.ts';

const name = z.object({ name: z.string().regex(/^[a-z][a-z0-9_]{0,99}$/) }).transform((property) => property.name);
const label = z.object({ name: z.string(), label: z.string().min(1) });

type Entries = Readonly<Record<string, Fact>>;
type NamesIn<K> =
  | (K extends { readonly property: infer P extends string } ? P : never)
  | (K extends { readonly flag: infer F extends string } ? F : never);
type KeptIn<C> = C extends Entries ? { [F in keyof C]: NamesIn<C[F]['keep']> }[keyof C] : never;

/** Keys of the properties that keep these entries of the book, each with the "none so far" beside it. */
function keysOf<C extends Entries>(entries: C): KeptIn<C>[] {
  const keys = Object.values(entries).flatMap(({ keep: { property, flag } }) => [property, flag]);
  return keys.filter((key) => key !== undefined) as KeptIn<C>[];
}
const named = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, name])) as Record<K, typeof name>;
const kept = <C extends Entries>(entries: C) => named(keysOf(entries));
const onDeal = Object.values(dealKinds).flatMap((entries) =>
  keysOf<(typeof dealKinds)[keyof typeof dealKinds]>(entries),
);
const onInvolvement = Object.values(partnerKinds).flatMap((entries) =>
  keysOf<(typeof partnerKinds)[keyof typeof partnerKinds]>(entries),
);

/** Of lines, and of products that the customer has: each one text for all of them. */
const saidOnDeal = { lines: name, ownedProducts: name };

export const linkProperties = [...new Set([...keysOf(link), ...keysOf(linkRecorded)])];
export type LinkProperty = (typeof linkProperties)[number];
const linkNames = Object.fromEntries(
  (['automaticLink', 'manualLink'] as const).flatMap((kind) =>
    linkProperties.map((property) => [`${kind}${property}`, name]),
  ),
) as Record<`${'automaticLink' | 'manualLink'}${LinkProperty}`, typeof name>;

/** The partner to whom the portal belongs, for the audience `partner`: what its own CRM cannot know of it. */
const ownPartner = z.lazy(() =>
  z.strictObject({
    id: partnerId,
    name: z.string().min(1),
    type: z.enum(['solutions_partner', 'solutions_provider']).nullish(),
    tier: tierSchema.nullish(),
    programCompliant: z.boolean().nullish(),
    crmAccredited: z.boolean().nullish(),
    accreditationInLocalLanguage: z.boolean().nullish(),
    region: regionSchema.nullish(),
    sellsInRegions: z.array(regionSchema).nullish(),
    countryCode: countryCode.nullish(),
    timeZone: timeZone.nullish(),
    convertedFromProvider: z.boolean().nullish(),
  }),
);

const ownObject = {
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  /** Type id of the object in this portal, where the admin wrote it down; else it is looked up. */
  objectTypeId: z.templateLiteral([z.int(), '-', z.int()]).nullable(),
};

/** What an admin settles about editions; where nothing is said, the text judges. */
export const editionsSetting = z.lazy(() => editionsSettingSchema.prefault({}));

export const manifestSchema = z.lazy(() =>
  z
    .object({
      audience: z.enum(['hubspot', 'partner']),
      partner: ownPartner.nullish(),
      /** Of the texts that are kept on records, where each reads the same, whoever wrote them. */
      recordLanguage: z.enum({ en: 'en', fr: 'fr' } satisfies Record<Locale, Locale>).default('en'),
      editions: editionsSetting,
      portal: z.object({
        deals: z.object({
          inputs: z.object({ ...named(onDeal), onboardingByLine: name, ...saidOnDeal, [decisionKind.list]: name }),
          outputs: z.object({
            status: name,
            turn: name,
            turnText: name,
            turnOwner: name,
            turnDue: name,
            nextAction: name,
            proofStatus: name,
            proofDue: name,
            monthlyCommission: name,
            maximumCommission: name,
            commissionCurrency: name,
            earnedCommission: name,
            commissionUntil: name,
            amounts: name,
            credit: name,
            creditedPartner: name,
            creditedPartnerId: name,
            edition: name,
            evaluatedAt: name,
            evaluateAgainFrom: name,
            evaluatedOf: name,
            assessments: name,
            audit: name,
          }),
        }),
        companies: z.object({ ...kept(profileKind), installedProducts: name, audit: name }),
        partnerInvolvement: z.object({
          ...ownObject,
          properties: z.object({
            key: name,
            partnerCompanyId: name,
            ...named(onInvolvement),
            ...named(Object.values(entryKinds).map(({ list }) => list)),
            ...linkNames,
            audit: name,
          }),
        }),
        setting: z.object({
          ...ownObject,
          properties: z.object({ key: name, value: name, audit: name, detail: name }),
        }),
        associationLabels: z.object({ originating: label, invited: label, recommended: label, competing: label }),
      }),
      /** HubSpot's five types of shared deals; which motion each is, HubSpot does not publish. */
      sharedDealTypes: z.record(z.string(), motionSchema.nullable()),
      productAliases: productAliasesSchema,
    })
    .refine((manifest) => manifest.audience !== 'partner' || (manifest.partner ?? null) !== null, {
      error: 'with the audience "partner", say who the partner is: "partner": { "id": …, "name": … }',
      path: ['partner'],
    }),
);
export type Manifest = z.output<typeof manifestSchema>;
