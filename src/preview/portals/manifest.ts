/** What the app adds to a portal, as far as an emulated portal must have it: read from the app's manifest with the portal's own `manifest.json` over it. */
import * as z from 'zod';
import { roleNames } from './schema.ts';

const option = z.object({ value: z.string(), label: z.string() });
const addedPropertySchema = z.object({
  name: z.string(),
  label: z.string(),
  type: z.enum(['bool', 'date', 'datetime', 'enumeration', 'number', 'string']),
  fieldType: z.string(),
  description: z.string().optional(),
  options: z.array(option).optional(),
  hasUniqueValue: z.boolean().optional(),
});
export type AddedProperty = z.infer<typeof addedPropertySchema>;
const properties = z.record(z.string(), addedPropertySchema);

const ownObject = z.object({
  name: z.string(),
  labels: z.object({ singular: z.string(), plural: z.string() }),
  properties,
});

export const manifestSchema = z.object({
  audience: z.enum(['hubspot', 'partner']),
  portal: z.object({
    group: z.object({ name: z.string(), label: z.string() }),
    deals: z.object({ inputs: properties, outputs: properties }),
    companies: properties,
    partnerInvolvement: ownObject,
    setting: ownObject,
    associationLabels: z.record(z.enum(roleNames), z.object({ name: z.string(), label: z.string() })),
  }),
});
export type Manifest = z.infer<typeof manifestSchema>;
