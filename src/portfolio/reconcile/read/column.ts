/** A column of a statement, and what it was taken for. */
import type { Role } from './roles.ts';

export interface Column {
  readonly index: number;
  /** As the statement has it; its number where it has none. */
  readonly name: string;
  readonly role: Role | null;
  readonly by: 'mapping' | 'name' | 'content' | null;
  /** That its name says. */
  readonly currency: string | null;
  /** Of a column that holds one month, or quarter: which one. */
  readonly time?: string;
}
