/**
 * What cannot have been so, before it is written. A fact that the rules will judge (a late signature, a registration on
 * the wrong domain) is recorded; one that contradicts time or another step is refused, with the rule and the next step.
 * Earlier steps may be unknown: people record late. Only what this recording changes is held against it.
 */
import type { CalendarDate, TimeZone } from '../../facts/primitives.ts';
import { recordedFact } from '../../facts/book/kinds.ts';
import { isRuleId } from '../../rules/sections/registry.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Recordable } from '../../contract/recording-request.ts';
import type { Manifest } from '../manifest-schema.ts';
import { readList } from '../recorded-lists.ts';
import { momentOf } from '../times.ts';
import type { Change, Current } from './change.ts';
import { theOther, whose } from './dependencies.ts';
import { ofLink } from './link-consistency.ts';
import { refusal } from './refusal-of.ts';

export interface Present {
  readonly manifest: Manifest;
  readonly timeZone: TimeZone;
  /** In that zone. */
  readonly today: CalendarDate;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Clocks differ; nobody is told that the present minute is the future. */
const tolerance = 5 * 60_000;

export function contradictions(
  record: Recordable,
  changes: readonly Change[],
  current: Current,
  present: Present,
): Refusal[] {
  const after: Current = (property) =>
    changes.findLast((change) => change.property === property)?.to ?? current(property);
  return [...inTheFuture(record, present), ...ofItsKind(record, after, present)];
}

function ofItsKind(record: Recordable, after: Current, present: Present): Refusal[] {
  const { properties } = present.manifest.portal.partnerInvolvement;
  switch (record.kind) {
    case 'link':
      return ofLink(record, (property) => after(properties[`${record.link}Link${property}`]), present.timeZone);
    case 'request': {
      const entry = readList('requests', after(properties.requests))?.find(
        ({ at }) => Date.parse(at) === Date.parse(record.at),
      );
      const replied = entry?.repliedAt ?? null;
      return replied !== null && Date.parse(replied) < Date.parse(record.at)
        ? [
            refusal('repliedAt', 'reply_before_request', 'COM-02', undefined, {
              ...whose(record),
              at: record.at,
              field: 'at',
              how: 'withdraw',
            }),
          ]
        : [];
    }
    case 'absence':
      return record.to < record.from ? [refusal('to', 'absence_ends_before_it_begins', 'COM-05')] : [];
    case 'invitation': {
      const [told, answered] = [
        momentOf(after(properties.invitedAt)),
        momentOf(after(properties.invitationAnsweredAt)),
      ];
      return told !== undefined && answered !== undefined && answered < told
        ? [
            refusal(
              'answeredAt',
              'answer_before_invitation',
              'OVL-02',
              undefined,
              theOther(record, ['notifiedAt'], ['answeredAt']),
            ),
          ]
        : [];
    }
    case 'recommendation':
      return recommendsItself(after, present)
        ? [
            refusal(
              'recommendedPartnerIds',
              'recommends_itself',
              'BPW-06',
              undefined,
              theOther(record, ['byPartnerId'], ['recommendedPartnerIds']),
            ),
          ]
        : [];
    case 'decision':
      return isRuleId(record.ruleId) ? [] : [refusal('ruleId', 'unknown_rule', 'ELIG-04', { given: record.ruleId })];
    default:
      return [];
  }
}

/** What has happened has happened by now. Absences and starts of a subscription may lie ahead. */
function inTheFuture(record: Recordable, { today, now }: Present): Refusal[] {
  return Object.entries(record).flatMap(([field, value]) => {
    const ruleId = recordedFact(record.kind, field)?.keep.past;
    if (ruleId === undefined || typeof value !== 'string' || value === 'none') return [];
    const ahead = value.includes('T') ? Date.parse(value) > now + tolerance : value > today;
    return ahead ? [{ path: field, code: 'in_the_future', ruleId, values: { today } }] : [];
  });
}

function recommendsItself(after: Current, { manifest }: Present): boolean {
  const { recommendedBy, recommendedPartners } = manifest.portal.deals.inputs;
  const by = after(recommendedBy).trim();
  return (
    by !== '' &&
    after(recommendedPartners)
      .split(/[;,\n]/)
      .some((id) => id.trim() === by)
  );
}
