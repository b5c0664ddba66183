/** What is said of lines, and of products that the customer has: each completed in the one property that keeps them all. */
import { lineKind, ownedKind } from '../../facts/book/kinds.ts';
import type { Recordable } from '../../contract/recording-request.ts';
import { readSaidLines, type SaidOfLine, writeSaidLines } from '../said-lines.ts';
import { readSaidOwned, type SaidOfOwned, type SaidOwned, writeSaidOwned } from '../said-owned.ts';
import { changed, type Changes, type Current, refused } from './change.ts';

type OfKind<K extends Recordable['kind']> = Extract<Recordable, { kind: K }>;

export function linesChange(record: OfKind<'line'>, property: string, current: Current): Changes {
  const text = current(property);
  const before = text === '' ? {} : readSaidLines(text);
  if (before === undefined) return refused({ path: 'lineItemIds', code: 'list_damaged', values: { property } });
  const said = Object.fromEntries(
    record.lineItemIds.map((id): [string, SaidOfLine] => [id, completed(before[id] ?? {}, record, lineKind)]),
  );
  const written = writeSaidLines({ ...before, ...said });
  return written === null
    ? refused({ path: 'lineItemIds', code: 'list_full', values: { property } })
    : changed({ property, field: 'line', to: written, how: 'merged' });
}

export function ownedChange(record: OfKind<'owned' | 'owned_list'>, property: string, current: Current): Changes {
  const text = current(property);
  const before: SaidOwned | undefined = text === '' ? { each: [] } : readSaidOwned(text);
  if (before === undefined) return refused({ path: '', code: 'list_damaged', values: { property } });
  const written = writeSaidOwned(record.kind === 'owned' ? withOne(before, record) : withAll(before, record));
  return written === null
    ? refused({ path: '', code: 'list_full', values: { property } })
    : changed({ property, field: record.kind, to: written, how: 'merged' });
}

function withOne({ each, ...whole }: SaidOwned, record: OfKind<'owned'>): SaidOwned {
  const others = each.filter(({ of }) => of !== record.of);
  if (record.remove === true) return { ...whole, each: others };
  const { of: _key, ...before } = each.find(({ of }) => of === record.of) ?? { of: record.of };
  const next: SaidOfOwned = { of: record.of, ...completed(before, record, ownedKind) };
  return { ...whole, each: [...others, next] };
}

function withAll({ each, all }: SaidOwned, { productLines, withdraw }: OfKind<'owned_list'>): SaidOwned {
  if (withdraw !== undefined && withdraw.length > 0) return { each };
  if (productLines === undefined) return all === undefined ? { each } : { each, all };
  return { each, all: productLines === 'none' ? [] : [...productLines] };
}

/** What is said goes before what stood there; what is withdrawn is gone. */
function completed<T extends object>(
  before: T,
  record: { readonly withdraw?: readonly string[] | undefined },
  entries: Readonly<Record<string, unknown>>,
): T {
  const said = Object.entries(record).filter(([field, value]) => Object.hasOwn(entries, field) && value !== undefined);
  const next = Object.entries({ ...before, ...Object.fromEntries(said) }).filter(
    ([field]) => record.withdraw?.includes(field) !== true,
  );
  // Always in the same order: two writers who say the same write the same text.
  return Object.fromEntries(next.toSorted(([one], [other]) => (one < other ? -1 : 1))) as T;
}
