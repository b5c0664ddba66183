/** HubSpot's decisions as the deal keeps them: the facts that they are, and which of them one partner may be told. */
import type { PropertyReader } from './evidence.ts';
import type { Manifest } from './manifest-schema.ts';
import { type ListEntries, readList, writeList } from './recorded-lists.ts';

/** Undefined where nobody recorded one, or the list cannot be read: then each question is as open as before. */
export function decisionsIn(
  deal: PropertyReader,
  { portal }: Manifest,
): readonly ListEntries['decisions'][] | undefined {
  return deal.fact('decisions', portal.deals.inputs.decisions, (text) => readList('decisions', text));
}

/** What a partner may know of the list: decisions about itself and of the whole deal, without who took them, and why. */
export function ownDecisions(text: string | null | undefined, partnerId: string): string | null {
  const own = (readList('decisions', text ?? '') ?? [])
    .filter(({ partnerId: whose }) => whose === undefined || whose === partnerId)
    .map((decision) => ({ ...decision, by: undefined, note: undefined }));
  return own.length === 0 ? null : writeList('decisions', own);
}
