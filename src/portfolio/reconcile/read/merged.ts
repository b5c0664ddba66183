/** Names that stand once above their rows. */
import type { Table } from './columns.ts';
import { type Draft, draftOf, isNobodys, type Settings } from './draft.ts';

/**
 * A name that stands once above its rows, as merged cells of a spreadsheet leave it. Only where no name is written twice
 * running, and for a month or a product that the name does not have yet: else a row without one is a row without one.
 */
export class Merged {
  readonly lines: number[] = [];
  private above: Draft | null = null;
  private readonly had = new Set<string>();
  private readonly isMerged: boolean;

  constructor(table: Table, settings: Settings) {
    const names = table.rows.flatMap((row) => {
      const draft = draftOf(row, table, settings);
      return draft === null || isNobodys(draft) ? [] : [whoseIs(draft)];
    });
    this.isMerged = names.every((name, index) => index === 0 || name === '' || name !== names[index - 1]);
  }

  named(draft: Draft): Draft {
    if (whoseIs(draft) !== '') {
      this.above = draft;
      this.had.clear();
      this.had.add(whatFor(draft));
      return draft;
    }
    const what = whatFor({ ...draft, product: draft.product ?? this.above?.product ?? null });
    if (this.above === null || !this.isMerged || isNobodys(draft) || this.had.has(what)) return draft;
    this.had.add(what);
    this.lines.push(draft.line);
    const { deal, dealName, customer, domain, product } = this.above;
    return { ...draft, deal, dealName, customer, domain, product: draft.product ?? product };
  }

  end(): void {
    this.above = null;
  }
}

const whatFor = ({ product, when }: Draft): string => JSON.stringify([product, when]);

const whoseIs = ({ deal, dealName, customer, domain }: Draft): string =>
  [deal, dealName, customer, domain].map((each) => each ?? '').join('');
