/** Fields of a request, each to the property that keeps it. */
import type { Change } from './change.ts';
import type { Place } from './places.ts';

type Value = string | number | boolean | readonly string[];

/** Fields that are said or withdrawn, each to its own property. */
export function fieldChanges<P extends string>(
  record: { readonly withdraw?: readonly string[] | undefined },
  places: Readonly<Record<string, Place<P>>>,
  names: Readonly<Record<P, string>>,
): Change[] {
  const values: Readonly<Record<string, unknown>> = { ...record };
  return Object.entries(places).flatMap(([field, place]) => {
    const said = values[field] as Value | undefined;
    const to = (property: P, text: string): Change => ({ property: names[property], field, to: text, how: 'said' });
    const flag = (text: string): Change[] => (place.flag === undefined ? [] : [to(place.flag, text)]);
    if (record.withdraw?.includes(field) === true) return [to(place.property, ''), ...flag('')];
    if (said === undefined) return [];
    if (said === 'none' && place.flag !== undefined) return [to(place.property, ''), ...flag('false')];
    return [to(place.property, written(said, place)), ...flag('true')];
  });
}

/** As HubSpot keeps it: yes/no as true and false, lists separated by ";", instants in UTC. */
function written(value: Value, place: Place<string>): string {
  if (typeof value === 'string') return place.as === 'instant' ? inUtc(value) : value;
  return typeof value === 'object' ? value.join(';') : String(value);
}

export const inUtc = (instant: string): string => new Date(instant).toISOString();
