/**
 * What all readings of one deal have in common. In HubSpot's own portal every partner on the deal gets a case of its own,
 * read from the records that are its own to know: the lines and the earlier deals are the same in each, and are read and
 * priced once. Made for one answer and passed on; it holds nothing of a partner, and is forgotten with the answer.
 */
import type { TimeZone } from '../facts/primitives.ts';
import type { AcceptedNames } from './accepted-names.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import { isRebate, type ReadLine, readLine } from './line-items.ts';
import type { Manifest } from './manifest-schema.ts';
import { once } from './once.ts';
import { type Sold, soldOn, type WhatWasSold } from './past-sales.ts';
import { type Days, type SoldLine, soldLines } from './price-steps.ts';
import { type Lowered, lowered } from './rebates.ts';
import type { SaidLines } from './said-lines.ts';
import { type Cutters, cuttersFor } from './record-limits.ts';

export interface ReadOnce {
  readonly cutters: Cutters;
  /** `said`: what somebody recorded of the deal's lines. */
  readonly lines: (found: readonly CrmRecord[], said: SaidLines) => LinesRead;
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

/** `accepted`: the names that were accepted in this portal; null: they are not known. */
export function readOnce(manifest: Manifest, zone: TimeZone, accepted: AcceptedNames | null): ReadOnce {
  const names: AcceptedNames = accepted ?? new Map();
  // Each reading takes what was said from the property anew: the same text says the same.
  const lines = once((found: readonly CrmRecord[]) => {
    const bySaid = new Map<string, LinesRead>();
    return (said: SaidLines): LinesRead => {
      const key = JSON.stringify(said);
      const known = bySaid.get(key) ?? linesIn(found, said, manifest, names);
      bySaid.set(key, known);
      return known;
    };
  });
  const sales = once((deal: CrmRecord) =>
    once((lineItems: WhatWasSold['lineItems']) => soldOn({ deal, lineItems }, manifest, names, zone)),
  );
  return {
    cutters: cuttersFor(manifest),
    lines: (found, said) => lines(found)(said),
    soldOn: ({ deal, lineItems }) => sales(deal)(lineItems),
  };
}

function linesIn(found: readonly CrmRecord[], said: SaidLines, manifest: Manifest, accepted: AcceptedNames): LinesRead {
  const all = found.map((record) => readLine(record, manifest, accepted, said));
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
