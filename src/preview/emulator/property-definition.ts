/** A property's definition, and which definitions HubSpot takes. */
import * as z from 'zod';
import { type ErrorDetail, validation } from './errors.ts';

export const propertyTypes = ['bool', 'date', 'datetime', 'enumeration', 'number', 'phone_number', 'string'] as const;
export type PropertyType = (typeof propertyTypes)[number];

export const optionSchema = z.object({
  value: z.string(),
  label: z.string(),
  displayOrder: z.int().default(-1),
  hidden: z.boolean().default(false),
  description: z.string().nullish(),
});
type PropertyOption = z.output<typeof optionSchema>;

export interface PropertyDefinition {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: PropertyType;
  readonly fieldType: string;
  readonly groupName: string;
  readonly options: readonly PropertyOption[];
  readonly displayOrder: number;
  readonly hidden: boolean;
  readonly formField: boolean;
  readonly hasUniqueValue: boolean;
  readonly hubspotDefined: boolean;
  readonly calculated: boolean;
  /** Whether writes are refused; calculated ones are, and what HubSpot stamps. */
  readonly readOnlyValue: boolean;
  readonly archivable: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly archived: boolean;
  readonly archivedAt: string | null;
}

export const newPropertySchema = z.object({
  name: z.string().min(1).max(100),
  label: z.string().min(1),
  type: z.enum(propertyTypes),
  fieldType: z.string(),
  groupName: z.string(),
  description: z.string().default(''),
  options: z.array(optionSchema).default([]),
  displayOrder: z.int().default(-1),
  hidden: z.boolean().default(false),
  formField: z.boolean().default(false),
  hasUniqueValue: z.boolean().default(false),
});
export type NewProperty = z.output<typeof newPropertySchema>;

/** A name and `hasUniqueValue` cannot be changed; HubSpot was seen to ignore the second where it is sent. */
export const propertyChangeSchema = z.object({
  label: z.string().min(1).optional(),
  type: z.enum(propertyTypes).optional(),
  fieldType: z.string().optional(),
  groupName: z.string().optional(),
  description: z.string().optional(),
  options: z.array(optionSchema).optional(),
  displayOrder: z.int().optional(),
  hidden: z.boolean().optional(),
  formField: z.boolean().optional(),
});
export type PropertyChange = z.output<typeof propertyChangeSchema>;

/** HubSpot's guide pairs types with field types; a calculation may stand for any. */
const fieldTypes: Record<PropertyType, readonly string[]> = {
  bool: ['booleancheckbox', 'calculation_equation'],
  date: ['date'],
  datetime: ['date'],
  enumeration: ['booleancheckbox', 'checkbox', 'radio', 'select', 'calculation_equation'],
  number: ['number', 'calculation_equation'],
  phone_number: ['phonenumber'],
  string: ['file', 'text', 'textarea', 'calculation_equation', 'html', 'phonenumber'],
};

/** @throws HubSpotError 400 for a definition that does not hold together. */
export function checkDefinition(wanted: Pick<PropertyDefinition, 'name' | 'type' | 'fieldType' | 'options'>): void {
  const refused = (message: string, code: string): never => {
    const detail: ErrorDetail = { message, code, context: { propertyName: [wanted.name] } };
    throw validation(message, [detail]);
  };
  if (!/^[a-z][a-z0-9_]*$/.test(wanted.name))
    refused(
      `Property name ${wanted.name} must start with a letter and hold lower-case letters, digits and underscores only.`,
      'INVALID_PROPERTY_NAME',
    );
  if (!fieldTypes[wanted.type].includes(wanted.fieldType))
    refused(`${wanted.fieldType} is not a field type of ${wanted.type} properties.`, 'INVALID_FIELD_TYPE');
  const values = wanted.options.map(({ value }) => value);
  if (new Set(values).size < values.length) refused('Two options have the same value.', 'DUPLICATE_OPTION');
  const labels = wanted.options.map(({ label }) => label);
  if (new Set(labels).size < labels.length) refused('Two options have the same label.', 'DUPLICATE_OPTION');
  if (wanted.type === 'enumeration' && values.length === 0) refused('An enumeration needs options.', 'MISSING_OPTIONS');
  if (wanted.type === 'bool' && (values.length !== 2 || !values.includes('true') || !values.includes('false')))
    refused('A boolean property has exactly the options true and false.', 'INVALID_BOOLEAN_OPTION');
}
