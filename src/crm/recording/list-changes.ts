/** An entry added to a list, completed or taken out: found again by what identifies it. */
import type { Recordable } from '../../contract/recording-request.ts';
import { longestProperty, mostEntries } from '../../facts/limits.ts';
import { asText, type DecisionEntry, decisionEntries, entryFor } from '../decision-entries.ts';
import { type ListEntries, readList, readOnboarders, writeList, writeOnboarders } from '../recorded-lists.ts';
import { changed, type Changes, type Current, refused } from './change.ts';

type OfKind<K extends Recordable['kind']> = Extract<Recordable, { kind: K }>;
type ListRecord = OfKind<'request' | 'absence' | 'discount' | 'activity' | 'decision' | 'list'>;

export function listChange(record: ListRecord, property: string, current: Current): Changes {
  const text = current(property);
  switch (record.kind) {
    case 'request':
      return upsert(
        'requests',
        record,
        text,
        property,
        (entry) => sameInstant(entry.at, record.at),
        (before) => ({
          at: before?.at ?? record.at,
          repliedAt: kept(record, 'repliedAt', record.repliedAt, before?.repliedAt ?? null) ?? null,
          circumstance: kept(record, 'circumstance', record.circumstance, before?.circumstance),
          reasonGiven: kept(record, 'reasonGiven', record.reasonGiven, before?.reasonGiven),
        }),
        (entry) => new Date(entry.at).toISOString(),
      );
    case 'absence':
      return upsert(
        'outOfOffice',
        record,
        text,
        property,
        (entry) => entry.from === record.from && entry.to === record.to,
        (before) => ({
          from: record.from,
          to: record.to,
          announced: kept(record, 'announced', record.announced, before?.announced),
          announcedOn: kept(record, 'announcedOn', record.announcedOn, before?.announcedOn),
        }),
        (entry) => `${entry.from} ${entry.to}`,
      );
    case 'discount':
      return upsert(
        'discounts',
        record,
        text,
        property,
        (entry) => Number(entry.percent) === Number(record.percent),
        (before) => ({
          percent: before?.percent ?? record.percent,
          promised: kept(record, 'promised', record.promised, before?.promised),
          writtenApproval: kept(record, 'writtenApproval', record.writtenApproval, before?.writtenApproval),
        }),
        (entry) => String(Number(entry.percent) + 1_000),
      );
    case 'activity':
      return upsert(
        'managedActivities',
        record,
        text,
        property,
        (entry) => entry.kind === record.activity && entry.authenticated === record.authenticated,
        () => ({
          kind: record.activity,
          authenticated: record.authenticated,
        }),
        (entry) => `${entry.kind} ${String(entry.authenticated)}`,
      );
    case 'decision':
      return upsert(
        'decisions',
        record,
        text,
        property,
        (entry) => keyOfDecision(entry) === keyOfDecision(record),
        (before) => decided(record, before),
        keyOfDecision,
      );
    case 'list': {
      if (record.state === 'unknown') return changed({ property, field: 'list', to: '', how: 'said' });
      const entries = text === '' ? [] : (readList(record.list, text) ?? null);
      if (entries === null) return refused({ path: 'list', code: 'list_damaged', values: { property } });
      if (entries.length > 0)
        return refused({ path: 'state', code: 'list_has_entries', values: { count: String(entries.length) } });
      return changed({ property, field: 'list', to: '[]', how: 'said' });
    }
  }
}

const decided = (
  record: OfKind<'decision'>,
  before: ListEntries['decisions'] | undefined,
): ListEntries['decisions'] => ({
  ruleId: record.ruleId,
  code: record.code,
  partnerId: record.partnerId,
  lineItemId: record.lineItemId,
  decided: record.decided,
  by: kept(record, 'by', record.by, before?.by),
  on: record.on,
  note: kept(record, 'note', record.note, before?.note),
});

/**
 * One of a partner's own, in its own portal, where decisions about others stand in the same property: those stay to the
 * letter, readable or not, however many they are, and have no say in whether this one is kept (BPW-03).
 */
export function ownDecisionChange(
  record: OfKind<'decision'>,
  property: string,
  current: Current,
  own: string,
): Changes {
  const entries = decisionEntries(current(property));
  const isOwn = ({ said }: DecisionEntry): boolean => said?.['partnerId'] === own;
  const mine = entries.filter(isOwn).map(({ decision }) => decision);
  if (mine.includes(null)) return refused({ path: '', code: 'list_damaged', values: { property } });
  const decisions = mine.filter((decision) => decision !== null);
  const isIt = (entry: ListEntries['decisions']): boolean => keyOfDecision(entry) === keyOfDecision(record);
  const before = decisions.find(isIt);
  if (record.remove === true && before === undefined) return changed();
  const next = [
    ...decisions.filter((entry) => !isIt(entry)),
    ...(record.remove === true ? [] : [decided(record, before)]),
  ].sort((one, other) => (keyOfDecision(one) < keyOfDecision(other) ? -1 : 1));
  const written = asText([...entries.filter((entry) => !isOwn(entry)), ...next.map(entryFor)]);
  return next.length > mostEntries || written.length > longestProperty
    ? refused({ path: '', code: 'list_full', values: { property } })
    : changed({ property, field: record.kind, to: written, how: 'merged' });
}

interface EntryRecord {
  readonly kind: 'request' | 'absence' | 'discount' | 'activity' | 'decision';
  readonly withdraw?: readonly string[] | undefined;
  readonly remove?: true | undefined;
}

function upsert<L extends keyof ListEntries>(
  list: L,
  record: EntryRecord,
  text: string,
  property: string,
  isIt: (entry: ListEntries[L]) => boolean,
  make: (before: ListEntries[L] | undefined) => ListEntries[L],
  sortKey: (entry: ListEntries[L]) => string,
): Changes {
  const entries = text === '' ? [] : readList(list, text);
  if (entries === undefined) return refused({ path: '', code: 'list_damaged', values: { property } });
  const before = entries.find(isIt);
  const others = entries.filter((entry) => !isIt(entry));
  const to = (next: readonly ListEntries[L][]): Changes => {
    // Always in the same order: two writers who add the same entries write the same text.
    const sorted = [...next].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    const written = writeList(list, sorted);
    return written === null
      ? refused({ path: '', code: 'list_full', values: { property } })
      : changed({ property, field: record.kind, to: written, how: 'merged' });
  };
  if (record.remove !== true) return to([...others, make(before)]);
  if (before === undefined) return changed();
  // The last entry taken out leaves behind that nobody knows: that there are none is said by itself.
  return others.length === 0 ? changed({ property, field: record.kind, to: '', how: 'merged' }) : to(others);
}

/** What is said goes before what stood there; what is withdrawn is gone. */
const kept = <V, B>(
  { withdraw }: { readonly withdraw?: readonly string[] | undefined },
  field: string,
  said: V | undefined,
  before: B,
): V | B | undefined => (withdraw?.includes(field) === true ? undefined : (said ?? before));

/** The entry that a recording completes or takes out; undefined where there is none, or the list cannot be read. */
export function entryMatching(record: Exclude<ListRecord, { kind: 'list' }>, text: string): object | undefined {
  switch (record.kind) {
    case 'request':
      return readList('requests', text)?.find(({ at }) => sameInstant(at, record.at));
    case 'absence':
      return readList('outOfOffice', text)?.find(({ from, to }) => from === record.from && to === record.to);
    case 'discount':
      return readList('discounts', text)?.find(({ percent }) => Number(percent) === Number(record.percent));
    case 'activity':
      return readList('managedActivities', text)?.find(
        ({ kind, authenticated }) => kind === record.activity && authenticated === record.authenticated,
      );
    case 'decision':
      return decisionEntries(text)
        .flatMap(({ decision }) => decision ?? [])
        .find((entry) => keyOfDecision(entry) === keyOfDecision(record));
  }
}

/** The question, and the day: what is decided anew on the same day corrects what stood there. */
const keyOfDecision = ({
  on,
  ruleId,
  code,
  partnerId,
  lineItemId,
}: Pick<ListEntries['decisions'], 'ruleId'> & {
  readonly [K in 'on' | 'code' | 'partnerId' | 'lineItemId']?: string | undefined;
}): string => [on, ruleId, code, partnerId, lineItemId].map((part) => part ?? '').join(' ');

const sameInstant = (one: string, other: string): boolean => Date.parse(one) === Date.parse(other);

export function onboardersChange(
  { lineItemIds, by }: OfKind<'onboarding_by_line'>,
  property: string,
  current: Current,
): Changes {
  const text = current(property);
  const before = text === '' ? {} : readOnboarders(text);
  if (before === undefined) return refused({ path: 'lineItemIds', code: 'list_damaged', values: { property } });
  const others = Object.entries(before).filter(([id]) => !lineItemIds.some((each) => each === id));
  const next = Object.fromEntries([...others, ...(by === undefined ? [] : lineItemIds.map((id) => [id, by] as const))]);
  if (Object.keys(next).length === 0) return changed({ property, field: 'by', to: '', how: 'merged' });
  const written = writeOnboarders(next);
  return written === null
    ? refused({ path: 'lineItemIds', code: 'list_full', values: { property } })
    : changed({ property, field: 'by', to: written, how: 'merged' });
}
