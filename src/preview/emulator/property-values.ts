/** Which values of a write HubSpot refuses, and in which words. */
import type { RefusedValue } from './errors.ts';
import type { Values } from './stored-record.ts';
import type { PropertyDefinition } from './property-definition.ts';

const longestText = 65_536;

export function refusals(definitions: ReadonlyMap<string, PropertyDefinition>, values: Values): RefusedValue[] {
  return Object.entries(values).flatMap(([name, value]): RefusedValue[] => {
    const definition = definitions.get(name);
    if (definition === undefined || definition.archived) {
      return [{ name, error: 'PROPERTY_DOESNT_EXIST', message: `Property "${name}" does not exist` }];
    }
    if (definition.readOnlyValue) {
      return [
        { name, error: 'READ_ONLY_VALUE', message: `"${name}" is a read only property; its value cannot be set.` },
      ];
    }
    return value === null || value === '' ? [] : refusedValue(definition, value);
  });
}

function refusedValue(definition: PropertyDefinition, value: string): RefusedValue[] {
  const { name } = definition;
  switch (definition.type) {
    case 'string':
    case 'phone_number':
      return value.length <= longestText
        ? []
        : [{ name, error: 'VALUE_TOO_LONG', message: `${name} is longer than ${longestText} characters.` }];
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(value)
        ? []
        : [{ name, error: 'INVALID_DOUBLE', message: `${value} was not a valid number.` }];
    case 'bool':
      return value === 'true' || value === 'false'
        ? []
        : [{ name, error: 'INVALID_BOOLEAN', message: `${value} was not a valid boolean.` }];
    case 'date':
    case 'datetime':
      return Number.isNaN(Date.parse(value)) && !/^-?\d{9,14}$/.test(value)
        ? [{ name, error: 'INVALID_DATE', message: `${value} was not a valid date.` }]
        : [];
    case 'enumeration': {
      const allowed = definition.options.map((each) => each.value);
      const chosen = definition.fieldType === 'checkbox' ? value.replace(/^;/, '').split(';') : [value];
      return chosen.every((each) => allowed.includes(each))
        ? []
        : [
            {
              name,
              error: 'INVALID_OPTION',
              message: `${value} was not one of the allowed options: [${allowed.join(', ')}]`,
            },
          ];
    }
  }
}

/** As HubSpot keeps a value: dates may be written in milliseconds and come back as ISO text, and a list that begins with `;` adds to what is there. */
export function kept(
  definition: PropertyDefinition | undefined,
  value: string | null,
  before: string | null,
): string | null {
  if (value === null || definition === undefined) return value;
  if (definition.fieldType === 'checkbox' && value.startsWith(';')) {
    return [...new Set([...(before ?? '').split(';'), ...value.split(';')])].filter((each) => each !== '').join(';');
  }
  if (!/^-?\d{9,14}$/.test(value)) return value;
  if (definition.type === 'datetime') return new Date(Number(value)).toISOString();
  return definition.type === 'date' ? new Date(Number(value)).toISOString().slice(0, 10) : value;
}
