/** A closed quarter as a portal keeps it: in short, and every amount of it in as few letters as will do. */
import { type ClosedDetail, closedDetailSchema, type Closing, kindsClosed } from '../../contract/closed-quarter.ts';
import { longestProperty } from '../../facts/limits.ts';
import type { ClosedQuarter } from './closed.ts';
import type { Adjustment, Entry } from './entry.ts';
import type { Statement } from './statement.ts';

/** As many letters as stand for a name; the file has it whole. */
const longestName = 200;

interface Kept {
  readonly detail: Closing['detail'];
  /** Null: nothing fits. */
  readonly text: string | null;
}

/** Every amount where a property can hold them; else what each partner is due; else nothing. */
export function keptDetail({ entries, adjustments }: ClosedQuarter, by: Statement['by']['partner']): Kept {
  const whole = JSON.stringify(packed(entries, adjustments));
  if (whole.length <= longestProperty) return { detail: 'amounts', text: whole };
  const partners: ClosedDetail = {
    of: 'partners',
    version: 1,
    partners: by.map(({ id, name, currency, earned, unpaid, projected, awaiting }) => ({
      ...{ id, name: name?.slice(0, longestName) ?? null, currency, earned, unpaid, projected, awaiting },
    })),
  };
  const text = JSON.stringify(partners);
  return text.length <= longestProperty ? { detail: 'partners', text } : { detail: 'nothing', text: null };
}

function packed(entries: readonly Entry[], adjustments: readonly Adjustment[]): ClosedDetail {
  const [partners, deals, lines] = [new List(), new List(), new List()];
  const entryOf = ({ partnerId, partner, month, currency, amount, kind, ...of }: Entry) => {
    const { dealId, deal, customerId, edition, provisional, lineItemId, line, product, program } = of;
    const inDeals = deals.placeOf([dealId, deal.slice(0, longestName), customerId, edition, provisional]);
    return [
      lines.placeOf([inDeals, lineItemId, line.slice(0, longestName), product, program]),
      partnerId === null ? null : partners.placeOf([partnerId, (partner ?? partnerId).slice(0, longestName)]),
      month,
      currency,
      amount,
      kindsClosed.indexOf(kind),
    ] as const;
  };
  const own = entries.map(entryOf);
  const adjusted = adjustments.map((each) => [each.adjusts, ...entryOf(each)] as const);
  return closedDetailSchema.parse({
    of: 'amounts',
    version: 1,
    ...{ partners: partners.all, deals: deals.all, lines: lines.all, entries: own, adjustments: adjusted },
  });
}

/** Each thing once, in the order in which it came. */
class List {
  readonly all: (readonly unknown[])[] = [];
  readonly #places = new Map<string, number>();

  placeOf(item: readonly unknown[]): number {
    const key = JSON.stringify(item);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.all.length);
    return this.all.push(item) - 1;
  }
}

/** Null: the portal does not keep its amounts, or somebody typed over them. */
export function closedFrom({ quarter, closedAt, digest }: Closing, detail: ClosedDetail | null): ClosedQuarter | null {
  if (detail?.of !== 'amounts') return null;
  const { partners, deals, lines } = detail;
  const entryOf = (own: string, [line, partner, month, currency, amount, kind]: (typeof detail.entries)[number]) => {
    const ofLine = lines[line];
    const ofDeal = ofLine === undefined ? undefined : deals[ofLine[0]];
    const ofPartner = partner === null ? null : partners[partner];
    const named = kindsClosed[kind];
    if (ofLine === undefined || ofDeal === undefined || ofPartner === undefined || named === undefined) return null;
    const [dealId, deal, customerId, edition, provisional] = ofDeal;
    const [, lineItemId, name, product, program] = ofLine;
    return {
      ...{ quarter: own, month, partnerId: ofPartner?.[0] ?? null, partner: ofPartner?.[1] ?? null, customerId },
      ...{
        dealId,
        deal,
        lineItemId,
        line: name,
        product,
        program,
        currency,
        amount,
        kind: named,
        edition,
        provisional,
      },
    } satisfies Entry;
  };
  const entries = detail.entries.map((each) => entryOf(quarter, each));
  const adjustments = detail.adjustments.map(([adjusts, ...each]) => {
    const entry = entryOf(quarter, each);
    return entry === null ? null : { ...entry, adjusts };
  });
  if ([...entries, ...adjustments].includes(null)) return null;
  return {
    version: 1,
    ...{ quarter, closedAt, digest },
    entries: entries.filter((each) => each !== null),
    adjustments: adjustments.filter((each) => each !== null),
  };
}

/**
 * The quarter in which adjustments are stated that nobody asks for by name: the one after the last that is closed. A later one
 * that is open as well would take them back a second time.
 */
export function takesAdjustments(closed: readonly Pick<Closing, 'quarter'>[]): string | null {
  const last = closed
    .map(({ quarter }) => quarter)
    .sort()
    .at(-1);
  if (last === undefined) return null;
  const [year = 0, number = 0] = last.split('-Q').map(Number);
  return number === 4 ? `${year + 1}-Q1` : `${year}-Q${number + 1}`;
}
