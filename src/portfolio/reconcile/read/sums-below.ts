/** What stands below a total, for statements that put it above its rows. */
import type Fraction from 'fraction.js';
import { Sums } from './running-sums.ts';
import type { Standing } from './statuses.ts';
import { addedUp } from './totals.ts';

interface Taken {
  /** Rows of another currency or month are added up apart. */
  readonly key: string;
  readonly exact: Fraction;
  readonly names: readonly string[];
  readonly standing: Standing | null;
}
type Passed = { readonly is: 'row'; readonly row: Taken } | { readonly is: 'total'; readonly key: string };

export class SumsBelow {
  private readonly passed: Passed[] = [];

  row(row: Taken): void {
    this.passed.push({ is: 'row', row });
  }

  /** The answer is asked once all rows are read: what a total of that label comes to with what is below it. */
  total(label: string, key: string, exact: Fraction): () => Fraction {
    this.passed.push({ is: 'total', key });
    const from = this.passed.length;
    return () => {
      const all = this.passed.slice(from);
      const next = all.findIndex((each) => each.is === 'total' && each.key === key);
      const comesTo = (passed: readonly Passed[]) => addedUp(label, exact, sumsOf(passed, key).above());
      const whole = comesTo(all);
      return next === -1 || whole.equals(exact) ? whole : comesTo(all.slice(0, next));
    };
  }
}

function sumsOf(passed: readonly Passed[], key: string): Sums {
  const sums = new Sums();
  for (const each of passed)
    if (each.is === 'row' && each.row.key === key) sums.take(each.row.exact, each.row.names, each.row.standing);
  return sums;
}
