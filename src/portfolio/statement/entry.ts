/** One line of a deal in one month: the smallest amount that a statement names. */
import type { ViewInput } from '../../contract/view-input.ts';
import type { Determination, Program } from '../../rules/language/determination.ts';
import type { LineAccruals } from '../../rules/verdict/by-line.ts';
import type { Facts, ProductLine } from '../../facts/schema.ts';
import { isZero } from '../../view/amounts.ts';
import { partnerNames } from '../../view/partner-names.ts';

/** Apart, and none is called paid: that stands in HubSpot's own statement alone. */
export const entryKinds = ['earned', 'unpaid', 'projected', 'awaiting'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** A deal with what the rules say of it. */
export interface JudgedDeal {
  readonly facts: Facts;
  readonly determination: Determination;
  readonly accruals: readonly LineAccruals[];
  /** The partner that looks, of whose amounts alone is told; null: everybody's. */
  readonly viewer: string | null;
}

/** In a partner's own account its own case, cut before it was judged. */
export function judgedDeal(input: ViewInput): JudgedDeal {
  const { facts, determination, accruals } = input;
  const viewer = input.audience === 'partner' ? input.viewerPartnerId : null;
  return { facts, determination, accruals: accruals?.() ?? [], viewer };
}

export interface Entry {
  /** `2026-Q4`, by the calendar. */
  readonly quarter: string;
  /** `2026-10` */
  readonly month: string;
  /** Null: of several partners nobody knows yet whose it is. */
  readonly partnerId: string | null;
  readonly partner: string | null;
  readonly customerId: string | null;
  readonly dealId: string;
  readonly deal: string;
  readonly lineItemId: string;
  readonly line: string;
  readonly product: ProductLine;
  readonly program: Program;
  readonly currency: string;
  /** Two decimals. */
  readonly amount: string;
  readonly kind: EntryKind;
  readonly edition: string;
  /** By rules that HubSpot announced and whose text is not known. */
  readonly provisional: boolean;
}

/** Of a quarter that was closed, in the one that is open: `quarter` is the open one. */
export interface Adjustment extends Entry {
  readonly adjusts: string;
}

/** Months in which nothing is due are none; a month after the end neither. */
export function entriesOf({ facts, determination, accruals }: JudgedDeal, quarter: string): Entry[] {
  const { edition, dealId } = determination;
  const names = partnerNames(facts);
  return accruals.flatMap(({ lineItemId, partnerId, program, currency, months }) => {
    const line = determination.lines.find((each) => each.lineItemId === lineItemId);
    const named = facts.lineItems?.find(({ id }) => id === lineItemId)?.name;
    return months.flatMap(({ month, paidInQuarter, accrued, state }): Entry[] =>
      paidInQuarter !== quarter || state === 'stopped' || isZero(accrued)
        ? []
        : [
            {
              quarter,
              month,
              partnerId,
              partner: partnerId === null ? null : (names.get(partnerId) ?? partnerId),
              customerId: facts.customer?.id ?? null,
              dealId,
              deal: facts.deal.name ?? dealId,
              lineItemId,
              line: named ?? lineItemId,
              product: line?.productLine ?? 'unclassified',
              program,
              currency,
              amount: accrued,
              kind: state,
              edition: edition.id,
              provisional: edition.provisional === true,
            },
          ],
    );
  });
}
