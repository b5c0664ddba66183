/** One property as `app.json` declares it, and which of HubSpot's kinds of property would serve as well. */
import * as z from 'zod';

const propertyTypes = ['bool', 'date', 'datetime', 'enumeration', 'number', 'string'] as const;
type PropertyType = (typeof propertyTypes)[number];

/** HubSpot's input fields, by the type of value that each one takes; those of one row inside are as good as each other. */
const fields: Readonly<Record<PropertyType, readonly (readonly string[])[]>> = {
  bool: [['booleancheckbox', 'radio', 'select']],
  date: [['date']],
  datetime: [['date']],
  enumeration: [['select', 'radio'], ['checkbox']],
  number: [['number']],
  string: [['text', 'textarea']],
};

/** A property's values may be read from a property of these types, where an admin maps it to one of its own. */
const readableFrom: Readonly<Record<PropertyType, readonly string[]>> = {
  bool: ['bool'],
  date: ['date', 'datetime'],
  datetime: ['datetime'],
  enumeration: ['enumeration', 'string'],
  number: ['number'],
  string: ['string', 'enumeration', 'number', 'phone_number'],
};

const option = z.strictObject({ value: z.string().min(1), label: z.string().trim().min(1) });
export type Option = z.output<typeof option>;

export const propertySchema = z
  .strictObject({
    name: z.string().regex(/^[a-z][a-z0-9_]{0,99}$/, {
      error: 'an internal name is lower-case letters, digits and underscores, at most 100',
    }),
    label: z.string().trim().min(1),
    type: z.enum(propertyTypes),
    fieldType: z.string(),
    description: z.string().optional(),
    options: z.array(option).min(1).optional(),
    hasUniqueValue: z.boolean().optional(),
    /** The name is a property that the portal has already: it is read and checked, and never created or changed. */
    mapped: z.boolean().optional(),
  })
  .superRefine((property, context) => {
    for (const problem of problemsOf(property)) context.addIssue({ code: 'custom', message: problem });
  });
export type DeclaredProperty = z.output<typeof propertySchema>;

export const ownPrefix = 'roe_';

function problemsOf({
  name,
  type,
  fieldType,
  options,
  hasUniqueValue,
  mapped,
}: z.output<typeof propertySchema>): string[] {
  const values = options?.map(({ value }) => value) ?? [];
  const labels = options?.map(({ label }) => label) ?? [];
  const found = [
    !fields[type].flat().includes(fieldType) &&
      `"${name}": a property of type ${type} has the field ${fields[type].flat().join(' or ')}, not ${fieldType}`,
    type === 'enumeration' && options === undefined && `"${name}": an enumeration needs options`,
    type === 'bool' && [...values].sort().join() !== 'false,true' && `"${name}": a bool has the options true and false`,
    type !== 'enumeration' &&
      type !== 'bool' &&
      options !== undefined &&
      `"${name}": a property of type ${type} has no options`,
    new Set(values).size < values.length && `"${name}": two options have the same value`,
    new Set(labels).size < labels.length && `"${name}": two options have the same label`,
    hasUniqueValue === true && type !== 'string' && `"${name}": only text can be unique`,
    mapped !== true &&
      !name.startsWith(ownPrefix) &&
      `"${name}" does not begin with ${ownPrefix}: where it is a property that your portal has already, add "mapped": true`,
    mapped === true && hasUniqueValue === true && `"${name}": the app's own key cannot be mapped`,
  ];
  return found.filter((problem) => problem !== false);
}

interface Kind {
  readonly type: string;
  readonly fieldType: string;
}

/** True where the property found takes the same values in the same way: an admin's radio buttons are as good as a select. */
export function sameKind(declared: DeclaredProperty, found: Kind): boolean {
  if (found.type !== declared.type) return false;
  const alike = fields[declared.type].find((row) => row.includes(declared.fieldType)) ?? [];
  return alike.includes(found.fieldType);
}

/** True where the values of a property of this type can be read as the one declared. */
export const canBeReadFrom = (declared: DeclaredProperty, found: Kind): boolean =>
  readableFrom[declared.type].includes(found.type);
