/** What a client sends to define a custom object, and which definitions HubSpot takes. */
import * as z from 'zod';
import { validation } from './errors.ts';
import { newPropertySchema } from './property-definition.ts';

const names = z.array(z.string());
const labels = z.object({ singular: z.string().min(1), plural: z.string().min(1) });

export const newSchemaSchema = z.object({
  name: z.string(),
  labels,
  /** Required by the specification, and absent from the guide's example. Nothing here is sensitive. */
  allowsSensitiveProperties: z.boolean().optional(),
  description: z.string().nullish(),
  primaryDisplayProperty: z.string().nullish(),
  secondaryDisplayProperties: names.default([]),
  requiredProperties: names,
  searchableProperties: names.default([]),
  /** A property that names no group goes into the object's own. */
  properties: z.array(newPropertySchema.extend({ groupName: z.string().optional() })),
  /** Names, upper-case names or type ids. */
  associatedObjects: names.default([]),
});
export type NewSchema = z.output<typeof newSchemaSchema>;

export const schemaChangeSchema = z.object({
  labels: labels.optional(),
  description: z.string().optional(),
  clearDescription: z.boolean().optional(),
  primaryDisplayProperty: z.string().optional(),
  secondaryDisplayProperties: names.optional(),
  requiredProperties: names.optional(),
  searchableProperties: names.optional(),
});

/** @throws HubSpotError 400; HubSpot's words for it are a best reading. */
export function checkSchema(schema: NewSchema): void {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(schema.name))
    throw validation(`Name ${schema.name} must start with a letter and hold letters, digits and underscores only.`);
  checkNamed(schema, new Set(schema.properties.map(({ name }) => name)));
}

interface NamedProperties {
  readonly primaryDisplayProperty?: string | null | undefined;
  readonly secondaryDisplayProperties?: readonly string[] | undefined;
  readonly requiredProperties?: readonly string[] | undefined;
  readonly searchableProperties?: readonly string[] | undefined;
}

/** @throws HubSpotError 400 for a property that is named and not defined. */
export function checkNamed(named: NamedProperties, defined: ReadonlySet<string>): void {
  const used = [
    named.primaryDisplayProperty ?? [],
    named.secondaryDisplayProperties ?? [],
    named.requiredProperties ?? [],
    named.searchableProperties ?? [],
  ].flat();
  const unknown = used.filter((name) => !defined.has(name));
  if (unknown.length > 0)
    throw validation(`Properties are named that the object does not define: ${unknown.join(', ')}`);
}
