/** Properties as a log names them, back to the fields that were said of them. Pure. */
import type { LoggedField } from '../../contract/history.ts';
import type { Fact } from '../../facts/book/fact.ts';
import { dealKinds, linkKind, partnerKinds, profileKind } from '../../facts/book/kinds.ts';
import type { Manifest } from '../manifest-schema.ts';
import { nameIn } from '../property-names.ts';

type Entries = Readonly<Record<string, Fact>>;
type Set = Readonly<Record<string, readonly [from: string, to: string]>>;

interface Keeping {
  readonly entries: Entries;
  readonly nameOf: (property: string) => string;
  readonly link?: 'automatic' | 'manual';
}

/** None for a kind whose facts stand in lists. */
export function loggedFields(kind: string, set: Set, manifest: Manifest): readonly LoggedField[] {
  const fields = fieldsIn(kind, set, manifest);
  // A link's state follows from its steps, wherever one was said.
  const steps = kind === 'link' ? fields.filter(({ field }) => field !== 'status') : fields;
  return steps.length === 0 ? fields : steps;
}

function fieldsIn(kind: string, set: Set, manifest: Manifest): readonly LoggedField[] {
  return keptAs(kind, manifest).flatMap(({ entries, nameOf, link }) =>
    Object.entries(entries).flatMap(([field, { keep }]): LoggedField[] => {
      if (keep.property === undefined) return [];
      const value = changed(set, nameOf(keep.property));
      const flag = keep.flag === undefined ? undefined : changed(set, nameOf(keep.flag));
      const to = value === undefined || value === '' ? withoutValue(value, flag) : { said: value };
      return to === undefined ? [] : [{ field, to, ...(link === undefined ? {} : { link }) }];
    }),
  );
}

/** What it was changed to, or said again to be. */
const changed = (set: Set, property: string): string | undefined =>
  Object.hasOwn(set, property) ? set[property]?.[1] : undefined;

function withoutValue(value: string | undefined, flag: string | undefined): LoggedField['to'] | undefined {
  if (flag === 'false') return 'none';
  return value === undefined ? undefined : 'withdrawn';
}

function keptAs(kind: string, { portal }: Manifest): readonly Keeping[] {
  const { properties } = portal.partnerInvolvement;
  const of = (all: Readonly<Record<string, Entries>>): Entries | undefined =>
    Object.hasOwn(all, kind) ? all[kind] : undefined;
  const [onDeal, onPart] = [of(dealKinds), of(partnerKinds)];
  if (onDeal !== undefined) return [{ entries: onDeal, nameOf: nameIn(portal.deals.inputs) }];
  if (onPart !== undefined) return [{ entries: onPart, nameOf: nameIn(properties) }];
  if (kind === 'profile') return [{ entries: profileKind, nameOf: nameIn(portal.companies) }];
  if (kind !== 'link') return [];
  return (['automatic', 'manual'] as const).map((link) => ({
    entries: linkKind,
    nameOf: (property) => nameIn(properties)(`${link}Link${property}`),
    link,
  }));
}
