/**
 * Lists that one property of a partner's involvement holds, as JSON: HubSpot's requests, absences, discounts, activities
 * in the customer's portal. `[]` says that there are none; an empty property, that nobody knows.
 */
import * as z from 'zod';
import { calendarDate, instant, lineItemId, partnerId, ratio } from '../facts/primitives.ts';
import type { ListName } from '../contract/recording-request.ts';

const yesNo = z.boolean().optional();

const request = z.strictObject({
  at: instant,
  /** Null: none so far. */
  repliedAt: instant.nullable().optional(),
  circumstance: z.enum(['illness', 'interruption', 'other']).optional(),
  reasonGiven: yesNo,
});
const absence = z.strictObject({
  from: calendarDate,
  to: calendarDate,
  announced: yesNo,
  announcedOn: calendarDate.optional(),
});
const discount = z.strictObject({ percent: ratio, promised: yesNo, writtenApproval: yesNo });
const activity = z.strictObject({ kind: z.enum(['login', 'create', 'edit']), authenticated: z.boolean() });

type RequestEntry = z.output<typeof request>;
type AbsenceEntry = z.output<typeof absence>;
type DiscountEntry = z.output<typeof discount>;
type ActivityEntry = z.output<typeof activity>;

export interface ListEntries {
  readonly requests: RequestEntry;
  readonly outOfOffice: AbsenceEntry;
  readonly discounts: DiscountEntry;
  readonly managedActivities: ActivityEntry;
}

const mostEntries = 500;
const schemas: { readonly [L in ListName]: z.ZodType<readonly ListEntries[L][]> } = {
  requests: z.array(request).max(mostEntries),
  outOfOffice: z.array(absence).max(mostEntries),
  discounts: z.array(discount).max(mostEntries),
  managedActivities: z.array(activity).max(mostEntries),
};

/** Undefined where the text is no such list: typed over by hand, or cut off. */
export function readList<L extends ListName>(list: L, text: string): readonly ListEntries[L][] | undefined {
  const parsed = schemas[list].safeParse(json(text));
  return parsed.success ? parsed.data : undefined;
}

/** HubSpot's limit for a text property. */
export const longestText = 65_536;

/** Null where a property cannot hold it. */
export function writeList<L extends ListName>(list: L, entries: readonly ListEntries[L][]): string | null {
  const text = JSON.stringify(entries);
  return text.length <= longestText && schemas[list].safeParse(json(text)).success ? text : null;
}

const onboarders = z.record(lineItemId, z.union([z.literal('hubspot'), partnerId]));
/** Who onboards which line item, by the line's id. */
export type Onboarders = z.output<typeof onboarders>;

export function readOnboarders(text: string): Onboarders | undefined {
  const parsed = onboarders.safeParse(json(text));
  return parsed.success ? parsed.data : undefined;
}

export function writeOnboarders(by: Onboarders): string | null {
  const text = JSON.stringify(Object.fromEntries(Object.entries(by).sort(([a], [b]) => (a < b ? -1 : 1))));
  return text.length <= longestText ? text : null;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
