/** Why two amounts differ: the strongest evidence first, and of the first that explains it nothing weaker. */
import { ofBase } from './of-base.ts';
import { ofColumns } from './of-columns.ts';
import { ofMonths } from './of-months.ts';
import { ofNumber } from './of-number.ts';
import { ofStructure } from './of-structure.ts';
import type { Pair } from './pair.ts';
import type { Difference } from './why.ts';

/** Of equal weight: each explains it. */
export function differencesOf(pair: Pair): readonly [Difference, ...Difference[]] {
  for (const ask of [ofStructure, ofColumns, ofMonths, ofBase, ofNumber]) {
    const [first, ...others] = ask(pair);
    if (first !== undefined) return [first, ...others];
  }
  return [{ code: 'unexplained' }];
}
