/** What `app.json` adds to a portal or reads from it: one full schema, which refuses what contradicts itself. */
import { role } from '../facts/book/values.ts';
import * as z from 'zod';
import { editionsSetting } from '../crm/manifest-schema.ts';
import type { EditionsSetting } from '../rules/editions/setting.ts';
import { type ProductAliases, productAliasesSchema } from '../crm/product-aliases.ts';
import { type DeclaredProperty, propertySchema } from './property.ts';

export const standardObjects = ['deals', 'companies'] as const;
export type StandardObject = (typeof standardObjects)[number];
/** The app's own: a partner's part in a deal, and a setting of this portal's. */
export const ownObjects = ['involvement', 'setting'] as const;
export type OwnObject = (typeof ownObjects)[number];
export type DeclaredObject = StandardObject | OwnObject;
export const declaredObjects: readonly DeclaredObject[] = [...standardObjects, ...ownObjects];
/** Where each stands in `app.json`, under "portal". */
export const placeInFile = { involvement: 'partnerInvolvement', setting: 'setting' } as const satisfies Readonly<
  Record<OwnObject, string>
>;
export const isOwnObject = (on: DeclaredObject): on is OwnObject => on === 'involvement' || on === 'setting';

/** HubSpot allows ten properties with unique values on an object. */
export const mostUnique = 10;

const properties = z.record(z.string(), propertySchema);
const roles = role.schema.options;
type LabelRole = (typeof roles)[number];
const label = z.strictObject({
  /** HubSpot's rule for the internal names of labels. */
  name: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, {
    error: 'the internal name of a label is letters, digits and underscores, and begins with no digit',
  }),
  label: z.string().trim().min(1),
});

const objectTypeId = z.templateLiteral([z.int(), '-', z.int()]);

const ownObjectSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  labels: z.strictObject({ singular: z.string().min(1), plural: z.string().min(1) }),
  objectTypeId: objectTypeId.nullable(),
  /** The same by account, where the app is installed in several: `{ "12345678": "2-123" }`. */
  objectTypeIds: z.record(z.string().regex(/^\d{1,19}$/, 'the number of an account'), objectTypeId).default({}),
  properties,
});

const portalSchema = z
  .strictObject({
    group: z.strictObject({ name: z.string().regex(/^[a-z][a-z0-9_]*$/), label: z.string().min(1) }),
    deals: z.strictObject({ inputs: properties, outputs: properties }),
    companies: properties,
    partnerInvolvement: ownObjectSchema.extend({
      /** Which records a partner's part in a deal is associated with. */
      associations: z
        .array(z.enum(standardObjects))
        .min(1)
        .default([...standardObjects]),
    }),
    setting: ownObjectSchema,
    associationLabels: z.strictObject({ originating: label, invited: label, recommended: label, competing: label }),
  })
  .superRefine((portal, context) => {
    for (const { path, message } of contradictions(portal)) context.addIssue({ code: 'custom', path, message });
  });
type Portal = z.output<typeof portalSchema>;

const scopes = z.array(z.string()).min(1);

const declarationSchema = z.looseObject({
  audience: z.enum(['hubspot', 'partner']),
  editions: editionsSetting,
  partner: z.looseObject({ id: z.string() }).nullish().catch(null),
  scopes: z.object({ hubspot: scopes, partner: scopes }),
  portal: portalSchema,
  productAliases: productAliasesSchema,
});

export interface DeclaredLabel {
  readonly role: LabelRole;
  readonly name: string;
  readonly label: string;
}

interface DeclaredOwn {
  readonly name: string;
  readonly labels: { readonly singular: string; readonly plural: string };
  readonly objectTypeId: string | null;
  readonly objectTypeIds: Readonly<Record<string, string>>;
  /** The account under whose number `objectTypeId` stands in `objectTypeIds`; null: it is the one for all accounts. */
  readonly typeIdOf: string | null;
  readonly associations: readonly StandardObject[];
  /** The property of which each value stands once: one record a deal and partner, one a setting. */
  readonly key: DeclaredProperty;
}

export interface Declaration {
  readonly audience: 'hubspot' | 'partner';
  readonly editions: EditionsSetting;
  /** What the app asks for in this audience. */
  readonly scopes: readonly string[];
  readonly group: { readonly name: string; readonly label: string };
  readonly properties: Readonly<Record<DeclaredObject, readonly DeclaredProperty[]>>;
  /** Names of the properties of deals that the app fills in for lists, reports and workflows. */
  readonly outputs: ReadonlySet<string>;
  readonly involvement: DeclaredOwn & {
    /** The property that says whose part in the deal a record is. */
    readonly whose: string;
  };
  readonly setting: DeclaredOwn & {
    /** The properties that hold what is set, and who set it when. */
    readonly value: string;
    readonly audit: string;
  };
  /** Of the partner in whose portal the app is, and of nobody else, records are looked at (BPW-03); null on HubSpot's side. */
  readonly ownPartner: { readonly id: string | null } | null;
  readonly labels: readonly DeclaredLabel[];
  /** What the admin says of products that their names do not say. */
  readonly productAliases: ProductAliases;
}

/** As it holds in one account: the type id of the object differs from account to account. */
export function forPortal(declaration: Declaration, portalId: string): Declaration {
  const here = <T extends DeclaredOwn>(own: T): T => {
    if (Object.keys(own.objectTypeIds).length === 0) return own;
    return { ...own, objectTypeId: own.objectTypeIds[portalId] ?? null, typeIdOf: portalId };
  };
  return { ...declaration, involvement: here(declaration.involvement), setting: here(declaration.setting) };
}

export type ReadDeclaration =
  | { readonly ok: true; readonly declaration: Declaration }
  | { readonly ok: false; readonly problems: readonly string[] };

/** `audienceMeant`: in place of the file's own. Never throws: every problem is named, each with its place in the file. */
export function readDeclaration(
  appJson: unknown,
  audienceMeant: Declaration['audience'] | null = null,
): ReadDeclaration {
  const parsed = declarationSchema.safeParse(appJson);
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
  const { portal, scopes: ofAudience, productAliases, partner } = parsed.data;
  const audience = audienceMeant ?? parsed.data.audience;
  const { properties: ofInvolvement, ...involvement } = portal.partnerInvolvement;
  const { properties: ofSetting, ...setting } = portal.setting;
  const key = keyOf(ofInvolvement);
  if (key === undefined) return { ok: false, problems: [`portal.partnerInvolvement.properties: ${oneKey}`] };
  const whose = ofInvolvement['partnerCompanyId']?.name;
  if (whose === undefined) return { ok: false, problems: [`portal.partnerInvolvement.properties: ${named}`] };
  const settingKey = keyOf(ofSetting);
  if (settingKey === undefined) return { ok: false, problems: [`portal.setting.properties: ${oneKey}`] };
  const { value, audit } = ofSetting;
  if (value === undefined || audit === undefined)
    return { ok: false, problems: [`portal.setting.properties: ${valued}`] };
  return {
    ok: true,
    declaration: {
      audience,
      editions: parsed.data.editions,
      scopes: ofAudience[audience],
      group: portal.group,
      properties: {
        deals: [...Object.values(portal.deals.inputs), ...Object.values(portal.deals.outputs)],
        companies: Object.values(portal.companies),
        involvement: Object.values(ofInvolvement),
        setting: Object.values(ofSetting),
      },
      outputs: new Set(Object.values(portal.deals.outputs).map(({ name }) => name)),
      involvement: { ...involvement, key, whose, typeIdOf: null },
      setting: {
        ...setting,
        key: settingKey,
        value: value.name,
        audit: audit.name,
        typeIdOf: null,
        // A setting is the portal's, and stands by no record.
        associations: [],
      },
      ownPartner: audience === 'partner' ? { id: partner?.id ?? null } : null,
      labels: roles.map((role) => ({ role, ...portal.associationLabels[role] })),
      productAliases,
    },
  };
}

const keyOf = (all: Readonly<Record<string, DeclaredProperty>>): DeclaredProperty | undefined =>
  Object.values(all).find(({ hasUniqueValue }) => hasUniqueValue === true);

const valued = '"value" or "audit" is missing: they hold what is set, and who set it when';
const named = '"partnerCompanyId" is missing: it says whose part in the deal a record is';
const oneKey = 'exactly one property has to be the unique key ("hasUniqueValue": true)';

interface Contradiction {
  readonly path: string[];
  readonly message: string;
}

function contradictions({ deals, companies, associationLabels, ...own }: Portal): Contradiction[] {
  const labels = Object.values(associationLabels);
  const labelled = (pick: (label: { name: string; label: string }) => string) =>
    repeated(labels.map((each) => pick(each).toLowerCase()));
  return [
    ...repeatedNames(['deals'], [...Object.values(deals.inputs), ...Object.values(deals.outputs)]),
    ...repeatedNames(['companies'], Object.values(companies)),
    ...ownContradictions('partnerInvolvement', own.partnerInvolvement),
    ...ownContradictions('setting', own.setting),
    ...(own.partnerInvolvement.name === own.setting.name
      ? [{ path: ['setting', 'name'], message: `"${own.setting.name}" is the name of "partnerInvolvement" already` }]
      : []),
    ...labelled(({ name }) => name).map((name) => ({
      path: ['associationLabels'],
      message: `two labels have the internal name ${name}`,
    })),
    ...labelled(({ label: text }) => text.trim()).map((text) => ({
      path: ['associationLabels'],
      message: `two labels read "${text}": a company's part in the deal could not be told`,
    })),
  ];
}

function ownContradictions(
  place: (typeof placeInFile)[OwnObject],
  own: z.output<typeof ownObjectSchema>,
): Contradiction[] {
  const ofObject = Object.values(own.properties);
  const hasSeveral = Object.keys(own.objectTypeIds).length > 0;
  const isWritten = own.objectTypeId !== null || hasSeveral;
  return [
    ...repeatedNames([place, 'properties'], ofObject),
    ...(ofObject.filter(({ hasUniqueValue }) => hasUniqueValue === true).length === 1
      ? []
      : [{ path: [place, 'properties'], message: oneKey }]),
    ...(own.objectTypeId !== null && hasSeveral
      ? [
          {
            path: [place, 'objectTypeId'],
            message: 'with "objectTypeIds" by account, write null here: one id for all accounts would contradict them',
          },
        ]
      : []),
    ...ofObject
      .filter(({ mapped }) => mapped === true && !isWritten)
      .map(({ name }) => ({
        path: [place, 'properties'],
        message: `"${name}" is mapped, but the object is the app's own: write its "objectTypeId" down where it is yours`,
      })),
  ];
}

const repeatedNames = (path: string[], declared: readonly DeclaredProperty[]): Contradiction[] =>
  repeated(declared.map(({ name }) => name)).map((name) => ({ path, message: `"${name}" is declared twice` }));

const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];
