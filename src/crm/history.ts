/**
 * What the records of a deal keep of its history. In a partner's own portal only what was recorded there of itself: of the
 * deal's log, which is one for all, its own lines and nothing of the others, not even how many they are (BPW-03).
 */
import type { DealHistory, LoggedEntry, LoggedField, LogGap } from '../contract/history.ts';
import { type Recordable, recordableSchema } from '../contract/recording-request.ts';
import type { SavedAssessment } from '../contract/saved-assessments.ts';
import { recordedFact } from '../facts/book/kinds.ts';
import { evaluatedFor, evaluatedOf } from './evaluated-of.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import { involvedPartner } from './involvements.ts';
import type { Manifest } from './manifest-schema.ts';
import { partnerOfPortal } from './partner-of-portal.ts';
import { type AuditEntry, entriesOf, isSaidIn, lostIn, withoutPartner } from './recording/audit.ts';
import { fieldsOfOthers } from './recording/of-others.ts';
import { loggedFields } from './recording/logged-fields.ts';
import type { DealRecords } from './records.ts';
import { readSaved } from './saved-assessments.ts';

/** Of records that were read with their history. */
export function historyOf(records: DealRecords, manifest: Manifest): DealHistory {
  const { portal } = manifest;
  const own = partnerOfPortal(manifest);
  const logs: readonly Log[] = [
    logOf(records.deal, portal.deals.outputs.audit, null),
    ...(records.involvements?.found ?? []).flatMap((record) => {
      const partnerId = involvedPartner(record, manifest);
      const isTold = partnerId !== null && (own === null || partnerId === own.id);
      return isTold ? [logOf(record, portal.partnerInvolvement.properties.audit, partnerId)] : [];
    }),
    // In its own portal a partner's profile stands in app.json.
    ...(own === null ? profileLogs(records, manifest) : []),
  ];
  const entries = logs.flatMap((log) => entriesIn(log, manifest));
  return {
    entries: entries.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at)),
    gaps: [
      ...logs.flatMap((log) => gapsIn(log, own !== null)),
      ...(isUnread(records, own?.id ?? null, manifest)
        ? ([{ partnerId: null, why: 'unread', count: 1 }] as const)
        : []),
    ],
    saved: savedIn(records.deal, manifest),
    mark: evaluatedOf(records, manifest),
  };
}

/** A partner whose own record was read is told of no other's. */
function isUnread({ involvements }: DealRecords, own: string | null, manifest: Manifest): boolean {
  if (involvements === null) return true;
  const isOwnRead = own !== null && involvements.found.some((record) => involvedPartner(record, manifest) === own);
  return !isOwnRead && involvements.missing.length > 0;
}

interface Log {
  readonly partnerId: string | null;
  readonly text: string;
}

const logOf = ({ properties }: CrmRecord, property: string, partnerId: string | null): Log => ({
  partnerId,
  text: properties[property] ?? '',
});

function profileLogs({ companies, involvements }: DealRecords, manifest: Manifest): readonly Log[] {
  const partners = new Set((involvements?.found ?? []).map((record) => involvedPartner(record, manifest)));
  return (companies?.found ?? [])
    .filter(({ id }) => partners.has(id))
    .map((company) => logOf(company, manifest.portal.companies.audit, company.id));
}

function entriesIn({ partnerId, text }: Log, manifest: Manifest): LoggedEntry[] {
  const own = partnerOfPortal(manifest);
  const entries: LoggedEntry[] = [];
  // By field: when a later recording withdrew it, or that one said it anew.
  const later = new Map<string, string | null>();
  for (const entry of entriesOf(text)) {
    if (Number.isNaN(Date.parse(entry.at)) || (own !== null && !isSaidIn(entry, own))) continue;
    const all = loggedFields(entry.kind, entry.set, manifest);
    const fields = all.filter(({ field }) => own === null || !isOfOthers(entry.kind, field));
    const said = saidIn(entry);
    if (own !== null && (fields.length < all.length || (said !== null && isAboutOthers(said, own.id)))) continue;
    const withdrawn = withdrawnLater(entry, fields, said, later);
    entries.push({
      at: entry.at,
      saidBy: withoutPartner(entry.saidBy, own),
      byPartner: entry.partner !== undefined,
      partnerId,
      kind: entry.kind,
      said,
      fields,
      ...(withdrawn === null ? {} : { withdrawnAt: withdrawn }),
    });
  }
  return entries;
}

/** When all that it said was withdrawn; null where any of it was not, or was said anew first. */
function withdrawnLater(
  { at, kind }: AuditEntry,
  fields: readonly LoggedField[],
  said: Recordable | null,
  later: Map<string, string | null>,
): string | null {
  const removed = said !== null && 'remove' in said && said.remove === true;
  const keys = [
    ...fields.map(({ field, link = '', to }) => ({ key: `${kind} ${link} ${field}`, withdraws: to === 'withdrawn' })),
    ...(said === null ? [] : [{ key: `${kind} ${identityOf(said)}`, withdraws: removed }]),
  ];
  const since = keys.filter(({ withdraws }) => !withdraws).map(({ key }) => later.get(key) ?? null);
  for (const { key, withdraws } of keys) later.set(key, withdraws ? at : null);
  return since.length > 0 && since.every((each) => each !== null) ? (since[0] ?? null) : null;
}

const isAboutOthers = (said: Recordable, own: string): boolean =>
  ('partnerId' in said && said.partnerId !== undefined && said.partnerId !== own) || fieldsOfOthers(said).length > 0;

function isOfOthers(kind: string, field: string): boolean {
  const told = recordedFact(kind, field)?.told;
  return told === 'hubspot' || told === 'credited';
}

/** What finds an entry of a list again. */
function identityOf(said: Recordable): string {
  switch (said.kind) {
    case 'request':
      return said.at;
    case 'absence':
      return `${said.from} ${said.to}`;
    case 'discount':
      return said.percent;
    case 'activity':
      return `${said.activity} ${String(said.authenticated)}`;
    case 'decision':
      return [said.ruleId, said.on, said.code, said.partnerId, said.lineItemId].join(' ');
    case 'owned':
      return said.of;
    default:
      return '';
  }
}

/** Null where the line says nothing of it, or says it as no version of the app did. */
function saidIn({ kind, said }: AuditEntry): Recordable | null {
  if (said === undefined) return null;
  const parsed = recordableSchema.safeParse({ ...said, kind });
  return parsed.success ? parsed.data : null;
}

/** Of the deal's own log a partner is not told what is missing: it may be of others. */
function gapsIn({ partnerId, text }: Log, isPartner: boolean): LogGap[] {
  if (isPartner && partnerId === null) return [];
  const { unreadable, dropped } = lostIn(text);
  return [
    ...(unreadable === 0 ? [] : [{ partnerId, why: 'lines', count: unreadable } as const]),
    ...(dropped === 0 ? [] : [{ partnerId, why: 'dropped', count: dropped } as const]),
  ];
}

/** Those that were made for this installation's reader: one of HubSpot's side names every partner. */
function savedIn({ properties }: CrmRecord, manifest: Manifest): DealHistory['saved'] {
  const property = manifest.portal.deals.outputs.assessments;
  const saved = readSaved(properties[property] ?? '');
  const own = partnerOfPortal(manifest);
  return saved === null
    ? { unreadable: property }
    : saved.filter((each) => isSavedFor(each, manifest)).map((each) => ({ ...each, by: withoutPartner(each.by, own) }));
}

export const isSavedFor = ({ of }: SavedAssessment, manifest: Manifest): boolean =>
  of.split(' ')[1] === evaluatedFor(manifest);
