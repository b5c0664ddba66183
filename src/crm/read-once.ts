/**
 * What all readings of one deal have in common. In HubSpot's own portal every partner on the deal gets a case of its own,
 * read from the records that are its own to know: the lines and the earlier deals are the same in each, and are read and
 * priced once. Made for one answer and passed on; it holds nothing of a partner, and is forgotten with the answer.
 */
import type { TimeZone } from '../facts/primitives.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import { isRebate, type ReadLine, readLine } from './line-items.ts';
import type { Manifest } from './manifest-schema.ts';
import { once } from './once.ts';
import { type Sold, soldOn, type WhatWasSold } from './past-sales.ts';
import { type Days, type SoldLine, soldLines } from './price-steps.ts';
import { type Lowered, lowered } from './rebates.ts';
import { type Cutters, cuttersFor } from './record-limits.ts';

export interface ReadOnce {
  readonly cutters: Cutters;
  readonly lines: (found: readonly CrmRecord[]) => LinesRead;
  readonly soldOn: (deal: WhatWasSold) => Sold;
}

interface LinesRead {
  /** What the customer may still decline. */
  readonly optional: readonly ReadLine[];
  readonly firm: readonly ReadLine[];
  readonly priced: (days: Days) => Priced;
}

interface Priced extends Lowered {
  /** Before any rebate. */
  readonly sold: readonly SoldLine[];
}

export function readOnce(manifest: Manifest, zone: TimeZone): ReadOnce {
  const lines = once((found: readonly CrmRecord[]) => linesIn(found, manifest));
  const sales = once((deal: CrmRecord) =>
    once((lineItems: WhatWasSold['lineItems']) => soldOn({ deal, lineItems }, manifest, zone)),
  );
  return {
    cutters: cuttersFor(manifest),
    lines,
    soldOn: ({ deal, lineItems }) => sales(deal)(lineItems),
  };
}

function linesIn(found: readonly CrmRecord[], manifest: Manifest): LinesRead {
  const all = found.map((record) => readLine(record, manifest));
  const firm = all.filter((line) => !line.optional);
  const rebates = firm.filter(isRebate);
  const others = firm.filter((line) => !isRebate(line));
  const byDays = new Map<string, Priced>();
  return {
    optional: all.filter((line) => line.optional),
    firm,
    priced(days) {
      const key = `${days.close ?? ''} ${days.on ?? ''}`;
      const known = byDays.get(key);
      if (known !== undefined) return known;
      const sold = soldLines(others, days);
      const priced = { sold, ...lowered(sold, rebates, days) };
      byDays.set(key, priced);
      return priced;
    },
  };
}
