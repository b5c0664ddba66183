/** The columns that the first line of a statement names, and what each goes by its name. */
import type { StatementRole } from '../../../contract/statement-mapping.ts';
import { nameEach } from './columns.ts';
import { delimited } from './delimited.ts';
import { roleNamed } from './roles.ts';

export interface Recognised {
  readonly name: string;
  /** Null: it goes by no name that is known here, or another column does so more surely. */
  readonly role: StatementRole | null;
}

/** Of roles that one column alone has: the first that is surely called so. Empty: it is no line of names. */
export function recognised(line: string): readonly Recognised[] {
  const parsed = delimited(line);
  const header = parsed.ok ? (parsed.rows.find(({ cells }) => cells.some((cell) => cell.trim() !== '')) ?? null) : null;
  if (header === null) return [];
  const named = nameEach(header, header.cells.length).map((name) => ({ name, found: roleNamed(name) }));
  return named.map(({ name, found }) => {
    if (found === null) return { name, role: null };
    const rivals = named.filter((each) => each.found?.role === found.role);
    const best = rivals.find((each) => each.found?.how === 'sure') ?? rivals[0];
    return { name, role: best?.name === name || !alone.has(found.role) ? found.role : null };
  });
}

const alone: ReadonlySet<StatementRole> = new Set<StatementRole>([
  'amount',
  'credit',
  'debit',
  'deal',
  'month',
  'currency',
  'base',
  'rate',
]);
