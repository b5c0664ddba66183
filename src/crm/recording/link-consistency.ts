/** What cannot have been so of a confirmation link: its steps come one after the other, and a rejected one has no signature. */
import type { TimeZone } from '../../facts/primitives.ts';
import type { Recordable } from '../../contract/recording-request.ts';
import type { Refusal, RefusalFault } from '../../contract/refusal.ts';
import type { RuleId } from '../../rules/language/rule-ids.ts';
import type { LinkProperty } from '../manifest-schema.ts';
import { day, dayIn } from '../times.ts';
import { dependsOn, theOther, touches } from './dependencies.ts';
import { refusal } from './refusal-of.ts';

/** A step of the link: the day it has after this recording, and the fields that tell it. */
interface Step {
  readonly name: 'generated' | 'sent' | 'signed' | 'shared';
  readonly on: string | undefined;
  readonly fields: readonly [LinkField, ...LinkField[]];
}
type LinkRecording = Extract<Recordable, { kind: 'link' }>;
type LinkField = keyof LinkRecording;
const signing = ['signedOn', 'signedAt'] as const;

type Rest = Parameters<typeof refusal> extends [string, ...infer Others] ? Others : never;

/** Which of two contradicting steps the user named: the problem is shown at that field. */
export function ofLink(record: LinkRecording, text: (property: LinkProperty) => string, timeZone: TimeZone): Refusal[] {
  const found: Refusal[] = [];
  const touched = (...fields: readonly LinkField[]): string | undefined =>
    fields.find((field) => touches(record, [field]));
  const status = text('Status');
  const isUnsigned = status === 'generated' || status === 'sent';
  const generated: Step = { name: 'generated', on: day(text('GeneratedOn')), fields: ['generatedOn'] };
  const sent: Step = { name: 'sent', on: day(text('SentOn')), fields: ['sentOn'] };
  const signed: Step = {
    name: 'signed',
    on: day(text('SignedOn')) ?? dayIn(timeZone)(text('SignedAt')),
    fields: signing,
  };
  const shared: Step = { name: 'shared', on: day(text('SharedOn')), fields: ['sharedOn'] };
  const dated = text('SignedOn') !== '' || text('SignedAt') !== '';
  const check = (is: boolean, path: string | undefined, ...rest: Rest): void => {
    if (is && path !== undefined) found.push(refusal(path, ...rest));
  };
  const inOrder = (code: RefusalFault, ruleId: RuleId, one: Step, next: Step): void => {
    check(
      one.on !== undefined && next.on !== undefined && next.on < one.on,
      touched(...next.fields, ...one.fields),
      code,
      ruleId,
      { [one.name]: one.on ?? '' },
      theOther(record, next.fields, one.fields),
    );
  };
  const signature = dependsOn(record, [...signing, 'signedBy'], 'record');
  const signatureTakenBack = dependsOn(record, signing, 'withdraw');
  const sharingTakenBack = dependsOn(record, ['sharedOn'], 'withdraw');
  const rejectionTakenBack = dependsOn(record, ['status'], 'withdraw');

  inOrder('sent_before_generated', 'POI-03', generated, sent);
  inOrder('signed_before_generated', 'POI-03', generated, signed);
  inOrder('signed_before_sent', 'POI-08', sent, signed);
  inOrder('shared_before_signed', 'POI-12', signed, shared);
  if (status === 'rejected') {
    if (record.status === 'rejected')
      check(dated, 'status', 'rejected_but_signed', 'POI-10', undefined, signatureTakenBack);
    else
      check(
        record.signedBy !== undefined || dated,
        touched(...signing, 'signedBy', 'confirmedInCheckout'),
        'signature_on_rejected',
        'POI-11',
        { link: record.link },
        rejectionTakenBack,
      );
  }
  if (isUnsigned)
    check(
      dated,
      touched('status', ...signing),
      'unsigned_status_with_signature',
      'POI-10',
      undefined,
      signatureTakenBack,
    );
  if (status === 'rejected' || isUnsigned)
    check(
      shared.on !== undefined,
      touched('sharedOn', 'status'),
      'shared_without_signature',
      'POI-12',
      undefined,
      !touches(record, ['sharedOn']) ? sharingTakenBack : isUnsigned ? signature : rejectionTakenBack,
    );
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
    undefined,
    touches(record, ['confirmedInCheckout'])
      ? dependsOn(record, ['signedBy'], 'correct')
      : dependsOn(record, ['confirmedInCheckout'], 'withdraw'),
  );
  return found;
}
