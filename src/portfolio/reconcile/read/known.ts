/** What the facts know, by which the content of a column is told. */
import type { ProductLine } from '../../../facts/schema.ts';

export interface Known {
  readonly quarter: string;
  readonly dealIds: ReadonlySet<string>;
  /** As they are compared (`companyNamed`). */
  readonly names: ReadonlySet<string>;
  /** In which amounts are expected. */
  readonly currencies: ReadonlySet<string>;
  readonly productLineOf: (name: string) => ProductLine;
}
