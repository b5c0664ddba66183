/** Names that stand once above their rows. */
import type { Table } from './columns.ts';
import type { DelimitedRow } from './delimited.ts';
import { type Draft, draftOf, isNobodys, type Settings, textAt } from './draft.ts';

type Above = Pick<Draft, 'deal' | 'dealName' | 'customer' | 'domain' | 'product'>;

/**
 * A name that stands once above its rows, as merged cells of a spreadsheet leave it. Only where no name is written twice
 * running, and for a month or a product that the name does not have yet: else a row without one is a row without one.
 */
export class Merged {
  readonly lines: number[] = [];
  private above: Above | null = null;
  private isHeading = false;
  private readonly had = new Set<string>();
  private readonly isMerged: boolean;

  constructor(table: Table, settings: Settings) {
    const names = table.rows.flatMap((row) => {
      const draft = draftOf(row, table, settings);
      return draft === null || isNobodys(draft) ? [] : [whoseIs(draft)];
    });
    this.isMerged = names.every((name, index) => index === 0 || name === '' || name !== names[index - 1]);
  }

  /** A line of which nothing stands but a name: it is of the rows below, until another name or a total. */
  heading({ cells }: DelimitedRow, table: Table): void {
    const text = (role: 'deal' | 'deal_name' | 'customer' | 'domain') => textAt(cells, table, role);
    const above = {
      ...{ deal: text('deal'), dealName: text('deal_name'), customer: text('customer'), domain: text('domain') },
      product: null,
    };
    const isAlone = cells.filter((cell) => cell.trim() !== '').length === 1;
    if (!isAlone || whoseIs(above) === '') return;
    this.above = above;
    this.isHeading = true;
  }

  named(draft: Draft): Draft {
    if (whoseIs(draft) !== '') {
      this.above = draft;
      this.isHeading = false;
      this.had.clear();
      this.had.add(whatFor(draft));
      return draft;
    }
    const what = whatFor({ ...draft, product: draft.product ?? this.above?.product ?? null });
    const isOpen = this.isHeading || (this.isMerged && !this.had.has(what));
    if (this.above === null || !isOpen || isNobodys(draft)) return draft;
    this.had.add(what);
    // A product may stand once above its months as well.
    if (!this.isHeading) this.above = { ...this.above, product: draft.product ?? this.above.product };
    this.lines.push(draft.line);
    const { deal, dealName, customer, domain, product } = this.above;
    return { ...draft, deal, dealName, customer, domain, product: draft.product ?? product };
  }

  end(): void {
    this.above = null;
    this.isHeading = false;
  }
}

const whatFor = ({ product, when }: Draft): string => JSON.stringify([product, when]);

const whoseIs = ({ deal, dealName, customer, domain }: Omit<Above, 'product'>): string =>
  [deal, dealName, customer, domain].map((each) => each ?? '').join('');
