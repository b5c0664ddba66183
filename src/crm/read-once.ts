/**
 * What all readings of one deal have in common. In HubSpot's own portal every partner on the deal gets a case of its own,
 * read from the records that are its own to know: the lines and the earlier deals are the same in each, and are read and
 * priced once. Made for one answer and passed on; it holds nothing of a partner, and is forgotten with the answer.
 *
 * What one record says by itself is read once, whichever deal it is read for: a customer's deals are each other's earlier
 * deals. It is forgotten with the record.
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

const noNames: AcceptedNames = new Map();

/** `accepted`: the names that were accepted in this portal; null: they are not known. */
export function readOnce(manifest: Manifest, zone: TimeZone, accepted: AcceptedNames | null): ReadOnce {
  const names: AcceptedNames = accepted ?? noNames;
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
  return {
    cutters: cuttersFor(manifest),
    lines: (found, said) => lines(found)(said),
    soldOn: ({ deal, lineItems }) => salesOf(manifest)(names)(deal)(lineItems, zone),
  };
}

/** A line of which nobody recorded anything. */
const lineOf = once((manifest: Manifest) =>
  once((names: AcceptedNames) => once((record: CrmRecord) => readLine(record, manifest, names))),
);

const salesOf = once((manifest: Manifest) =>
  once((names: AcceptedNames) =>
    once((deal: CrmRecord) => {
      let last: { readonly lineItems: WhatWasSold['lineItems']; readonly zone: TimeZone; readonly sold: Sold } | null =
        null;
      return (lineItems: WhatWasSold['lineItems'], zone: TimeZone): Sold => {
        if (last?.zone === zone && areSame(last.lineItems, lineItems)) return last.sold;
        const sold = soldOn({ deal, lineItems }, lineOf(manifest)(names), zone);
        last = { lineItems, zone, sold };
        return sold;
      };
    }),
  ),
);

const areSame = (some: readonly CrmRecord[], others: readonly CrmRecord[]): boolean =>
  some === others || (some.length === others.length && some.every((record, index) => record === others[index]));

function linesIn(found: readonly CrmRecord[], said: SaidLines, manifest: Manifest, accepted: AcceptedNames): LinesRead {
  const unsaid = lineOf(manifest)(accepted);
  const all = found.map((record) =>
    Object.hasOwn(said, record.id) ? readLine(record, manifest, accepted, said) : unsaid(record),
  );
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
