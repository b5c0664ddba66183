/**
 * Lists that one property holds, as JSON: of a partner's involvement HubSpot's requests, absences, discounts, activities
 * in the customer's portal; of the deal HubSpot's decisions. `[]` says that there are none; an empty property, that nobody
 * knows.
 */
import * as z from 'zod';
import { communication } from '../facts/book/communication.ts';
import { decisions } from '../facts/book/decisions.ts';
import { discounts } from '../facts/book/discounts.ts';
import { shapeOf } from '../facts/book/fact.ts';
import { managed } from '../facts/book/managed.ts';
import { longestProperty, mostEntries } from '../facts/limits.ts';
import { lineItemId, partnerId } from '../facts/primitives.ts';
import type { ListName } from '../contract/recording-request.ts';
import { byKey, json } from './json-text.ts';

// Whose the entry is says the record that holds the list.
const { partnerId: _asked, ...request } = communication.children.requests.children;
const { partnerId: _absent, ...absence } = communication.children.outOfOffice.children;
const { partnerId: _promising, ...discount } = discounts.children;
const { partnerId: _active, ...activity } = managed.children.activities.children;
const entries = {
  requests: z.lazy(() => z.strictObject(shapeOf(request))),
  outOfOffice: z.lazy(() => z.strictObject(shapeOf(absence))),
  discounts: z.lazy(() => z.strictObject(shapeOf(discount))),
  managedActivities: z.lazy(() => z.strictObject(shapeOf(activity))),
  // Which partner a decision is about says itself: it is kept on the deal.
  decisions: z.lazy(() => z.strictObject(shapeOf(decisions.children))),
} satisfies Record<ListName | 'decisions', z.ZodType>;

export type ListEntries = { readonly [L in keyof typeof entries]: z.output<(typeof entries)[L]> };

const schemas: { readonly [L in keyof ListEntries]: z.ZodType<readonly ListEntries[L][]> } = {
  requests: z.array(entries.requests).max(mostEntries),
  outOfOffice: z.array(entries.outOfOffice).max(mostEntries),
  discounts: z.array(entries.discounts).max(mostEntries),
  managedActivities: z.array(entries.managedActivities).max(mostEntries),
  decisions: z.array(entries.decisions).max(mostEntries),
};

/** Undefined where the text is no such list: typed over by hand, or cut off. */
export function readList<L extends keyof ListEntries>(list: L, text: string): readonly ListEntries[L][] | undefined {
  const parsed = schemas[list].safeParse(json(text));
  return parsed.success ? parsed.data : undefined;
}

/** One entry by itself. */
export function readEntry<L extends keyof ListEntries>(list: L, value: unknown): ListEntries[L] | undefined {
  const parsed = schemas[list].safeParse([value]);
  return parsed.success ? parsed.data[0] : undefined;
}

/** Null where a property cannot hold it. */
export function writeList<L extends keyof ListEntries>(list: L, entries: readonly ListEntries[L][]): string | null {
  const text = JSON.stringify(entries);
  return text.length <= longestProperty && schemas[list].safeParse(json(text)).success ? text : null;
}

const onboarders = z.lazy(() => z.record(lineItemId, z.union([z.literal('hubspot'), partnerId])));
/** Who onboards which line item, by the line's id. */
export type Onboarders = z.output<typeof onboarders>;

export function readOnboarders(text: string): Onboarders | undefined {
  const parsed = onboarders.safeParse(json(text));
  return parsed.success ? parsed.data : undefined;
}

export function writeOnboarders(by: Onboarders): string | null {
  const text = JSON.stringify(Object.fromEntries(Object.entries(by).sort(byKey)));
  return text.length <= longestProperty ? text : null;
}
