/**
 * After a merge HubSpot answers for either record under the id of a third: a GET or a batch read by an old id brings the
 * new record, whose property `hs_merged_object_ids` names the old ones. Associations by an old id come back empty.
 *
 * https://developers.hubspot.com/changelog/updated-merge-functionality-for-contacts-and-companies and
 * https://developers.hubspot.com/changelog/announcement-deals-now-support-merging, and for batches
 * https://community.hubspot.com/t5/APIs-Integrations/Question-about-using-batch-read-API/m-p/1101616 (read 29 November 2026).
 */
import type { CrmRecord } from './answers.ts';
import type { ObjectType } from './paths.ts';

/** Separated by semicolons, like every list of HubSpot's. */
export const mergedIds = 'hs_merged_object_ids';

/** HubSpot merges contacts, companies, deals, tickets and custom objects. */
export const neverMerged: ReadonlySet<ObjectType> = new Set(['line_items', 'quotes', 'partner_clients']);

export const mergedInto = ({ properties }: CrmRecord): readonly string[] =>
  (properties[mergedIds] ?? '').split(';').filter((id) => /^\d{1,19}$/.test(id));

/** By the id that was asked for: the record of that id. */
export function answering(ids: readonly string[], records: readonly CrmRecord[]): Map<string, CrmRecord> {
  const asked = new Set(ids);
  return new Map(records.filter(({ id }) => asked.has(id)).map((record) => [record.id, record]));
}

/**
 * By the id that was asked for: the record that answers for it. One that nobody can match to a question is left out.
 * `certain`: HubSpot said nothing of questions without an answer.
 */
export function answeredFor(
  ids: readonly string[],
  records: readonly CrmRecord[],
  certain = true,
): Map<string, CrmRecord> {
  const asked = new Set(ids);
  const found = answering(ids, records);
  for (const record of records)
    for (const id of mergedInto(record)) if (asked.has(id) && !found.has(id)) found.set(id, record);
  const left = ids.filter((id) => !found.has(id));
  const used = new Set(found.values());
  const strangers = records.filter((record) => !used.has(record));
  const [id, ...otherIds] = left;
  const [record, ...otherRecords] = strangers;
  // One question without an answer and one answer without a question belong together.
  if (certain && id !== undefined && record !== undefined && otherIds.length === 0 && otherRecords.length === 0)
    found.set(id, record);
  return found;
}
