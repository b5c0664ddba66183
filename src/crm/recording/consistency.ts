/**
 * What cannot have been so, before it is written. A fact that the rules will judge (a late signature, a registration on
 * the wrong domain) is recorded; one that contradicts time or another step is refused, with the rule and the next step.
 * Earlier steps may be unknown: people record late. Only what this recording changes is held against it.
 */
import type { CalendarDate, TimeZone } from '../../facts/primitives.ts';
import { recordedFact } from '../../facts/book/kinds.ts';
import { isRuleId } from '../../rules/sections/registry.ts';
import type { RuleId } from '../../rules/language/rule-ids.ts';
import type { Refusal, RefusalFault } from '../../contract/refusal.ts';
import type { Recordable } from '../../contract/recording-request.ts';
import type { LinkProperty, Manifest } from '../manifest-schema.ts';
import { readList } from '../recorded-lists.ts';
import { day, dayIn, momentOf } from '../times.ts';
import type { Change, Current } from './change.ts';

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
      return ofLink(record, (property) => after(properties[`${record.link}Link${property}`]), present);
    case 'request': {
      const entry = readList('requests', after(properties.requests))?.find(
        ({ at }) => Date.parse(at) === Date.parse(record.at),
      );
      const replied = entry?.repliedAt ?? null;
      return replied !== null && Date.parse(replied) < Date.parse(record.at)
        ? [refusal('repliedAt', 'reply_before_request', 'COM-02')]
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
        ? [refusal('answeredAt', 'answer_before_invitation', 'OVL-02')]
        : [];
    }
    case 'recommendation':
      return recommendsItself(after, present) ? [refusal('recommendedPartnerIds', 'recommends_itself', 'BPW-06')] : [];
    case 'decision':
      return isRuleId(record.ruleId) ? [] : [refusal('ruleId', 'unknown_rule', 'ELIG-04', { given: record.ruleId })];
    default:
      return [];
  }
}

const refusal = (path: string, code: RefusalFault, ruleId: RuleId, values?: Record<string, string>): Refusal => ({
  path,
  code,
  ruleId,
  ...(values === undefined ? {} : { values }),
});

/** What has happened has happened by now. Absences and starts of a subscription may lie ahead. */
function inTheFuture(record: Recordable, { today, now }: Present): Refusal[] {
  return Object.entries(record).flatMap(([field, value]) => {
    const ruleId = recordedFact(record.kind, field)?.keep.past;
    if (ruleId === undefined || typeof value !== 'string' || value === 'none') return [];
    const ahead = value.includes('T') ? Date.parse(value) > now + tolerance : value > today;
    return ahead ? [{ path: field, code: 'in_the_future', ruleId, values: { today } }] : [];
  });
}

/** Which of two contradicting steps the user named: the problem is shown at that field. */
function ofLink(
  record: Extract<Recordable, { kind: 'link' }>,
  text: (property: LinkProperty) => string,
  { timeZone }: Present,
): Refusal[] {
  const found: Refusal[] = [];
  const touched = (...fields: readonly (keyof typeof record)[]): string | undefined =>
    fields.find((field) => record[field] !== undefined || record.withdraw?.some((each) => each === field) === true);
  const status = text('Status');
  const [generated, sent, shared] = [day(text('GeneratedOn')), day(text('SentOn')), day(text('SharedOn'))];
  const signed = day(text('SignedOn')) ?? dayIn(timeZone)(text('SignedAt'));
  const dated = text('SignedOn') !== '' || text('SignedAt') !== '';
  const check = (
    is: boolean,
    path: string | undefined,
    code: RefusalFault,
    ruleId: RuleId,
    values?: Record<string, string>,
  ): void => {
    if (is && path !== undefined) found.push(refusal(path, code, ruleId, values));
  };
  const before = (one: string | undefined, other: string | undefined): boolean =>
    one !== undefined && other !== undefined && one < other;
  const signing = ['signedOn', 'signedAt'] as const;

  check(before(sent, generated), touched('sentOn', 'generatedOn'), 'sent_before_generated', 'POI-03', {
    generated: generated ?? '',
  });
  check(before(signed, generated), touched(...signing, 'generatedOn'), 'signed_before_generated', 'POI-03', {
    generated: generated ?? '',
  });
  check(before(signed, sent), touched(...signing, 'sentOn'), 'signed_before_sent', 'POI-08', { sent: sent ?? '' });
  check(before(shared, signed), touched('sharedOn', ...signing), 'shared_before_signed', 'POI-12', {
    signed: signed ?? '',
  });
  if (status === 'rejected') {
    if (record.status === 'rejected') check(dated, 'status', 'rejected_but_signed', 'POI-10');
    else
      check(
        record.signedBy !== undefined || dated,
        touched(...signing, 'signedBy', 'confirmedInCheckout'),
        'signature_on_rejected',
        'POI-11',
        { link: record.link },
      );
    check(shared !== undefined, touched('sharedOn', 'status'), 'shared_without_signature', 'POI-12');
  }
  if (status === 'generated' || status === 'sent') {
    check(dated, touched('status', ...signing), 'unsigned_status_with_signature', 'POI-10');
    check(shared !== undefined, touched('sharedOn', 'status'), 'shared_without_signature', 'POI-12');
  }
  check(
    text('SignedOn') !== '' && text('SignedAt') !== '' && dayIn(timeZone)(text('SignedAt')) !== day(text('SignedOn')),
    touched('signedAt', 'signedOn'),
    'two_days_of_signature',
    'POI-12',
  );
  check(
    text('SignedBy') === 'other' && text('ConfirmedInCheckout') === 'true',
    touched('confirmedInCheckout', 'signedBy'),
    'checkout_by_other',
    'POI-10',
  );
  return found;
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
