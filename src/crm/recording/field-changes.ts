/** Fields of a request, each to the property that keeps it. */
import type { Fact } from '../../facts/book/fact.ts';
import type { Change } from './change.ts';

type Value = string | number | boolean | readonly string[];

/** Fields that are said or withdrawn, each to its own property. `nameOf`: the portal's name of a property of `app.json`. */
export function fieldChanges(
  record: { readonly withdraw?: readonly string[] | undefined },
  entries: Readonly<Record<string, Fact>>,
  nameOf: (property: string) => string,
): Change[] {
  const values: Readonly<Record<string, unknown>> = { ...record };
  return Object.entries(entries).flatMap(([field, fact]) => {
    const { property, flag } = fact.keep;
    if (property === undefined) return [];
    const said = values[field] as Value | undefined;
    const to = (of: string, text: string): Change => ({ property: nameOf(of), field, to: text, how: 'said' });
    const flagged = (text: string): Change[] => (flag === undefined ? [] : [to(flag, text)]);
    if (record.withdraw?.includes(field) === true) return [to(property, ''), ...flagged('')];
    if (said === undefined) return [];
    if (said === 'none' && flag !== undefined) return [to(property, ''), ...flagged('false')];
    return [to(property, written(said, fact)), ...flagged('true')];
  });
}

/** As HubSpot keeps it: yes/no as true and false, lists separated by ";", instants in UTC. */
function written(value: Value, { form }: Fact): string {
  if (typeof value === 'string') return form.input === 'date_time' ? inUtc(value) : value;
  return typeof value === 'object' ? value.join(';') : String(value);
}

const inUtc = (instant: string): string => new Date(instant).toISOString();
