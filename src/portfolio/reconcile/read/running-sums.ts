/** What has been added up so far while a statement is read: by currency, by line, by column of a month. */
import Fraction from 'fraction.js';
import { inCents } from '../../../rules/language/money.ts';
import { amountIn, type DecimalMark } from './amounts.ts';
import type { Column } from './column.ts';
import type { Table } from './columns.ts';
import type { DelimitedRow } from './delimited.ts';
import { companyNamed } from './named.ts';
import type { TotalRow } from './statement.ts';
import type { Standing } from './statuses.ts';
import type { Above } from './totals.ts';

/** Half up, away from zero on either side. */
export const centsOfExact = ({ s, n, d }: Fraction): bigint => s * ((n * 200n + d) / (d * 2n));

/** Lines of the file since the last total, where a line is several rows. */
export class LinesAbove {
  private readonly section = new Set<number>();
  private total: number | null = null;

  count(line: number): number {
    if (this.total !== null && this.total !== line) {
      this.section.clear();
      this.total = null;
    }
    return this.section.size - (this.section.has(line) ? 1 : 0);
  }

  pass(line: number, isTotal: boolean): void {
    if (isTotal) this.total = line;
    else this.section.add(line);
  }
}

/** What the months of a row come to, beside the total that it states itself. */
export class AcrossMonths {
  private readonly total: Column | undefined;
  private readonly ofLine = new Map<string, { line: number; currency: string; stated: Fraction; added: Fraction }>();

  constructor(
    { columns }: Table,
    private readonly decimal: DecimalMark | null,
  ) {
    this.total = columns.find(({ role }) => role === 'total');
  }

  add({ line, cells }: DelimitedRow, currency: string, exact: Fraction): void {
    const stated = this.total === undefined ? null : amountIn(cells[this.total.index] ?? '', this.decimal);
    if (stated === null) return;
    const key = `${line} ${currency}`;
    const before = this.ofLine.get(key)?.added ?? new Fraction(0);
    this.ofLine.set(key, { line, currency, stated, added: before.add(exact) });
  }

  totals(): TotalRow[] {
    return [...this.ofLine.values()].map(({ line, currency, stated, added }) => ({
      ...{ line, currency, label: this.total?.name ?? '' },
      stated: inCents(centsOfExact(stated)),
      added: inCents(centsOfExact(added)),
    }));
  }
}

/** What has been added up so far in one currency. */
export class Sums {
  private section = new Fraction(0);
  private all = new Fraction(0);
  private paidOfSection = new Fraction(0);
  private paid = new Fraction(0);
  private rowsOfSection = 0;
  private rows = 0;
  private readonly named = new Map<string, Fraction>();

  above(): Above {
    const { section, all, paidOfSection, paid, rowsOfSection, rows, named } = this;
    return { section, all, paidOfSection, paid, rowsOfSection, rows, named };
  }

  /** The amount in cents: what it adds to the rounded sum, so that nothing is lost between rows of more decimals. */
  take(exact: Fraction, names: readonly string[], standing: Standing | null): string {
    const before = centsOfExact(this.all);
    this.all = this.all.add(exact);
    this.section = this.section.add(exact);
    if (standing === 'paid') {
      this.paid = this.paid.add(exact);
      this.paidOfSection = this.paidOfSection.add(exact);
    }
    this.rows += 1;
    this.rowsOfSection += 1;
    for (const name of new Set(names.map(companyNamed)))
      this.named.set(name, (this.named.get(name) ?? new Fraction(0)).add(exact));
    return inCents(centsOfExact(this.all) - before);
  }

  endSection(): void {
    this.section = new Fraction(0);
    this.paidOfSection = new Fraction(0);
    this.rowsOfSection = 0;
  }
}
